/** Ages told by a bare number: whether it is one hangs on the person it stands beside. */
import type { Mention, Quantity, Token } from '@/lib/language/types';
import { overlaps } from './analysis';

const YOUNGEST = 16;
const OLDEST = 110;
/** Words between a name and a bare age: "Roe, then 44,", "Roe is only 44". */
const ADVERB = /^(?:then|now|just|only|still|already)$/;
const PRONOUN_WORD = /^(?:he|she|him|his|her|hers|it|its)$/;
const IS = /^(?:is|was|'s)$/;

/** A bare number in its sentence: tokens [from, to). */
interface Bare {
  from: number;
  to: number;
}

/** The quantities of a sentence, with bare counts beside a person read as ages: "Roe, 44,", "Roe is 44 and", "At 44 Roe". */
export function withBareAges(tokens: Token[], mentions: Mention[], known: Quantity[]): Quantity[] {
  const people = mentions.filter((mention) => mention.kind === 'person');
  const isAge = (span: Quantity | Token): boolean => {
    const from = tokens.findIndex((token) => token.start >= span.start);
    let to = from;
    while ((tokens[to]?.end ?? Infinity) <= span.end) to++;
    const bare = { from, to };
    return isSetOff(tokens, people, bare) || isPredicate(tokens, people, bare) || isAtAge(tokens, people, bare);
  };
  const read = known.map((quantity) =>
    isBareCount(quantity) && isAge(quantity) ? { ...quantity, kind: 'age' as const } : quantity,
  );
  const unread = tokens.filter(
    (token) => token.kind === 'number' && inRange(Number(token.text)) && !known.some((q) => overlaps(q, token)),
  );
  return [...read, ...unread.filter(isAge).map(asAge)];
}

const inRange = (years: number): boolean => Number.isInteger(years) && years >= YOUNGEST && years <= OLDEST;

function isBareCount({ kind, unit, nominal, hedged }: Quantity): boolean {
  return kind === 'count' && unit === '' && !hedged && inRange(nominal);
}

function asAge({ start, end, text }: Token): Quantity {
  const years = Number(text);
  return { kind: 'age', nominal: years, low: years, high: years, unit: '', hedged: false, start, end, text };
}

/** Whether a person is named right before token `at`; `he` for the plain pronouns too. */
function personBefore(tokens: Token[], people: Mention[], at: number, he: boolean): boolean {
  const last = tokens[at - 1];
  if (!last || (PRONOUN_WORD.test(last.norm) && !(he && /^(?:he|she)$/.test(last.norm)))) return false;
  return people.some((mention) => mention.end === last.end) && !/['’]s?$/.test(last.text);
}

/** "Roe, 44,", "Roe (44)", "Roe, then 44,", "Roe, 44 now,", and "now 44," of whom it may. */
function isSetOff(tokens: Token[], people: Mention[], { from, to }: Bare): boolean {
  const end = tokens[to]?.norm === 'now' ? to + 1 : to;
  if (tokens[end] && !/^[,).;:—–]$/.test(tokens[end].text)) return false;
  const adverb = ADVERB.test(tokens[from - 1]?.norm ?? '');
  if (adverb && tokens[from - 1]?.norm === 'now') return true;
  const open = adverb ? from - 2 : from - 1;
  return /^[,(—–]$/.test(tokens[open]?.text ?? '') && personBefore(tokens, people, open, false);
}

/** "Roe is 44 and …", "Roe, is only 44;". */
function isPredicate(tokens: Token[], people: Mention[], { from, to }: Bare): boolean {
  const next = tokens[to];
  if (next && !/^(?:[.,;:!?)—–"]|and|but|when|while)$/.test(next.norm)) return false;
  const verb = ADVERB.test(tokens[from - 1]?.norm ?? '') ? from - 2 : from - 1;
  if (!IS.test(tokens[verb]?.norm ?? '')) return false;
  return personBefore(tokens, people, tokens[verb - 1]?.text === ',' ? verb - 1 : verb, true);
}

/** "At 44 Roe left", "Roe — at 44 twice as old". */
function isAtAge(tokens: Token[], people: Mention[], { from, to }: Bare): boolean {
  if (tokens[from - 1]?.norm !== 'at') return false;
  const stop = tokens[from - 2];
  if (stop && stop.kind !== 'punctuation') return false;
  const next = tokens[to];
  const ahead = next && (/^(?:he|she)$/.test(next.norm) || people.some((mention) => mention.start === next.start));
  return ahead || personBefore(tokens, people, from - 2, true);
}
