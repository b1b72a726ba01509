import { describe, expect, it } from 'vitest';
import { overlaps, tokensBetween } from '@/lib/facts/analysis';
import { isCheckable, readClaims } from '@/lib/facts/claims';
import { layTrack } from '@/lib/facts/find-pattern';
import { compileLexicon, fitsFiller } from '@/lib/facts/lexicon';
import { analyseText, dayOf } from '@/lib/facts/reader';
import type { Attribute, Filler } from '@/lib/facts/types';
import { tokenize } from '@/lib/language/tokens';
import type { Mention } from '@/lib/language/types';
import { buildClaimIndex } from '@/lib/match/claim-index';
import { inventedKnowledge } from '@/tests/support/knowledge';
import { articleOf, corpusOf, inventedReader, readText } from '@/tests/support/reading';

const flag = (id: string, cue: string, extra: Partial<Attribute> = {}): Attribute => ({
  id,
  label: id,
  value: 'flag',
  exclusive: true,
  subject: { kinds: ['person'] },
  expressions: [{ cue }],
  ...extra,
});

const trackOf = (text: string) => layTrack(analyseText(text));

describe('knowledge that is not well formed', () => {
  it('is refused, naming the attribute', () => {
    const of = (attribute: Attribute) => () =>
      compileLexicon({ entities: [], attributes: [attribute] }).expressionsFor(trackOf('We sing.'))[0]?.cue;
    expect(of(flag('sings', 'sing <loudly>'))).toThrow(/sings.*sing <loudly>/);
    expect(of(flag('sings', 'sing', { expressionsOf: 'dances' }))).toThrow(/sings.*dances/);
    expect(of(flag('sings', 'sing'))).not.toThrow();
  });

  it('and the invented knowledge compiles', () => {
    const lexicon = compileLexicon(inventedKnowledge);
    expect(lexicon.entities.size).toBe(inventedKnowledge.entities.length);
    const attributesFor = (text: string) => lexicon.expressionsFor(trackOf(text)).map(({ attribute }) => attribute.id);
    expect(attributesFor('It was founded in 1998.')).toContain('founded-when');
    expect(attributesFor('It rose in 1998.')).not.toContain('founded-when');
  });
});

describe('fillers', () => {
  const mention = (change: Partial<Mention> = {}): Mention => ({
    ...{ entity: 'delvaux', kind: 'person', how: 'name', start: 0, end: 3 },
    ...change,
  });
  it.each<[string, Filler | undefined, Mention, boolean]>([
    ['none', undefined, mention(), false],
    ['empty', {}, mention(), false],
    ['its kind', { kinds: ['person'] }, mention(), true],
    ['another kind', { kinds: ['place'] }, mention(), false],
    ['its id', { ids: ['delvaux'] }, mention(), true],
    ['another id', { ids: ['quayle'] }, mention(), false],
    ['by name, named', { kinds: ['person'], byName: true }, mention({ how: 'alias' }), true],
    ['by name, described', { kinds: ['person'], byName: true }, mention({ how: 'description' }), false],
    ['by name, a pronoun', { kinds: ['person'], byName: true }, mention({ how: 'pronoun' }), false],
  ])('%s', (_, filler, given, expected) => expect(fitsFiller(filler, given)).toBe(expected));
});

describe('days', () => {
  it.each([
    ['2025-11-20', '2025-11-20'],
    ['2025-11-20T23:30:00Z', '2025-11-20'],
    ['2025-11', null],
    ['yesterday', null],
    ['', null],
    [null, null],
  ])('%s is %s', (given, day) => expect(dayOf(given)).toBe(day));

  it('of a live-blog entry come before the article’s', () => {
    const article = articleOf(['Tomas Berrigan left Norrvik yesterday.', 'Mara Delvaux left Calder yesterday.']);
    const [first] = article.blocks;
    if (first) first.time = '2025-10-11T08:00:00Z';
    const facts = inventedReader.read(article).map((sentence) => sentence.facts.map((fact) => [fact.asOf, fact.value]));
    expect(facts[0]).toContainEqual(['2025-10-11', { kind: 'date', from: '2025-10-10', to: '2025-10-10' }]);
    expect(facts[1]).toContainEqual(['2025-12-01', { kind: 'date', from: '2025-11-30', to: '2025-11-30' }]);
  });
});

