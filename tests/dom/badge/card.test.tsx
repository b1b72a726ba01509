// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { Card } from '@/components/badge/card';
import { badgeEn } from '@/components/ui/messages/badge-en';
import type { Verdict } from '@/lib/match/types';
import { evidence, verdict } from '../page/samples';

function draw(verdicts: Verdict[], relation = verdicts[0]?.relation ?? 'corroborates'): HTMLElement {
  const root = document.createElement('div');
  const finding = { id: '1', block: 0, start: 0, end: 20, sentence: 'The bridge is closed.', verdicts };
  const nothing = vi.fn();
  const handlers = { onNotSame: nothing, onUndo: nothing, onHideSite: nothing, onClose: nothing };
  const shared = { pageDate: '2026-01-21', theme: 'light' as const, decisions: {}, problem: null, words: badgeEn };
  render(<Card finding={finding} relation={relation} {...shared} {...handlers} />, root);
  return root;
}

describe('Card', () => {
  it('puts who says so before what they say, with both dates', () => {
    const text = draw([verdict('updated', [evidence({ publisher: 'Gnoppix' })])]).querySelector(
      '.evidence',
    )?.textContent;
    const places = [
      'Gnoppix',
      '20 Nov 2025',
      'The council voted',
      'This page',
      '21 Jan 2026',
      'The bridge',
      'the same statement with another date',
    ];
    const found = places.map((words) => text?.indexOf(words) ?? -1);
    expect(found.every((at) => at >= 0)).toBe(true);
    expect(found).toEqual([...found].sort((a, b) => a - b));
  });

  it('marks the telling words on both sides', () => {
    const marks = [...draw([verdict('conflicts')]).querySelectorAll('mark')].map((mark) => mark.textContent);
    expect(marks).toEqual(['November 2025', 'The']);
  });

  it('puts the pressed verdict first', () => {
    const root = draw([verdict('corroborates'), verdict('conflicts')], 'conflicts');
    expect([...root.querySelectorAll('section')].map((section) => section.className)).toEqual([
      'conflicts',
      'corroborates',
    ]);
  });

  it('shows three sources and then the rest', async () => {
    const root = draw([
      verdict(
        'corroborates',
        Array.from({ length: 5 }, () => evidence()),
      ),
    ]);
    expect(root.querySelectorAll('.evidence')).toHaveLength(3);
    const more = [...root.querySelectorAll('button')].find((button) => button.textContent === 'show 2 more');
    more?.click();
    await vi.waitFor(() => expect(root.querySelectorAll('.evidence')).toHaveLength(5));
  });

  it('says where several articles are one origin', () => {
    expect(
      draw([
        verdict(
          'corroborates',
          ['a', 'b', 'c'].map((id) => evidence({ sourceId: id, origin: 'wire' })),
          1,
        ),
      ]).textContent,
    ).toContain('3 articles, 1 origin');
  });

  it('names a source without publisher by its title, without date as undated, and links nothing without an address', () => {
    const root = draw([verdict('conflicts', [evidence({ publisher: null, published: null, url: null })])]);
    expect(root.textContent).toContain('Town votes on its bridge');
    expect(root.textContent).toContain('no date given');
    expect(root.querySelector('a')).toBeNull();
  });

  it('says that a restatement is one, and links to the source without words to look for there', () => {
    const root = draw([verdict('corroborates', [evidence({ restated: true, url: 'https://a.example/story' })])]);
    expect(root.textContent).toContain('Restated by the starter pack');
    expect(root.querySelector('a')?.getAttribute('href')).toBe('https://a.example/story');
    const quoted = draw([verdict('corroborates', [evidence({ url: 'https://a.example/story' })])]);
    expect(quoted.textContent).not.toContain('Restated');
    expect(quoted.querySelector('a')?.getAttribute('href')).toContain('#:~:text=');
  });

  it('shows the page’s sentence once where its marks are the same', () => {
    const same = draw([verdict('corroborates', [evidence(), evidence()])]);
    expect(same.querySelectorAll('.quote.page')).toHaveLength(1);
    const other = evidence({ marks: { page: [{ start: 4, end: 10 }], quote: [] } });
    expect(draw([verdict('corroborates', [evidence(), other])]).querySelectorAll('.quote.page')).toHaveLength(2);
  });
});
