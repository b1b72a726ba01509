import { describe, expect, it } from 'vitest';
import { addDays, addMonths, daysIn, parseDay, weekdayOf } from '@/lib/language/calendar';
import { readTimes } from '@/lib/language/times';

/** A Thursday. */
const REFERENCE = '2025-11-20';
const days = (text: string, reference: string | null = REFERENCE) =>
  readTimes(text, reference).map((t) => (t.from === t.to ? t.from : `${t.from} ${t.to}`));

describe('absolute times', () => {
  it.each([
    ['on 19 November 2025', '2025-11-19'],
    ['on November 19, 2025, he', '2025-11-19'],
    ['Nov. 19, 2025', '2025-11-19'],
    ['the 19th of November 2025', '2025-11-19'],
    ['Wednesday, November 19, 2025', '2025-11-19'],
    ['2025-11-19', '2025-11-19'],
    ['19/11/2025', '2025-11-19'],
    ['June 12-13, 2024', '2024-06-12 2024-06-13'],
    ['November 2025', '2025-11-01 2025-11-30'],
    ['in Nov. 2025', '2025-11-01 2025-11-30'],
    ['February 2024', '2024-02-01 2024-02-29'],
    ['late November 2025', '2025-11-18 2025-11-30'],
    ['mid-November 2025', '2025-11-08 2025-11-22'],
    ['the last days of December 2025', '2025-12-21 2025-12-31'],
    ['in 2013', '2013-01-01 2013-12-31'],
    ['since 2003', '2003-01-01 2003-12-31'],
    ['late 2022', '2022-09-01 2022-12-31'],
    ['early 2026', '2026-01-01 2026-04-30'],
    ['mid-2025', '2025-05-01 2025-08-31'],
    ['the close of 2025', '2025-11-01 2025-12-31'],
    ['by the end of 2025', '2025-11-01 2025-12-31'],
    ['the late 1980s', '1986-01-01 1989-12-31'],
    ['in the 1990s', '1990-01-01 1999-12-31'],
    ["the '90s", '1990-01-01 1999-12-31'],
    ['the nineteen-eighties', '1980-01-01 1989-12-31'],
    ['in the Eighties', '1980-01-01 1989-12-31'],
    ['the late eighties', '1986-01-01 1989-12-31'],
    ['since the mid-nineties', '1993-01-01 1996-12-31'],
    ['the closing years of the 1980s', '1987-01-01 1989-12-31'],
    ['at the tail end of the 1980s', '1987-01-01 1989-12-31'],
    ['the last decade of the twentieth century', '1990-01-01 1999-12-31'],
    ["he joined in '88", '1988-01-01 1988-12-31'],
    ['there since 2003: he teaches', '2003-01-01 2003-12-31'],
    ['the last day of December 2025', '2025-12-31'],
    ['The fall of 2025 saw cuts', '2025-09-01 2025-11-30'],
    ['fall 2024', '2024-09-01 2024-11-30'],
    ['the summer of 2023', '2023-06-01 2023-08-31'],
    ['the first half of 2025', '2025-01-01 2025-06-30'],
    ['the third quarter of 2025', '2025-07-01 2025-09-30'],
    ['Q3 2025', '2025-07-01 2025-09-30'],
    ['the second week of December 2025', '2025-12-08 2025-12-14'],
  ])('%s', (text, span) => {
    expect(days(text, null)).toEqual([span]);
    expect(readTimes(text, REFERENCE)).toEqual(readTimes(text, null));
    expect(readTimes(text, null)[0]?.relative).toBe(false);
  });

  it('reads both ends of "from 2013 to 2018"', () => {
    expect(days('from 2013 to 2018')).toEqual(['2013-01-01 2013-12-31', '2018-01-01 2018-12-31']);
  });
});

