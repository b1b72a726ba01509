import { describe, expect, it } from 'vitest';
import type { Block } from '@/lib/article/types';
import { carryOver } from '@/lib/page/carry-over';
import { searched, selectorOf } from '@/lib/page/selector';
import { finding, verdict } from './samples';

const blocks = (...texts: string[]): Block[] => texts.map((text) => ({ kind: 'paragraph', text }));
const BEFORE = blocks('The mayor spoke first.', 'The bridge costs 14 million. Work begins in June.', 'It rained.');
const QUOTE = 'The bridge costs 14 million.';
const selector = selectorOf(BEFORE, { block: 1, start: 0, end: QUOTE.length });
const find = (...texts: string[]) => searched(blocks(...texts)).find(selector);

describe('a sentence is found again', () => {
  it('by what it says and what stands around it, over the borders of blocks', () => {
    expect(selector).toEqual({
      quote: QUOTE,
      prefix: 'The mayor spoke first.\n',
      suffix: ' Work begins in June.\nIt rained.',
      position: 23,
    });
  });

  it.each([
    ['where it was', ['The mayor spoke first.', `${QUOTE} Work begins in June.`, 'It rained.'], 1, 0],
    ['further down, under new blocks', ['New.', 'Newer.', 'The mayor spoke first.', `${QUOTE} Now.`], 3, 0],
    ['with other words before it', ['Nobody spoke.', `Well. ${QUOTE} Work begins in June.`, 'It rained.'], 1, 6],
    ['in other typography', ['The mayor spoke first.', 'The bridge\u00a0costs 14\u00ad million. Work begins.'], 1, 0],
  ])('%s', (_name, texts, block, start) => {
    const place = find(...texts);
    expect(place).toMatchObject({ block, start });
    expect(
      texts[block]
        ?.slice(place?.start, place?.end)
        .replace(/\u00a0/g, ' ')
        .replace(/\u00ad/g, ''),
    ).toBe(QUOTE);
  });

  it.each([
    ['with another number', ['The mayor spoke first.', 'The bridge costs 15 million. Work begins in June.']],
    ['with a word more', ['The mayor spoke first.', 'The bridge costs only 14 million. Work begins in June.']],
    ['in other company on both sides', ['Nobody spoke.', `He denied it all. ${QUOTE} So much for that.`]],
    [
      'twice in the same company',
      [
        'A',
        ...Array(2)
          .fill(['The mayor spoke first.', `${QUOTE} Work begins in June.`, 'It rained.'])
          .flat(),
      ],
    ],
    ['nowhere', ['Something else.']],
    ['in an empty text', []],
  ])('but not %s', (_name, texts) => {
    expect(find(...texts)).toBeNull();
  });

  it('of two alike, the one that has not moved', () => {
    const twins = blocks('X.', 'It rained.', 'X.', 'It rained.', 'X.');
    const second = selectorOf(twins, { block: 3, start: 0, end: 10 });
    expect(searched(twins).find(second)).toEqual({ block: 3, start: 0, end: 10 });
  });
});

describe('carryOver', () => {
  const live = { article: { blocks: BEFORE }, anchors: [], elements: [] } as never;
  const both = [finding(live, QUOTE, [verdict('conflicts')]), finding(live, 'It rained.')];
  const carried = (...texts: string[]) => {
    const steps = carryOver(both, { blocks: BEFORE } as never, { blocks: blocks(...texts) } as never);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  };

  it('gives findings their new places and ids, and says which are missing', () => {
    const { found, missing } = carried('Just in.', 'The mayor spoke first.', QUOTE);
    expect(found).toEqual([{ ...both[0], id: '2:0-28', block: 2, start: 0, end: 28 }]);
    expect(missing).toEqual([both[1]]);
  });
});
