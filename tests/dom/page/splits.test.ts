// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { keepingSelection } from '@/lib/page/selection';
import { createSplits } from '@/lib/page/splits';

const TEXT = 'One here. Two here. Three here.';
let paragraph: HTMLElement;
let text: Text;

beforeEach(() => {
  document.body.innerHTML = `<p>${TEXT}</p>`;
  paragraph = document.querySelector('p') as HTMLElement;
  text = paragraph.firstChild as Text;
});

function host(after: Text): HTMLElement {
  const element = document.createElement('i');
  after.after(element);
  return element;
}

describe('createSplits', () => {
  it('cuts in any order and knows where each point is', () => {
    const splits = createSplits();
    const late = splits.cut({ node: text, offset: 19 });
    const early = splits.cut({ node: text, offset: 9 });
    expect([early.data, late.data]).toEqual(['One here.', 'One here.']);
    expect([...paragraph.childNodes].map((node) => node.textContent)).toEqual([
      'One here.',
      ' Two here.',
      ' Three here.',
    ]);
    expect(splits.resolve({ node: text, offset: 14 })).toEqual({ node: paragraph.childNodes[1], offset: 5 });
    expect(splits.resolve({ node: text, offset: 9 }, 'end').node).toBe(text);
    expect(splits.resolve({ node: text, offset: 9 }, 'start').node).toBe(paragraph.childNodes[1]);
    expect(splits.data(text)).toBe(TEXT);
  });

  it('needs no cut before trailing white space', () => {
    text.data = 'One here. \n ';
    const splits = createSplits();
    expect(splits.cut({ node: text, offset: 9 })).toBe(text);
    expect(paragraph.childNodes).toHaveLength(1);
  });

  it('joins to the same node and the same data', () => {
    const splits = createSplits();
    const hosts = [9, 19].map((offset) => host(splits.cut({ node: text, offset })));
    expect(paragraph.textContent).toBe(TEXT);
    for (const element of hosts) element.remove();
    splits.join();
    expect([...paragraph.childNodes]).toEqual([text]);
    expect(text.data).toBe(TEXT);
    expect(splits.owns(text)).toBe(false);
  });

  it('leaves pieces apart that the page has put something between', () => {
    const splits = createSplits();
    splits.cut({ node: text, offset: 9 }).after(document.createElement('b'));
    splits.join();
    expect(paragraph.innerHTML).toBe('One here.<b></b> Two here. Three here.');
  });

  it('drops its pieces when the page rewrites the text: the page means all of it', () => {
    const splits = createSplits();
    splits.cut({ node: text, offset: 9 });
    text.data = 'All new.';
    expect(splits.reconcile()).toBe(1);
    expect(paragraph.textContent).toBe('All new.');
  });

  it('drops its pieces when the page takes the text away', () => {
    const splits = createSplits();
    splits.cut({ node: text, offset: 9 });
    text.remove();
    splits.reconcile();
    expect(paragraph.textContent).toBe('');
  });

  it('minds nothing when the page moves the whole paragraph', () => {
    const splits = createSplits();
    splits.cut({ node: text, offset: 9 });
    document.body.append(paragraph);
    expect(splits.reconcile()).toBe(0);
    expect(paragraph.textContent).toBe(TEXT);
  });

  it('tells its own cut from a change of the page', () => {
    const splits = createSplits();
    splits.cut({ node: text, offset: 9 });
    expect(splits.intact(text)).toBe(true);
    text.data = 'Other';
    expect(splits.intact(text)).toBe(false);
  });
});

