// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readArticleInSteps } from '@/lib/article/read';
import type { Article } from '@/lib/article/types';
import type { Finding, PageReport } from '@/lib/match/types';
import { createAnnotator } from '@/lib/page/annotator';
import { createPageSession, type PageSession, type PageSessionDeps } from '@/lib/page/session';
import { report, verdict } from './samples';

const FOUND = ['The bridge costs 14 million.', 'Nobody had expected it.', 'Work begins in June.'];
const FILL = 'The ferries ran on time that week, and the council said that they would go on doing so.';
const PAGE = `<main><h1>Town votes for its second bridge</h1><article>
<p>${FILL} ${FOUND[0]} ${FILL}</p><p>${FOUND[1]} ${FILL}</p><p>${FILL}</p><p>${FILL} <b>${FOUND[2]}</b></p></article></main>`;

/** Finds the sentences above wherever they are. */
async function check(article: Article): Promise<PageReport> {
  const findings = article.blocks.flatMap(({ text }, block) =>
    FOUND.flatMap((sentence): Finding[] => {
      const start = text.indexOf(sentence);
      const end = start + sentence.length;
      const id = `${block}:${start}-${end}`;
      return start < 0 ? [] : [{ id, block, start, end, sentence, verdicts: [verdict('corroborates')] }];
    }),
  );
  return report(findings);
}

let session: PageSession;
let asked: ReturnType<typeof vi.fn<typeof check>>;

const hosts = () => [...document.querySelectorAll<HTMLElement>('second-source-badge')];
const sentenceBefore = (host: HTMLElement) => {
  const range = document.createRange();
  range.setStart(document.body, 0);
  range.setEndBefore(host);
  return FOUND.find((sentence) => range.toString().endsWith(sentence));
};
const shown = () => hosts().map(sentenceBefore);
const quiet = (ms = 450) => new Promise((resolve) => setTimeout(resolve, ms));
const article = () => document.querySelector('article') as HTMLElement;
const paragraph = (html: string) => {
  const p = document.createElement('p');
  p.innerHTML = html;
  return p;
};

async function begin(change: Partial<PageSessionDeps> = {}): Promise<void> {
  const pause = () => Promise.resolve();
  const actions = { onNotSame: async () => 'id', onUndo: async () => 'id', onHideSite: async () => 'id' };
  const annotator = createAnnotator({ document, openShadow: true, trusts: () => true, pause, ...actions });
  asked = vi.fn(check);
  session = createPageSession({
    ...{ document, match: null, annotator, pause, backoffMs: [1, 1, 1], check: asked },
    read: (isOwn) => readArticleInSteps(document, { url: 'https://paper.example/a', isOwn }),
    ...change,
  });
  await session.start();
}

beforeEach(() => {
  document.body.innerHTML = PAGE;
});
afterEach(() => {
  session.stop();
  vi.restoreAllMocks();
});

