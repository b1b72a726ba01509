import Dexie from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openCorpus } from '@/corpus/database';
import { addNotSame } from '@/corpus/decisions';
import { changeSettings } from '@/corpus/settings';
import background from '@/entrypoints/background/index';
import type { Article } from '@/lib/article/types';
import type { PageReport } from '@/lib/match/types';
import type { ToBackground } from '@/lib/messages/protocol';
import type { Sender } from '@/lib/messages/senders';
import type { Watch } from '@/lib/topic/types';

const OURS = 'second-source-test';
const PAGE = 'https://paper.example/a';
const fromPage: Sender = { id: OURS, url: PAGE, frameId: 0, tab: { id: 7 } };
const fromPopup: Sender = { id: OURS, url: `chrome-extension://${OURS}/popup.html` };
const match = { topic: 'lecun-meta', label: 'x', names: ['LeCun'] };

const article: Article = {
  meta: {
    url: PAGE,
    canonicalUrl: null,
    publisher: 'The Invented Paper',
    title: 'A',
    authors: [],
    published: '2026-01-12',
    modified: null,
    language: 'en',
    from: {},
  },
  blocks: [
    { kind: 'headline', text: 'Yann LeCun leaves Meta' },
    {
      kind: 'paragraph',
      text: 'Yann LeCun left Meta in November 2025. Meta paid $14.3 billion for a stake in Scale AI.',
    },
  ],
};

type Listener = (message: unknown, sender: Sender) => Promise<{ ok: boolean; value?: unknown; error?: string }>;
/** Listeners the worker has put up; cleared when it "dies". */
let listeners: Listener[] = [];
const executed = vi.fn();
const toTab = vi.fn();
let icon: Record<string, string> = {};
let menu: { id: string; title?: string; targetUrlPatterns?: string[] }[] = [];
let pressed: (press: { menuItemId: string; linkUrl?: string }, tab?: { id: number }) => Promise<void>;
let accessGiven: () => Promise<void>;
let accessTaken: () => Promise<void>;
let command: (name: string) => Promise<void>;

/** What of the browser the fake one does not know. */
function completeBrowser(): void {
  fakeBrowser.runtime.id = OURS;
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation(
    ((path: string) => `chrome-extension://${OURS}/${path}`) as never,
  );
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation(((listener: Listener) => {
    listeners.push(listener);
  }) as never);
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([
    { id: 7, url: PAGE },
    { id: 8, url: 'https://paper.example/b' },
    { id: 9, url: 'https://other.example/' },
  ] as never);
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation((async (id: number) => ({
    id,
    url: id === 7 ? PAGE : 'https://else.example/',
  })) as never);
  Object.assign(fakeBrowser, {
    scripting: { executeScript: executed },
    permissions: {
      onAdded: {
        addListener: (listener: typeof accessGiven) => {
          accessGiven = listener;
        },
      },
      onRemoved: {
        addListener: (listener: typeof accessTaken) => {
          accessTaken = listener;
        },
      },
    },
    commands: {
      onCommand: {
        addListener: (listener: (command: string) => Promise<void>) => {
          command = listener;
        },
      },
    },
    contextMenus: {
      removeAll: vi.fn(async () => {
        menu = [];
      }),
      create: (item: { id: string }) => menu.push(item),
      onClicked: {
        addListener: (listener: typeof pressed) => {
          pressed = listener;
        },
      },
    },
    action: {
      setBadgeBackgroundColor: vi.fn(async () => {}),
      setBadgeText: vi.fn(async ({ tabId, text }: { tabId: number; text: string }) => {
        icon[`text ${tabId}`] = text;
      }),
      setTitle: vi.fn(async ({ tabId, title }: { tabId: number; title: string }) => {
        icon[`title ${tabId}`] = title;
      }),
    },
  });
  fakeBrowser.tabs.sendMessage = toTab as never;
}

/** A new worker over the same database and storage. */
function wake(): void {
  listeners = [];
  background.main();
}

async function ask<Name extends keyof ToBackground>(
  name: Name,
  data: ToBackground[Name]['in'],
  sender: Sender = fromPage,
): Promise<ToBackground[Name]['out']> {
  const reply = await listeners[0]?.({ name, data }, sender);
  if (!reply?.ok) throw new Error(reply?.error ?? 'no answer');
  return reply.value as ToBackground[Name]['out'];
}

