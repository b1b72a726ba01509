import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { BROWSER_NAMES, findBrowser } from './scripts/browsers.mjs';

/** The built extension in real browsers: every scenario of tests/e2e runs in Chromium and in Firefox. */
const projects = BROWSER_NAMES.map(async (name) => {
  const { browser, reason } = await findBrowser(name);
  return {
    resolve: { alias: { '@': path.resolve(import.meta.dirname) } },
    test: {
      name,
      include: ['tests/e2e/*.test.ts'],
      provide: { browser: { name, path: browser?.path ?? null, reason } },
      // One browser after the other: a machine with two cores has no room for two.
      fileParallelism: false,
      testTimeout: 30_000,
      hookTimeout: 60_000,
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
