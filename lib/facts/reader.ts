import { sentencesOf } from '@/lib/article/sentences';
import type { Article, Sentence } from '@/lib/article/types';
import { clausesOf, readCues } from '@/lib/language/cues';
import { readQuantities } from '@/lib/language/quantities';
import { readTimes } from '@/lib/language/times';
import { partsOf, tokenize } from '@/lib/language/tokens';
import type { Mention, Token } from '@/lib/language/types';
import { withBareAges } from './ages';
import type { Analysis } from './analysis';
import { resolvePronouns } from './coreference';
import { continueDiscourse, startDiscourse } from './discourse';
import { extractFacts } from './extract';
import { compileLexicon } from './lexicon';
import { findProtagonist, strangerIn } from './people';
import type { Attribute, Entity, Fact, Knowledge } from './types';

/** Longer runs without a full stop are lists or tricks, no statements; reading them would cost the square of their length. */
const LONGEST_SENTENCE = 2_000;

/** A sentence with its analysis and its facts. */
export interface ReadSentence extends Sentence {
  analysis: Analysis;
  facts: Fact[];
}

/** Reads articles for facts. Pages and imports go through the same one. */
export interface FactReader {
  knowledge: Knowledge;
  /** The knowledge's entities and attributes by id. */
  entities: ReadonlyMap<string, Entity>;
  attributes: ReadonlyMap<string, Attribute>;
  /** All sentences of the article in order, each with its facts. */
  read(article: Article): ReadSentence[];
}

/**
 * Makes a reader for some knowledge; compiling takes a few milliseconds, so keep it.
 * @throws Error where the knowledge is not well formed (see compileLexicon)
 */
export function createFactReader(knowledge: Knowledge): FactReader {
  const lexicon = compileLexicon(knowledge);
  return {
    knowledge,
    entities: lexicon.entities,
    attributes: lexicon.attributes,
    read(article) {
      const sentences = sentencesOf(article).filter((sentence) => sentence.text.length <= LONGEST_SENTENCE);
      const tokens = sentences.map((sentence) => tokensOf(sentence.text));
      const fullNames = lexicon.names.fullNamesIn(tokens);
      const published = dayOf(article.meta.published);
      const namedIn = tokens.map((own) => lexicon.names.find(own, fullNames));
      // A heading before the first paragraph is a standfirst, and states things.
      const firstParagraph = article.blocks.findIndex((block) => block.kind === 'paragraph');
      const protagonist = findProtagonist(
        namedIn.map((mentions, index) => ({
          mentions,
          isHeadline: article.blocks[sentences[index]?.block ?? -1]?.kind === 'headline',
        })),
      );
      let discourse = startDiscourse(protagonist);
      let before: Pick<Mention, 'entity' | 'kind' | 'how'>[] = [];
      return sentences.map((sentence, index) => {
        const own = tokens[index] ?? [];
        const asOf = dayOf(article.blocks[sentence.block]?.time ?? null) ?? published;
        const named = namedIn[index] ?? [];
        // A cross-heading teases; it states nothing. It turns back to the protagonist, or to whom it names.
        const isHeading = sentence.block > firstParagraph && article.blocks[sentence.block]?.kind === 'heading';
        if (isHeading) discourse = startDiscourse(onlyPerson(named) ?? protagonist);
        const mentions = resolvePronouns(own, named, discourse, lexicon.entities);
        const analysis = analyse(sentence.text, own, mentions, asOf);
        const facts = isHeading ? [] : extractFacts(analysis, lexicon, { asOf, before });
        discourse = continueDiscourse(discourse, own, mentions, isHeading ? null : strangerIn(own, mentions));
        before = mentions;
        return { ...sentence, analysis, facts };
      });
    },
  };
}

/** The one person a cross-heading names is whom its section is about. */
function onlyPerson(mentions: Mention[]): string | null {
  const people = new Set(mentions.filter((mention) => mention.kind === 'person').map((mention) => mention.entity));
  const [only, other] = people;
  return only && !other ? only : null;
}

/** Tokens for the search of names and patterns: "Paris-based" is a name and a word. */
function tokensOf(text: string): Token[] {
  return tokenize(text).flatMap((token, at) => {
    const isNamed = NAMED_COMPOUND.test(token.text) && (at > 0 || NAMED_TAIL.test(token.norm));
    return isNamed ? partsOf(token) : [token];
  });
}

/** What makes a compound at the sentence's beginning one with a name: "Paris-based", not "Long-term". */
const NAMED_TAIL =
  /-(?:based|born|backed|owned|led|made|built|style|run|funded|trained|educated|headquartered|controlled|founded|designed|winning|era)$/;
const NAMED_COMPOUND = /^\p{Lu}[\p{L}’']*-\p{Ll}[\p{L}-]*$/u;

function analyse(text: string, tokens: Token[], mentions: Mention[], asOf: string | null): Analysis {
  const clauses = clausesOf(text, tokens);
  return {
    text,
    tokens,
    mentions,
    quantities: withBareAges(tokens, mentions, readQuantities(text, tokens)),
    times: readTimes(text, asOf),
    cues: readCues(text, tokens, clauses),
    clauses,
  };
}

/**
 * A single sentence outside any article, without known names: for the general engine and for tests.
 * @param asOf the day its text appeared, YYYY-MM-DD; without it, "on Friday" names no day
 */
export function analyseText(text: string, asOf: string | null = null): Analysis {
  const read = text.slice(0, LONGEST_SENTENCE);
  return analyse(read, tokensOf(read), [], asOf);
}

/** The calendar day of an ISO date or date-time; null for null or anything else. */
export function dayOf(date: string | null): string | null {
  return date && /^\d{4}-\d{2}-\d{2}/.test(date) ? date.slice(0, 10) : null;
}
