import type { EntityKind, Quantity, Span } from '@/lib/language/types';
import type { PackedWeights } from './classifier/weights';

/** A person, organisation or thing that sources speak of. Data of a pack, or found in an imported article. */
export interface Entity {
  id: string;
  kind: EntityKind;
  /** How the entity is named in our own words to the reader. */
  name: string;
  /** Other surface forms. Matched as whole words; one with a capital letter only with that capital. */
  aliases: string[];
  /** Noun phrases that safely mean it, without article: "Acorn founder". Matched after the/its/a possessive. */
  descriptions?: string[];
  /** What a pronoun for it would be. */
  pronoun?: 'he' | 'she' | 'it' | 'they';
  /** The organisation it belongs to; a lab and its parent company are never the same entity. */
  partOf?: string;
}

/** The kinds of value a fact can have. `option` is one of a closed list of the attribute's own values. */
export type ValueKind = 'amount' | 'share' | 'count' | 'age' | 'duration' | 'date' | 'entity' | 'option' | 'flag';

/** Which entities may fill a part of a fact: by id, or by kind. */
export interface Filler {
  ids?: string[];
  kinds?: EntityKind[];
  /**
   * The words of the expression alone mean ids[0]: it need not be named. 'alone': only where no other person or
   * organisation stands before those words, who could be meant instead.
   */
  implied?: true | 'alone';
  /** Whichever of them is named, the fact is about ids[0]: a company, and its founder acting for it. */
  asFirst?: true;
  /** Only a mention by name counts, not a description such as "her start-up". */
  byName?: true;
  /** A mention right after one of these words does not fill it: whoever "went to Acorn" has not left Acorn. */
  notAfter?: string[];
}

/** One way to put an attribute into words; see lib/facts/pattern.ts for the notation. */
export interface Expression {
  /** Token pattern that must be found, e.g. "leave|quit|depart", "part ways", "walk ..2 out". */
  cue: string;
  /** What else must stand in the same sentence (each a pattern). */
  with?: string[];
  /** What must not stand in the same clause. */
  without?: string[];
  /** Longer expressions that the cue must not be part of: "used to report to" is not "report to". */
  notWithin?: string[];
  /** For option attributes: the value these words state. */
  option?: string;
  /** Set where the words state the opposite. */
  polarity?: 'no';
  /** The words tell of a plan: "is seeking €500 million", "in talks over". */
  planned?: true;
  /** The words only presuppose the fact ("his departure"): may corroborate weakly, never conflicts. */
  presupposes?: true;
}

/** A thing that can be said of an entity, with the ordinary words that say it. Data of a pack. */
export interface Attribute {
  id: string;
  /** Noun phrase for explanations: "date of leaving", "size of the investment". */
  label: string;
  value: ValueKind;
  /** Whether two different values cannot both hold. */
  exclusive: boolean;
  subject: Filler;
  object?: Filler & { optional?: true };
  /** For value 'entity': which entities may be the value. */
  fills?: Filler;
  /** For value 'count': the nouns counted. For 'amount' none. */
  units?: string[];
  /** For value 'option': names of the options shown to the reader. */
  options?: Record<string, string>;
  /** Label and options in other languages, by their tag. */
  translations?: Record<string, { label: string; options?: Record<string, string> }>;
  /** Options that can both hold, pairs of ids. */
  compatible?: [string, string][];
  /** Takes the words of that attribute: the date of leaving is told by the words for leaving. */
  expressionsOf?: string;
  /** It only takes values that are not meant for others (a firm's revenue beside its valuation), and gives no fact. */
  decoy?: true;
  /** It is about what the subject says or thinks: words of opinion and forecast belong to it and do not cancel it. */
  stance?: true;
  /** For dates: a gap of up to so many days is no conflict (announced and done are told apart by few). */
  slackDays?: number;
  /** For dates: the beginning of a state, which "since 2003" tells; an event is never told so. */
  beginning?: true;
  /** It tells of what has been, even where the sentence tells a plan: "will leave after twelve years". */
  looksBack?: true;
  /** No classifier learns it: where it begins and ends, people themselves do not agree. */
  unlearned?: true;
  /** Subjects that slackDays holds for; all where absent. */
  slackFor?: string[];
  /** What holds for every one of its expressions, as in Expression. */
  with?: string[];
  without?: string[];
  notWithin?: string[];
  expressions: Expression[];
}

/** Everything the fact extractor knows beyond ordinary English. */
export interface Knowledge {
  entities: Entity[];
  attributes: Attribute[];
  /** Patterns under a name, for use in others: "$leave". */
  phrases?: Record<string, string[]>;
  /** Classifiers for what expressions do not catch, one a pack; see lib/facts/classifier. */
  weights?: PackedWeights[];
}

export type FactValue =
  | ({ kind: 'amount' | 'share' | 'count' | 'age' | 'duration' } & Pick<
      Quantity,
      'nominal' | 'low' | 'high' | 'unit' | 'hedged'
    >)
  | { kind: 'date'; from: string; to: string }
  | { kind: 'entity'; id: string }
  | { kind: 'option'; id: string }
  | { kind: 'flag' };

/** Planned: will, plans to. Reported and denied: the sentence states that it was said. */
export type Modality = 'happened' | 'planned' | 'reported' | 'denied';

/** What a sentence says, typed. */
export interface Fact {
  attribute: string;
  /** Entity id. */
  subject: string;
  object: string | null;
  value: FactValue;
  polarity: 'yes' | 'no';
  modality: Modality;
  /** Who says so, as named in the sentence; null where the article says it itself. */
  attribution: string | null;
  /** Main: the sentence's point. Side: in passing. Presupposed: taken for granted. */
  strength: 'main' | 'side' | 'presupposed';
  /** False where another reading is possible: such a fact may corroborate, but never conflict. */
  certain: boolean;
  /** Publication date of the text it stands in, YYYY-MM-DD; null where unknown. */
  asOf: string | null;
  /** When it happened, where the sentence says so: first and last day. Never for a date, which is the value itself. */
  when?: { from: string; to: string } | undefined;
  /** The words that carry the value, for marking differences. Offsets in the sentence. */
  spans: Span[];
}
