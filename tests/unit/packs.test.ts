import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { packs } from '@/corpus/packs/index';
import { type Pack, PackSchema } from '@/corpus/packs/pack-schema';
import { notationOf } from '@/lib/facts/expressions';
import { parsePattern } from '@/lib/facts/pattern';
import { createFactReader } from '@/lib/facts/reader';
import type { Expression } from '@/lib/facts/types';
import { factsOfClaim } from '@/scripts/pack-facts';
import { madeFrom } from '@/scripts/train-pack';

const MIN_CLAIMS = 80;

/** Names a value occurs twice under, for a readable failure. */
function repeated(values: string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

const ids = (items: { id: string }[]): string[] => items.map((item) => item.id);

/** Every surface form of the pack's entities with its owner. */
function formsOf(pack: Pack): { form: string; owner: string }[] {
  return pack.knowledge.entities.flatMap((entity) =>
    [entity.name, ...entity.aliases, ...(entity.descriptions ?? [])].map((form) => ({ form, owner: entity.id })),
  );
}

it('gives every pack an id of its own', () => {
  expect(packs.length).toBeGreaterThan(0);
  expect(repeated(ids(packs))).toEqual([]);
});

describe.each(packs.map((pack) => [pack.id, pack] as const))('pack %s', (_id, pack) => {
  const entities = new Set(ids(pack.knowledge.entities));
  const attributes = new Set(ids(pack.knowledge.attributes));

  it('keeps to the schema', () => {
    const parsed = v.safeParse(PackSchema, pack);
    const issues = (parsed.issues ?? []).map((issue) => `${v.getDotPath(issue)}: ${issue.message}`);
    expect(issues).toEqual([]);
  });

  it('says in French what every attribute is called, of the same entities and options', () => {
    const placesIn = (label: string) => (label.match(/\{\w+\}/g) ?? []).sort().join();
    const wrong = pack.knowledge.attributes.filter(({ label, options, translations }) => {
      const { fr } = translations ?? {};
      const sameOptions = Object.keys(options ?? {}).join() === Object.keys(fr?.options ?? {}).join();
      return fr === undefined || !sameOptions || placesIn(label) !== placesIn(fr.label);
    });
    expect(ids(wrong)).toEqual([]);
  });

  it('gives every claim the facts that the extractor reads in it (else: npm run pack:facts)', () => {
    const reader = createFactReader(pack.knowledge);
    const differing = pack.claims.filter((claim) => {
      const facts = factsOfClaim(pack, claim, reader);
      return facts.length === 0 || JSON.stringify(facts) !== JSON.stringify(claim.facts);
    });
    expect(ids(differing)).toEqual([]);
  });

  it('has weights made of the examples as they are (else: npm run pack:train)', () => {
    for (const { madeFrom: made, classes } of pack.knowledge.weights ?? []) {
      expect(made).toBe(madeFrom(`corpus/packs/${pack.id}/examples`));
      expect(
        classes.filter((of) => !attributes.has(of.attribute) || (of.subject && !entities.has(of.subject))),
      ).toEqual([]);
    }
  });

  it('has weights of less than 1 MB', () => {
    expect(JSON.stringify(pack.knowledge.weights ?? []).length).toBeLessThan(1_000_000);
  });

  it('writes every expression in the notation of patterns', () => {
    const conditions = (of: Pick<Expression, 'with' | 'without' | 'notWithin'>) => [
      ...(of.with ?? []),
      ...(of.without ?? []),
      ...(of.notWithin ?? []),
    ];
    const patterns = pack.knowledge.attributes.flatMap((attribute) => [
      ...conditions(attribute),
      ...attribute.expressions.flatMap((expression) => [expression.cue, ...conditions(expression)]),
    ]);
    const notation = notationOf(pack.knowledge.phrases ?? {});
    for (const pattern of patterns) expect(() => parsePattern(pattern, notation)).not.toThrow();
    expect(patterns.length).toBeGreaterThan(pack.knowledge.attributes.length);
  });

  it('gives no name of phrases twice, over all its files', () => {
    const files = readdirSync(`corpus/packs/${pack.id}/attributes`);
    const names = files.flatMap((file) => {
      const theme = JSON.parse(readFileSync(`corpus/packs/${pack.id}/attributes/${file}`, 'utf8'));
      return Object.keys(theme.phrases);
    });
    expect(repeated(names)).toEqual([]);
  });

  it('uses no id twice', () => {
    expect(repeated(ids(pack.knowledge.entities))).toEqual([]);
    expect(repeated(ids(pack.knowledge.attributes))).toEqual([]);
    expect(repeated(ids(pack.sources))).toEqual([]);
    expect(repeated(ids(pack.claims))).toEqual([]);
    expect(repeated(pack.topic.names.map((name) => name.text))).toEqual([]);
  });

  it('gives no two entities one surface form, whatever its capitals', () => {
    const owners = new Map<string, string>();
    const shared: string[] = [];
    for (const { form, owner } of formsOf(pack)) {
      const known = owners.get(form.toLowerCase());
      if (known && known !== owner) shared.push(`${form}: ${known}, ${owner}`);
      owners.set(form.toLowerCase(), owner);
    }
    expect(shared).toEqual([]);
  });

  it('names only entities that it has', () => {
    const fillers = pack.knowledge.attributes.flatMap((a) => [a.subject, a.object, a.fills]);
    const named = [
      ...pack.knowledge.entities.map((entity) => entity.partOf),
      ...fillers.flatMap((filler) => filler?.ids ?? []),
      ...pack.claims.flatMap((claim) => claim.facts.flatMap((fact) => [fact.subject, fact.object])),
      ...pack.claims.flatMap((c) => c.facts.map((fact) => (fact.value.kind === 'entity' ? fact.value.id : null))),
    ];
    expect(named.filter((id) => id && !entities.has(id))).toEqual([]);
  });

  it('has no organisation that belongs to itself, at any remove', () => {
    const parent = new Map(pack.knowledge.entities.map((entity) => [entity.id, entity.partOf]));
    for (const start of parent.keys()) {
      const seen = new Set<string>();
      for (let id: string | undefined = start; id; id = parent.get(id)) {
        expect(seen.has(id), `${start} lies in a circle`).toBe(false);
        seen.add(id);
      }
    }
  });

  it('gives facts only attributes that it has, and options that they have', () => {
    const options = new Map(pack.knowledge.attributes.map((a) => [a.id, Object.keys(a.options ?? {})]));
    const facts = pack.claims.flatMap((claim) => claim.facts.map((fact) => ({ claim: claim.id, ...fact })));
    const strangers = facts.filter((fact) => !attributes.has(fact.attribute));
    const badOptions = facts.filter(
      ({ attribute, value }) => value.kind === 'option' && !options.get(attribute)?.includes(value.id),
    );
    expect([...strangers, ...badOptions].map((fact) => `${fact.claim}: ${fact.attribute}`)).toEqual([]);
  });

  it('gives every attribute words of its own or those of another', () => {
    const wordless = pack.knowledge.attributes.filter((a) => a.expressions.length === 0 && !a.expressionsOf);
    const lost = pack.knowledge.attributes.filter((a) => a.expressionsOf && !attributes.has(a.expressionsOf));
    expect(ids([...wordless, ...lost])).toEqual([]);
  });

  it('traces every claim to a source that it has, and uses every source', () => {
    const sources = new Set(ids(pack.sources));
    expect(pack.claims.filter((claim) => !sources.has(claim.source)).map((claim) => claim.id)).toEqual([]);
    const used = new Set(pack.claims.map((claim) => claim.source));
    expect([...sources].filter((id) => !used.has(id))).toEqual([]);
  });

  it('says nothing twice for one source, and each claim as a whole sentence', () => {
    expect(repeated(pack.claims.map((claim) => `${claim.source}: ${claim.text}`))).toEqual([]);
    const broken = pack.claims.filter((claim) => !/^[A-Z].*\.$/.test(claim.text) || claim.text.split(' ').length < 4);
    expect(broken.map((claim) => claim.text)).toEqual([]);
  });

  it('explains each unknown publisher or date', () => {
    const unexplained = pack.sources.filter((s) => (s.publisher === null || s.published === null) && s.note === null);
    expect(ids(unexplained)).toEqual([]);
  });

  it(`has at least ${MIN_CLAIMS} claims`, () => {
    expect(pack.claims.length).toBeGreaterThanOrEqual(MIN_CLAIMS);
  });

  it('has a name that settles the topic alone', () => {
    expect(pack.topic.names.some((name) => name.weight === 3)).toBe(true);
  });
});
