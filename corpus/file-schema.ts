import * as v from 'valibot';
import { hostNameOf } from './decisions';
import { safeUrl } from './identity';
import {
  cleanDate,
  cleanLanguage,
  MAX_ARTICLE_LENGTH,
  MAX_AUTHORS,
  MAX_BLOCKS,
  MAX_NAME_LENGTH,
  MAX_SENTENCE_LENGTH,
  MAX_TAG_LENGTH,
  MAX_TAGS,
} from './import-checks';
import { FactSchema } from './packs/pack-schema';

/** Schema of the corpus file. Each record is checked on its own, so that one bad record does not cost the rest. */

/** Version of the corpus file this extension writes; it reads this and older ones. */
export const FILE_VERSION = 2;
/** Longest id, in UTF-16 units: an address at its longest and a prefix. */
const MAX_ID_LENGTH = 2100;
const MAX_LIST_LENGTH = 1_000;

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_ID_LENGTH));
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_NAME_LENGTH));
const tag = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_TAG_LENGTH));
const text = v.pipe(v.string(), v.maxLength(MAX_SENTENCE_LENGTH));
const sentence = v.pipe(text, v.minLength(1));
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Only addresses that may stand in a link: a file from elsewhere must not bring "javascript:". */
const url = v.pipe(
  v.string(),
  v.check((value) => safeUrl(value) !== null, 'not an http or https address'),
);
/** Years of news; others are slips or forged, and would make one report newer or older than all others. */
const FIRST_YEAR = 1500;
const LAST_YEAR = 2099;
const date = v.pipe(
  v.string(),
  v.check((value) => cleanDate(value) !== null && isNewsYear(value), 'not a date of an article'),
);
const language = v.pipe(
  v.string(),
  v.check((value) => cleanLanguage(value) !== null, 'not a language tag'),
);

const blockKind = v.picklist(['headline', 'heading', 'paragraph', 'list-item', 'quote', 'caption', 'cell', 'line']);
const block = v.strictObject({
  kind: blockKind,
  text: v.pipe(v.string(), v.maxLength(MAX_ARTICLE_LENGTH)),
  time: v.exactOptional(v.pipe(v.string(), v.maxLength(40))),
});

/** What the reader noted; files of version 1 have none. */
const noted = {
  tags: v.optional(v.pipe(v.array(tag), v.maxLength(MAX_TAGS)), []),
  remark: v.optional(v.nullable(text), null),
};

function isNewsYear(isoDate: string): boolean {
  const year = Number(isoDate.slice(0, 4));
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** A SourceRecord. */
export const SourceRecordSchema = v.strictObject({
  id,
  url: v.nullable(url),
  publisher: v.nullable(name),
  title: v.nullable(name),
  authors: v.pipe(v.array(name), v.maxLength(MAX_AUTHORS)),
  published: v.nullable(date),
  modified: v.nullable(date),
  language: v.nullable(language),
  textHash: v.pipe(v.string(), v.regex(/^([0-9a-f]{64})?$/, 'not a SHA-256 in hexadecimal')),
  origins: v.pipe(v.array(name), v.maxLength(MAX_LIST_LENGTH)),
  fingerprint: v.pipe(v.array(v.pipe(v.number(), v.finite())), v.maxLength(MAX_LIST_LENGTH)),
  blocks: v.pipe(v.array(block), v.maxLength(MAX_BLOCKS)),
  pack: v.nullable(id),
  note: v.nullable(text),
  ...noted,
  copyOf: v.optional(v.nullable(id), null),
  edited: v.exactOptional(v.array(v.picklist(['publisher', 'title', 'published']))),
  addedAt: whole,
});

/** A ClaimRecord. */
export const ClaimRecordSchema = v.strictObject({
  id,
  sourceId: id,
  quote: sentence,
  prefix: text,
  suffix: text,
  position: v.union([
    v.strictObject({ block: whole, start: whole, end: whole }),
    v.strictObject({ paragraph: whole, sentence: whole }),
  ]),
  facts: v.pipe(v.array(FactSchema), v.maxLength(MAX_LIST_LENGTH)),
  state: v.picklist(['accepted', 'to-review', 'rejected']),
  pack: v.nullable(id),
  ...noted,
  original: v.optional(v.nullable(text), null),
  addedAt: whole,
});

/** A DecisionRecord. */
export const DecisionRecordSchema = v.variant('kind', [
  v.strictObject({
    id,
    madeAt: whole,
    kind: v.literal('not-same'),
    claimId: id,
    sentence,
    attribute: v.pipe(v.string(), v.maxLength(MAX_NAME_LENGTH)),
    quote: v.exactOptional(text),
    asRead: v.exactOptional(text),
  }),
  v.strictObject({
    id,
    madeAt: whole,
    kind: v.literal('hidden-host'),
    host: v.pipe(
      v.string(),
      v.check((value) => hostNameOf(value) === value, 'not a host name'),
    ),
  }),
  v.strictObject({ id, madeAt: whole, kind: v.literal('muted-claim'), claimId: id, quote: sentence }),
  v.strictObject({ id, madeAt: whole, kind: v.literal('hidden-page'), url }),
]);

const rowNotes = v.strictObject({ id, ...noted, copyOf: v.exactOptional(v.nullable(id)) });

/** A PackRecord. */
export const PackRecordSchema = v.strictObject({
  id,
  version: v.pipe(whole, v.minValue(1)),
  removed: v.boolean(),
  installedAt: whole,
  rejected: v.exactOptional(v.pipe(v.array(id), v.maxLength(100_000))),
  notes: v.exactOptional(v.pipe(v.array(rowNotes), v.maxLength(100_000))),
});

const topicName = v.strictObject({
  text: name,
  weight: v.picklist([1, 2, 3]),
  group: v.pipe(v.string(), v.maxLength(MAX_NAME_LENGTH)),
});

/** A TopicRecord. */
export const TopicRecordSchema = v.strictObject({
  id,
  kind: v.picklist(['own', 'switch']),
  label: name,
  names: v.pipe(v.array(topicName), v.maxLength(MAX_LIST_LENGTH)),
  on: v.boolean(),
});

/** The file as a whole; records are checked one by one with the schemas above. */
export const CorpusFileSchema = v.object({
  format: v.literal('second-source-corpus'),
  schemaVersion: v.pipe(v.number(), v.integer(), v.minValue(1)),
  exportedAt: v.string(),
  sources: v.array(v.unknown()),
  claims: v.array(v.unknown()),
  decisions: v.array(v.unknown()),
  packs: v.array(v.unknown()),
  /** Files of version 1 have neither topics nor settings. */
  topics: v.optional(v.array(v.unknown()), []),
  settings: v.optional(v.record(v.string(), v.unknown()), {}),
});

/** A corpus file whose records are not yet checked. */
export type CorpusFile = v.InferOutput<typeof CorpusFileSchema>;
