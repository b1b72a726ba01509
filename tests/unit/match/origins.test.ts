import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprintOf, isCopy, originsOf, resemblance } from '@/lib/match/origins';
import { publisherKey } from '@/lib/match/outlets';
import type { MatchSource } from '@/lib/match/types';
import { check } from '@/tests/support/reading';
import { wireStories } from '@/tests/support/wire-copies';

const sourceOf = (id: string, text: string, publisher: string | null = `Paper ${id}`): MatchSource => ({
  ...{ id, publisher, url: null, title: null, published: null, origins: [] },
  fingerprint: fingerprintOf(text),
});

/** All articles of the invented wire, each of another publisher. */
const all = wireStories.flatMap((story, s) => [
  { id: `${s}-original`, group: `${s}`, text: story.original },
  ...story.rewrites.map((text, r) => ({ id: `${s}-rewrite-${r}`, group: `${s}`, text })),
  ...story.retold.map((text, r) => ({ id: `${s}-retold-${r}`, group: `${s}`, text })),
  { id: `${s}-independent`, group: `${s}-independent`, text: story.independent },
]);

describe('copies', () => {
  for (const { event, original, rewrites, retold, independent } of wireStories) {
    it(`are told from independent reports: ${event}`, () => {
      for (const rewrite of [...rewrites, ...retold]) {
        expect(isCopy(fingerprintOf(original), fingerprintOf(rewrite))).toBe(true);
        expect(isCopy(fingerprintOf(independent), fingerprintOf(rewrite))).toBe(false);
      }
      expect(isCopy(fingerprintOf(original), fingerprintOf(independent))).toBe(false);
    });
  }

  it('of one report are one origin, and every independent report is its own', () => {
    const keys = originsOf(all.map(({ id, text }) => sourceOf(id, text)));
    for (const a of all)
      for (const b of all)
        expect([a.id, b.id, keys.ofSource(a.id) === keys.ofSource(b.id)]).toEqual([a.id, b.id, a.group === b.group]);
  });

  it('are grouped alike in any order of the sources', () => {
    const grouped = (list: typeof all): string[] => {
      const keys = originsOf(list.map(({ id, text }) => sourceOf(id, text)));
      return all.flatMap((a) => all.map((b) => `${a.id} ${b.id} ${keys.ofSource(a.id) === keys.ofSource(b.id)}`));
    };
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (list) => {
        expect(grouped(list)).toEqual(grouped(all));
      }),
      { numRuns: 50 },
    );
  });

  it('are counted once in a verdict', () => {
    const story = wireStories[0];
    const texts = [story?.original ?? '', ...(story?.rewrites ?? []), story?.independent ?? ''];
    const sources = texts.map((text) => ({ text, fingerprinted: true }));
    const [finding] = check('Tomas Berrigan left Norrvik.', sources).findings;
    const [verdict] = finding?.verdicts ?? [];
    expect(verdict?.relation).toBe('corroborates');
    const copies = verdict?.evidence.filter((one) => one.sourceId !== 'source-4') ?? [];
    expect(copies.length).toBeGreaterThanOrEqual(3);
    expect(new Set(copies.map((one) => one.origin)).size).toBe(1);
  });

  it('of the page do not count for it', () => {
    for (const { original, rewrites, retold } of wireStories)
      for (const rewrite of [...rewrites, ...retold])
        expect(check(original, [{ text: rewrite, fingerprinted: true }]).findings).toEqual([]);
  });
});

describe('sketches', () => {
  const words = fc.array(fc.constantFrom(...(wireStories[0]?.original.split(' ') ?? [])), { maxLength: 300 });

  it('resemble themselves wholly and each other alike in both directions', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [x, y] = [fingerprintOf(a.join(' ')), fingerprintOf(b.join(' '))];
        expect(resemblance(x, y)).toBe(resemblance(y, x));
        expect(resemblance(x, y)).toBeGreaterThanOrEqual(0);
        expect(resemblance(x, y)).toBeLessThanOrEqual(1);
        if (x.length >= 8) expect(resemblance(x, x)).toBe(1);
      }),
    );
  });

  it('are sorted, without repeats and of bounded size', () => {
    const sketch = fingerprintOf(wireStories.map((story) => story.original).join(' '));
    expect(sketch).toEqual([...new Set(sketch)].sort((a, b) => a - b));
    expect(sketch.length).toBeLessThanOrEqual(256);
  });

  it('do not care for case, punctuation and white space', () => {
    const text = wireStories[1]?.original ?? '';
    const restyled = text.toUpperCase().replace(/[.,]/g, ' ; ').replace(/ /g, '\n ');
    expect(fingerprintOf(restyled)).toEqual(fingerprintOf(text));
  });

  it('may come from a file and be no hashes at all', () => {
    const odd = (id: string): MatchSource => ({ ...sourceOf(id, ''), fingerprint: [-1, 0.5, 2 ** 40, 1e300] });
    expect(() => originsOf([odd('a'), odd('b')])).not.toThrow();
  });

  it('tell nothing of very short texts', () => {
    expect(isCopy(fingerprintOf('Norrvik cut 600 jobs.'), fingerprintOf('Norrvik cut 600 jobs.'))).toBe(false);
    expect(fingerprintOf('')).toEqual([]);
  });
});

describe('publishers', () => {
  it.each([
    ['The Gull', 'Gull', true],
    ['The Gull', 'THE GULL', true],
    ['The Gull', 'the  gull ', true],
    ['Gull.example', 'gull example', true],
    ['The Gull', 'The Heron', false],
    ['The Gull', 'The Gull Weekly', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(publisherKey(a) === publisherKey(b)).toBe(same);
    const keys = originsOf([
      sourceOf('a', wireStories[0]?.original ?? '', a),
      sourceOf('b', wireStories[2]?.original ?? '', b),
    ]);
    expect(keys.ofSource('a') === keys.ofSource('b')).toBe(same);
  });

  it('without a name share nothing', () => {
    expect(publisherKey(null)).toBeNull();
    expect(publisherKey(' – ')).toBeNull();
    const keys = originsOf([
      sourceOf('a', wireStories[0]?.original ?? '', null),
      sourceOf('b', wireStories[2]?.original ?? '', null),
    ]);
    expect(keys.ofSource('a')).not.toBe(keys.ofSource('b'));
  });

  it('join the copies that each of them prints', () => {
    const [first, second, third] = wireStories;
    const keys = originsOf([
      sourceOf('a', first?.original ?? '', 'The Gull'),
      sourceOf('b', first?.rewrites[0] ?? '', 'The Heron'),
      sourceOf('c', second?.original ?? '', 'Heron'),
      sourceOf('d', third?.original ?? '', 'The Tern'),
    ]);
    expect(new Set(['a', 'b', 'c'].map((id) => keys.ofSource(id))).size).toBe(1);
    expect(keys.ofSource('d')).not.toBe(keys.ofSource('a'));
  });
});
