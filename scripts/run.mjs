/**
 * Runs a TypeScript script of this project: `node scripts/run.mjs scripts/crosscheck.ts --suite DIR --out FILE`.
 * Vite resolves the '@/' paths, so that scripts import the very modules the extension is built from.
 */
import path from 'node:path';
import { runnerImport } from 'vite';

const root = path.resolve(import.meta.dirname, '..');
const [script, ...args] = process.argv.slice(2);
if (!script) {
  console.error('usage: node scripts/run.mjs SCRIPT.ts [arguments]');
  process.exit(2);
}
const { module } = await runnerImport(path.resolve(script), {
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': root } },
});
await module.main(args);
