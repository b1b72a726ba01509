import type { Browser, CDPSession, Page, Target } from 'puppeteer-core';
import { EXTENSION_ID, inChrome } from './firefox-chrome';

/**
 * Collects what goes wrong anywhere: uncaught exceptions and console errors of pages, of our content scripts in
 * them, of extension pages and of the background.
 */
export interface ProblemCollector {
  /** To be called for each page before it goes anywhere. */
  watch(page: Page): Promise<void>;
  /** What came up since the last call. */
  take(): Promise<string[]>;
  /** Lets go of the background, which a listening tool would keep alive; a new one is listened to by itself. */
  release(): Promise<void>;
}

interface ExceptionThrown {
  exceptionDetails: { text: string; url?: string; exception?: { description?: string } };
}
interface ConsoleCalled {
  type: string;
  args: { value?: unknown; description?: string }[];
}
interface LogEntryAdded {
  entry: { level: string; text: string; url?: string };
}

async function listen(session: CDPSession, where: string, found: string[]): Promise<void> {
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: it }: ExceptionThrown) =>
    found.push(`${where}: ${it.exception?.description ?? it.text} (${it.url ?? ''})`),
  );
  session.on('Runtime.consoleAPICalled', ({ type, args }: ConsoleCalled) => {
    if (type === 'error') found.push(`${where}: ${args.map((arg) => String(arg.value ?? arg.description)).join(' ')}`);
  });
  session.on('Log.entryAdded', ({ entry }: LogEntryAdded) => {
    if (entry.level === 'error') found.push(`${where}: ${entry.text} (${entry.url ?? ''})`);
  });
  await Promise.all([session.send('Runtime.enable'), session.send('Log.enable')]);
}

/** Own CDP sessions, because puppeteer's console event leaves out the extension's isolated world. */
export function collectInChromium(browser: Browser): ProblemCollector {
  const found: string[] = [];
  const background = new Set<CDPSession>();
  const attaching = new Set<Promise<void>>();
  const listenToWorker = async (target: Target): Promise<void> => {
    if (target.type() !== 'service_worker') return;
    // The worker may be gone again before the session stands; then it has nothing to say.
    const session = await target.createCDPSession().catch(() => null);
    if (!session) return;
    background.add(session);
    await listen(session, 'background', found).catch(() => background.delete(session));
  };
  const attach = (target: Target) => {
    const done = listenToWorker(target).finally(() => attaching.delete(done));
    attaching.add(done);
  };
  browser.on('targetcreated', attach);
  for (const target of browser.targets()) attach(target);
  return {
    watch: async (page) => listen(await page.createCDPSession(), 'page', found),
    take: async () => found.splice(0),
    release: async () => {
      await Promise.all(attaching);
      for (const session of background) await session.detach().catch(() => {});
      background.clear();
    },
  };
}

/** Firefox keeps all errors in its own console, which is asked in the browser's scope, and console calls in another. */
export function collectInFirefox(browser: Browser): ProblemCollector {
  const found: string[] = [];
  return {
    watch: async (page) => {
      page.on('pageerror', (error) => found.push(`page: ${error instanceof Error ? error.stack : error}`));
      page.on('console', (message) => {
        if (message.type() === 'error') found.push(`page: ${message.text()}`);
      });
    },
    take: async () => [...found.splice(0), ...(await inChrome<string[]>(browser, TAKE_CONSOLE))],
    release: async () => {},
  };
}

/**
 * Firefox writes these when a page goes while it waits for an answer of ours, or while a timer of ours is being set
 * (then setTimeout throws the last). Nothing of the page is left to be hurt, and no extension can keep it from saying so.
 */
const PAGE_WENT =
  'Promise (resolved|rejected) (while context is inactive|after context unloaded)|NS_ERROR_NOT_INITIALIZED';

const TAKE_CONSOLE = `(() => {
  const host = WebExtensionPolicy.getByID(${JSON.stringify(EXTENSION_ID)})?.mozExtensionHostname ?? 'none';
  const errors = Services.console.getMessageArray()
    .filter((it) => it instanceof Ci.nsIScriptError && !(it.flags & Ci.nsIScriptError.warningFlag))
    .filter((it) => (it.sourceName + it.errorMessage).includes(host) && !/${PAGE_WENT}/.test(it.errorMessage))
    .map((it) => 'extension: ' + it.errorMessage + ' (' + it.sourceName + ':' + it.lineNumber + ')');
  Services.console.reset();
  const storage = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);
  const calls = storage.getEvents()
    .filter((it) => it.level === 'error' && String(it.filename).includes(host))
    .map((it) => 'extension: ' + Array.from(it.arguments, String).join(' '));
  storage.clearEvents();
  return [...errors, ...calls];
})()`;