describe('distances', () => {
  const text = 'Norrvik cut six hundred jobs';
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  it('count the tokens between, in either direction', () => {
    const tokens = tokenize(text);
    expect(tokensBetween(tokens, at('Norrvik'), at('jobs'))).toBe(3);
    expect(tokensBetween(tokens, at('jobs'), at('Norrvik'))).toBe(3);
    expect(tokensBetween(tokens, at('Norrvik'), at('cut'))).toBe(0);
  });
  it('tell overlapping from touching', () => {
    expect(overlaps({ start: 0, end: 3 }, { start: 2, end: 5 })).toBe(true);
    expect(overlaps({ start: 0, end: 3 }, { start: 3, end: 5 })).toBe(false);
  });
});

describe('claims', () => {
  it.each([
    ['Norrvik built 600 buses for the town.', true],
    ['The bridge at Ardal opened in March 2024.', true],
    ['The mayor met Anna Prell near the bridge in Ardal.', true],
    ['The sun shone all day on the hill.', false],
    ['600 buses.', false],
    ['Did Norrvik build 600 buses for the town?', false],
    ['If Norrvik builds 600 buses the town will rejoice.', false],
    ['I think that Norrvik built 600 buses for the town.', false],
  ])('%s: %s', (text, expected) => expect(isCheckable(analyseText(text))).toBe(expected));

  it('know their place and surroundings', () => {
    const text = 'Rain fell. Norrvik cut 600 jobs. The sun came back.';
    const [claim, ...rest] = readClaims(articleOf(['Hello there.', text]), inventedReader);
    expect(rest).toEqual([]);
    expect(claim).toMatchObject({
      quote: 'Norrvik cut 600 jobs.',
      block: 1,
      prefix: 'Rain fell. ',
      suffix: ' The sun came back.',
    });
    expect(text.slice(claim?.start, claim?.end)).toBe(claim?.quote);
    expect(claim?.facts).toHaveLength(1);
  });

  it('keep 32 characters on either side at most', () => {
    const filler = 'The sun shone all day on the quiet hill above the town. ';
    const [claim] = readClaims(articleOf(`${filler}Norrvik cut 600 jobs. ${filler}`), inventedReader);
    expect([claim?.prefix.length, claim?.suffix.length]).toEqual([32, 32]);
  });
});

describe('no fact is said twice', () => {
  it.each(['Tomas Berrigan left and quit Norrvik.', 'Tomas Berrigan, 44, is 44 years old.'])('%s', (text) => {
    const keys = readText(text)[0]?.facts.map(({ attribute, subject, value }) =>
      JSON.stringify([attribute, subject, 'nominal' in value ? value.nominal : value]),
    );
    expect(keys?.length).toBeGreaterThan(0);
    expect(new Set(keys).size).toBe(keys?.length);
  });
});

describe('the index of claims', () => {
  const { sources, claims } = corpusOf([
    {
      id: 'a',
      text: ['Calder invested $2.1 billion in Norrvik.', 'Calder invested $9 million in Petrel Cells.'],
      published: '2025-11-20',
    },
    { id: 'b', text: 'Tomas Berrigan’s departure from Norrvik surprised investors in 2025.', published: null },
  ]);
  const index = buildClaimIndex(sources, claims);
  const paid = claims[0]?.facts.find((fact) => fact.attribute === 'stake-price');

  it('finds facts of the same attribute, subject and object', () => {
    expect(paid && index.factsLike(paid).map(({ fact }) => fact.object)).toEqual(['norrvik']);
    expect(paid && index.factsLike({ ...paid, object: null })).toHaveLength(2);
    expect(paid && index.factsLike({ ...paid, subject: 'norrvik' })).toEqual([]);
    expect(paid && index.factsLike({ ...paid, attribute: 'valuation' })).toEqual([]);
  });

  it('leaves out what is only presupposed, and claims without a source', () => {
    const presupposed = claims.at(-1)?.facts.find((fact) => fact.strength === 'presupposed');
    expect(presupposed && index.factsLike(presupposed)).toEqual([]);
    expect(presupposed).toBeDefined();
    expect(buildClaimIndex([], claims)).toMatchObject({ claims: 0, newest: null });
    expect(index).toMatchObject({ claims: claims.length, newest: '2025-11-20' });
  });
});
