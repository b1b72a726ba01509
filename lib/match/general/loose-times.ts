/** Times that the time reader cannot place without a publication date, kept as what they say. */
import { type Analysis, holds } from '@/lib/facts/analysis';
import { WORD_DECADES } from '@/lib/language/decades';
import { MONTHS } from '@/lib/language/time-readers';
import type { Span, TimeRef } from '@/lib/language/types';

const within = (token: Span, spans: readonly Span[]): boolean => spans.some((span) => holds(span, token));

/** Months without a year, which only a publication date could place: from and to are "--05" for May. */
function looseMonths({ tokens, times }: Analysis): TimeRef[] {
  return tokens.flatMap((token, index) => {
    const { start, end, text, norm } = token;
    const month = MONTHS.indexOf(norm) + 1;
    if (
      month === 0 ||
      !/^\p{Lu}/u.test(text) ||
      within(token, times) ||
      !/^(in|on|of|since|until|by|last|this|early|late|mid)$/.test(tokens[index - 1]?.norm ?? '')
    )
      return [];
    const from = `--${String(month).padStart(2, '0')}`;
    return [{ start, end, text, from, to: from, precision: 'month' as const, relative: true }];
  });
}

/** "In the fifties", of the last century. */
function looseDecades({ tokens, times }: Analysis): TimeRef[] {
  return tokens.flatMap(({ norm, start, end, text }, index) => {
    const decade = WORD_DECADES.indexOf(norm) + 2;
    if (decade < 2 || tokens[index - 1]?.norm !== 'the' || within({ start, end }, times)) return [];
    return [
      {
        start,
        end,
        text,
        from: `19${decade}0-01-01`,
        to: `19${decade}9-12-31`,
        precision: 'decade' as const,
        relative: false,
      },
    ];
  });
}

/** Months without a year, and decades in words. */
export const looseTimes = (analysis: Analysis): TimeRef[] => [...looseMonths(analysis), ...looseDecades(analysis)];

/** Whether a time is a month of no year. */
export const isLooseMonth = ({ from }: TimeRef): boolean => from.startsWith('--');