describe('times that need the publication date', () => {
  it.each([
    ['on November 19th', '2025-11-19'],
    ['on November 21', '2024-11-21'],
    ['he will speak on November 21', '2025-11-21'],
    ['last Tuesday', '2025-11-18'],
    ['on Wednesday', '2025-11-19'],
    ['on Thursday', '2025-11-20'],
    ['on Friday', '2025-11-14'],
    ['he will speak on Friday', '2025-11-21'],
    ['next Friday', '2025-11-21'],
    ['in June', '2025-06-01 2025-06-30'],
    ['in December', '2024-12-01 2024-12-31'],
    ['He will leave in December', '2025-12-01 2025-12-31'],
    ['He plans to leave Meta in January', '2026-01-01 2026-01-31'],
    ['LeCun to leave in January', '2026-01-01 2026-01-31'],
    ['Meta said in January that it will grow', '2025-01-01 2025-01-31'],
    ['a lab founded by LeCun in January', '2025-01-01 2025-01-31'],
    ['it will leave and launch a lab in January', '2026-01-01 2026-01-31'],
    ['in mid-November', '2025-11-08 2025-11-22'],
    ['last June', '2025-06-01 2025-06-30'],
    ['last November', '2024-11-01 2024-11-30'],
    ['in November last year', '2024-11-01 2024-11-30'],
    ['this fall', '2025-09-01 2025-11-30'],
    ['last fall', '2024-09-01 2024-11-30'],
    ['in the spring', '2025-03-01 2025-05-31'],
    ['next spring', '2026-03-01 2026-05-31'],
    ['earlier this year', '2025-01-01 2025-11-20'],
    ['later this year', '2025-11-20 2025-12-31'],
    ['late last year', '2024-09-01 2024-12-31'],
    ['next year', '2026-01-01 2026-12-31'],
    ['the end of the year', '2025-11-01 2025-12-31'],
    ["at year's end", '2025-11-01 2025-12-31'],
    ['last month', '2025-10-01 2025-10-31'],
    ['earlier this month', '2025-11-01 2025-11-20'],
    ['this week', '2025-11-17 2025-11-23'],
    ['last week', '2025-11-10 2025-11-16'],
    ['Nov. 19: he leaves', '2025-11-19'],
    ['in the coming months', '2025-11-20 2026-05-20'],
    ['he will rest over the next few weeks', '2025-11-20 2026-01-15'],
    ['he will leave on New Year’s Eve', '2025-12-31'],
    ['he will leave at the turn of the year', '2025-12-01 2026-01-31'],
    ['the contract expires on December 31', '2025-12-31'],
    ['his employer until the end of April has money', '2025-04-20 2025-04-30'],
    ['he is on the staff until the end of April', '2026-04-20 2026-04-30'],
    ['he will go, though not until the end of April', '2026-04-20 2026-04-30'],
    ['he will leave by spring', '2026-03-01 2026-05-31'],
    ['he will leave on the last day of December', '2025-12-31'],
    ["the model's June launch", '2025-06-01 2025-06-30'],
    ['April brought a launch', '2025-04-01 2025-04-30'],
    ['the autumn cuts hurt', '2025-09-01 2025-11-30'],
    ['come the fall, he left', '2025-09-01 2025-11-30'],
    ['two days ago', '2025-11-18'],
    ['three weeks ago', '2025-10-27 2025-11-02'],
    ['four months ago', '2025-07-05 2025-08-04'],
    ['five years ago', '2020-05-21 2021-05-22'],
    ['yesterday', '2025-11-19'],
    ['Meta announced today', '2025-11-20'],
  ])('%s', (text, span) => {
    expect(days(text)).toEqual([span]);
    expect(readTimes(text, REFERENCE)[0]?.relative).toBe(true);
    expect(days(text, null)).toEqual([]);
    expect(days(text, 'no date')).toEqual([]);
  });

  it.each([
    ['2026-01-08', 'he left at the end of the year', '2025-11-01 2025-12-31'],
    ['2026-01-08', 'he will leave at the end of the year', '2026-11-01 2026-12-31'],
    ['2026-01-08', 'this winter', '2025-12-01 2026-02-28'],
    ['2026-01-08', 'in December', '2025-12-01 2025-12-31'],
    ['2025-11-20T23:59:00-08:00', 'yesterday', '2025-11-19'],
  ])('on %s: %s', (reference, text, span) => {
    expect(days(text, reference)).toEqual([span]);
  });
});

describe('no times', () => {
  it.each([
    'he may march on',
    'May leaves the building',
    'March for peace',
    'April Jones said so',
    'the Sun reported',
    'the cat sat',
    'Mar and Jan left',
    'a second time',
    'on a Saturday',
    'right now',
    "today's models",
    'the AI of today',
    'a year earlier',
    'a few weeks ago',
    'more than three years ago',
    '9/11',
    '3/4/2025',
    'the Sunday Times',
    'Black Friday',
    'in his 80s',
    'in his late eighties',
    'the summer before',
    'the fall guy',
    'in the twenties',
    "of '88 jobs'",
    'over the next months he built it',
    'at 2003:45',
    '2025 employees',
    '$2025',
    'it may 3 times',
    'Windows 2000',
    'leaves fall and spring up',
    'a fall in prices',
    'after twelve years',
  ])('%s', (text) => {
    expect(readTimes(text, REFERENCE)).toEqual([]);
  });

  it('takes the month only where the number counts something', () => {
    expect(days('in June 12 researchers left')).toEqual(['2025-06-01 2025-06-30']);
  });
});

describe('calendar', () => {
  it.each([
    ['2025-02-29', null],
    ['2024-02-29', { year: 2024, month: 2, day: 29 }],
    ['2025-13-01', null],
    ['2025-11', null],
    ['', null],
  ])('parseDay(%s)', (iso, day) => {
    expect(parseDay(iso)).toEqual(day);
  });

  it('counts over month and year ends', () => {
    expect(addDays({ year: 2025, month: 12, day: 31 }, 1)).toEqual({ year: 2026, month: 1, day: 1 });
    expect(addMonths({ year: 2025, month: 1, day: 31 }, 1)).toEqual({ year: 2025, month: 2, day: 28 });
    expect(addMonths({ year: 2025, month: 1, day: 15 }, -2)).toEqual({ year: 2024, month: 11, day: 15 });
    expect(daysIn(2000, 2)).toBe(29);
    expect(weekdayOf({ year: 2025, month: 11, day: 20 })).toBe(4);
  });
});