/** The worker's first turn is over: packs, watch list and gates are where they belong. */
async function install(): Promise<void> {
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' } as never);
  await vi.waitFor(async () => expect(await storedWatch()).toBeTruthy(), { timeout: 5_000 });
  await vi.waitFor(() => expect(executed).toHaveBeenCalledTimes(3));
}

async function storedWatch(): Promise<Watch | undefined> {
  return (await fakeBrowser.storage.local.get('watch')).watch as Watch | undefined;
}

/** The messages sent to a tab. */
function sentTo(tabId: number): string[] {
  return toTab.mock.calls.filter(([id]) => id === tabId).map(([, message]) => (message as { name: string }).name);
}

beforeEach(async () => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  icon = {};
  executed.mockResolvedValue([]);
  toTab.mockImplementation(async (tabId: number) => {
    if (tabId === 9) throw new Error('Could not establish connection. Receiving end does not exist.');
    return { ok: true, value: {} };
  });
  completeBrowser();
  wake();
  await install();
});

describe('the background', () => {
  it('listens in its first turn', () => {
    expect(listeners).toHaveLength(1);
  });

  it('on installation brings the packs in, stores what to watch and puts gates into open pages', async () => {
    expect((await storedWatch())?.topics.map((topic) => topic.id)).toEqual(['lecun-meta']);
    expect(executed).toHaveBeenCalledWith({ target: { tabId: 9, frameIds: [0] }, files: ['/sweep.js', '/gate.js'] });
  });

  it('puts gates into open pages again when it was switched off and on, and not each time it wakes', async () => {
    wake();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(executed).toHaveBeenCalledTimes(3);
    await fakeBrowser.storage.session.clear(); // as the browser does
    wake();
    await vi.waitFor(() => expect(executed).toHaveBeenCalledTimes(6));
  });

  it('puts gates into open pages when the browser gives access to them', async () => {
    executed.mockClear();
    await accessGiven();
    expect(executed).toHaveBeenCalledTimes(3);
    expect(sentTo(7)).toEqual(['tab:recheck']);
  });

  it('takes everything off the pages that the browser closes to it, and off no others', async () => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 7 }, { id: 8, url: PAGE }] as never);
    await accessTaken();
    expect([sentTo(7), sentTo(8)]).toEqual([['tab:pause'], []]);
  });

  it('puts the heavy part into a matched page', async () => {
    executed.mockClear();
    expect(await ask('page:matched', { url: PAGE, match })).toEqual({ injected: true });
    expect(executed).toHaveBeenCalledExactlyOnceWith({ target: { tabId: 7, frameIds: [0] }, files: ['/annotate.js'] });
  });

  it('checks a page against the packs and counts on the icon', async () => {
    const report = await ask('page:check', { article, match });
    expect(report.counts.checked).toBeGreaterThanOrEqual(2);
    expect(report.findings.length).toBeGreaterThan(0);
    await vi.waitFor(() => expect(icon['text 7']).toBe(String(report.findings.length)));
    expect(icon['title 7']).toMatch(
      /\d sentences checked · \d+ corroborated · \d+ conflicts? · \d+ nothing in your corpus$/,
    );
  });

  it('tells our own pages, and no others, what saved sources say of an article before it is saved', async () => {
    await install();
    const standings = await ask('import:dry-run', { article }, fromPopup);
    const relations = standings.flatMap(({ verdicts }) => verdicts.map(({ relation }) => relation));
    expect(new Set(relations)).toEqual(new Set(['corroborates', 'conflicts']));
    expect(icon['text 7']).toBeUndefined();
    const db = await openCorpus();
    expect(await db.sources.where('url').equals(PAGE).count()).toBe(0);
    db.close();
    await expect(ask('import:dry-run', { article }, fromPage)).rejects.toThrow('refused from this sender');
  });

  it('does not count on the icon of a page that has taken the place of the checked one', async () => {
    await ask('page:check', { article, match }, { ...fromPage, tab: { id: 8 } });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(icon['text 8']).toBeUndefined();
  });

  it('takes the count off the icon of a page that was left', async () => {
    icon['text 7'] = '3';
    expect(await ask('page:left', null)).toEqual({ cleared: true });
    expect(icon['text 7']).toBe('');
  });

  it('answers the same after it died between two messages', async () => {
    const before = await ask('page:check', { article, match });
    wake();
    expect(await ask('page:check', { article, match })).toEqual(before);
    wake();
    expect(await ask('page:matched', { url: PAGE, match })).toEqual({ injected: true });
  });

  it('checks even when it is asked before anything was installed', async () => {
    Dexie.dependencies.indexedDB = new IDBFactory();
    wake();
    const report = await ask('page:check', { article, match });
    expect(report.findings.length).toBeGreaterThan(0);
  });
});

