/** People of a sentence whom a pronoun in it cannot mean, by grammar alone. */
import type { Mention, Token } from '@/lib/language/types';
import { isFiniteVerb, SAYING_STEMS } from '@/lib/language/verbs';
import type { Scene } from './scene';

type Sight = Pick<Scene, 'tokens' | 'mentions'>;

const SUBJECT_PRONOUNS = new Set(['he', 'she']);
const OWNERS = new Set(['his', 'her']);
const LINKS = new Set(['and', 'but', 'so', 'yet', 'then']);
const TITLES = new Set(['mr', 'mr.', 'mrs', 'ms', 'ms.', 'dr', 'dr.', 'prof', 'prof.', 'professor', 'messrs']);
/** How many words a verb of saying may stand behind its pronoun, "would say only". */
const SAYING_REACH = 3;
/** "His old boss Mark Roe": so many words may stand between the owner and the name of what is owned. */
const OWNED_REACH = 4;

/** Who is ruled out for the pronoun at `index`. `named` are the sentence's own names, also those behind it. */
export function cannotBeMeant(index: number, named: Mention[], scene: Scene): Set<string> {
  return new Set([
    ...companionsBefore(index, scene),
    ...namedBehind(index, named, scene.tokens),
    ...spokenOf(index, scene),
  ]);
}

/** "Together with Ann Roe, he …", "Like Roe, he …": people named beside the pronoun, who are not it. */
function companionsBefore(index: number, { tokens, mentions }: Sight): string[] {
  const opening = tokens
    .slice(0, 2)
    .map((token) => token.norm)
    .join(' ');
  const isBeside = /^(?:(?:together|along|jointly) with\b|(?:alongside|like|unlike|besides)\b)/.test(opening);
  const comma = tokens[index - 1];
  if (!isBeside || comma?.text !== ',') return [];
  return mentions.filter((m) => m.kind === 'person' && m.end <= comma.start).map((m) => m.entity);
}

/** "He was courted by Ann Roe", "his boss Ann Roe", "to him Roe was to report": who is named behind is somebody else. */
function namedBehind(index: number, named: Mention[], tokens: Token[]): string[] {
  const token = tokens[index];
  if (!token) return [];
  const behind = named.filter((m) => m.kind === 'person' && m.how === 'name' && m.start >= token.end);
  if (OWNERS.has(token.norm)) return behind.filter((m) => isOwned(index, m, tokens)).map((m) => m.entity);
  const before = tokens[index - 1];
  const isMain =
    SUBJECT_PRONOUNS.has(token.norm) && (!before || before.kind === 'punctuation' || LINKS.has(before.norm));
  if (!isMain && token.norm !== 'him') return [];
  return behind.filter((m) => !isSetApart(index, m, tokens)).map((m) => m.entity);
}

function isOwned(index: number, name: Mention, tokens: Token[]): boolean {
  const at = tokens.findIndex((token) => token.start >= name.start);
  const between = tokens.slice(index + 1, at);
  return (
    between.length <= OWNED_REACH &&
    between.every(
      (token, step) =>
        token.kind === 'word' &&
        !/^(?:of|by|with|to|from|and|or|as|for|in|at|on)$/.test(token.norm) &&
        !isFiniteVerb(tokens, index + 1 + step),
    )
  );
}

/** Whether a stop parts the two so far that one may be the other: "he is leaving, Roe said", "leaving him, Roe left". */
function isSetApart(index: number, name: Mention, tokens: Token[]): boolean {
  const at = tokens.findIndex((token) => token.start >= name.start);
  const to = tokens.findIndex((token) => token.start >= name.end);
  if (tokens.slice(index, at).some((token) => /^[;:"“”—–]$/.test(token.text))) return true;
  if (SAYING_STEMS.has(tokens[to]?.stem ?? '') || SAYING_STEMS.has(tokens[at - 1]?.stem ?? '')) return true;
  const first = TITLES.has(tokens[at - 1]?.norm ?? '') ? at - 1 : at;
  return (
    tokens[first - 1]?.text === ',' || (tokens[first - 1]?.norm === 'to' && tokens[first - 2]?.norm === 'according')
  );
}

/** "Roe, he said, was upset", "“He is quick,” she says", "of Roe he said that …": who speaks is not who is spoken of. */
function spokenOf(index: number, { tokens, mentions }: Sight): string[] {
  const token = tokens[index];
  if (!token || !SUBJECT_PRONOUNS.has(token.norm)) return [];
  const people = mentions.filter((m) => m.kind === 'person' && m.end <= token.start);
  const before = tokens[index - 1];
  if (before?.text === ',' && isFiniteVerb(tokens, index + 1) && tokens[index + 2]?.text === ',')
    return people.filter((m) => m.end === tokens[index - 2]?.end).map((m) => m.entity);
  if (!saysSoon(index, tokens)) return [];
  const topic = topicOf(tokens, mentions);
  if (topic) return [topic];
  if (!/^["”’]$/.test(before?.text ?? '')) return [];
  const opening = tokens.findLastIndex((other, at) => at < index - 1 && /^["“‘]$/.test(other.text));
  const first = people.find((m) => m.start >= (tokens[opening]?.end ?? 0));
  return first ? [first.entity] : [];
}

function saysSoon(index: number, tokens: Token[]): boolean {
  return tokens.slice(index + 1, index + 1 + SAYING_REACH).some((token) => SAYING_STEMS.has(token.stem));
}

/** The person the sentence is about, by its opening: "Of Ann Roe, …", "About Mr Roe he …", "Roe, he said, …". */
export function topicOf(tokens: Token[], mentions: Mention[]): string | null {
  const first = mentions.find((m) => m.kind === 'person' && m.how === 'name');
  const comma = tokens.findIndex((token) => token.start >= (first?.end ?? Infinity));
  const isAside = tokens[comma]?.text === ',' && SUBJECT_PRONOUNS.has(tokens[comma + 1]?.norm ?? '');
  if (first && isAside && isFiniteVerb(tokens, comma + 2) && tokens[comma + 3]?.text === ',') return first.entity;
  if (!/^(?:of|about|on)$/.test(tokens[0]?.norm ?? '')) return null;
  const at = TITLES.has(tokens[1]?.norm ?? '') ? 2 : 1;
  const topic = mentions.find((m) => m.kind === 'person' && m.how === 'name' && m.start === tokens[at]?.start);
  return topic?.entity ?? null;
}
