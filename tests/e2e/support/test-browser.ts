import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Target } from 'puppeteer-core';
import type { Browser as Extension } from 'webextension-polyfill';
import type { BrowserName } from '@/scripts/browsers.mjs';
import { buildFolder } from '@/scripts/parts/build.mjs';
import { type Launched, launchWithExtension, openExtensionPage } from '@/scripts/parts/launch.mjs';
import { type ExtensionSwitch, switchFor } from './extension-switch';
import { EXTENSION_ID, findBar, inChrome, READER_VIEW } from './firefox-chrome';
import { type OutsideWorld, startOutsideWorld } from './outside';
import { collectInChromium, collectInFirefox, type ProblemCollector } from './problems';
import { type SiteAccess, siteAccess } from './site-access';
import { Tab } from './tab';

/** The build that is tested: as shipped, or the same with open shadow roots so that tests can look inside. */
export type Flavour = 'shipped' | 'open';

const ASLEEP_MS = 10_000;
const REST_MS = 3_000;
const FIREFOX_THEME = 'layout.css.prefers-color-scheme.content-override';
const FIREFOX_THEMES = { dark: 0, light: 1 };
const FIREFOX_COLOURS = 'browser.display.document_color_use';

/** What a reader can set in the browser: see setMode. */
export type ViewMode = 'dark' | 'forced-colours' | 'zoomed';
/** How much larger "zoomed" is. */
export const ZOOM = 1.75;

/** What a browser is started with. */
export interface StartOptions {
  flavour?: Flavour;
  /** Folder to make the profile in; the system's own for temporary files unless given. */
  profileIn?: string;
  firefoxPrefs?: Record<string, string | number | boolean>;
}

/** What a temporary add-on of Firefox needs so that its storage is there again after the browser was killed. */
const KEPT_STORAGE = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

/** A real browser with the built extension on it and a fresh profile; everything but loopback ends at a proxy of ours. */
export class TestBrowser {
  readonly name: BrowserName;
  readonly #world: OutsideWorld;
  readonly #profile: string;
  readonly #launch: () => Promise<Launched>;
  #launched: Launched;
  #problems: ProblemCollector;

  private constructor(parts: { world: OutsideWorld; profile: string; launch: () => Promise<Launched> }, begun: Begun) {
    this.name = begun.name;
    this.#world = parts.world;
    this.#profile = parts.profile;
    this.#launch = parts.launch;
    this.#launched = begun.launched;
    this.#problems = collectorOf(begun);
  }

  /** Starts it; `executablePath` from scripts/browsers.mjs. */
  static async start(name: BrowserName, executablePath: string, options: StartOptions = {}): Promise<TestBrowser> {
    const world = await startOutsideWorld();
    const profile = await mkdtemp(path.join(options.profileIn ?? tmpdir(), 'second-source-'));
    const extension = buildFolder(name, { forTests: options.flavour !== 'shipped' });
    const firefoxPrefs = { ...KEPT_STORAGE, ...options.firefoxPrefs };
    const launch = () =>
      launchWithExtension({
        ...{ name, executablePath, extension, profile, firefoxPrefs },
        ...{ headless: true, proxyPort: world.port },
      });
    return new TestBrowser({ world, profile, launch }, { name, launched: await launch() });
  }

  /** For what only the tools of one browser can do. */
  get launched(): Launched {
    return this.#launched;
  }

  /** What was asked of hosts other than loopback. */
  get outside(): string[] {
    return this.#world.asked;
  }

  /** Ends the whole browser at once, as a power cut or a crash does, and starts it again on the same profile. */
  async killAndStart(): Promise<void> {
    const running = this.#launched.browser.process();
    if (!running) throw new Error('the browser is no process of ours');
    const ended = new Promise((resolve) => running.once('exit', resolve));
    running.kill('SIGKILL');
    await ended;
    await this.#profileAtRest();
    this.#launched = await this.#launch();
    this.#problems = collectorOf({ name: this.name, launched: this.#launched });
  }

