import { describe, expect, it } from 'vitest';
import { whyEn } from '@/components/ui/messages/why-en';
import { check, type TestSource } from '@/tests/support/reading';

const PAGE = 'Tomas Berrigan left Norrvik on 19 November 2025.';
const SAME = 'Tomas Berrigan quit Norrvik.';
const OTHER_DAY = 'Tomas Berrigan quit Norrvik in 2022.';

const relations = (sources: TestSource[], options: Parameters<typeof check>[2] = {}) =>
  check(PAGE, sources, options).findings.flatMap((finding) =>
    finding.verdicts.map((verdict) => [verdict.relation, verdict.evidence.length, verdict.origins]),
  );

describe('the evidence that is shown', () => {
  // Engines sort in different ways: what ties must be settled by us.
  it('tells, of several facts of one claim, the one that says most', () => {
    const [finding] = check(PAGE, [{ text: PAGE }, { text: PAGE, publisher: 'Another' }]).findings;
    const evidence = finding?.verdicts.flatMap((verdict) => verdict.evidence) ?? [];
    expect(evidence.map(({ attribute }) => attribute)).toEqual(['leaves-when', 'leaves-when']);
  });
});

describe('the page is no source of its own', () => {
  const address = 'https://paper.example/berrigan-leaves';
  it.each<[string, TestSource, Parameters<typeof check>[2]]>([
    ['its address', { text: SAME, url: address }, { meta: { url: address } }],
    [
      'its canonical address',
      { text: SAME, url: address },
      { meta: { url: 'https://m.paper.example/x', canonicalUrl: address } },
    ],
    ['its publisher', { text: SAME, publisher: 'The Page' }, {}],
    ['its publisher without the article', { text: SAME, publisher: 'Page' }, {}],
    ['its publisher in capitals', { text: SAME, publisher: 'THE PAGE' }, {}],
    ['a source that is left out', { text: SAME, id: 'out' }, { isExcluded: (source) => source.id === 'out' }],
  ])('by %s', (_, source, options) => {
    expect(relations([source], options)).toEqual([]);
    expect(relations([{ text: SAME }], options)).toEqual([['corroborates', 1, 1]]);
  });

  it('nor are its copies under another name', () => {
    const long = [
      'Tomas Berrigan left Norrvik on 19 November 2025.',
      'The chemist had worked there since his doctorate and ran the team in Bergen that made the first dry cell.',
      'Colleagues at the works heard of it over lunch, from a note that somebody had pinned to the canteen door.',
      'Nobody would say what he meant to do next, though the harbour master had seen him look at empty sheds.',
    ];
    expect(check(long, [{ text: long, publisher: 'Copyist', fingerprinted: true }]).findings).toEqual([]);
    expect(check(long, [{ text: long, publisher: 'Copyist' }]).findings).not.toEqual([]);
  });

  it('but a source without a publisher counts, also for a page without one', () => {
    expect(relations([{ text: SAME, publisher: null }], { meta: { publisher: null } })).toEqual([
      ['corroborates', 1, 1],
    ]);
  });
});

describe('what the reader has decided', () => {
  it('ends a pairing', () => {
    const isNotSame = (sentence: string, claim: string, attribute: string) =>
      sentence === PAGE && claim === 'source-0#0' && attribute === 'leaves-when';
    expect(relations([{ text: OTHER_DAY }])).toEqual([
      ['corroborates', 1, 1],
      ['conflicts', 1, 1],
    ]);
    expect(relations([{ text: OTHER_DAY }], { isNotSame })).toEqual([['corroborates', 1, 1]]);
  });
});

describe('evidence and origins', () => {
  it('counts each publisher once', () => {
    const sources = [
      { text: SAME, publisher: 'The Gull' },
      { text: 'Tomas Berrigan walked out of Norrvik.', publisher: 'Gull' },
      { text: 'Tomas Berrigan and Norrvik have parted ways.', publisher: 'The Heron' },
    ];
    expect(relations(sources)).toEqual([['corroborates', 3, 2]]);
  });

  it('counts those who pass on one voice once', () => {
    const sources = [
      { text: 'Mara Delvaux said that Tomas Berrigan had left Norrvik.', publisher: 'The Gull' },
      { text: 'Mara Delvaux told reporters that Tomas Berrigan had quit Norrvik.', publisher: 'The Heron' },
      { text: SAME, publisher: 'The Tern' },
    ];
    expect(relations(sources)).toEqual([['corroborates', 3, 2]]);
  });

  it('puts the newest first', () => {
    const sources = [
      { text: SAME, id: 'a', published: '2025-11-20' },
      { text: SAME, id: 'b', published: '2025-11-28' },
      { text: SAME, id: 'c', published: null },
    ];
    const evidence = check(PAGE, sources).findings[0]?.verdicts[0]?.evidence;
    expect(evidence?.map((one) => one.sourceId)).toEqual(['b', 'a', 'c']);
  });

  it('quotes the sentence that carries the verdict', () => {
    const text = ['Norrvik makes batteries in Bergen.', SAME, 'It rained in Leeds for 40 days.'];
    const evidence = check(PAGE, [{ text, id: 'a', url: 'https://gull.example/a' }]).findings[0]?.verdicts[0]
      ?.evidence[0];
    expect(evidence).toMatchObject({
      quote: SAME,
      sourceId: 'a',
      publisher: 'Invented Paper 0',
      url: 'https://gull.example/a',
      published: '2025-12-01',
      attribute: 'leaves',
      claimId: 'a#0',
    });
  });

  it('of several sentences takes the one that says most of it', () => {
    const text = [
      'Tomas Berrigan quit.',
      'Tomas Berrigan left Norrvik on 19 November 2025.',
      'Tomas Berrigan quit Norrvik.',
    ];
    expect(check(PAGE, [{ text }]).findings[0]?.verdicts[0]?.evidence[0]?.quote).toBe(text[1]);
  });

  it('lets one source corroborate and another conflict', () => {
    expect(relations([{ text: PAGE }, { text: OTHER_DAY }])).toEqual([
      ['corroborates', 2, 2],
      ['conflicts', 1, 1],
    ]);
  });
});

