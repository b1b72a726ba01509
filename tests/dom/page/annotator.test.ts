// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Annotator, type AnnotatorOptions, createAnnotator } from '@/lib/page/annotator';
import { evidence, finding, liveOf, report, verdict } from './samples';

const PAGE = `<article><h1>Town votes for its second bridge</h1>
<p>The council voted on Tuesday. Nobody had expected it. The bridge costs <a href="#c">14 million.</a></p>
<p><em>Work begins in June,</em> the mayor said.</p></article>`;

let annotator: Annotator;
let before: string;
const actions = { onNotSame: vi.fn(), onUndo: vi.fn(), onHideSite: vi.fn() };

function create(change: Partial<AnnotatorOptions> = {}): Annotator {
  const pause = () => Promise.resolve();
  return createAnnotator({ document, openShadow: true, trusts: () => true, pause, ...actions, ...change });
}

const hosts = () => [...document.querySelectorAll('second-source-badge')];
const buttons = () => hosts().flatMap((host) => [...(host.shadowRoot?.querySelectorAll('button') ?? [])]);
const card = () =>
  document.querySelector('second-source-card')?.shadowRoot?.querySelector<HTMLElement>('.open') ?? null;
const press = (name: string) =>
  [...(card()?.querySelectorAll('button') ?? [])].find((button) => button.textContent === name)?.click();

beforeEach(() => {
  document.body.innerHTML = PAGE;
  before = document.documentElement.outerHTML;
  actions.onNotSame.mockImplementation(async () => 'decision-1');
  annotator = create();
});

afterEach(() => annotator.remove());

