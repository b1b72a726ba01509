import path from 'node:path';
import { build } from 'vite';
import type { Tab } from './tab';

const root = path.resolve(import.meta.dirname, '../../..');
let bundled: Promise<string> | null = null;

async function bundle(): Promise<string> {
  const entry = path.resolve(import.meta.dirname, 'corpus-page.ts');
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'corpusInPage' } },
  });
  const [first] = Array.isArray(result) ? result : [result];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('the corpus was not bundled');
  return chunk.code;
}

/** Puts the corpus' code into a page of the extension as the global `corpus`. A reload takes it away. */
export async function bringCorpus(tab: Tab): Promise<void> {
  bundled ??= bundle();
  await tab.page.evaluate(`${await bundled}; undefined`);
}