  /** Puppeteer puts Firefox' preferences back when the browser has ended; a new start must not come in between. */
  async #profileAtRest(): Promise<void> {
    for (const end = Date.now() + REST_MS; Date.now() < end; ) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      if (!(await readdir(this.#profile)).some((name) => name.endsWith('.puppeteer'))) return;
    }
  }

  /** A new tab in front, at an address if one is given. */
  async open(url?: string): Promise<Tab> {
    const page = await this.#launched.browser.newPage();
    await this.#problems.watch(page);
    const tab = new Tab(page);
    if (url) await tab.goto(url);
    return tab;
  }

  /**
   * The same, but with nobody listening for errors until watch() is called: Chromium loads nothing ahead for a tab that
   * a second tool listens to.
   */
  async openUnwatched(url: string): Promise<Tab> {
    const tab = new Tab(await this.#launched.browser.newPage());
    await tab.goto(url);
    return tab;
  }

  /** Collects the errors of a tab from here on, and in Chromium those it remembers. */
  async watch(tab: Tab): Promise<void> {
    await this.#problems.watch(tab.page);
  }

  /** A page of the extension, such as "popup.html", in a tab of its own. */
  async openExtensionPage(file: string): Promise<Tab> {
    const page = await openExtensionPage(this.#launched, file);
    await this.#problems.watch(page);
    return new Tab(page);
  }

  /**
   * The popup as the reader sees it over `article`: a popup has no tab, so it is opened in a tab behind the
   * article's, where "the active tab of this window" is the article.
   */
  async openPopup(article: Tab, file = 'popup.html'): Promise<Tab> {
    const popup = await this.openExtensionPage(file);
    await article.page.bringToFront();
    await popup.reload();
    return popup;
  }

  /** Ends the background (service worker or event page), as the browser does when it has been idle. */
  async sleepBackground(): Promise<void> {
    if (this.name === 'firefox') {
      const extension = `WebExtensionPolicy.getByID(${JSON.stringify(EXTENSION_ID)}).extension`;
      await inChrome(this.#launched.browser, `${extension}.terminateBackground({ ignoreDevToolsAttached: true })`);
      return;
    }
    await this.#problems.release();
    const target = this.#worker();
    const worker = await target?.worker();
    await worker?.close().catch(() => {}); // it may just have ended by itself
    const end = Date.now() + ASLEEP_MS;
    // a message on its way may have started another by now
    while (target && this.#launched.browser.targets().includes(target)) {
      if (Date.now() > end) throw new Error('the service worker does not end');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** Runs a script in the service worker (Chromium); nothing where none runs. */
  async inWorker(script: string): Promise<void> {
    const worker = await this.#worker()?.worker();
    await worker?.evaluate(script).catch(() => {});
  }

  /** Whether the background gets an answer from an address; it should never. */
  async backgroundReaches(url: string, extensionPage: Tab): Promise<boolean> {
    const reach = (address: string) =>
      fetch(address).then(
        () => true,
        () => false,
      );
    if (this.name === 'chromium') return (await this.#worker()?.worker())?.evaluate(reach, url) ?? true;
    return extensionPage.evaluate(async (address) => {
      const { chrome } = globalThis as unknown as { chrome: Extension };
      const background = await chrome.runtime.getBackgroundPage();
      return background.fetch(address).then(
        () => true,
        () => false,
      );
    }, url);
  }

  /** Whether the background runs now. */
  async backgroundAwake(): Promise<boolean> {
    if (this.name === 'chromium') return this.#worker() !== undefined;
    const state = `WebExtensionPolicy.getByID(${JSON.stringify(EXTENSION_ID)}).extension.backgroundState`;
    return (await inChrome<string>(this.#launched.browser, state)) === 'running';
  }

  /** Switches the extension off and on, or reloads it, as the browser's own page for extensions does. */
  get extension(): ExtensionSwitch {
    return switchFor(this.name, this.#launched);
  }

  /** Withholds the extension's access to sites and gives it back, as the browser's own settings do. */
  get access(): SiteAccess {
    return siteAccess(this.name, this.#launched);
  }

  /** Light or dark, for this tab (Chromium) or all tabs (Firefox). */
  async setTheme(tab: Tab, theme: 'light' | 'dark'): Promise<void> {
    if (this.name === 'chromium') await tab.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    else
      await inChrome(this.#launched.browser, `Services.prefs.setIntPref('${FIREFOX_THEME}', ${FIREFOX_THEMES[theme]})`);
    await tab.until((wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, theme, `the ${theme} theme`);
  }

  /**
   * A way of showing pages that the reader sets in the browser, for this tab or all; null sets it back.
   * @param extensionPage any page of the extension, which may zoom a tab
   */
  async setMode(tab: Tab, mode: ViewMode | null, extensionPage: Tab): Promise<void> {
    if (mode === 'dark') return this.setTheme(tab, 'dark');
    await this.forceColours(tab, mode === 'forced-colours');
    await extensionPage.evaluate(
      async ({ url, zoom }) => {
        const { chrome } = globalThis as unknown as { chrome: Extension };
        const found = (await chrome.tabs.query({})).find((one) => one.url === url);
        if (found?.id !== undefined) await chrome.tabs.setZoom(found.id, zoom);
      },
      { url: tab.page.url(), zoom: mode === 'zoomed' ? ZOOM : 1 },
    );
  }

  /** Shows the page in front as it is printed (null: as on screens again), before a printer cuts it into sheets. */
  async setMedium(tab: Tab, medium: 'print' | null): Promise<void> {
    if (this.name === 'chromium') await tab.page.emulateMediaType(medium ?? undefined);
    else
      await inChrome(
        this.#launched.browser,
        `(gBrowser.selectedBrowser.browsingContext.mediumOverride = ${JSON.stringify(medium ?? '')})`,
      );
    await tab.until((wanted) => matchMedia(wanted).matches, medium ?? 'screen', `the page as on ${medium ?? 'screen'}`);
  }

  /** Turns the page in front into the browser's reading view; Firefox only. */
  async showReaderView(tab: Tab): Promise<void> {
    await inChrome(this.#launched.browser, READER_VIEW);
    await tab.until(() => document.querySelector('#readability-page-1') !== null, undefined, 'the reading view');
  }

  /** Whether the browser's own find finds a text in the page in front. */
  async findInPage(tab: Tab, text: string): Promise<boolean> {
    if (this.name === 'firefox') return inChrome(this.#launched.browser, findBar(text));
    return tab.evaluate((phrase) => {
      getSelection()?.removeAllRanges();
      return (window as unknown as { find(text: string): boolean }).find(phrase);
    }, text);
  }

  /** The reader's own few colours instead of a page's; in Firefox for all tabs, in Chromium for this one. */
  async forceColours(tab: Tab, on: boolean): Promise<void> {
    if (this.name === 'firefox') {
      await inChrome(this.#launched.browser, `Services.prefs.setIntPref('${FIREFOX_COLOURS}', ${on ? 2 : 0})`);
    } else {
      const features = [{ name: 'forced-colors', value: on ? 'active' : '' }];
      await (await tab.page.createCDPSession()).send('Emulation.setEmulatedMedia', { features });
    }
    if (on) await tab.until(() => matchMedia('(forced-colors: active)').matches, undefined, 'forced colours');
  }

  /** Closes every tab but the first blank one, which keeps the browser open. */
  async closeTabs(): Promise<void> {
    const [, ...tabs] = await this.#launched.browser.pages();
    await Promise.all(tabs.map((tab) => tab.close().catch(() => {})));
  }

  /** Errors of pages, content scripts, extension pages and background since the last call. */
  takeProblems(): Promise<string[]> {
    return this.#problems.take();
  }

  async close(): Promise<void> {
    await this.#launched.browser.close();
    await this.#world.close();
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  #worker(): Target | undefined {
    // of an extension that was reloaded the old one stays in the list
    return this.#launched.browser.targets().findLast((target) => target.type() === 'service_worker');
  }
}

interface Begun {
  name: BrowserName;
  launched: Launched;
}

function collectorOf({ name, launched: { browser } }: Begun): ProblemCollector {
  return name === 'chromium' ? collectInChromium(browser) : collectInFirefox(browser);
}
