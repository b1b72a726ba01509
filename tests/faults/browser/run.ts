import { waitForStatus } from '@/scripts/parts/status';
import type { Stage } from '@/tests/e2e/support/scenarios';
import type { Tab } from '@/tests/e2e/support/tab';
import { diceOf } from '@/tests/support/dice';
import { actOnce, ask, pause, type Run, recheck, setSite, statusOf } from './actions';
import { ELSEWHERE, serveLife } from './served';
import { makeTrouble } from './trouble';
import './in-page'; // the types of what is in the page

const LEAST_ACTIONS = 3;
const MORE_ACTIONS = 5;
const PAUSES = [0, 20, 60, 200, 400];
/** Longer than the re-readings that a run can ask for are put off. */
const REST_MS = 20_000;
const REFERENCE = '/reference';

/** What came of a run. */
export interface Outcome {
  seed: number;
  actions: string[];
  broken: string[];
}

/** Tabs that all runs of one browser share. */
export interface Hands {
  extensionPage: Tab;
  reference: Tab;
}

/**
 * One random life of a page in a real browser: made from the seed, as far as a browser does the same twice.
 * @param actions is filled with what was done, for one who waits no longer
 */
export async function runSeed(
  { browser, site: server }: Stage,
  hands: Hands,
  seed: number,
  actions: string[] = [],
): Promise<Outcome> {
  const { extensionPage, reference } = hands;
  const dice = diceOf(seed);
  const broken: string[] = [];
  await serveLife(server, seed);
  const tab = await browser.open();
  try {
    const trouble = await makeTrouble(browser, tab, extensionPage, seed);
    const run: Run = { dice, browser, server, tab, extensionPage, trouble, decisions: new Map() };
    const { claims } = await extensionPage.evaluate(corpusNow);
    await tab.goto(`${server.url}/one`);
    for (let left = LEAST_ACTIONS + dice.below(MORE_ACTIONS); left > 0 && broken.length === 0; left--) {
      await pause(dice.pick(PAUSES));
      const done = await actOnce(run);
      actions.push(done.name);
      broken.push(...done.broken);
    }
    if (broken.length === 0) broken.push(...(await judge(run, reference)));
    broken.push(...(await brokenInCorpus(run, claims)));
  } catch (error) {
    broken.push(`thrown: ${error instanceof Error ? error.stack : String(error)}`);
  }
  await tab.close();
  broken.push(...(await browser.takeProblems()));
  return { seed, actions, broken };
}

/** Ends all trouble, and waits until the page shows what the same page shows that is loaded now. Then leaves it. */
async function judge(run: Run, reference: Tab): Promise<string[]> {
  const { tab, trouble, server } = run;
  await Promise.all([trouble.messages({ lost: 0, doubled: 0 }), trouble.background(null), setSite(run, true)]);
  const expected = await lookAtReference(run, reference);
  await tab.page.bringToFront();
  let seen: string[] = [];
  for (const end = Date.now() + REST_MS; Date.now() < end; await pause(100)) {
    seen = await tab.evaluate(look);
    if (String(seen) === String(expected)) break;
    if ((await statusOf(run))?.state === 'failed') await recheck(run); // the button that the popup shows then
  }
  await pause(150);
  seen = await tab.evaluate(look);
  const broken: string[] = [];
  if (String(seen) !== String(expected)) {
    const status = JSON.stringify(await statusOf(run))?.slice(0, 200);
    broken.push(`badges on ${await tab.evaluate(() => location.href)}:\n${difference(seen, expected)}\n${status}`);
  }
  await setSite(run, false);
  let left: string[] = [];
  for (const end = Date.now() + 3_000; Date.now() < end; await pause(50)) {
    left = await tab.evaluate(() => globalThis.life.brokenAfterLeaving());
    if (left.length === 0) break;
  }
  await setSite(run, true);
  server.pages.delete(REFERENCE);
  return [...broken, ...left];
}

/** The page as it should be, loaded as any page is, without anything that has happened to it. */
async function lookAtReference({ tab, server, extensionPage }: Run, reference: Tab): Promise<string[]> {
  const html = await tab.evaluate(() => globalThis.life.twin());
  const isWatched = await tab.evaluate(() => location.pathname !== '/ferries');
  await reference.page.bringToFront();
  server.pages.set(REFERENCE, html);
  await reference.goto(`${server.url}${REFERENCE}`);
  if (isWatched) await waitForStatus(extensionPage.page, `${server.url}${REFERENCE}`);
  else await pause(300);
  const seen = await reference.evaluate(look);
  await reference.goto(`${server.url}${ELSEWHERE}`);
  return seen;
}

/** Runs in the page: each badge with what it says and the end of the text before it, in order. */
function look(): string[] {
  return [...document.querySelectorAll('second-source-badge')].map((host) => {
    const range = document.createRange();
    range.setStart(document.body, 0);
    range.setEndBefore(host);
    const says = [...(host.shadowRoot?.querySelectorAll('button') ?? [])].map((button) => button.ariaLabel);
    const isSeen = host.getClientRects().length > 0;
    return `${range.toString().replace(/\s+/g, '').slice(-60)} → ${says.join(' + ')}${isSeen ? '' : ' (unseen)'}`;
  });
}

const difference = (is: string[], should: string[]) =>
  [
    ...is.filter((one) => !should.includes(one)).map((one) => `  should not be: ${one}`),
    ...should.filter((one) => !is.includes(one)).map((one) => `  is missing: ${one}`),
    `  ${is.length} instead of ${should.length}`,
  ].join('\n');

/** Nothing that was acknowledged is lost. Takes all decisions back, for the next run begins as this one did. */
async function brokenInCorpus(run: Run, claims: number): Promise<string[]> {
  const { decisions, ...now } = await run.extensionPage.evaluate(corpusNow);
  for (const id of decisions) await ask(run, 'decision:undo', { id });
  return [
    ...(now.claims === claims ? [] : [`${now.claims} claims instead of ${claims}`]),
    ...[...run.decisions].flatMap(([id, stands]) =>
      decisions.includes(id) === stands ? [] : [`decision ${id} is ${stands ? 'lost' : 'back'}`],
    ),
  ];
}

/** Runs in a page of the extension: what is in the database, past all code of ours. */
async function corpusNow(): Promise<{ claims: number; decisions: string[] }> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const db = await done(indexedDB.open('second-source'));
  const rows = db.transaction(['claims', 'decisions']);
  const [claims, keys] = await Promise.all([
    done(rows.objectStore('claims').count()),
    done(rows.objectStore('decisions').getAllKeys()),
  ]);
  db.close();
  return { claims, decisions: keys.map(String).filter((id) => id.startsWith('not-same:')) };
}
