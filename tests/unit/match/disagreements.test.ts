import { describe, expect, it } from 'vitest';
import { saidEn } from '@/components/ui/messages/why-en';
import { lookupsIn } from '@/lib/match/checking';
import { buildClaimIndex } from '@/lib/match/claim-index';
import { compareSources } from '@/lib/match/compare-corpus';
import { type Disagreement, Disagreements } from '@/lib/match/disagreements';
import { check, corpusOf, inventedReader, type TestSource } from '@/tests/support/reading';

const reader = inventedReader;

/** The standings of all claims, and where sources disagree. */
function compared(
  sources: TestSource[],
  change: (corpus: ReturnType<typeof corpusOf>) => void = () => {},
  isNotSame = (_: string, __: string) => false,
) {
  const corpus = corpusOf(sources);
  change(corpus);
  const index = buildClaimIndex(corpus.sources, corpus.claims);
  const standings = [...compareSources({ index, claims: corpus.claims, reader, isNotSame })];
  const claims = new Map(corpus.claims.map((claim) => [claim.id, claim]));
  const lookup = {
    ...lookupsIn(reader),
    claim: (id: string) => claims.get(id),
    source: (id: string) => index.sources.get(id),
  };
  const disagreements = new Disagreements(lookup);
  for (const standing of standings) disagreements.add(standing);
  const relations = Object.fromEntries(
    standings.map(({ claimId, verdicts }) => [
      claimId,
      verdicts.map(({ relation, origins }) => `${relation} ${origins}`).join(' '),
    ]),
  );
  return { standings, relations, disagreements: disagreements.list() };
}

const short = (one: Disagreement | undefined) => ({
  relation: one?.relation,
  values: one?.statements.map(({ sourceId, value }) => `${sourceId}: ${value && saidEn(value)}`),
  pairs: one?.pairs.map(({ claims, relation }) => `${claims.join('–')} ${relation}`),
});

const CUT = 'Norrvik cut 600 jobs.';

describe('sources held against one another', () => {
  it('tell of each claim who says the same and who says otherwise', () => {
    const { relations } = compared([
      { text: CUT },
      { text: 'Norrvik laid off about 600 people.' },
      { text: 'Norrvik cut 900 jobs.' },
    ]);
    expect(relations).toEqual({
      'source-0#0': 'corroborates 1 conflicts 1',
      'source-1#0': 'corroborates 1 conflicts 1',
      'source-2#0': 'conflicts 2',
    });
  });

  it('give each claim the verdicts a page with that sentence would have', () => {
    const sources: TestSource[] = [
      { text: 'Tomas Berrigan left Norrvik on 19 November 2025. Norrvik cut 600 jobs.' },
      { text: 'Tomas Berrigan quit Norrvik on 3 October 2025.' },
      { text: 'Norrvik cut 900 jobs. The ferry Astrid carried 412 passengers to Bergen on Monday morning.' },
      { text: 'The ferry Astrid carried 380 passengers to Bergen on Monday morning.' },
    ];
    const { standings } = compared(sources);
    expect(standings.length).toBeGreaterThanOrEqual(6);
    sources.forEach((source, at) => {
      const page = check(source.text, sources, { isExcluded: ({ id }) => id === `source-${at}` });
      const own = standings.filter(({ sourceId, verdicts }) => sourceId === `source-${at}` && verdicts.length > 0);
      expect(own.map(({ verdicts }) => verdicts)).toEqual(page.findings.map(({ verdicts }) => verdicts));
    });
    expect(standings.flatMap(({ verdicts }) => verdicts).length).toBeGreaterThan(0);
  });

  it('never hold a source against itself, its publisher, its copies or what the reader calls its copy', () => {
    const sources: TestSource[] = [{ text: `${CUT} Norrvik cut 900 jobs.` }, { text: 'Norrvik cut 1,100 jobs.' }];
    expect(compared(sources.slice(0, 1)).disagreements).toEqual([]);
    expect(compared(sources).disagreements).toHaveLength(0);
    const two: TestSource[] = [{ text: CUT }, { text: 'Norrvik cut 900 jobs.' }];
    expect(compared(two).disagreements).toHaveLength(1);
    expect(compared(two.map((source) => ({ ...source, publisher: 'The Same Paper' }))).disagreements).toEqual([]);
    const copied = compared(two, ({ sources: rows }) => {
      if (rows[1]) rows[1].copyOf = 'source-0';
    });
    expect(copied.disagreements).toEqual([]);
    expect(compared(two, undefined, () => true).disagreements).toEqual([]);
  });

  it('are the same whatever order they come in', () => {
    const sources: TestSource[] = [
      { id: 'a', text: CUT, publisher: 'A' },
      { id: 'b', text: 'Norrvik cut 900 jobs.', publisher: 'B' },
      { id: 'c', text: 'Norrvik laid off about 600 people.', publisher: 'C' },
    ];
    const forth = compared(sources);
    const back = compared([...sources].reverse());
    expect(back.disagreements).toEqual(forth.disagreements);
    expect(back.relations).toEqual(forth.relations);
  });
});

