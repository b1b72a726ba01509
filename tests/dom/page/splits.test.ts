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
