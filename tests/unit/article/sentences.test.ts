import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentencesOf, splitSentences } from '@/lib/article/sentences';
import { articleFromText } from '@/lib/article/text';

const split = (text: string, language?: string): string[] =>
  splitSentences(text, language).map(({ start, end }) => text.slice(start, end));

/** Each row is one text, given as the sentences it must fall into; they are joined by one blank. */
const CASES: [what: string, sentences: string[]][] = [
  ['plain', ['It rained.', 'Nobody minded.']],
  ['titles', ['Mr. Okafor met Dr. Lind and Prof. Ames.', 'Gen. Holt was late.', 'St. Mary’s was shut.']],
  ['initials', ['J. K. Rowling and George R. R. Martin wrote to W. H. Auden.', 'He did not reply.']],
  ['one initial', ['Harry S. Truman spoke.', 'They chose plan B.', 'It failed.']],
  ['countries', ['The U.S. Senate met.', 'She moved to the U.S. in May.', 'He stayed in the U.K.', 'It was cold.']],
  [
    'companies',
    [
      'Foo Inc. said so.',
      'It was bought by Bar Corp. for $3.5 billion.',
      'Then it sold Baz Ltd.',
      'The price was low.',
    ],
  ],
  ['company before a name', ['Foo Inc. Chief Executive Ada Holm resigned.']],
  ['months', ['It opened on Jan. 5 and closed on Dec. 24, 2024.', 'Nobody came.']],
  ['clock', ['It begins at 9 a.m. and ends at 5 p.m. Tuesday.', 'Doors open at 8 p.m.', 'Bring soup.']],
  ['numbers', ['He lives at No. 10.', 'It grew 2.5 per cent, to 1,234.56.', 'See p. 12 and Fig. 3.']],
  ['answer no', ['Is it true?', 'No.', 'Nothing is.']],
  ['degrees', ['She holds a Ph.D. from Lund.', 'It is framed.']],
  ['versus', ['It was Ames v. Lind, et al.', 'The court rose.']],
  ['said after a question', ['“Why now?” he asked.', '“Because,” she said.', '“Go!” the driver shouted.']],
  ['said by a name', ['“Is it over?” Holt asked.', '“It is!” Ada Holm said.', 'They left.']],
  ['closing quote', ['He said: “It is over.”', 'She left.', '"It is."', 'They stayed.']],
  ['brackets', ['It rained.', '(It always does.)', 'We left.']],
  ['question inside', ['He asked “Who goes there?” and ran.', 'No one answered.']],
  ['three dots', ['He waited... and waited.', 'Then he left.']],
  ['ellipsis', ['Well… perhaps not.', 'It is late.']],
  ['list number', ['1. It was a job.', 'Another sentence.']],
  ['lower letter list', ['a) Soup and bread.', 'Two.']],
  ['no full stop', ['A headline without a stop']],
  ['question headline', ['Who runs the lab?', 'Not he']],
  ['colon', ['She had one rule: no fish.', 'It held.']],
  ['address', ['Write to desk@news.example or see www.news.example/a.html today.', 'Thanks.']],
  ['footnote', ['It is so.[12]', 'It was so.']],
  ['dash', ['It was late – very late.', '“I know,” she said – and slept.']],
  ['bullets', ['• Home and away.', 'Done.']],
  ['mark inside a name', ['Yahoo! was sold.', 'It was cheap.']],
  ['place', ['MENLO PARK, Calif. — The boxes moved.', 'Again.']],
  ['verse', ['Acme vs. Zenith was e.g. i.e. never heard.', 'It settled.']],
];

describe('splitSentences', () => {
  test.each(CASES)('%s', (_what, sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences);
  });

  test('leaves out white space at the ends and pieces without words', () => {
    expect(split('  One.   Two. \n\t')).toEqual(['One.', 'Two.']);
    expect(split('* * *')).toEqual([]);
    expect(split('')).toEqual([]);
    expect(split(' — ')).toEqual([]);
  });

  test('a line break ends a sentence', () => {
    expect(split('A title\nthe text begins.')).toEqual(['A title', 'the text begins.']);
  });

  test('other languages, and what is no language', () => {
    expect(split('Das ist Dr. Huber. Er kam am Montag.', 'de-AT')).toEqual(['Das ist Dr. Huber.', 'Er kam am Montag.']);
    expect(split('今日は雨です。明日は晴れ。', 'ja')).toEqual(['今日は雨です。', '明日は晴れ。']);
    expect(split('One. Two.', 'not a language')).toEqual(['One.', 'Two.']);
  });

  test('any text: in order, inside it, trimmed, and no letter is lost', () => {
    const words = fc.constantFrom(
      'He',
      'said',
      'Dr.',
      'U.S.',
      '“No.”',
      'why?',
      '3.5',
      '...',
      '…',
      '(a)',
      'J.',
      ' ',
      '\n',
      'x!',
      '[2]',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words).map((list) => list.join(' ')),
        ),
        (text) => {
          let at = 0;
          let covered = '';
          for (const { start, end } of splitSentences(text)) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(end).toBeGreaterThan(start);
            expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
            covered += text.slice(start, end);
            at = end;
          }
          const letters = (s: string): string => s.replace(/[^\p{L}\p{N}]/gu, '');
          expect(letters(covered)).toBe(letters(text));
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('sentencesOf', () => {
  test('gives each sentence its block and place', () => {
    const article = articleFromText('A short headline\n\nOne is here. Two is there.\n\n- An item of a list');
    const sentences = sentencesOf(article);
    expect(sentences.map((one) => [one.block, one.text])).toEqual([
      [0, 'A short headline'],
      [1, 'One is here.'],
      [1, 'Two is there.'],
      [2, '- An item of a list'],
    ]);
    for (const { block, start, end, text } of sentences) {
      expect(article.blocks[block]?.text.slice(start, end)).toBe(text);
    }
  });
});
