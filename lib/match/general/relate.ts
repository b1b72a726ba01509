/** How a word of the statement hangs together with a word of the evidence. */
import { countryOf, isCountry, relationOf } from '@/lib/language/english/lexicon';
import { sameOrdinal, sharedClass } from '@/lib/language/english/news-words';
import type { Word } from './words';

export type Link =
  /** The same word, or another form of it. */
  | 'same'
  | 'synonym'
  /** A noun and its verb, a country and its adjective. */
  | 'derived'
  /** The statement's word is the more general one. */
  | 'broader'
  | 'antonym'
  /** Both are of one closed class: colours, weekdays, countries. */
  | 'exclusive'
  /** Both are kinds of one thing. */
  | 'sibling'
  | 'narrower';

/** A link with the class or kind that a conflict would name. */
export interface Related {
  link: Link;
  /** What differs, for links that exclude each other: "colour", "nationality". */
  what?: string;
}

const ACRONYM = /^(?:[A-Z]\.?){2,5}$/;

/** The relation of the statement's word to the evidence's, or null. */
export function relate(own: Word, other: Word): Related | null {
  if (own.stem === other.stem || own.norm === other.norm) return { link: 'same' };
  if (sameOrdinal(own.norm, other.norm)) return { link: 'same' };
  if (isAdjectiveOf(own, other)) return { link: 'derived' };
  if (own.isName && other.isName) return relateNames(own, other);
  const shared = sharedClass(own.norm, other.norm);
  if (shared) return { link: 'exclusive', what: shared };
  if (own.isName !== other.isName && (own.isName ? countryOf(own.norm) : countryOf(other.norm)) === null) return null;
  const relation = relationOf(wordsOf(own), wordsOf(other));
  if (relation === null) return null;
  return { link: relation };
}

/** Small words that tell ("against") are no words of the lexicon. */
const wordsOf = ({ lemmas, norm }: Word): readonly string[] => (lemmas.length > 0 ? lemmas : [norm]);

/** "European" and "Europe". */
const isAdjectiveOf = (own: Word, other: Word): boolean =>
  own.isName &&
  other.isName &&
  (own.norm === `${other.norm}an` ||
    other.norm === `${own.norm}an` ||
    relationOf(own.lemmas, other.lemmas) === 'derived');

/** Names are compared as names: no synonyms, but countries and their adjectives. */
function relateNames(own: Word, other: Word): Related | null {
  const [here, there] = [countryOf(own.norm), countryOf(other.norm)];
  if (here !== null && there !== null)
    return here === there ? { link: 'same' } : { link: 'exclusive', what: 'nationality' };
  if (here !== null && isCountry(other.norm)) return here === other.norm ? { link: 'derived' } : null;
  if (there !== null && isCountry(own.norm)) return there === own.norm ? { link: 'derived' } : null;
  if (isCountry(own.norm) && isCountry(other.norm)) return { link: 'exclusive', what: 'country' };
  const shared = sharedClass(own.norm, other.norm);
  if (shared) return { link: 'exclusive', what: shared };
  if (ACRONYM.test(own.text) && ACRONYM.test(other.text))
    return own.norm.replace(/\./g, '') === other.norm.replace(/\./g, '') ? { link: 'same' } : null;
  return null;
}
