import type { PageStatus } from '@/lib/messages/protocol';
import type { Site as Server } from '@/scripts/parts/serve.mjs';
import { askStatus } from '@/scripts/parts/status';
import { BADGES } from '@/tests/e2e/support/pages';
import type { Tab } from '@/tests/e2e/support/tab';
import type { TestBrowser } from '@/tests/e2e/support/test-browser';
import type { Dice } from '@/tests/support/dice';
import { PAGE_ACTIONS } from '../page-actions';
import { ELSEWHERE } from './served';
import type { Trouble } from './trouble';

/** Everything that takes part in a run. */
export interface Run {
  dice: Dice;
  browser: TestBrowser;
  server: Server;
  tab: Tab;
  /** A page of the extension, which may ask background and tabs as popup and manager do. */
  extensionPage: Tab;
  trouble: Trouble;
  /** Decisions that were acknowledged: by id, whether they stand. */
  decisions: Map<string, boolean>;
}

type Action = (run: Run) => Promise<void>;

export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

interface Api {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  tabs: {
    query(filter: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(tab: number, message: unknown, options: object): Promise<unknown>;
  };
  scripting: { executeScript(injection: object): Promise<unknown> };
}

/** Asks the background from a page of the extension; null where no answer came, or a refusal. */
export function ask<T>({ extensionPage }: Pick<Run, 'extensionPage'>, name: string, data: unknown): Promise<T | null> {
  return extensionPage.evaluate(
    async (message) => {
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      const reply = await (browser ?? chrome).runtime.sendMessage(message).catch(() => null);
      const { ok, value } = (reply ?? {}) as { ok?: boolean; value?: unknown };
      return ok ? value : null;
    },
    { name, data },
  ) as Promise<T | null>;
}

/** Tells the page under test something, or puts a script of ours into it once more. */
async function toTab({ extensionPage, server }: Run, what: { message?: unknown; script?: string }): Promise<void> {
  await extensionPage.evaluate(
    async ({ start, message, script }) => {
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      const api = browser ?? chrome;
      const tab = (await api.tabs.query({})).find(({ url }) => url?.startsWith(start));
      if (!tab) return;
      if (script)
        await api.scripting.executeScript({ target: { tabId: tab.id, frameIds: [0] }, files: [script] }).catch(() => 0);
      else await api.tabs.sendMessage(tab.id, message, { frameId: 0 }).catch(() => null);
    },
    { start: `${server.url}/`, message: null, script: '', ...what },
  );
}

/** What the page says of itself, as the popup hears it. */
export const statusOf = ({ extensionPage, server }: Run): Promise<PageStatus | null> =>
  askStatus(extensionPage.page, `${server.url}/`);
/** The button of the popup. */
export const recheck = (run: Run) => toTab(run, { message: { name: 'tab:recheck', data: null } });

const NAVIGATION: Record<string, Action> = {
  async 'leave and come back'({ tab, server, dice }) {
    await tab.goto(`${server.url}${ELSEWHERE}`);
    await pause(dice.below(300));
    await tab.page.goBack({ waitUntil: 'load' });
  },
  'load it again': ({ tab }) => tab.reload(),
  async 'look at another tab'({ browser, tab, dice }) {
    const other = await browser.open();
    await pause(dice.below(400));
    await other.close();
    await tab.page.bringToFront();
  },
};

const BROWSER: Record<string, Action> = {
  'kill the worker': async ({ browser }) => {
    if (await browser.backgroundAwake()) await browser.sleepBackground();
  },
  'lose messages': ({ trouble }) => trouble.messages({ lost: 0.4, doubled: 0 }),
  'double messages': ({ trouble }) => trouble.messages({ lost: 0, doubled: 0.5 }),
  'carry all messages': ({ trouble }) => trouble.messages({ lost: 0, doubled: 0 }),
  'fill the disk': ({ trouble, dice }) => trouble.background({ full: 1 + dice.below(4), shift: 0 }),
  'set the clock': ({ trouble, dice }) =>
    trouble.background({ full: 0, shift: Math.round((dice.next() - 0.5) * 2 * 86_400_000 * 30) }),
  'put the parts in once more': async (run) => {
    for (const script of ['/annotate.js', '/gate.js', '/sweep.js']) await toTab(run, { script });
  },
};

const READER: Record<string, Action> = {
  async 'press a badge'({ tab, dice }) {
    const badges = await tab.all(BADGES);
    if (badges.length === 0) return;
    const { x, y, width, height } = dice.pick(badges);
    await tab.page.mouse.click(Math.max(1, x + width / 2), Math.max(1, y + height / 2));
    await pause(dice.below(300));
    if (dice.chance(0.5)) await tab.keys('Escape');
  },
  async 'end a pairing'(run) {
    const status = await statusOf(run);
    if (status?.state !== 'checked' || status.report.findings.length === 0) return;
    const { sentence, verdicts } = run.dice.pick(status.report.findings);
    const { attribute, claimId } = run.dice.pick(run.dice.pick(verdicts).evidence);
    const done = await ask<{ id: string }>(run, 'decision:not-same', { sentence, attribute, claimId });
    if (done) run.decisions.set(done.id, true);
  },
  async 'take a decision back'(run) {
    const ids = [...run.decisions].filter(([, stands]) => stands).map(([id]) => id);
    if (ids.length === 0) return;
    const id = run.dice.pick(ids);
    const done = await ask<{ undone: boolean }>(run, 'decision:undo', { id });
    // without an answer it may have been taken back or not: nothing is known of it
    if (done?.undone) run.decisions.set(id, false);
    else run.decisions.delete(id);
  },
  'ask twice for a check': async (run) => void (await Promise.all([recheck(run), recheck(run)])),
  async 'switch the site off and on'(run) {
    await setSite(run, false);
    await pause(run.dice.below(300));
    await setSite(run, true);
  },
};

/** Switches the site under test; the answer may be lost. */
export async function setSite(run: Run, on: boolean): Promise<void> {
  await ask(run, 'site:set', { host: new URL(run.server.url).hostname, on });
}

const IN_PAGE = [...Object.keys(PAGE_ACTIONS), 'go to another address', 'jump to a fragment', 'tidy the query'];
const AROUND: Record<string, Action> = { ...NAVIGATION, ...BROWSER, ...READER };

/** Does one thing of many, to the page or around it. @returns its name, and what is broken right afterwards */
export async function actOnce(run: Run): Promise<{ name: string; broken: string[] }> {
  const isInPage = run.dice.chance(0.5);
  const name = run.dice.pick(isInPage ? IN_PAGE : Object.keys(AROUND));
  const seed = run.dice.below(2 ** 31);
  if (!isInPage) await AROUND[name]?.(run);
  const act = async ([what, own]: [string, number]) => globalThis.life.act(what, own);
  return { name, broken: isInPage ? await run.tab.evaluate(act, [name, seed]) : [] };
}