describe('why', () => {
  const why = (page: string, source: string, published = '2025-12-01'): (string | undefined)[] =>
    check(page, [{ text: source, published }]).findings.flatMap((finding) =>
      finding.verdicts.flatMap((verdict) => verdict.evidence.map((one) => whyEn(one.why))),
    );

  it.each([
    [
      'Norrvik cut 600 jobs.',
      'Norrvik laid off 900 people.',
      [/jobs cut at Norrvik/, /600 jobs here, 900 people there/],
    ],
    [
      'Petrel Cells is based in Lisbon.',
      'Petrel Cells is based in Ghent.',
      [/seat of Petrel Cells/, /Lisbon here, Ghent there/],
    ],
    [
      'Iris Holloway runs Norrvik.',
      'Norrvik is led by Mara Delvaux.',
      [/chief executive of Norrvik/, /Iris Holloway here, Mara Delvaux there/],
    ],
    [
      'Jonas Quayle is chairman of Calder.',
      'Jonas Quayle is an adviser to Calder.',
      [/Jonas Quayle's post at Calder/, /chair here, adviser there/],
    ],
    [
      'Tomas Berrigan left Norrvik.',
      'Tomas Berrigan did not leave Norrvik.',
      [/Tomas Berrigan leaving Norrvik/, /yes here, no there/],
    ],
    ['Tomas Berrigan is 44.', 'Tomas Berrigan is 51.', [/age of Tomas Berrigan/, /44 here, 51 there/]],
    [
      'Calder owns 30% of Norrvik.',
      'Calder owns 49% of Norrvik.',
      [/size of Calder's stake in Norrvik/, /30% here, 49% there/],
    ],
    [
      'Norrvik cut 600 jobs.',
      'Norrvik sacked about 600 people.',
      [/jobs cut at Norrvik/, /600 jobs here, about 600 people there/],
    ],
  ])('%s · %s', (page, source, patterns) => {
    const lines = why(page, source);
    expect(lines).toHaveLength(1);
    for (const pattern of patterns) expect(lines[0]).toMatch(pattern);
  });

  it('gives both days where time explains the difference', () => {
    const [line] = why('Tomas Berrigan is 44.', 'Tomas Berrigan is 43.', '2024-11-20');
    expect(line).toMatch(/age of Tomas Berrigan.*2025-12-01.*2024-11-20/);
  });
});

describe('the corpus line', () => {
  it('counts sources, claims and the newest day', () => {
    const report = check('The sun shone.', [
      { text: ['Norrvik cut 600 jobs.', 'The sun shone.'], published: '2025-11-20' },
      { text: 'Tomas Berrigan is 44.', published: null },
    ]);
    expect(report.corpus).toEqual({ sources: 2, claims: 2, newest: '2025-11-20' });
    expect(report.counts).toEqual({ checked: 1, corroborated: 0, conflicts: 0, updated: 0, nothing: 1 });
  });

  it('stands for an empty corpus and an empty page', () => {
    expect(check([], []).counts).toEqual({ checked: 0, corroborated: 0, conflicts: 0, updated: 0, nothing: 0 });
    expect(check([], []).corpus).toEqual({ sources: 0, claims: 0, newest: null });
  });
});

describe('the number on a badge', () => {
  const page = 'Tomas Berrigan, 44, left Norrvik.';
  const left: TestSource = { text: 'Tomas Berrigan quit Norrvik.' };
  const aged: TestSource = { text: 'Tomas Berrigan is 44 years old.' };

  it('is that of the fact most sources state, whose evidence comes first', () => {
    const [finding] = check(page, [aged, left, left]).findings;
    const verdict = finding?.verdicts.find(({ relation }) => relation === 'corroborates');
    expect(verdict?.origins).toBe(2);
    expect(verdict?.evidence.map(({ attribute }) => attribute)).toEqual(['leaves', 'leaves', 'age']);
  });

  it('does not add up sources of different facts', () => {
    const [finding] = check(page, [aged, left]).findings;
    expect(finding?.verdicts[0]).toMatchObject({ relation: 'corroborates', origins: 1 });
    expect(finding?.verdicts[0]?.evidence).toHaveLength(2);
  });
});
