import { describe, expect, it } from 'vitest';
import { readQuantities } from '@/lib/language/quantities';
import { tokenize } from '@/lib/language/tokens';

const read = (text: string) => readQuantities(text, tokenize(text));
/** One line for each quantity: kind, unit, low..high, ~ if hedged. */
const lines = (text: string) =>
  read(text).map((q) => {
    const round = (value: number) => String(Number(value.toPrecision(6)));
    return `${q.kind}${q.unit && ` ${q.unit}`} ${round(q.low)}..${round(q.high)}${q.hedged ? ' ~' : ''}`;
  });

describe('amounts', () => {
  it.each([
    ['Meta paid $14.3bn', 'amount USD 14250000000..14350000000'],
    ['paid US$14.3 billion', 'amount USD 14250000000..14350000000'],
    ['paid 14.3 billion dollars', 'amount USD 14250000000..14350000000'],
    ['a $14.3-billion deal', 'amount USD 14250000000..14350000000'],
    ['a 14-billion-dollar deal', 'amount USD 13500000000..14500000000'],
    ['14 billion US dollars', 'amount USD 13500000000..14500000000'],
    ['to raise €500mn', 'amount EUR 495000000..505000000'],
    ['to raise EUR 500m', 'amount EUR 495000000..505000000'],
    ['to raise 500 million in euros', 'amount EUR 495000000..505000000'],
    ['half a billion euros', 'amount EUR 475000000..525000000'],
    ['£2m of it', 'amount GBP 1900000..2100000'],
    ['a billion dollars', 'amount USD 950000000..1050000000'],
    ['CA$20 million', 'amount CAD 19500000..20500000'],
    ['a salary of $135,000', 'amount USD 135000..135000'],
    ['about $14bn', 'amount USD 12600000000..15400000000 ~'],
    ['almost $15 billion', 'amount USD 13500000000..15000000000 ~'],
    ['it handed over $13 billion', 'amount USD 12500000000..13500000000'],
    ['more than $14 billion', 'amount USD 14000000000..15400000000 ~'],
    ['$10–15 billion', 'amount USD 10000000000..15500000000 ~'],
    ['10–15 billion dollars', 'amount USD 10000000000..15500000000 ~'],
    ['between $10bn and $15bn', 'amount USD 9500000000..15500000000 ~'],
    ['between 10 and 15 billion euros', 'amount EUR 10000000000..15500000000 ~'],
    ['three-and-a-half billion dollars', 'amount USD 3450000000..3550000000'],
    ['a two-hundred-and-thirty-million-dollar round', 'amount USD 229500000..230500000'],
    ['fourteen point three billion dollars', 'amount USD 14250000000..14350000000'],
    ['one and a half billion euros', 'amount EUR 1450000000..1550000000'],
    ['hundreds of millions of dollars', 'amount USD 200000000..999000000 ~'],
  ])('%s', (text, line) => {
    expect(lines(text)).toEqual([line]);
  });

  it('keeps a change apart from a range', () => {
    expect(lines('raised it from $3 billion to $5 billion')).toEqual([
      'amount USD 2850000000..3150000000',
      'amount USD 4750000000..5250000000',
    ]);
  });
});

describe('shares', () => {
  it.each([
    ['49% of Scale', 'share 0.485..0.495'],
    ['49 per cent of Scale', 'share 0.485..0.495'],
    ['49 percent', 'share 0.485..0.495'],
    ['more than 2025 percent', 'share 20.25..20.25 ~'],
    ['a 49-per-cent stake', 'share 0.485..0.495'],
    ['a 49.5% stake', 'share 0.4945..0.4955'],
    ['just under half of Scale', 'share 0.475..0.5 ~'],
    ['nearly half the company', 'share 0.45..0.5 ~'],
    ['it now owns half the firm', 'share 0.48..0.52'],
    ['more than half of them', 'share 0.5..0.75 ~'],
    ['a third of its staff', 'share 0.313333..0.353333'],
    ['two thirds of it', 'share 0.646667..0.686667'],
    ['three-quarters of staff', 'share 0.73..0.77'],
    ['a majority stake', 'share 0.5..1 ~'],
    ['a minority interest', 'share 0..0.5 ~'],
    ['up to 20 percent', 'share 0.1..0.2 ~'],
  ])('%s', (text, line) => {
    expect(lines(text)).toEqual([line]);
  });

  it.each([
    'the first half of the day',
    'an hour and a half',
    'half-hearted',
    'the third man',
    'two percentage points',
    'a third party',
  ])('no share in: %s', (text) => {
    expect(read(text).filter((q) => q.kind === 'share')).toEqual([]);
  });
});

