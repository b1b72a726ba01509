import type { CDPSession } from 'puppeteer-core';
import { inChrome } from '@/tests/e2e/support/firefox-chrome';
import type { Tab } from '@/tests/e2e/support/tab';
import type { TestBrowser } from '@/tests/e2e/support/test-browser';

/** How much goes wrong with messages from the page, each from 0 to 1. */
export interface MessageTrouble {
  lost: number;
  doubled: number;
}

/** What goes wrong in the background until it is started anew. */
export interface BackgroundTrouble {
  /** So many of the next writes fail for want of room. */
  full: number;
  /** The clock is off by so many ms. */
  shift: number;
}

/** Makes a real browser fail: messages on their way, and the background from within. */
export interface Trouble {
  messages(how: MessageTrouble): Promise<void>;
  /** null: as it was. */
  background(how: BackgroundTrouble | null): Promise<void>;
}

/** What stands in the way of messages; lives where they pass by. */
interface Gauntlet extends MessageTrouble {
  seed: number;
  /** Lost ones in a row: at most two, less than it takes to give up. */
  row: number;
}

/** Between page and background: in our part of the page (Chromium), in the browser's own middle (Firefox). */
export async function makeTrouble(browser: TestBrowser, tab: Tab, extensionPage: Tab, seed: number): Promise<Trouble> {
  const messages = browser.name === 'chromium' ? await inOurWorld(tab, seed) : inTheMiddle(tab, seed);
  return {
    messages,
    async background(how) {
      const scope = browser.name === 'chromium' ? 'globalThis' : 'await browser.runtime.getBackgroundPage()';
      const code = `(async () => (${spoilBackground})(${scope}, ${JSON.stringify(how)}))()`;
      if (browser.name === 'firefox') await extensionPage.page.evaluate(code);
      else await browser.inWorker(code);
    },
  };
}

/** Every part of ours that comes into this tab gets its messages spoilt; the world is found by its owner. */
async function inOurWorld(tab: Tab, seed: number): Promise<Trouble['messages']> {
  const session: CDPSession = await tab.page.createCDPSession();
  const worlds = new Set<number>();
  let now: MessageTrouble = { lost: 0, doubled: 0 };
  const tell = (contextId: number) => {
    const expression = `(${spoilMessages})(${JSON.stringify({ ...now, seed })})`;
    return session.send('Runtime.evaluate', { contextId, expression }).catch(() => worlds.delete(contextId));
  };
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (!context.origin.startsWith('chrome-extension:')) return;
    worlds.add(context.id);
    void tell(context.id);
  });
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => worlds.delete(executionContextId));
  await session.send('Runtime.enable');
  return async (how) => {
    now = how;
    await Promise.all([...worlds].map(tell));
  };
}

function inTheMiddle(tab: Tab, seed: number): Trouble['messages'] {
  return async (how) => {
    await inChrome(tab.page.browser(), `(${spoilConduit})(${JSON.stringify({ ...how, seed })})`);
  };
}

/* The functions below run in the browser; each is complete in itself. */

type Send = (message: unknown) => Promise<unknown>;

function spoilMessages(how: MessageTrouble & { seed: number }): void {
  const scope = globalThis as unknown as { faults?: Gauntlet; chrome: { runtime: { sendMessage: Send } } };
  if (scope.faults) return void Object.assign(scope.faults, how);
  const faults: Gauntlet = { ...how, row: 0 };
  scope.faults = faults;
  const { runtime } = scope.chrome;
  const send = runtime.sendMessage.bind(runtime);
  const chance = (probability: number) => {
    faults.seed = (faults.seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return faults.seed / 2 ** 31 < probability;
  };
  runtime.sendMessage = async (message) => {
    const isLost = faults.row < 2 && chance(faults.lost);
    faults.row = isLost ? faults.row + 1 : 0;
    if (isLost && chance(0.5)) throw new Error('Could not establish connection. Receiving end does not exist.');
    const answer = send(message);
    if (chance(faults.doubled)) send(message).catch(() => {});
    if (!isLost) return answer;
    await answer.catch(() => {});
    throw new Error('The message port closed before a response was received.');
  };
}

interface Conduit {
  faults?: Gauntlet;
  _send(method: string, query: boolean, target: unknown, arg: { sender?: { envType?: string } }): Promise<unknown>;
}
declare const ChromeUtils: { importESModule(url: string): { BroadcastConduit: { prototype: Conduit } } };

function spoilConduit(how: MessageTrouble & { seed: number }): boolean {
  const { BroadcastConduit } = ChromeUtils.importESModule('resource://gre/modules/ConduitsParent.sys.mjs');
  const conduit = BroadcastConduit.prototype;
  if (conduit.faults) return Object.assign(conduit.faults, how) !== null;
  const faults: Gauntlet = { ...how, row: 0 };
  conduit.faults = faults;
  const send = conduit._send;
  const chance = (probability: number) => {
    faults.seed = (faults.seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return faults.seed / 2 ** 31 < probability;
  };
  conduit._send = function (method, query, target, arg) {
    const again = () => send.call(this, method, query, target, arg);
    if (method !== 'RuntimeMessage' || arg.sender?.envType !== 'content_child') return again();
    const isLost = faults.row < 2 && chance(faults.lost);
    faults.row = isLost ? faults.row + 1 : 0;
    if (isLost && chance(0.5)) return Promise.reject(new Error('lost on the way'));
    const answer = again();
    if (chance(faults.doubled)) again().catch(() => {});
    return isLost ? answer.then(() => Promise.reject(new Error('lost on the way back'))) : answer;
  };
  return true;
}

interface Background {
  /** With what puts everything back: functions of a page must not outlive it in another. */
  faults?: BackgroundTrouble & { end: () => void };
  IDBObjectStore: { prototype: Record<'add' | 'put', (...given: unknown[]) => unknown> };
  DOMException: typeof DOMException;
  Date: typeof Date;
}

function spoilBackground(scope: Background, how: BackgroundTrouble | null): void {
  if (!how) {
    scope.faults?.end();
    return;
  }
  if (scope.faults) return void Object.assign(scope.faults, how);
  const { prototype } = scope.IDBObjectStore;
  const { add, put } = prototype;
  const { now } = scope.Date;
  const end = () => {
    Object.assign(prototype, { add, put });
    scope.Date.now = now;
    delete scope.faults;
  };
  const faults = { ...how, end };
  scope.faults = faults;
  for (const name of ['add', 'put'] as const) {
    const write = prototype[name];
    prototype[name] = function (this: unknown, ...given: unknown[]) {
      if (faults.full-- > 0) throw new scope.DOMException('The disk is full.', 'QuotaExceededError');
      return write.apply(this, given);
    };
  }
  scope.Date.now = () => now.call(scope.Date) + faults.shift;
}
