import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { BROWSER_NAMES, findBrowser } from './scripts/browsers.mjs';

/** npm run faults -- --browser NAME: the fault campaign with the built extension in real browsers (scripts/faults.mjs). */
const projects = BROWSER_NAMES.map(async (name) => {
  const { browser, reason } = await findBrowser(name);
  return {
    resolve: { alias: { '@': path.resolve(import.meta.dirname) } },
    test: {
      name,
      include: ['tests/faults/browser/*.test.ts'],
      provide: { browser: { name, path: browser?.path ?? null, reason } },
    },
  };
});

export default defineConfig(async () => ({
  test: {
    projects: await Promise.all(projects),
    fileParallelism: false,
    reporters: ['default', './tests/support/closing-line.ts'],
  },
}));
