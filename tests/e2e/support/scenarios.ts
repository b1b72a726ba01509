import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { type Site, serve } from '@/scripts/parts/serve.mjs';
import { type StartOptions, TestBrowser } from './test-browser';

/** What a scenario works with. */
export interface Stage {
  browser: TestBrowser;
  site: Site;
}

/**
 * A group of scenarios that run one after the other in one browser with one profile; each project of
 * vitest.e2e.config.ts (Chromium, Firefox) runs them all. After each scenario its tabs are closed, and it fails if
 * anything went wrong in any page, content script, extension page or the background, or if anybody but the test's
 * own server was asked for anything.
 */
export function scenarios(name: string, define: (stage: Stage) => void, options: StartOptions = {}): void {
  const { name: browserName, path, reason } = inject('browser');
  if (!path) {
    // In CI a browser that cannot be had is a failure; elsewhere it is said and passed over.
    it.skipIf(!process.env.CI)(`${name}: needs ${browserName} (${reason})`, () => expect.fail(reason));
    return;
  }
  describe(name, () => {
    const stage = {} as Stage;
    beforeAll(async () => {
      stage.browser = await TestBrowser.start(browserName, path, options);
    }, 60_000);
    beforeEach(async () => {
      stage.site = await serve();
    });
    afterEach(async () => {
      const problems = await stage.browser.takeProblems();
      const outside = stage.browser.outside.splice(0);
      await stage.browser.closeTabs();
      await stage.site.close();
      expect({ problems, outside }).toEqual({ problems: [], outside: [] });
    });
    afterAll(async () => {
      await stage.browser?.close();
    });
    define(stage);
  });
}

declare module 'vitest' {
  interface ProvidedContext {
    browser: { name: 'chromium' | 'firefox'; path: string | null; reason: string };
  }
}
