// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Article, LiveArticle } from '@/lib/article/types';
import type { PageReport } from '@/lib/match/types';
import type { PageStatus } from '@/lib/messages/protocol';
import { createAnnotator } from '@/lib/page/annotator';
import { createPageSession, type PageSession, type PageSessionDeps } from '@/lib/page/session';
import { finding, liveOf, report } from './samples';

const PAGE = `<article><h1>Town votes for its second bridge</h1>
<p>The council voted on Tuesday. Nobody had expected it.</p></article>`;

let session: PageSession | null = null;
let before: string;
let statuses: PageStatus[];

const hosts = () => [...document.querySelectorAll('second-source-badge')];

function* readSample(): Generator<void, LiveArticle, void> {
  yield;
  return liveOf(document);
}

/** Finds "Nobody had expected it." wherever it is. */
async function checkSample(article: Article): Promise<PageReport> {
  const live = { article, anchors: [], elements: [] };
  const found = article.blocks.some(({ text }) => text.includes('Nobody'));
  return report(found ? [finding(live, 'Nobody had expected it.')] : []);
}

function create(change: Partial<PageSessionDeps> = {}): PageSession {
  const nothing = async () => 'id';
  const pause = () => Promise.resolve();
  const actions = { onNotSame: nothing, onUndo: nothing, onHideSite: nothing };
  const annotator = createAnnotator({ document, openShadow: true, pause, ...actions });
  const given = { document, match: null, annotator, pause, read: readSample, check: checkSample, backoffMs: [1, 1, 1] };
  session = createPageSession({ ...given, onStatus: (status) => statuses.push(status), ...change });
  return session;
}

beforeEach(() => {
  document.body.innerHTML = PAGE;
  before = document.documentElement.outerHTML;
  statuses = [];
});

afterEach(() => session?.stop());

describe('a page session', () => {
  it('reads, checks and shows', async () => {
    await create().start();
    expect(statuses.map(({ state }) => state)).toEqual(['checking', 'checked']);
    expect(session?.status()).toMatchObject({ state: 'checked', lost: [] });
    expect(session?.article()?.blocks).toHaveLength(2);
    expect(hosts()).toHaveLength(1);
  });

  it('leaves no trace when it ends', async () => {
    await create().start();
    session?.stop();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('says so where there is no article', async () => {
    document.body.innerHTML = '';
    await create().start();
    expect(session?.status().state).toBe('no-article');
  });

  it('asks again when the answer is lost', async () => {
    const check = vi.fn(checkSample).mockRejectedValueOnce(new Error('The message port closed.'));
    await create({ check }).start();
    expect(check).toHaveBeenCalledTimes(2);
    expect(hosts()).toHaveLength(1);
  });

  it('tells a lasting failure and throws nothing', async () => {
    await create({ check: async () => Promise.reject(new Error('The database is damaged.')) }).start();
    expect(session?.status()).toEqual({ state: 'failed', match: null, reason: 'The database is damaged.' });
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('falls silent when its extension is gone', async () => {
    const check = async () => Promise.reject(new Error('Extension context invalidated.'));
    await create({ check, isFinal: () => true }).start();
    expect(statuses.map(({ state }) => state)).toEqual(['checking']);
  });

  it('puts nothing into a page that was left before the answer came', async () => {
    let answer = (_report: PageReport) => {};
    const check = () => new Promise<PageReport>((resolve) => (answer = resolve));
    const started = create({ check }).start();
    await new Promise((resolve) => setTimeout(resolve, 5));
    session?.stop();
    answer(await checkSample(liveOf(document).article));
    await started;
    expect(document.documentElement.outerHTML).toBe(before);
    expect(statuses.map(({ state }) => state)).toEqual(['checking']);
  });

  it('ends with its signal, before or after the start', async () => {
    const end = new AbortController();
    await create({ signal: end.signal }).start();
    end.abort();
    expect(document.documentElement.outerHTML).toBe(before);
    const check = vi.fn(checkSample);
    await create({ signal: AbortSignal.abort(), check }).start();
    expect(check).not.toHaveBeenCalled();
  });

  it('checks again without reading or moving what holds', async () => {
    const read = vi.fn(readSample);
    await create({ read }).start();
    const [badge] = hosts();
    await session?.recheck();
    expect(read).toHaveBeenCalledOnce();
    expect(hosts()).toEqual([badge]);
  });

  it('a new check ends the one before it', async () => {
    const answers: ((report: PageReport) => void)[] = [];
    const check = vi.fn(() => new Promise<PageReport>((resolve) => answers.push(resolve)));
    const started = create({ check }).start();
    await vi.waitFor(() => expect(check).toHaveBeenCalledTimes(1));
    const again = session?.recheck();
    await vi.waitFor(() => expect(check).toHaveBeenCalledTimes(2));
    answers[0]?.(report([]));
    answers[1]?.(await checkSample(liveOf(document).article));
    await Promise.all([started, again]);
    expect(hosts()).toHaveLength(1);
    expect(statuses.filter(({ state }) => state === 'checked')).toHaveLength(1);
  });
});

describe('a page that changes', () => {
  const quiet = (ms = 450) => new Promise((resolve) => setTimeout(resolve, ms));

  it('gets its badges back when it is rendered anew, without another check', async () => {
    const check = vi.fn(checkSample);
    await create({ check }).start();
    document.body.innerHTML = PAGE;
    expect(hosts()).toHaveLength(0);
    await quiet();
    expect(hosts()).toHaveLength(1);
    expect(check).toHaveBeenCalledOnce();
  });

  it('keeps its badges still when a change turns out not to be the article’s', async () => {
    const read = vi.fn(readSample);
    await create({ read }).start();
    const [badge] = hosts();
    const promo = Object.assign(document.createElement('div'), { textContent: 'Subscribe to our letter. '.repeat(9) });
    document.body.append(promo);
    await quiet();
    expect(read).toHaveBeenCalledTimes(2);
    expect(hosts()).toEqual([badge]);
    session?.stop();
    promo.remove();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('is checked again when the article has another text', async () => {
    const check = vi.fn(checkSample);
    await create({ check }).start();
    const added = document.createElement('p');
    added.textContent = 'A new paragraph of the story, long enough to be one of its own, comes in.';
    document.querySelector('article')?.append(added);
    await quiet();
    expect(check).toHaveBeenCalledTimes(2);
  });

  it('is let alone when something appears outside the article, and by its own badges', async () => {
    const read = vi.fn(readSample);
    await create({ read }).start();
    const comments = document.createElement('div');
    document.body.append(comments);
    await quiet(50);
    comments.append(Object.assign(document.createElement('p'), { textContent: 'A comment '.repeat(20) }));
    await quiet();
    expect(read).toHaveBeenCalledOnce();
  });

  it('shows its own words at once when it rewrites a text that was split', async () => {
    document.body.innerHTML = PAGE.replace('Nobody had expected it.', 'Nobody had expected it. Work begins.');
    const text = document.querySelector('p')?.firstChild as Text;
    await create().start();
    expect(document.querySelector('p')?.childNodes).toHaveLength(3);
    text.data = 'Other words.';
    await quiet(0);
    expect(document.querySelector('p')?.textContent).toBe('Other words.');
  });
});
