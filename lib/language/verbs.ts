import { IRREGULAR } from '@/lib/language/irregular';
import { stemOf } from '@/lib/language/tokens';
import type { Token } from '@/lib/language/types';

/** Verbs of saying: their object is what was said, with or without "that". */
const SAYING =
  'say tell announce write post report claim argue warn add note explain confirm reveal state insist describe acknowledge admit assert suggest tweet remark comment recall disclose declare maintain contend observe stress emphasize promise reply respond allege testify complain joke quip';
/** Verbs of thinking and foretelling; they take a clause like verbs of saying do. */
const THINKING =
  'think believe feel hope expect predict forecast know learn find show mean deny hear see understand decide agree';
/** Other verbs common in the news whose present tense could be taken for a plural noun. */
const OTHER =
  'plan want own employ invest remain work continue need seem appear involve include offer call ask join launch start raise cost serve aim allow apply reject dismiss dispute name hire fire head lead pay value acquire train use try ask require represent produce publish release live depart resign follow refuse decline fail intend seek stay receive arrive return move share turn explore oppose criticise criticize praise study';

const stems = (words: string): Set<string> => new Set(words.split(' ').map(stemOf));

/** Stems of the verbs of saying. */
export const SAYING_STEMS: ReadonlySet<string> = stems(SAYING);
/** Stems of all verbs that may take a clause as their object. */
export const CLAUSE_VERBS: ReadonlySet<string> = new Set([...SAYING_STEMS, ...stems(THINKING)]);
const VERB_STEMS: ReadonlySet<string> = new Set([
  ...CLAUSE_VERBS,
  ...stems(OTHER),
  ...[...new Set(IRREGULAR.values())].map(stemOf),
]);

const AUXILIARY = new Set(
  "am is are was were has have had do does did will would can cannot could may might must shall should 's 'd".split(
    ' ',
  ),
);
const SUBJECT = new Set('i you he she it we they who which that this these those there'.split(' '));
/** After these a word is a noun or an adjective, never a finite verb. */
const NOUN_AHEAD = new Set(
  'a an the its his her their our my your this that these those no any some each every of in on at by for from with to into about most more very be been being is are was were has have had not and or'.split(
    ' ',
  ),
);
const NOT_PAST = new Set(
  'need speed feed seed breed indeed hundred red bed led shed aged unprecedented limited united alleged so-called'.split(
    ' ',
  ),
);
/** Irregular participles: no clause of their own without an auxiliary. */
const PARTICIPLE = /(en|wn|ne|ung|unk|um|un)$/;

/**
 * Whether the token is, by look and place, a finite verb: an auxiliary, an irregular or -ed past not right after a
 * determiner or preposition, or a known verb in -s. A guess without parts of speech: good enough to tell a clause from
 * a noun phrase, not more.
 */
export function isFiniteVerb(tokens: Token[], i: number): boolean {
  const token = tokens[i];
  if (token?.kind !== 'word') return false;
  const { norm } = token;
  if (AUXILIARY.has(norm)) return norm !== 'may' || token.text === 'may' || i === 0;
  const before = tokens[i - 1]?.norm ?? '';
  if (NOUN_AHEAD.has(before) && !SUBJECT.has(before) && before !== 'and' && before !== 'or') return false;
  if (/['’]s?$/.test(tokens[i - 1]?.text ?? '') && tokens[i - 1]?.kind === 'word') return false;
  if (norm.endsWith('ed') && norm.length > 3) return !NOT_PAST.has(norm) && tokens[i + 1]?.norm !== 'by';
  if (IRREGULAR.has(norm)) return VERB_STEMS.has(token.stem) && !PARTICIPLE.test(norm) && !norm.endsWith('ing');
  if (norm === 'cut' || norm === 'quit' || norm === 'shed' || norm === 'put' || norm === 'set') return true;
  if (!VERB_STEMS.has(token.stem)) return false;
  if (norm.endsWith('s')) return !norm.endsWith('ss') && before !== '-';
  // the bare form is finite after a plural subject only: "sources say", "they plan"
  return (
    /^(i|you|we|they|who)$/.test(before) || (/[^su]s$/.test(before) && !norm.endsWith('ing') && !norm.endsWith('er'))
  );
}

/** Whether a token can begin a subject: pronoun, determiner, name. */
export function beginsSubject(token: Token | undefined): boolean {
  if (token?.kind === 'number') return true;
  if (token?.kind !== 'word') return false;
  return (
    SUBJECT.has(token.norm) ||
    /^(a|an|the|its|his|her|their|our|my|some|many|most|several|both|no|nobody|none|one|people|investors|employees)$/.test(
      token.norm,
    ) ||
    /^\p{Lu}/u.test(token.text)
  );
}
