import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import annotate from '@/entrypoints/annotate/index';
import { type CorpusService, createCorpusService } from '@/entrypoints/background/corpus-service';
import { createHandlers } from '@/entrypoints/background/handlers';
import { createWatchService, type WatchService } from '@/entrypoints/background/watch-service';
import gate from '@/entrypoints/gate';
import { answerInBackground, type BackgroundHandlers } from '@/lib/messages/answer';
import type { ToTab } from '@/lib/messages/protocol';
import type { Sender } from '@/lib/messages/senders';
import type { Dice } from '@/tests/support/dice';
import type { SimulatedTime } from './time';

const OURS = 'second-source-test';
const SELF = { id: OURS, origin: `chrome-extension://${OURS}/` };
export const TAB = 7;
/** Messages in a row that may get lost: less than it takes to give up. */
const LOST_IN_A_ROW = 2;
const LATENCY_MS = 25;

type TabListener = (message: unknown, sender: Sender) => Promise<unknown> | undefined;

interface Worker {
  corpus: CorpusService;
  watching: WatchService;
  handlers: BackgroundHandlers;
  dead: boolean;
}

/** How much goes wrong, each from 0 to 1. */
export interface Trouble {
  lost: number;
  doubled: number;
}

/** A browser with the extension in it, one tab, and ways to harm it. */
export interface World {
  trouble: Trouble;
  /** Ends the worker, as the browser may at any moment; the next message starts another. */
  killWorker(): void;
  /** A message from a page of the extension (popup, manager). */
  fromExtension(message: unknown): Promise<unknown>;
  /** A message to the tab; undefined where nobody answers. */
  toTab<Name extends keyof ToTab>(name: Name, data: ToTab[Name]['in']): Promise<ToTab[Name]['out'] | undefined>;
  /** The next writes to the database, and to extension storage, fail for want of room. */
  fillDisk(writes: number): void;
  /** The extension is gone: disabled, removed or updated. */
  disable(): void;
}

/** Sets the simulated browser up over the real gate, page, messages, background and corpus. */
export async function buildWorld(dice: Dice, time: SimulatedTime, address: () => string): Promise<World> {
  const tabListeners = new Set<TabListener>();
  const trouble: Trouble = { lost: 0, doubled: 0 };
  let lostInARow = 0;
  let worker: Worker | null = null;
  let full = 0;

  const wake = (): Worker => {
    const corpus = createCorpusService();
    const watching = createWatchService(corpus);
    return { corpus, watching, handlers: createHandlers(corpus, watching, async () => {}), dead: false };
  };
  const latency = () => time.sleep(1 + dice.below(LATENCY_MS));
  /** On its way there, on its way back, or not at all. */
  const loss = (): 'before' | 'behind' | null => {
    const lost = dice.chance(trouble.lost) && lostInARow < LOST_IN_A_ROW;
    lostInARow = lost ? lostInARow + 1 : 0;
    return lost ? dice.pick(['before', 'behind'] as const) : null;
  };
  const toBackground = async (message: unknown, sender: Sender): Promise<unknown> => {
    const copy = structuredClone(message);
    const lost = loss();
    const twice = dice.chance(trouble.doubled);
    await latency();
    if (lost === 'before') throw new Error('Could not establish connection. Receiving end does not exist.');
    worker ??= wake();
    const asked = worker;
    const answer = () => answerInBackground(copy, sender, asked.handlers, SELF);
    const [reply] = await Promise.all([answer(), ...(twice ? [answer()] : [])]);
    await latency();
    if (lost === 'behind' || asked.dead) throw new Error('The message port closed before a response was received.');
    return structuredClone(reply);
  };

  Object.assign(fakeBrowser.runtime, { id: OURS });
  const spy = vi.spyOn;
  spy(fakeBrowser.runtime, 'getURL').mockImplementation(((path: string) => SELF.origin + path) as never);
  spy(fakeBrowser.runtime, 'sendMessage').mockImplementation(((message: unknown) =>
    toBackground(message, { id: OURS, url: address(), frameId: 0, tab: { id: TAB } })) as never);
  spy(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation(((one: TabListener) =>
    tabListeners.add(one)) as never);
  spy(fakeBrowser.runtime.onMessage, 'removeListener').mockImplementation(((one: TabListener) =>
    tabListeners.delete(one)) as never);
  spy(fakeBrowser.tabs, 'query').mockImplementation((async () => [{ id: TAB, url: address() }]) as never);
  spy(fakeBrowser.tabs, 'get').mockImplementation((async () => ({ id: TAB, url: address() })) as never);
  const inTab = async (message: unknown) => {
    await latency();
    const answers = [...tabListeners].flatMap((listener) => listener(structuredClone(message), { id: OURS }) ?? []);
    const [answer] = (await Promise.all(answers)).filter((each) => each !== undefined);
    return answer;
  };
  fakeBrowser.tabs.sendMessage = ((_tab: number, message: unknown) => inTab(message)) as never;
  Object.assign(fakeBrowser, {
    scripting: {
      async executeScript({ files }: { files: string[] }) {
        await latency();
        if (loss()) throw new Error('Frame with ID 0 was removed.');
        (files[0] === '/gate.js' ? gate : annotate).main();
        return [];
      },
    },
    action: { setBadgeBackgroundColor: async () => {}, setBadgeText: async () => {}, setTitle: async () => {} },
  });
  for (const method of ['add', 'put'] as const) {
    const write = IDBObjectStore.prototype[method];
    spy(IDBObjectStore.prototype, method).mockImplementation(function (this: IDBObjectStore, ...given) {
      if (full-- > 0) throw new DOMException('The disk is full.', 'QuotaExceededError');
      return write.apply(this, given);
    });
  }
  const set = fakeBrowser.storage.local.set.bind(fakeBrowser.storage.local);
  spy(fakeBrowser.storage.local, 'set').mockImplementation(async (items) => {
    if (full-- > 0) throw new Error('QUOTA_BYTES quota exceeded');
    await set(items as never);
  });

  worker = wake();
  await time.until(worker.watching.begin({ openTabs: false }));
  return {
    trouble,
    killWorker() {
      if (worker) worker.dead = true;
      worker = null;
    },
    fromExtension: (message) => toBackground(message, { id: OURS, url: `${SELF.origin}popup.html` }),
    async toTab(name, data) {
      const reply = (await inTab({ name, data })) as { ok: boolean; value: never; error?: string } | undefined;
      if (reply && !reply.ok) throw new Error(reply.error);
      return reply?.value;
    },
    fillDisk(writes) {
      full = writes;
    },
    disable() {
      Object.assign(fakeBrowser.runtime, { id: undefined });
    },
  };
}