/** Who goes through the page's text nodes one by one knows each piece by itself; no text may get lost over that. */
describe('a text that is changed piece by piece', () => {
  const nodes = () => [...paragraph.childNodes].filter((node): node is Text => node.nodeType === 3);
  const wrap = (node: Text, name = 'span', data = node.data) => {
    const wrapper = document.createElement(name);
    wrapper.textContent = data;
    node.replaceWith(wrapper);
  };
  const enclose = (node: Text) => {
    const wrapper = document.createElement('span');
    node.replaceWith(wrapper);
    wrapper.append(node);
  };

  it.each<[string, (all: Text[]) => void]>([
    ['every piece is enclosed', (all) => all.forEach(enclose)],
    ['the first piece is enclosed', (all) => enclose(all[0] as Text)],
    ['a later piece is enclosed', (all) => enclose(all[1] as Text)],
    ['every piece is replaced', (all) => void all.map((node) => wrap(node))],
    ['the first piece is replaced', (all) => wrap(all[0] as Text)],
    ['a later piece is replaced', (all) => wrap(all[2] as Text)],
  ])('keeps its text when %s', (_name, change) => {
    const splits = createSplits();
    for (const offset of [9, 19]) host(splits.cut({ node: text, offset }));
    change(nodes());
    expect(splits.reconcile()).toBe(1);
    expect(paragraph.textContent).toBe(TEXT);
    splits.join();
    expect(paragraph.textContent).toBe(TEXT);
  });

  it('is translated one piece after the other, in tasks of their own, and back', () => {
    const splits = createSplits();
    for (const offset of [9, 19]) host(splits.cut({ node: text, offset }));
    const words = ['Eins hier.', ' Zwei sind hier.', ' Drei hier.'];
    const originals = nodes();
    for (const [at, node] of originals.entries()) {
      wrap(node, 'font', words[at]);
      splits.reconcile();
    }
    expect(paragraph.textContent).toBe(words.join(''));
    for (const [at, font] of [...paragraph.querySelectorAll('font')].entries()) {
      font.replaceWith(originals[at] as Text);
      splits.reconcile();
    }
    expect(paragraph.textContent).toBe(TEXT);
    text.data = 'All new.'; // once it is back as it was, the page means all of it again
    splits.reconcile();
    expect(paragraph.textContent).toBe('All new.');
  });

  it.each([[[9]], [[19]], [[9, 19]], [[]]])('keeps its text when the page normalises it, badges at %j', (badges) => {
    const splits = createSplits();
    for (const offset of [9, 19]) {
      const node = splits.cut({ node: text, offset });
      if (badges.includes(offset)) host(node);
    }
    paragraph.normalize();
    splits.reconcile();
    expect(paragraph.textContent).toBe(TEXT);
    text.data = 'All new.';
    splits.reconcile();
    expect(paragraph.textContent).toBe('All new.');
  });

  it('keeps what was not meant when only its first piece is put right', () => {
    const splits = createSplits();
    splits.cut({ node: text, offset: 9 });
    text.data = 'One hère.';
    splits.reconcile();
    expect(paragraph.textContent).toBe('One hère. Two here. Three here.');
  });
});

describe('a page that handles the one text node it knows', () => {
  const write = (data: string) => {
    text.data = data;
  };
  it.each<[string, () => void]>([
    ['writes a longer text', () => write(`${TEXT} Four here.`)],
    ['writes a corrected text', () => write(TEXT.replace('One', 'Won'))],
    [
      'encloses it in a link',
      () => {
        const link = document.createElement('a');
        text.replaceWith(link);
        link.append(text);
      },
    ],
    ['clears the paragraph and puts it back', () => paragraph.replaceChildren(text)],
    [
      'moves it to another paragraph',
      () => {
        const other = document.createElement('p');
        paragraph.after(other);
        other.append(text);
        paragraph = other;
      },
    ],
  ])('%s: the text is whole', (_name, change) => {
    const splits = createSplits();
    const hosts = [9, 19].map((offset) => host(splits.cut({ node: text, offset })));
    const before = text.data;
    change();
    const meant = text.data === before ? TEXT : text.data;
    splits.reconcile();
    for (const element of hosts) element.remove();
    expect(document.body.textContent).toBe(meant);
    expect(paragraph.textContent).toBe(meant);
  });

  it('takes it out in one task and puts it back in another', () => {
    const splits = createSplits();
    host(splits.cut({ node: text, offset: 9 }));
    paragraph.textContent = '';
    splits.reconcile();
    paragraph.append(text);
    splits.reconcile();
    expect(paragraph.textContent).toBe(TEXT);
  });

  it('replaces it by an element with another text', () => {
    const splits = createSplits();
    host(splits.cut({ node: text, offset: 9 }));
    const link = document.createElement('a');
    link.textContent = 'A new text of about that length';
    text.replaceWith(link);
    splits.reconcile();
    expect(paragraph.textContent).toBe('A new text of about that length');
  });
});

describe('an article read while texts are split', () => {
  it('is given in the nodes that the page knows', () => {
    const splits = createSplits();
    splits.cut({ node: text, offset: 9 });
    const tail = paragraph.childNodes[1] as Text;
    const segment = { node: tail, nodeStart: 1, textStart: 10, length: 9 };
    const live = splits.wholeArticle({ article: {} as never, anchors: [[segment]], elements: [] });
    expect(live.anchors).toEqual([[{ node: text, nodeStart: 10, textStart: 10, length: 9 }]]);
    expect(splits.cut({ node: tail, offset: 10 })).toBe(tail);
    expect([...paragraph.childNodes].map((node) => node.textContent)).toEqual([
      'One here.',
      ' Two here.',
      ' Three here.',
    ]);
    splits.join();
    expect([...paragraph.childNodes]).toEqual([text]);
  });
});

describe('keepingSelection', () => {
  it('keeps a selection that begins and ends in pieces, over hosts', () => {
    const splits = createSplits();
    const hosts = [9, 19].map((offset) => host(splits.cut({ node: text, offset })));
    const [, , second, , third] = [...paragraph.childNodes] as Text[];
    getSelection()?.setBaseAndExtent(second as Text, 1, third as Text, 6);
    keepingSelection(document, splits, () => {
      for (const element of hosts) element.remove();
      splits.join();
    });
    expect(getSelection()?.anchorNode).toBe(text);
    expect([getSelection()?.anchorOffset, getSelection()?.focusOffset]).toEqual([10, 25]);
  });
});
