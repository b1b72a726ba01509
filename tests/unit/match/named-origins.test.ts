import { describe, expect, it } from 'vitest';
import { originsNamedIn } from '@/lib/match/named-origins';
import { originsOf } from '@/lib/match/origins';
import { outletKey } from '@/lib/match/outlets';
import type { MatchSource } from '@/lib/match/types';
import { articleOf, check } from '@/tests/support/reading';

describe('outlets that an article credits for its report', () => {
  it.each<[text: string, outlets: string[]]>([
    ['The plan was first reported by the Harbour Times.', ['Harbour Times']],
    ['The plan was first reported on Tuesday by the Harbour Times.', ['Harbour Times']],
    ['Norrvik will cut 600 jobs, the Harbour Times first reported.', ['Harbour Times']],
    ['The Harbour Times was the first to report the talks.', ['Harbour Times']],
    ['The Harbour Times broke the news last week.', ['Harbour Times']],
    ['According to a report in the Harbour Times, 600 jobs will go.', ['Harbour Times']],
    ['Citing an article by Le Phare, it said that 600 jobs will go.', ['Le Phare']],
    ['As reported by Gull & Heron, the chemist has left.', ['Gull & Heron']],
    ['The talks were earlier reported by Ternwire.', ['Ternwire']],
    ['BERGEN, March 3 (Tern Wire) — Norrvik will cut 600 jobs.', ['Tern Wire']],
    ['BERGEN (Tern Wire) – Norrvik will cut 600 jobs.', ['Tern Wire']],
    ['First reported by the Gull. Also first reported by Heron Daily.', ['Gull', 'Heron Daily']],
    ['It was first reported by the Gull, and again first reported by The Gull.', ['Gull']],
    // no credit for the report
    ['Berrigan told the Harbour Times that he was tired.', []],
    ['The Harbour Times is printed in Bergen.', []],
    ['The company first reported on Monday that sales fell.', []],
    ['Norrvik reported a loss for the third quarter.', []],
    ['According to a report by two engineers, the cell leaks.', []],
    ['The news (Monday) — and it is news — came late.', []],
  ])('%s', (text, outlets) => expect(originsNamedIn(articleOf(text))).toEqual(outlets));

  it('never include the article’s own', () => {
    const own = articleOf('As first reported by the Gull, jobs will go.', { publisher: 'The Gull' });
    expect(originsNamedIn(own)).toEqual([]);
  });
});

describe('names of outlets', () => {
  it.each([
    ['FT', 'The Financial Times', true],
    ['WSJ', 'Wall Street Journal', true],
    ['AFP', 'Agence France-Presse', true],
    ['The Gull', 'Gull', true],
    ['Gull', 'Gull Weekly', false],
  ])('%s and %s: %s', (a, b, same) => expect(outletKey(a) === outletKey(b)).toBe(same));
});

describe('articles that credit one outlet', () => {
  const source = (id: string, publisher: string, origins: string[] = []): MatchSource => ({
    ...{ id, publisher, origins, url: null, title: null, published: null, fingerprint: [] },
  });
  const sameOrigin = (...sources: MatchSource[]) => {
    const origins = originsOf(sources);
    return new Set(sources.map(({ id }) => origins.ofSource(id))).size === 1;
  };

  it('are one origin', () => {
    expect(sameOrigin(source('a', 'Heron', ['The Gull']), source('b', 'Tern', ['Gull']))).toBe(true);
  });

  it('are one origin with that outlet itself', () => {
    expect(sameOrigin(source('a', 'Heron', ['FT']), source('b', 'Financial Times'))).toBe(true);
  });

  it('are others than those that credit another', () => {
    expect(sameOrigin(source('a', 'Heron', ['Gull']), source('b', 'Tern', ['Plover']))).toBe(false);
  });

  it('do not weld together the outlets that a third credits side by side', () => {
    expect(sameOrigin(source('a', 'Gull'), source('b', 'Plover'), source('c', 'Heron', ['Gull', 'Plover']))).toBe(
      false,
    );
    const origins = originsOf([source('a', 'Gull'), source('b', 'Plover'), source('c', 'Heron', ['Gull', 'Plover'])]);
    expect(origins.ofSource('a')).not.toBe(origins.ofSource('b'));
  });

  it('give the key of what the outlet reports', () => {
    const origins = originsOf([source('a', 'Heron', ['FT']), source('b', 'Tern')]);
    expect(origins.ofOutlet('Financial Times')).toBe(origins.ofSource('a'));
    expect(origins.ofOutlet('Financial Times')).not.toBe(origins.ofSource('b'));
  });

  it('count once in a verdict', () => {
    const text = 'Tomas Berrigan has left Norrvik.';
    const [finding] = check('Tomas Berrigan left Norrvik.', [
      { text: `${text} The Gull was first to report it.`, origins: ['The Gull'] },
      { text: `${text} It was first reported by the Gull.`, origins: ['Gull'] },
      { text: `Yes, ${text}` },
    ]).findings;
    expect(finding?.verdicts[0]).toMatchObject({ relation: 'corroborates', origins: 2 });
    expect(finding?.verdicts[0]?.evidence).toHaveLength(3);
  });
});