describe('storage that goes away under the worker', () => {
  it('is made anew when the reader clears it, packs and watch list included', async () => {
    const before = await ask('page:check', { article, match });
    await Dexie.delete('second-source');
    await fakeBrowser.storage.local.remove('watch'); // the fake one tells nobody of clear()
    await vi.waitFor(async () => expect((await storedWatch())?.topics).toHaveLength(1), { timeout: 5_000 });
    expect((await ask('page:check', { article, match })).findings).toEqual(before.findings);
  });

  it('deleted alone, it takes the badges of open pages with it, and what it said to watch and to hide', async () => {
    await ask('page:check', { article, match });
    await ask('site:set', { host: 'other.example', on: false }, fromPopup);
    toTab.mockClear();
    await Dexie.delete('second-source');
    await vi.waitFor(() => expect(sentTo(7)).toEqual(['tab:recheck']));
    await ask('page:check', { article, match }); // as the page does then
    await vi.waitFor(async () => expect((await storedWatch())?.hiddenHosts).toEqual([]));
  });

  it('is left alone when a newer version has taken it over: the page is told so', async () => {
    await ask('page:check', { article, match });
    const newer = new Dexie('second-source');
    newer.version(99).stores({ sources: 'id' });
    await newer.open();
    newer.close();
    await expect(ask('page:check', { article, match })).rejects.toThrow('newer version');
  });
});

