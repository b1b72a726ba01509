import type { Browser } from 'puppeteer-core';

/** The extension's id in Firefox, as wxt.config.ts gives it. */
export const EXTENSION_ID = 'second-source@example.org';

interface Bidi {
  send(method: string, parameters: object): Promise<{ result: Record<string, unknown> }>;
}

/**
 * Evaluates an expression in Firefox's own (chrome) scope and gives its JSON-able value; needs
 * --remote-allow-system-access. It reaches what no page can: the error console, preferences, the event page's life.
 */
export async function inChrome<T>(browser: Browser, expression: string): Promise<T> {
  const { connection } = browser as unknown as { connection: Bidi };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = tree.result.contexts as { context: string }[];
  const { result } = await connection.send('script.evaluate', {
    expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`,
    target: { context: window?.context },
    awaitPromise: true,
  });
  const { value } = (result.result ?? {}) as { value?: string };
  if (value === undefined) throw new Error(`Firefox did not answer: ${JSON.stringify(result.exceptionDetails)}`);
  return JSON.parse(value) as T;
}

/** What Firefox's find bar does; window.find is another, which sees less. Gives whether it finds the text. */
export const findBar = (text: string): string => `new Promise((resolve) => {
  const { finder } = gBrowser.selectedBrowser;
  const listener = {
    onFindResult({ result }) {
      finder.removeResultListener(listener);
      resolve(result === Ci.nsITypeAheadFind.FIND_FOUND || result === Ci.nsITypeAheadFind.FIND_WRAPPED);
    },
    onMatchesCountResult() {}, onCurrentSelection() {}, onHighlightFinished() {},
  };
  finder.addResultListener(listener);
  finder.fastFind(${JSON.stringify(text)}, false, false);
})`;

/** What a press on the reading view's button in the address bar does. */
export const READER_VIEW = `gBrowser.selectedBrowser.browsingContext.currentWindowGlobal
  .getActor('AboutReader').sendAsyncMessage('Reader:ToggleReaderMode', {})`;
