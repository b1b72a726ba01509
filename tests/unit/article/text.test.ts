import { describe, expect, test } from 'vitest';
import { articleFromText } from '@/lib/article/text';

const blocks = (text: string): [string, string][] => articleFromText(text).blocks.map((b) => [b.kind, b.text]);

describe('articleFromText', () => {
  test('paragraphs by blank line, wrapped lines joined, first short line the headline', () => {
    expect(blocks('Geese at large\r\n\r\nThere were eleven\r\n of them. \r\n\r\nThey   left.\n')).toEqual([
      ['headline', 'Geese at large'],
      ['paragraph', 'There were eleven of them.'],
      ['paragraph', 'They left.'],
    ]);
  });

  test('a paragraph a line where there are no blank lines', () => {
    expect(blocks('Geese at large\nThere were eleven of them.\nThey left.')).toEqual([
      ['headline', 'Geese at large'],
      ['paragraph', 'There were eleven of them.'],
      ['paragraph', 'They left.'],
    ]);
  });

  test('lines of a list stay apart', () => {
    expect(blocks('The minutes say this:\n\n- The pond is ours.\n- The geese are not.\n\n1. Bread\n2. Soup')).toEqual([
      ['paragraph', 'The minutes say this:'],
      ['list-item', '- The pond is ours.'],
      ['list-item', '- The geese are not.'],
      ['list-item', '1. Bread'],
      ['list-item', '2. Soup'],
    ]);
  });

  test('a wrapped text without blank lines is one paragraph', () => {
    const text =
      'The geese of Aldermoor were counted on\nTuesday by two people who did not\nagree about the number or\nabout anything else.';
    expect(blocks(text)).toEqual([['paragraph', text.replaceAll('\n', ' ')]]);
  });

  test('one line is no headline, a sentence is none, and nothing gives nothing', () => {
    expect(blocks('Only this')).toEqual([['paragraph', 'Only this']]);
    expect(blocks('It rained.\n\nIt stopped.')[0]).toEqual(['paragraph', 'It rained.']);
    expect(blocks('')).toEqual([]);
    expect(blocks(' \n\n\t')).toEqual([]);
  });

  test('metadata that is given stays; the headline is the title where none is given', () => {
    expect(articleFromText('Geese at large\n\nThere were eleven.').meta).toMatchObject({
      ...{ title: 'Geese at large', publisher: null, published: null, from: { title: 'text' } },
    });
    const told = articleFromText('Geese at large\n\nEleven.', {
      title: 'Geese',
      authors: ['A. Pell'],
      from: { title: 'reader' },
    });
    expect(told.meta).toMatchObject({ title: 'Geese', authors: ['A. Pell'], from: { title: 'reader' } });
  });

  test('two articles share nothing', () => {
    const first = articleFromText('a\n\nb');
    first.meta.authors.push('x');
    first.meta.from.title = 'reader';
    expect(articleFromText('It is so.\n\nb').meta).toMatchObject({ authors: [], from: {} });
  });
});
