import { packs } from '@/corpus/packs/index';
import type { Site as Server } from '@/scripts/parts/serve.mjs';
import { OFF_TOPIC } from '@/tests/e2e/support/pages';
import { bundleForPage } from '@/tests/support/page-bundle';
import { PATHS } from '../site';

const CLAIMS = packs.flatMap((pack) => pack.claims.map(({ text }) => text));
const SCRIPT = '/life.js';
/** A page of another site, to go away to. */
export const ELSEWHERE = '/elsewhere';

const shell = (seed: number) => `<!doctype html><html><head><meta charset="utf-8"><script src="${SCRIPT}"></script>
<script>addEventListener('DOMContentLoaded', () => beginLife(${seed}, ${JSON.stringify(CLAIMS)}));</script>
</head><body></body></html>`;

/** Has the server send the site of a seed. */
export async function serveLife(server: Server, seed: number): Promise<void> {
  const body = await bundleForPage('tests/faults/browser/in-page.ts');
  server.pages.set(SCRIPT, { body, type: 'text/javascript' });
  server.pages.set(ELSEWHERE, OFF_TOPIC);
  for (const path of PATHS) server.pages.set(path, shell(seed));
}