describe('disagreements', () => {
  it('are grouped by fact, with what each source says, the oldest first', () => {
    const { disagreements } = compared([
      { text: 'Norrvik cut 900 jobs.', published: '2025-11-30' },
      { text: CUT, published: '2025-11-28' },
      { text: 'Norrvik laid off about 600 people.', published: '2025-11-29' },
      { text: 'Petrel Cells is based in Lisbon.', published: '2025-11-29' },
      { text: 'Petrel Cells is based in Ghent.', published: null },
    ]);
    expect(disagreements.map(({ id }) => id)).toEqual(['lay-offs|norrvik', 'headquarters|petrel']);
    expect(short(disagreements[0])).toEqual({
      relation: 'conflicts',
      values: ['source-1: 600 jobs', 'source-2: about 600 people', 'source-0: 900 jobs'],
      pairs: ['source-1#0–source-0#0 conflicts', 'source-2#0–source-0#0 conflicts'],
    });
    expect(disagreements[0]?.label).toMatchObject({ en: expect.stringMatching(/Norrvik|jobs/) });
    expect(disagreements[0]?.pairs[0]).toMatchObject({
      here: 'source-0#0',
      why: { kind: 'other-value', here: { words: { en: '900 jobs' } }, there: { words: { en: '600 jobs' } } },
    });
    expect(short(disagreements[1]).values).toEqual(['source-3: Lisbon', 'source-4: Ghent']);
  });

  it('that time explains are told as such, and come last', () => {
    const { disagreements } = compared([
      { text: 'Tomas Berrigan is 44.', published: '2024-06-01' },
      { text: 'Tomas Berrigan is 45.', published: '2025-09-01' },
      { text: 'Petrel Cells is based in Lisbon.' },
      { text: 'Petrel Cells is based in Ghent.' },
    ]);
    expect(disagreements.map(({ relation }) => relation)).toEqual(['conflicts', 'updated']);
    expect(short(disagreements[1])).toEqual({
      relation: 'updated',
      values: ['source-0: 44', 'source-1: 45'],
      pairs: ['source-0#0–source-1#0 updated'],
    });
    expect(disagreements[1]?.pairs[0]?.why.kind).toBe('updated');
  });

  it('put statements that agree, in whatever words, into one answer', () => {
    const answers = (one: Disagreement | undefined) => one?.statements.map(({ answer }) => answer);
    const { disagreements } = compared([
      { text: 'Norrvik cut 900 jobs.', published: '2025-11-30' },
      { text: CUT, published: '2025-11-28' },
      { text: 'Norrvik laid off about 600 people.', published: '2025-11-29' },
      { text: 'Tomas Berrigan left Norrvik.', published: '2025-11-28' },
      { text: 'Tomas Berrigan did not leave Norrvik.', published: '2025-11-29' },
      { text: 'Tomas Berrigan has quit Norrvik.', published: '2025-11-30' },
    ]);
    const by = new Map(disagreements.map((one) => [one.id, one]));
    expect(answers(by.get('lay-offs|norrvik'))).toEqual([0, 0, 1]);
    const left = disagreements.find(({ statements }) => statements[0]?.value && 'yes' in statements[0].value);
    expect(left?.statements.map(({ value, answer }) => [value, answer])).toEqual([
      [{ yes: true }, 0],
      [{ yes: false }, 1],
      [{ yes: true }, 0],
    ]);
  });

  it('found in the words alone have the words that differ', () => {
    const { disagreements } = compared([
      { text: 'The ferry Astrid carried 412 passengers to Bergen on Monday morning.' },
      { text: 'The ferry Astrid carried 380 passengers to Bergen on Monday morning.' },
    ]);
    expect(disagreements).toHaveLength(1);
    expect(disagreements[0]?.label).toBeNull();
    expect(disagreements[0]?.statements.map(({ value }) => value && saidEn(value))).toEqual([
      expect.stringContaining('412'),
      expect.stringContaining('380'),
    ]);
  });
});