describe('the reader decides', () => {
  const evidenceOf = (report: PageReport) =>
    report.findings.flatMap((finding) =>
      finding.verdicts.flatMap((verdict) =>
        verdict.evidence.map(({ claimId, attribute }) => ({ sentence: finding.sentence, claimId, attribute })),
      ),
    );

  it('“not the same claim” ends the pairing and undo brings it back; other tabs look again, this one does not', async () => {
    const before = evidenceOf(await ask('page:check', { article, match }));
    const pairing = before[0] as (typeof before)[number];
    const { id } = await ask('decision:not-same', pairing);
    const after = evidenceOf(await ask('page:check', { article, match }));
    const same = (one: typeof pairing) => one.sentence === pairing.sentence && one.claimId === pairing.claimId;
    expect(after.some(same)).toBe(false);
    await vi.waitFor(() => expect(sentTo(8)).toEqual(['tab:recheck']));
    expect(sentTo(7)).toEqual([]);
    expect(sentTo(9)).toEqual(['tab:recheck']);
    expect(await ask('decision:undo', { id })).toEqual({ undone: true });
    expect(evidenceOf(await ask('page:check', { article, match }))).toEqual(before);
    expect(await ask('decision:undo', { id })).toEqual({ undone: false });
  });

  it('a decision made elsewhere counts, though the worker has an index in memory', async () => {
    const [pairing] = evidenceOf(await ask('page:check', { article, match }));
    if (!pairing) throw new Error('nothing found');
    await addNotSame(await openCorpus(), pairing);
    const after = evidenceOf(await ask('page:check', { article, match }));
    expect(after.some(({ sentence, claimId }) => sentence === pairing.sentence && claimId === pairing.claimId)).toBe(
      false,
    );
  });

  it('a site switched off loses its badges in all its tabs, and gets none until it is on again', async () => {
    icon['text 7'] = '3';
    expect(await ask('site:set', { host: 'paper.example', on: false })).toEqual({ on: false });
    expect((await storedWatch())?.hiddenHosts).toEqual(['paper.example']);
    expect([sentTo(7), sentTo(8), sentTo(9)]).toEqual([['tab:off'], ['tab:off'], []]);
    expect(icon['text 7']).toBe('');
    executed.mockClear();
    expect(await ask('page:matched', { url: PAGE, match })).toEqual({ injected: false });
    expect(executed).not.toHaveBeenCalled();
    expect(await ask('site:set', { host: 'paper.example', on: true }, fromPopup)).toEqual({ on: true });
    expect((await storedWatch())?.hiddenHosts).toEqual([]);
    expect(await ask('page:matched', { url: PAGE, match })).toEqual({ injected: true });
  });

  it('a page may switch off its own site only', async () => {
    await expect(ask('site:set', { host: 'other.example', on: false })).rejects.toThrow('own site');
    expect((await storedWatch())?.hiddenHosts).toEqual([]);
  });

  it('a page switched off loses its badges wherever it is open, its neighbours keep theirs', async () => {
    expect(await ask('page:set', { url: `${PAGE}#part-2`, on: false })).toEqual({ on: false });
    expect(sentTo(7)).toEqual(['tab:off']);
    expect(sentTo(8)).toEqual([]);
    expect((await storedWatch())?.hiddenPages).toEqual([PAGE]);
    expect(await ask('page:matched', { url: `${PAGE}#x`, match })).toEqual({ injected: false });
    expect(
      await ask(
        'page:matched',
        { url: 'https://paper.example/b', match },
        { ...fromPage, url: 'https://paper.example/b' },
      ),
    ).toEqual({ injected: true });
    expect(await ask('page:set', { url: PAGE, on: true }, fromPopup)).toEqual({ on: true });
    expect((await storedWatch())?.hiddenPages).toBeUndefined();
    await expect(ask('page:set', { url: 'https://other.example/', on: false })).rejects.toThrow('its own site');
    await expect(ask('page:set', { url: 'about:blank', on: false }, fromPopup)).rejects.toThrow('not a page');
  });

  it('watches for nothing where pages are checked on a press only', async () => {
    await changeSettings(await openCorpus(), { checks: 'on-press' });
    await ask('corpus:changed', null, fromPopup);
    expect(await storedWatch()).toMatchObject({ topics: [], onPress: true });
    await changeSettings(await openCorpus(), { checks: 'by-itself' });
    await ask('corpus:changed', null, fromPopup);
    expect((await storedWatch())?.topics).toHaveLength(1);
  });

  it('a changed corpus makes open pages look again and gives its revision', async () => {
    const { revision } = await ask('corpus:changed', null, fromPopup);
    expect(revision).toBeGreaterThan(0);
    await vi.waitFor(() => expect(sentTo(7)).toEqual(['tab:recheck']));
  });
});

describe('ways in by menu and keyboard (their listeners are called, since no test can press what the browser draws)', () => {
  const opened = () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
    return () => create.mock.calls.map(([tab]) => (tab as { url: string }).url);
  };
  const manager = `chrome-extension://${OURS}//manager.html#/import?`;

  it('puts three items into the context menu, once, and in French where that is the choice', async () => {
    await vi.waitFor(() => expect(menu.map(({ id }) => id)).toEqual(['page', 'selection', 'link']));
    expect(menu[0]?.title).toContain('Save this page');
    expect(menu[2]?.targetUrlPatterns).toEqual(['http://*/*', 'https://*/*']);
    await fakeBrowser.storage.local.set({ language: 'fr' });
    await vi.waitFor(() => expect(menu[0]?.title).toContain('Enregistrer cette page'));
    expect(menu).toHaveLength(3);
  });

  it('opens the manager with what is to be imported, and saves nothing by itself', async () => {
    const urls = opened();
    await pressed({ menuItemId: 'page' }, { id: 7 });
    await pressed({ menuItemId: 'selection' }, { id: 7 });
    await pressed({ menuItemId: 'link', linkUrl: 'https://paper.example/a?b=c&d#e' }, { id: 7 });
    await pressed({ menuItemId: 'link' }, { id: 7 });
    await pressed({ menuItemId: 'page' });
    await command('import-page');
    expect(urls()).toEqual([
      `${manager}tab=7&part=page`,
      `${manager}tab=7&part=selection`,
      `${manager}link=https%3A%2F%2Fpaper.example%2Fa%3Fb%3Dc%26d%23e`,
      `${manager}tab=7&part=page`,
    ]);
    expect(await (await openCorpus()).sources.filter(({ pack }) => pack === null).count()).toBe(0);
  });
});
