import { statSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'wxt';

/** Every web page; browsers allow extensions nowhere else anyway. */
const WEB_PAGES = ['http://*/*', 'https://*/*'];

/** Nothing is fetched, not even by mistake: the browser itself refuses. docs/permissions.md says what each is for. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Bytes. The gate runs on every page; a build that breaks its budget fails. */
const GATE_BUDGET = 6_000;

/**
 * The gate without the frame that WXT puts around every script: 340 bytes that report what goes wrong at the start, in
 * development only. `npm run dev` keeps it.
 */
function bareGate(command: string) {
  const entry = /^\0virtual:wxt-unlisted-script-entrypoint\?(.*\/entrypoints\/gate\.ts)$/;
  return {
    name: 'bare-gate',
    enforce: 'pre' as const,
    load(id: string) {
      const file = command === 'build' && entry.exec(id)?.[1];
      return file ? `import gate from ${JSON.stringify(file)};\ngate.main();\n` : null;
    },
  };
}

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  vite: ({ command }) => ({
    plugins: [bareGate(command)],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { sourcemap: false },
  }),
  hooks: {
    'build:done'({ config }) {
      const size = statSync(path.join(config.outDir, 'gate.js')).size;
      // other builds carry the tools' own logging
      if (config.mode === 'production' && config.command === 'build' && size > GATE_BUDGET) {
        throw new Error(`gate.js has ${size} bytes, ${GATE_BUDGET} are allowed`);
      }
    },
  },
  manifest: ({ browser, command }) => ({
    name: 'Second Source',
    description: 'Compares the article you are reading with the articles you have saved, on your own machine.',
    permissions: ['storage', 'scripting', 'unlimitedStorage', 'contextMenus'],
    host_permissions: WEB_PAGES,
    // the development server needs its own connections
    ...(command === 'build' ? { content_security_policy: { extension_pages: PAGE_POLICY } } : {}),
    options_ui: { page: 'manager.html', open_in_tab: true },
    // by hand, not as a WXT content script: those announce themselves by an event that every page can see
    content_scripts: [{ matches: WEB_PAGES, js: ['gate.js'], run_at: 'document_idle', all_frames: false }],
    commands: {
      // no key suggested: which one is free differs from browser to browser, and Chromium takes four at most
      'import-page': { description: 'Save this page to Second Source' },
      _execute_action: { suggested_key: { default: 'Alt+Shift+S' } },
      'next-finding': { suggested_key: { default: 'Alt+Shift+N' }, description: 'Go to the next finding on the page' },
      'previous-finding': {
        suggested_key: { default: 'Alt+Shift+P' },
        description: 'Go to the previous finding on the page',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'second-source@example.org',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '125' }),
  }),
});
