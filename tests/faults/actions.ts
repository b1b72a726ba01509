import { openCorpus } from '@/corpus/database';
import { addNotSame, undoDecision } from '@/corpus/decisions';
import { sendToBackground } from '@/lib/platform/messages';
import { PAGE_ACTIONS, type PageRun } from './page-actions';
import { PATHS } from './site';
import type { SimulatedTime } from './time';
import type { World } from './world';

/** Everything that takes part in a run. */
export interface Run extends PageRun {
  time: SimulatedTime;
  world: World;
  /** Decisions that were acknowledged: by id, whether they stand. */
  decisions: Map<string, boolean>;
}

type Action = (run: Run) => void | Promise<void>;

const NAVIGATION: Record<string, Action> = {
  'go to another address': async ({ site, dice, time }) => {
    site.go(dice.pick(PATHS), dice.chance(0.5) ? 'push' : 'replace');
    await time.pass(dice.below(400));
    site.draw();
  },
  'jump to a fragment': ({ dice }) => {
    location.hash = `part-${dice.below(9)}`;
    window.dispatchEvent(new Event('popstate'));
  },
  'tidy the query': ({ site, dice }) => site.go(`${site.path.split('?')[0]}?utm=${dice.below(9)}`, 'replace'),
  'leave into the cache and come back': async ({ time, dice }) => {
    show(false);
    await time.pass(dice.below(5_000));
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    show(true);
  },
  'look at another tab': async ({ time, dice }) => {
    show(false);
    await time.pass(dice.below(5_000));
    show(true);
  },
};

let hidden = false;
/** Shows or hides the tab. */
export function show(visible: boolean): void {
  hidden = !visible;
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
  document.dispatchEvent(new Event('visibilitychange'));
}

const BROWSER: Record<string, Action> = {
  'kill the worker': ({ world }) => world.killWorker(),
  'kill the worker soon': async ({ world, time, dice }) => {
    await time.pass(dice.below(60));
    world.killWorker();
  },
  'lose messages': ({ world }) => void Object.assign(world.trouble, { lost: 0.3 }),
  'double messages': ({ world }) => void Object.assign(world.trouble, { doubled: 0.3 }),
  'carry all messages': ({ world }) => void Object.assign(world.trouble, { lost: 0, doubled: 0 }),
  'set the clock': ({ time, dice }) => time.jump((dice.next() - 0.5) * 2 * 86_400_000 * 30),
  'fill the disk': ({ world, dice }) => world.fillDisk(1 + dice.below(4)),
  'free the disk': ({ world }) => world.fillDisk(0),
};

/** Asks for something that may fail; what failed is no error of the page. Gives null then. */
async function attempt<T>({ time }: Pick<Run, 'time'>, work: Promise<T>): Promise<T | null> {
  return time.until(work).catch(() => null);
}

const READER: Record<string, Action> = {
  'end a pairing on a card': async (run) => {
    const status = await attempt(run, run.world.toTab('tab:status', null));
    if (status?.state !== 'checked' || status.report.findings.length === 0) return;
    const { sentence, verdicts } = run.dice.pick(status.report.findings);
    const { attribute, claimId } = run.dice.pick(run.dice.pick(verdicts).evidence);
    const done = await attempt(run, sendToBackground('decision:not-same', { sentence, attribute, claimId }));
    if (done) run.decisions.set(done.id, true);
    await attempt(run, run.world.toTab('tab:recheck', null)); // as closing the card does
  },
  'take a decision back in another window': async (run) => {
    const ids = [...run.decisions].filter(([, stands]) => stands).map(([id]) => id);
    if (ids.length === 0) return;
    const id = run.dice.pick(ids);
    const db = await run.time.until(openCorpus());
    if (await attempt(run, undoDecision(db, id))) run.decisions.set(id, false);
    db.close();
    await attempt(run, run.world.fromExtension({ name: 'corpus:changed', data: null }));
  },
  'decide in two windows at once': async (run) => {
    const claimId = run.dice.pick(['x-1', 'x-2']);
    const pairing = { claimId, sentence: 'The bridge is closed.', attribute: 'town:bridge' };
    const windows = await run.time.until(Promise.all([openCorpus(), openCorpus()]));
    const ids = await Promise.all(windows.map((db) => attempt(run, addNotSame(db, pairing))));
    for (const id of ids) if (id) run.decisions.set(id, true);
    for (const db of windows) db.close();
    await attempt(run, run.world.fromExtension({ name: 'corpus:changed', data: null }));
  },
  'ask for the next finding': async (run) => {
    await attempt(run, run.world.toTab('tab:next', { back: run.dice.chance(0.5) }));
  },
  'press a key and scroll': () => {
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    document.dispatchEvent(new Event('scroll'));
  },
  'switch the site off and on': async (run) => {
    const set = (on: boolean) => ({ name: 'site:set', data: { host: location.hostname, on } });
    await attempt(run, run.world.fromExtension(set(false)));
    await run.time.pass(run.dice.below(1_000));
    await attempt(run, run.world.fromExtension(set(true)));
  },
};

/** Everything that may happen in a run, by name. */
export const ACTIONS: Record<string, Action> = { ...PAGE_ACTIONS, ...NAVIGATION, ...BROWSER, ...READER };