describe('counts', () => {
  it.each([
    ['Meta cut 600 jobs', 'count job 600..600'],
    ['about 600 AI jobs were lost', 'count job 540..660 ~'],
    ['600 or so jobs', 'count job 540..660 ~'],
    ['close to 600 people left', 'count person 540..630 ~'],
    ['a 600-person lab', 'count person 600..600'],
    ['600 of its 3,000 researchers', 'count research 600..600'],
    ['hundreds of employees', 'count employe 200..999 ~'],
    ['dozens of AI researchers', 'count research 24..99 ~'],
    ['several hundred posts', 'count post 300..900 ~'],
    ['tens of thousands of GPUs', 'count gpu 20000..99000 ~'],
    ['roughly a thousand posts', 'count post 900..1100 ~'],
    ['two dozen researchers', 'count research 22..26'],
    ['twelve researchers', 'count research 12..12'],
    ['six hundred and twenty jobs', 'count job 620..620'],
    ['three thousand five hundred workers', 'count worker 3500..3500'],
    ['600k users', 'count user 595000..605000'],
    ['a 70B-parameter model', 'count paramet 69500000000..70500000000'],
    ['40,000 employees', 'count employe 40000..40000'],
    ['600+ jobs', 'count job 600..900 ~'],
    ['fewer than 600 people', 'count person 300..600 ~'],
    ['at least 600 jobs', 'count job 600..1200 ~'],
    ['up to 600 jobs', 'count job 300..600 ~'],
    ['an estimated 600 jobs', 'count job 540..660 ~'],
    ['twenty-odd researchers', 'count research 18..25 ~'],
    ['500 to 600 jobs', 'count job 500..600 ~'],
    ['Meta Cuts 600 Jobs', 'count job 600..600'],
    ['Meta Cuts About 600 Jobs', 'count job 540..660 ~'],
    ['about 600 will go', 'count 540..660 ~'],
  ])('%s', (text, line) => {
    expect(lines(text)).toEqual([line]);
  });

  it.each([
    'in 2025 employees left',
    'Llama 4 models',
    'GPT-4',
    'FAIR 2.0',
    'Covid-19',
    'iPhone 17',
    'the 2nd of May',
    'on 19 November',
    'Nov. 12',
    'at 9 a.m.',
    'at 10:30',
    '24/7',
    '#1',
    'No. 2',
    'for three hours',
    'three weeks ago',
    'two years later',
    'one of them',
    'the second time',
    '3D scenes',
    'the 1990s',
    'version 2.0.1',
  ])('none in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('ages', () => {
  it.each([
    ['The 28-year-old', 'age 28..28'],
    ['aged 65', 'age 65..65'],
    ['at 62, he left', 'age 62..62'],
    ['at age 62', 'age 62..62'],
    ['at the age of 62', 'age 62..62'],
    ['he turned 65', 'age 65..65'],
    ['is 65 years old', 'age 65..65'],
    ['65 years of age', 'age 65..65'],
    ['LeCun, 65, left', 'age 65..65'],
    ['LeCun (65) left', 'age 65..65'],
    ['He was 65 when he left', 'age 65..65'],
    ['a twentysomething', 'age 20..29 ~'],
    ['a thirty-something founder', 'age 30..39 ~'],
    ['in his twenties', 'age 20..29 ~'],
    ['in her late 30s', 'age 37..39 ~'],
    ['in his mid-sixties', 'age 64..66 ~'],
    ['a sexagenarian', 'age 60..69 ~'],
    ['he turned 65 in July', 'age 65..65'],
    ['Having reached 65, he left', 'age 65..65'],
    ['Aged just 28, he runs a lab', 'age 28..28'],
    ['a man of 28.', 'age 28..28'],
    ['his age, 28, was known', 'age 28..28'],
    ['Age: 65.', 'age 65..65'],
    ['he celebrated his 65th birthday', 'age 65..65'],
    ['he has blown out 28 candles', 'age 28..28'],
    ['Despite his 66 years, he works', 'age 66..66'],
    ['Not yet thirty, she runs a lab', 'age 20..29 ~'],
  ])('%s', (text, line) => {
    expect(lines(text)).toEqual([line]);
  });

  it.each([
    'the shares closed at 62.',
    'turned 65 employees away',
    'Paris, 20 people',
    'the count reached 65.',
    'a man of 28 trades',
    'ahead of his 65th birthday',
    'it sold 28 candles',
    'despite his 12 years at Meta',
    'not yet thirty people',
  ])('no age in: %s', (text) => {
    expect(read(text).filter((q) => q.kind === 'age')).toEqual([]);
  });
});

describe('durations', () => {
  it.each([
    ['after twelve years at Meta', 'duration 11.5..12.5'],
    ['a dozen years', 'duration 11..13'],
    ['his 12-year stint', 'duration 11.5..12.5'],
    ['nearly a decade', 'duration 9..10 ~'],
    ['more than a decade', 'duration 10..20 ~'],
    ['for over a decade', 'duration 10..20 ~'],
    ['a decade and more', 'duration 10..20 ~'],
    ['close to twelve years', 'duration 11.1..12.6 ~'],
    ['nearly 13 years', 'duration 12.1..13 ~'],
    ['ten years or so', 'duration 9..11 ~'],
    ['two decades', 'duration 18..22'],
    ['six months', 'duration 0.458333..0.541667'],
    ['a year and a half', 'duration 1.25..1.75'],
    ['two and a half years', 'duration 2.25..2.75'],
    ['from 3 to 5 years', 'duration 3..5.5 ~'],
    ['three or four years', 'duration 3..4.5 ~'],
    ['over the past 12 years', 'duration 11.5..12.5'],
    ['for a year', 'duration 0.5..1.5'],
    ['it may be ten years before it works', 'duration 9.5..10.5'],
    ['it could be a decade before it works', 'duration 9..11'],
    ['it takes ten years before it works', 'duration 9.5..10.5'],
    ['some ten years from now', 'duration 9..11 ~'],
    ['the best part of a decade', 'duration 9..10 ~'],
  ])('%s', (text, line) => {
    expect(lines(text)).toEqual([line]);
  });

  it.each([
    'twelve years ago',
    '$2m a year',
    'once a month',
    'a year earlier',
    'he left two years before the sale',
    'ten years from its founding',
    "he joined in '88",
  ])('no duration in: %s', (text) => {
    expect(read(text).filter((q) => q.kind === 'duration')).toEqual([]);
  });
});

describe('halves that are no share', () => {
  it.each(['a man less than half his age', 'about half the size'])('%s', (text) => {
    expect(read(text).filter((q) => q.kind === 'share')).toEqual([]);
  });
});

describe('multiples', () => {
  it.each([
    ['six times as large', 'multiple 5.4..6.6'],
    ['revenue doubled', 'multiple 1.8..2.2'],
    ['twice as much', 'multiple 1.8..2.2'],
    ['a tenfold rise', 'multiple 9..11'],
    ['10x faster', 'multiple 9..11'],
  ])('%s', (text, line) => {
    expect(lines(text)).toEqual([line]);
  });

  it.each(['he doubled down', 'a double-digit rise'])('none in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('places', () => {
  it.each([
    ['Meta paid about US$14.3 billion for it.', 'about US$14.3 billion'],
    ['It cut some 600 AI jobs in October.', 'some 600 AI jobs'],
    ['The 28-year-old runs it.', '28-year-old'],
    ['for just under half of Scale', 'just under half'],
    ['He stayed ten years or so.', 'ten years or so'],
    ['at the age of 62', 'age of 62'],
    ['between $10bn and $15bn', 'between $10bn and $15bn'],
  ])('%s: %s', (text, words) => {
    const [first] = read(text);
    expect(first?.text).toBe(words);
    expect(text.slice(first?.start, first?.end)).toBe(words);
  });

  it('reads several in one sentence', () => {
    expect(lines('Meta paid $14.3bn for 49% of Scale, and its 28-year-old chief left after nine years.')).toEqual([
      'amount USD 14250000000..14350000000',
      'share 0.485..0.495',
      'age 28..28',
      'duration 8.5..9.5',
    ]);
  });
});