describe('show', () => {
  it('puts a badge right after each sentence, out of the link it ends with', async () => {
    const live = liveOf(document);
    const text = document.body.textContent;
    const sentences = ['The council voted on Tuesday.', 'The bridge costs 14 million.'];
    const shown = await annotator.show(live, report(sentences.map((sentence) => finding(live, sentence))));
    expect(shown.lost).toEqual([]);
    expect(hosts().map((host) => host.previousSibling?.textContent)).toEqual([sentences[0], '14 million.']);
    expect(hosts()[1]?.parentElement?.localName).toBe('p');
    expect(document.body.textContent).toBe(text);
  });

  it('puts none into a flex or grid container, where it would take room from the text', async () => {
    document.body.innerHTML = '<article><p style="display: flex">The bridge is closed.</p><p>It rained.</p></article>';
    const live = liveOf(document);
    const [flexed, plain] = [finding(live, 'The bridge is closed.'), finding(live, 'It rained.')];
    const shown = await annotator.show(live, report([flexed, plain]));
    expect(shown.lost).toEqual([flexed.id]);
    expect(hosts()).toHaveLength(1);
  });

  it('leaves no trace: same mark-up, same nodes', async () => {
    const live = liveOf(document);
    const nodes = live.anchors.flat().map(({ node }) => node);
    await annotator.show(
      live,
      report([finding(live, 'The council voted on Tuesday.'), finding(live, 'Nobody had expected it.')]),
    );
    expect(document.documentElement.outerHTML).not.toBe(before);
    buttons()[0]?.click();
    annotator.remove();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(
      liveOf(document)
        .anchors.flat()
        .map(({ node }) => node),
    ).toEqual(nodes);
    expect(document.adoptedStyleSheets ?? []).toHaveLength(0);
  });

  it('places what is nearest to the viewport first', async () => {
    const live = liveOf(document);
    const order: string[] = [];
    for (const [index, element] of live.elements.entries()) {
      const top = index === 2 ? 10 : 5_000;
      element.getBoundingClientRect = () => ({ top, bottom: top + 20 }) as DOMRect;
    }
    const attach = Element.prototype.attachShadow;
    vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
      order.push(this.localName);
      return attach.call(this, init);
    });
    const inserted: string[] = [];
    const observer = new MutationObserver((records) => {
      for (const record of records)
        for (const node of record.addedNodes)
          if ((node as Element).localName === 'second-source-badge')
            inserted.push(node.previousSibling?.textContent ?? '');
    });
    observer.observe(document.body, { childList: true, subtree: true });
    const sentences = ['The council voted on Tuesday.', 'Work begins in June, the mayor said.'];
    await annotator.show(live, report(sentences.map((sentence) => finding(live, sentence))));
    await new Promise((resolve) => setTimeout(resolve, 0));
    observer.disconnect();
    expect(inserted[0]).toContain('the mayor said.');
    expect(order).toContain('second-source-badge');
  });

  it('gives each verdict of a sentence its own named button', async () => {
    const live = liveOf(document);
    const verdicts = [verdict('corroborates'), verdict('conflicts', [evidence({ publisher: 'Gnoppix' })])];
    await annotator.show(live, report([finding(live, 'Nobody had expected it.', verdicts)]));
    expect(buttons().map((button) => button.getAttribute('aria-label'))).toEqual([
      'corroborated by 1 source: “Nobody had expected it.”',
      'conflicts with Gnoppix: “Nobody had expected it.”',
    ]);
    expect(buttons().every((button) => button.getAttribute('aria-expanded') === 'false')).toBe(true);
  });

  it('keeps badges that still hold when the same article is shown again', async () => {
    const live = liveOf(document);
    const [first, second, third] = ['The council voted on Tuesday.', 'Nobody had expected it.', 'the mayor said.'].map(
      (sentence) => finding(live, sentence),
    );
    if (!first || !second || !third) throw new Error('sample');
    await annotator.show(live, report([first, second]));
    const [kept] = hosts();
    const changed = { ...first, verdicts: [verdict('conflicts', [evidence({ publisher: 'Gnoppix' })])] };
    await annotator.show(live, report([changed, third]));
    expect(hosts()).toHaveLength(2);
    expect(hosts()[0]).toBe(kept);
    expect(buttons()[0]?.getAttribute('aria-label')).toContain('conflicts with Gnoppix');
    annotator.remove();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it.each([
    [
      'a text that has been replaced since',
      () => document.querySelector('p')?.firstChild?.replaceWith('Her council voted on Tuesday.'),
    ],
    ['a text that has changed since', () => liveOf(document).anchors[1]?.[0]?.node.replaceData(0, 3, 'Her')],
    ['a text that is gone', () => document.querySelectorAll('p')[0]?.remove()],
    ['a text the reader may edit', () => document.querySelector('article')?.setAttribute('contenteditable', 'true')],
  ])('loses, and does not misplace, a sentence in %s', async (_name, change) => {
    const live = liveOf(document);
    const one = finding(live, 'The council voted on Tuesday.');
    change();
    expect((await annotator.show(live, report([one]))).lost).toEqual([one.id]);
    expect(hosts()).toHaveLength(0);
  });

  it('stops when aborted', async () => {
    const live = liveOf(document);
    const end = new AbortController();
    end.abort(new Error('left'));
    const given = report([finding(live, 'The council voted on Tuesday.')]);
    await expect(annotator.show(live, given, end.signal)).rejects.toThrow('left');
    annotator.remove();
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('press and card', () => {
  const show = async (change: Partial<AnnotatorOptions> = {}) => {
    annotator = create(change);
    const live = liveOf(document);
    const given = [
      verdict('conflicts', [evidence({ quote: '<img src=x onerror=alert(1)> voted', publisher: '<b>Gnoppix</b>' })]),
    ];
    const one = finding(live, 'Nobody had expected it.', given);
    await annotator.show(live, report([one]));
    return one;
  };

  it('opens, says who and why, and closes', async () => {
    await show();
    buttons()[0]?.click();
    expect(card()?.textContent).toContain('20 Nov 2025');
    expect(card()?.textContent).toContain('late 2022 here, November 2025 there');
    expect(card()?.querySelector('a')?.rel).toBe('noopener noreferrer');
    expect(buttons()[0]?.getAttribute('aria-expanded')).toBe('true');
    buttons()[0]?.click();
    expect(card()).toBeNull();
    expect(buttons()[0]?.getAttribute('aria-expanded')).toBe('false');
  });

  it('never reads what it shows as mark-up', async () => {
    await show();
    buttons()[0]?.click();
    expect(card()?.querySelector('img, b')).toBeNull();
    expect(card()?.textContent).toContain('<img src=x onerror=alert(1)>');
  });

  it('closes on Escape and gives the focus back', async () => {
    await show();
    buttons()[0]?.click();
    card()
      ?.querySelector('.scroll')
      ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(card()).toBeNull();
  });

  it('refuses presses that the reader did not make', async () => {
    await show({ trusts: (event) => event.isTrusted });
    buttons()[0]?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(card()).toBeNull();
  });

  it('keeps its events from the page', async () => {
    await show();
    const heard = vi.fn();
    document.addEventListener('click', heard);
    buttons()[0]?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    document.removeEventListener('click', heard);
    expect(card()).not.toBeNull();
    expect(heard).not.toHaveBeenCalled();
  });

  it('ends a pairing and takes that back', async () => {
    const one = await show();
    buttons()[0]?.click();
    press('Not the same claim');
    await vi.waitFor(() => expect(card()?.textContent).toContain('Marked as not the same claim.'));
    expect(actions.onNotSame).toHaveBeenCalledWith(one, one.verdicts[0]?.evidence[0]);
    press('Undo');
    await vi.waitFor(() => expect(card()?.textContent).toContain('Not the same claim'));
    expect(actions.onUndo).toHaveBeenCalledWith('decision-1');
  });

  it('says so when a decision could not be kept', async () => {
    actions.onNotSame.mockImplementation(async () => Promise.reject(new Error('gone')));
    await show();
    buttons()[0]?.click();
    press('Not the same claim');
    await vi.waitFor(() => expect(card()?.querySelector('[role=alert]')?.textContent).toContain('Nothing was changed'));
  });

  it('jumps to a finding and opens it; unknown ones are not found', async () => {
    const one = await show();
    const seen = vi.spyOn(hosts()[0] as Element, 'scrollIntoView').mockImplementation(() => {});
    expect(annotator.jump('nowhere')).toBe(false);
    expect(annotator.jump(one.id)).toBe(true);
    expect(seen).toHaveBeenCalled();
    expect(card()).not.toBeNull();
  });

  it('keeps the page out of a closed root', async () => {
    await show({ openShadow: false });
    expect(hosts()).toHaveLength(1);
    expect(hosts()[0]?.shadowRoot).toBeNull();
  });
});