describe('badges in a page that moves', () => {
  it('come though the page was drawn anew while the answer was on its way', async () => {
    const late = async (read: Article) => {
      article().innerHTML = `${article().innerHTML}`;
      return check(read);
    };
    await begin({ check: late });
    expect(hosts()).toEqual([]);
    await quiet();
    expect(shown()).toEqual(FOUND);
    expect(session.status()).toMatchObject({ state: 'checked', lost: [] });
  });

  it('stay the same elements, card and all, while a live blog adds entries at the top', async () => {
    await begin();
    const before = hosts();
    before[0]?.shadowRoot?.querySelector('button')?.click();
    article().prepend(paragraph(`Just in: ${FILL}`));
    await quiet();
    expect(hosts()).toEqual(before);
    expect(asked).toHaveBeenCalledTimes(2);
    expect(document.querySelector('second-source-card')?.shadowRoot?.querySelector('.open')).not.toBeNull();
    const status = session.status();
    if (status.state !== 'checked') throw new Error(status.state);
    expect(status.report.findings.map(({ block }) => block)).toEqual([2, 3, 5]);
    expect(session.jump(status.report.findings[0]?.id ?? '')).toBe(true);
  });

  it('keep their places while the changed page waits for its answer, or gets none', async () => {
    await begin();
    asked.mockRejectedValue(new Error('The database is damaged.'));
    article().prepend(paragraph(`Just in: ${FILL}`));
    article().innerHTML += '';
    await quiet();
    expect(shown()).toEqual(FOUND);
    await vi.waitFor(() => expect(session.status().state).toBe('failed'));
    expect(shown()).toEqual(FOUND);
  });

  it('go before it is painted when their sentence says something else, and nothing else goes', async () => {
    await begin();
    const [first, second, third] = hosts();
    const bold = document.querySelector('b')?.firstChild as Text;
    bold.data = 'Work begins in July.';
    await quiet(0);
    expect(hosts()).toEqual([first, second]);
    expect(third?.isConnected).toBe(false);
    const [, edited] = document.querySelectorAll('p');
    edited?.firstChild?.replaceWith('It was a small surprise.');
    await quiet(0);
    expect(hosts()).toEqual([first]);
    expect(edited?.textContent).toBe('It was a small surprise.');
  });

  const lost = (): string[] => {
    const status = session.status();
    if (status.state !== 'checked') throw new Error(status.state);
    const ids = status.report.findings.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    return status.report.findings.filter(({ id }) => status.lost.includes(id)).map(({ sentence }) => sentence);
  };

  it('are listed as lost while a sentence is gone, before the page is checked anew and after', async () => {
    await begin();
    asked.mockImplementationOnce(() => new Promise(() => {}));
    const away = document.querySelectorAll('p')[1] as HTMLElement;
    // a finding that takes the place, and so the id, of the one that goes
    away.replaceWith(paragraph(`${FOUND[2]} ${FILL}`));
    await quiet();
    expect(lost()).toEqual([FOUND[1]]);
    expect(shown()).toEqual([FOUND[0], FOUND[2]]);
    document.querySelectorAll('p')[1]?.remove();
    article().append(paragraph(`A last word: ${FILL}`));
    await quiet(800);
    expect(asked).toHaveBeenCalledTimes(3);
    expect(lost()).toEqual([FOUND[1]]);
    article().append(away);
    await quiet(1_600);
    expect(lost()).toEqual([]);
    expect(shown()).toEqual([FOUND[0], FOUND[2], FOUND[1]]);
  });

  it('are not listed as lost by what their verdicts were, nor by another article in the place of the first', async () => {
    await begin();
    document.querySelectorAll('p')[1]?.remove();
    await quiet();
    expect(lost()).toEqual([FOUND[1]]);
    await session.recheck();
    expect(lost()).toEqual([]);
    const other = paragraph(`${FILL.replace('ferries', 'trams')} ${FOUND[0]}`);
    document.querySelector('h1')?.replaceChildren('Trams run on time');
    article().replaceChildren(other, paragraph(`On Monday, ${FILL}`), paragraph(`On Tuesday, ${FILL}`));
    await quiet(800);
    expect(shown()).toEqual([FOUND[0]]);
    expect(lost()).toEqual([]);
  });

  it('go along when the page moves the article or a paragraph, underlines and all', async () => {
    await begin();
    const before = hosts();
    const section = document.createElement('section');
    article().before(section);
    section.append(article());
    article().append(document.querySelectorAll('p')[0] as Node);
    await quiet(0);
    expect(new Set(hosts())).toEqual(new Set(before));
    await quiet();
    expect(new Set(hosts())).toEqual(new Set(before));
    expect(new Set(shown())).toEqual(new Set(FOUND));
    session.stop();
    expect(document.querySelectorAll('p')[2]?.firstChild).toBe(
      document.querySelectorAll('p')[2]?.lastChild?.previousSibling,
    );
  });

  it.each([
    [
      'an advertisement comes between paragraphs',
      () => {
        const advertisement = Object.assign(document.createElement('div'), {
          className: 'ad',
          textContent: 'Buy! '.repeat(40),
        });
        document.querySelectorAll('p')[0]?.after(advertisement);
      },
    ],
    [
      'an overlay asks for a subscription',
      () => {
        const overlay = document.createElement('div');
        overlay.setAttribute('role', 'dialog');
        overlay.textContent = 'Subscribe to read on. '.repeat(9);
        document.body.append(overlay);
        document.body.style.overflow = 'hidden';
      },
    ],
    [
      'the next article is appended',
      () => {
        const next = document.createElement('article');
        next.innerHTML = `<h2>Ferries run on time</h2>${`<p>${FILL} ${FILL}</p>`.repeat(3)}`;
        article().after(next);
      },
    ],
    [
      '"read more" shows more text',
      () => {
        const more = Object.assign(document.createElement('div'), {
          hidden: true,
          innerHTML: `<p>${FILL} And ${FILL}</p>`,
        });
        article().append(more);
        more.hidden = false;
      },
    ],
  ])('stay the same elements when %s', async (_name, change) => {
    await begin();
    const before = hosts();
    change();
    await quiet();
    expect(hosts()).toEqual(before);
    expect(shown()).toEqual(FOUND);
  });

  it.each([
    ['a short sentence is', `${FOUND[1]}`, 4],
    ['a counter is not', 'Updated 3 minutes ago', 3],
  ])('come where %s added among the paragraphs', async (_what, text, badges) => {
    await begin();
    const looks = asked.mock.calls.length;
    article().append(paragraph(text));
    await quiet(800);
    expect(hosts()).toHaveLength(badges);
    expect(asked.mock.calls.length - looks).toBe(badges - 3);
  });

  it('are put behind text that is unfolded', async () => {
    const last = document.querySelectorAll('p')[3] as HTMLElement;
    last.hidden = true;
    await begin();
    expect(shown()).toEqual(FOUND.slice(0, 2));
    last.hidden = false;
    await quiet();
    expect(shown()).toEqual(FOUND);
  });

  it('are not doubled by a page that writes back its own mark-up, badges and all', async () => {
    await begin();
    article().innerHTML = `${article().innerHTML}`;
    await quiet();
    expect(shown()).toEqual(FOUND);
    session.stop();
    expect(hosts()).toEqual([]);
    expect(document.body.innerHTML).toBe(PAGE);
  });

  it('are silent where the browser translates, and come back with the text', async () => {
    await begin();
    const texts: [Text, HTMLElement][] = [];
    const walker = document.createTreeWalker(article(), 4);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const font = document.createElement('font');
      font.textContent = (node as Text).data.replace(/\w+/g, (word) => `${word}o`);
      if ((node as Text).data.trim()) texts.push([node as Text, font]);
    }
    for (const [node, font] of texts) {
      node.replaceWith(font);
      await quiet(0);
    }
    expect(hosts()).toEqual([]);
    expect(document.body.textContent).not.toMatch(/\b(The|Nobody|Work)\b/);
    for (const [node, font] of texts) {
      font.replaceWith(node);
      await quiet(0);
    }
    await quiet(2_000);
    expect(shown()).toEqual(FOUND);
    session.stop();
    expect(document.body.innerHTML).toBe(PAGE);
  });

  it.each([
    ['a change of the page though another check cuts its reading short', true],
    ['a change of the corpus though a reading of the page cuts its check short', false],
  ])('know of %s', async (_name, readingFirst) => {
    let slow = (): Promise<void> => Promise.resolve();
    await begin({ pause: () => slow() });
    const [, folded] = document.querySelectorAll('p');
    asked.mockImplementation(async (read) => ({
      ...(await check(read)),
      corpus: { sources: 4, claims: 99, newest: null },
    }));
    const held: (() => void)[] = [];
    slow = () => new Promise((resolve) => held.push(resolve));
    if (readingFirst) {
      folded?.toggleAttribute('hidden');
      await vi.waitFor(() => expect(held).toHaveLength(1));
    } else asked.mockImplementationOnce(() => new Promise(() => {}));
    void session.recheck();
    if (!readingFirst) folded?.toggleAttribute('hidden');
    await quiet();
    slow = () => Promise.resolve();
    for (const go of held) go();
    await vi.waitFor(() => expect(session.status()).toMatchObject({ report: { corpus: { claims: 99 } } }));
    expect(shown()).toEqual([FOUND[0], FOUND[2]]);
  });

  it('wait while nobody sees the page', async () => {
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    const started = begin();
    await quiet(20);
    expect(asked).not.toHaveBeenCalled();
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    await started;
    expect(shown()).toEqual(FOUND);
    hidden.mockReturnValue(true);
    article().append(paragraph(`More of it: ${FILL}`));
    await quiet();
    void session.recheck();
    await quiet(20);
    expect(asked).toHaveBeenCalledTimes(1);
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(2));
  });
});
