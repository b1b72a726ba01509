import Dexie from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openCorpus } from '@/corpus/database';
import { packs } from '@/corpus/packs/index';
import gate from '@/entrypoints/gate';
import { diceOf } from '@/tests/support/dice';
import { ACTIONS, type Run, show } from './actions';
import { brokenAtRest, brokenInCorpus } from './invariants';
import { brokenAfterLeaving, brokenNow } from './page-invariants';
import { openSite } from './site';
import { simulateTime } from './time';
import { buildWorld } from './world';

const CLAIMS = packs.flatMap((pack) => pack.claims.map(({ text }) => text));
const MOST_ACTIONS = 14;
/** Longer than the budget of re-readings needs to let the last change through. */
const REST_MS = 15 * 60_000;

/** What came of a run. */
export interface Outcome {
  seed: number;
  /** What happened, in order. */
  actions: string[];
  /** What did not hold, and what was thrown. */
  broken: string[];
}

/** Runs one seed, always in the same way. */
export async function runSeed(seed: number): Promise<Outcome> {
  const dice = diceOf(seed);
  // what the browser does must not depend on how often it was asked before the next action
  const fate = diceOf(~seed);
  const actions: string[] = [];
  const broken: string[] = [];
  const thrown = (error: unknown) => broken.push(`thrown: ${error instanceof Error ? error.stack : String(error)}`);
  process.on('unhandledRejection', thrown);
  process.on('uncaughtException', thrown);
  vi.spyOn(console, 'error').mockImplementation((...told) => broken.push(`console: ${told.join(' ')}`));
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const forget = rememberListeners();
  const time = simulateTime(dice.next() * 2);
  Dexie.debug = false;
  Dexie.dependencies.indexedDB = new IDBFactory();
  try {
    show(true);
    const site = openSite(dice, { claims: CLAIMS, moved: () => window.dispatchEvent(new Event('popstate')) });
    const world = await buildWorld(fate, time, () => location.href);
    const run: Run = { dice, time, world, site, decisions: new Map() };
    const claims = await countClaims(run);
    gate.main();
    for (let left = 3 + dice.below(MOST_ACTIONS); left > 0; left--) {
      await time.pass(dice.pick([0, 1, 20, 60, 200, 400, 1_500]));
      const name = dice.pick(Object.keys(ACTIONS));
      actions.push(name);
      await ACTIONS[name]?.(run);
      await Promise.resolve();
      broken.push(...brokenNow(run));
      if (broken.length > 0) break;
    }
    if (broken.length === 0) broken.push(...(await judge(run, claims)));
  } catch (error) {
    thrown(error);
  } finally {
    await endRun(time);
    forget();
    process.off('unhandledRejection', thrown);
    process.off('uncaughtException', thrown);
  }
  return { seed, actions, broken };
}

/** Lets everything come to rest without further trouble, looks, leaves the page, and looks again. */
async function judge(run: Run, claims: number): Promise<string[]> {
  const { world, time } = run;
  Object.assign(world.trouble, { lost: 0, doubled: 0 });
  world.fillDisk(0);
  show(true);
  await time.pass(10_000);
  await time.until(world.fromExtension({ name: 'site:set', data: { host: location.hostname, on: true } }));
  await time.pass(REST_MS);
  let status = await time.until(world.toTab('tab:status', null));
  if (status?.state === 'failed') {
    await time.until(world.toTab('tab:recheck', null)); // the button that the popup shows then
    await time.pass(10_000);
    status = await time.until(world.toTab('tab:status', null));
  }
  const broken = [...brokenNow(run), ...(await brokenAtRest(run, status)), ...(await brokenInCorpus(run, claims))];
  if (run.dice.chance(0.5)) {
    await time.until(world.fromExtension({ name: 'site:set', data: { host: location.hostname, on: false } }));
  } else {
    world.disable();
    document.dispatchEvent(new Event('scroll'));
  }
  await time.pass(1_000);
  return [...broken, ...brokenAfterLeaving(run)];
}

async function countClaims({ time }: Run): Promise<number> {
  const db = await time.until(openCorpus());
  const count = await time.until(db.claims.count());
  db.close();
  return count;
}

/** Whoever listens to page or window, so that all can be made to stop: scripts die with their page. */
function rememberListeners(): () => void {
  const known: (() => void)[] = [];
  for (const target of new Set<EventTarget>([window, document, document.defaultView as Window])) {
    const add = target.addEventListener;
    target.addEventListener = (type, listener, options) => {
      known.push(() => target.removeEventListener(type, listener, options));
      add.call(target, type, listener, options);
    };
    known.push(() => {
      target.addEventListener = add;
    });
  }
  return () => {
    for (const stop of known) stop();
  };
}

/** The tab is closed: nothing of this run may reach into the next. */
async function endRun(time: ReturnType<typeof simulateTime>): Promise<void> {
  Object.assign(fakeBrowser.runtime, { id: undefined });
  document.dispatchEvent(new Event('scroll'));
  await time.pass(60_000);
  globalThis.secondSourceHandover = undefined;
  time.end();
  vi.restoreAllMocks();
  fakeBrowser.reset();
}
