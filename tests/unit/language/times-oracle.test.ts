import { strict as chrono } from 'chrono-node/en';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, type Day, isoOf } from '@/lib/language/calendar';
import { readTimes } from '@/lib/language/times';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const ordinal = (day: number) =>
  `${day}${['th', 'st', 'nd', 'rd'][day % 10 > 3 || Math.floor(day / 10) === 1 ? 0 : day % 10]}`;
const name = ({ month }: Day) => MONTHS[month - 1] ?? '';

/** Ways to write a day, as news writes them. */
const FORMS: ((day: Day) => string)[] = [
  (d) => `${d.day} ${name(d)} ${d.year}`,
  (d) => `${ordinal(d.day)} ${name(d)} ${d.year}`,
  (d) => `the ${ordinal(d.day)} of ${name(d)}, ${d.year}`,
  (d) => `${name(d)} ${d.day}, ${d.year}`,
  (d) => `${name(d)} ${ordinal(d.day)}, ${d.year}`,
  (d) => `${name(d).slice(0, 3)}. ${d.day}, ${d.year}`.replace('May.', 'May'),
  (d) => `${d.day} ${name(d).slice(0, 3)} ${d.year}`,
  isoOf,
];
const anyDay = fc.integer({ min: 0, max: 40_000 }).map((n) => addDays({ year: 1950, month: 1, day: 1 }, n));

it('reads a full date as chrono-node does, in every form', () => {
  fc.assert(
    fc.property(anyDay, fc.constantFrom(...FORMS), (day, form) => {
      const text = `The firm said it on ${form(day)} in a memo.`;
      const [result] = chrono.parse(text, new Date(2025, 10, 20, 12));
      const parts = result?.start;
      const theirs =
        parts && isoOf({ year: parts.get('year') ?? 0, month: parts.get('month') ?? 0, day: parts.get('day') ?? 0 });
      expect(theirs).toBe(isoOf(day));
      expect(readTimes(text, null).map((ref) => [ref.from, ref.to])).toEqual([[theirs, theirs]]);
    }),
    { numRuns: 1000 },
  );
});
