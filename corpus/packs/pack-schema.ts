import * as v from 'valibot';

/** Schema of a topic pack: a starter corpus and the knowledge of one topic, as data. See docs/packs.md. */

const nonEmpty = v.pipe(v.string(), v.trim(), v.minLength(1));
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const isoDate = v.pipe(v.string(), v.isoDate());
const entityKind = v.picklist(['person', 'organisation', 'product', 'place', 'work', 'idea']);
const filler = v.strictObject({
  ids: v.exactOptional(v.array(slug)),
  kinds: v.exactOptional(v.array(entityKind)),
  implied: v.exactOptional(v.union([v.literal(true), v.literal('alone')])),
  asFirst: v.exactOptional(v.literal(true)),
  byName: v.exactOptional(v.literal(true)),
  notAfter: v.exactOptional(v.array(v.string())),
});

export const EntitySchema = v.strictObject({
  id: slug,
  kind: entityKind,
  name: nonEmpty,
  aliases: v.array(nonEmpty),
  descriptions: v.exactOptional(v.array(nonEmpty)),
  pronoun: v.exactOptional(v.picklist(['he', 'she', 'it', 'they'])),
  partOf: v.exactOptional(slug),
});

const conditions = {
  with: v.exactOptional(v.array(nonEmpty)),
  without: v.exactOptional(v.array(nonEmpty)),
  notWithin: v.exactOptional(v.array(nonEmpty)),
};

export const ExpressionSchema = v.strictObject({
  cue: nonEmpty,
  ...conditions,
  option: v.exactOptional(slug),
  polarity: v.exactOptional(v.literal('no')),
  planned: v.exactOptional(v.literal(true)),
  presupposes: v.exactOptional(v.literal(true)),
});

export const AttributeSchema = v.strictObject({
  id: slug,
  label: nonEmpty,
  value: v.picklist(['amount', 'share', 'count', 'age', 'duration', 'date', 'entity', 'option', 'flag']),
  exclusive: v.boolean(),
  subject: filler,
  object: v.exactOptional(v.strictObject({ ...filler.entries, optional: v.exactOptional(v.literal(true)) })),
  fills: v.exactOptional(filler),
  units: v.exactOptional(v.array(nonEmpty)),
  options: v.exactOptional(v.record(slug, nonEmpty)),
  translations: v.exactOptional(
    v.record(slug, v.strictObject({ label: nonEmpty, options: v.exactOptional(v.record(slug, nonEmpty)) })),
  ),
  compatible: v.exactOptional(v.array(v.tuple([slug, slug]))),
  expressionsOf: v.exactOptional(slug),
  decoy: v.exactOptional(v.literal(true)),
  stance: v.exactOptional(v.literal(true)),
  slackDays: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  beginning: v.exactOptional(v.literal(true)),
  looksBack: v.exactOptional(v.literal(true)),
  unlearned: v.exactOptional(v.literal(true)),
  slackFor: v.exactOptional(v.array(slug)),
  ...conditions,
  expressions: v.array(ExpressionSchema),
});

const span = v.strictObject({
  start: v.pipe(v.number(), v.integer(), v.minValue(0)),
  end: v.pipe(v.number(), v.integer()),
});
const number = v.pipe(v.number(), v.finite());

export const FactValueSchema = v.variant('kind', [
  v.strictObject({
    kind: v.picklist(['amount', 'share', 'count', 'age', 'duration']),
    nominal: number,
    low: number,
    high: number,
    unit: v.string(),
    hedged: v.boolean(),
  }),
  v.strictObject({ kind: v.literal('date'), from: isoDate, to: isoDate }),
  v.strictObject({ kind: v.literal('entity'), id: nonEmpty }),
  v.strictObject({ kind: v.literal('option'), id: nonEmpty }),
  v.strictObject({ kind: v.literal('flag') }),
]);

export const FactSchema = v.strictObject({
  attribute: nonEmpty,
  subject: nonEmpty,
  object: v.nullable(nonEmpty),
  value: FactValueSchema,
  polarity: v.picklist(['yes', 'no']),
  modality: v.picklist(['happened', 'planned', 'reported', 'denied']),
  attribution: v.nullable(nonEmpty),
  strength: v.picklist(['main', 'side', 'presupposed']),
  certain: v.boolean(),
  asOf: v.nullable(isoDate),
  when: v.optional(v.strictObject({ from: isoDate, to: isoDate })),
  spans: v.array(span),
});

export const PackSourceSchema = v.strictObject({
  id: slug,
  publisher: v.nullable(nonEmpty),
  title: v.nullable(nonEmpty),
  authors: v.array(nonEmpty),
  url: v.nullable(v.pipe(v.string(), v.url())),
  published: v.nullable(isoDate),
  /** What is known of its origin and date, and what is not. */
  note: v.nullable(nonEmpty),
  /** Origins it names for its report. */
  origins: v.array(nonEmpty),
});

export const PackClaimSchema = v.strictObject({
  id: slug,
  source: slug,
  /** Our restatement of what the source asserts. */
  text: nonEmpty,
  /** Where in the source it stands: both count from 1; the headline is paragraph 0. */
  where: v.strictObject({
    paragraph: v.pipe(v.number(), v.integer(), v.minValue(0)),
    sentence: v.pipe(v.number(), v.integer(), v.minValue(1)),
  }),
  facts: v.array(FactSchema),
});

const probability = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const base64 = v.pipe(v.string(), v.base64());

/** Weights of a classifier: PackedWeights of lib/facts/classifier. */
const WeightsSchema = v.strictObject({
  madeFrom: v.pipe(v.string(), v.hash(['sha256'])),
  classes: v.array(
    v.strictObject({
      attribute: slug,
      subject: v.exactOptional(slug),
      bias: number,
      least: probability,
      sure: probability,
    }),
  ),
  unit: number,
  features: base64,
  weights: base64,
});

export const PackSchema = v.strictObject({
  id: slug,
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  label: nonEmpty,
  topic: v.strictObject({
    names: v.array(v.strictObject({ text: nonEmpty, weight: v.picklist([1, 2, 3]), group: slug })),
    decoys: v.array(nonEmpty),
  }),
  knowledge: v.strictObject({
    entities: v.array(EntitySchema),
    attributes: v.array(AttributeSchema),
    phrases: v.exactOptional(v.record(slug, v.array(nonEmpty))),
    weights: v.exactOptional(v.array(WeightsSchema)),
  }),
  sources: v.array(PackSourceSchema),
  claims: v.array(PackClaimSchema),
});

export type Pack = v.InferOutput<typeof PackSchema>;
