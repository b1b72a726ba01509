/**
 * Who does what to whom: finds the subject and object of an expression among the sentence's mentions. There is no parser;
 * nearness, clauses and a few strong signs of English word order decide, and where two mentions are about as likely the
 * answer is marked uncertain, so that it can never carry a conflict.
 */
import { isNationality } from '@/lib/language/nationalities';
import type { Mention, Span, Token } from '@/lib/language/types';
import { isFiniteVerb } from '@/lib/language/verbs';
import { isOnlyKin, leansOn } from './actors';
import { type Analysis, clauseAt, overlaps, tokensBetween } from './analysis';
import { fitsFiller, standIn } from './lexicon';
import type { Filler } from './types';
import { isUnknownName } from './unknown-names';

/** The words that expressed an attribute. */
export interface CueSpan extends Span {
  /** Index of the cue's first token and of the token after its last. */
  from: number;
  to: number;
}

export interface Role {
  entity: string;
  certain: boolean;
  /** Null where the words imply it or an earlier sentence has it. */
  span: Span | null;
}

const ELSEWHERE = 5;
const WRONG_SIDE = 8;
const NEVER = 1000;
/** "Lost its founder to Acorn", "wrote for Acorn": after these a name behind the verb is not who does it. */
const NEVER_AGENTS = new Set(['to', 'from', 'for', 'with', 'against', 'join', 'joining']);
/** "Left for Acorn", "quit to join Birch": not what was left. */
const NO_OBJECT = new Set(['for', 'join', 'joining']);
const IN_PREPOSITION = 5;
const IN_APPOSITION = 3;
const POSSESSOR = 3;
const TOO_FAR = 26;
const RIVAL_MARGIN = 2;

const PREPOSITIONS = new Set(
  'to by with of from for under alongside against at in on into about after before than like as'.split(' '),
);
const LINKS = new Set([',', ';', 'and', 'but', 'or', 'then', '—', '–', ')', '-']);
const RELATIVES = new Set(['who', 'which', 'that', 'whose']);

/**
 * The subject: usually before the words that express the attribute.
 * @param nominal the cue is a noun ("departure"), which may have its subject after it ("departure of …")
 */
export function findSubject(filler: Filler, cue: CueSpan, analysis: Analysis, nominal: boolean): Role | null {
  const gap = nominal ? null : gapSubject(filler, cue, analysis);
  if (gap) return gap;
  return choose(
    filler,
    cue,
    analysis,
    (mention) => {
      const after = mention.start >= cue.end;
      const before = tokenBefore(analysis.tokens, mention.start);
      let cost = 0;
      if (after && !nominal)
        cost += NEVER_AGENTS.has(before?.norm ?? '') || hasActorBefore(filler, cue, analysis) ? NEVER : WRONG_SIDE;
      if (!nominal && !after && before && PREPOSITIONS.has(before.norm)) cost += IN_PREPOSITION;
      // "Birch, part of Acorn, cut jobs": a name behind a preposition yields to the one before it.
      const isAside =
        before && PREPOSITIONS.has(before.norm) && hasActorBefore(filler, { ...cue, start: mention.start }, analysis);
      if (!nominal && !after && isAside) cost += NEVER;
      if (isOnlyKin(mention, analysis.tokens)) cost += NEVER;
      if (!nominal && isPossessor(analysis.text, mention)) cost += POSSESSOR;
      if (before?.text === ',' && tokenAfter(analysis.tokens, mention.end)?.text === ',') cost += IN_APPOSITION;
      return cost;
    },
    null,
  );
}

/** "Amazon cut jobs, and Acorn …": the verb has a subject before it, of another name. */
function hasActorBefore(filler: Filler, cue: CueSpan, analysis: Analysis): boolean {
  const clause = clauseAt(analysis, cue.start);
  const kinds = new Set(analysis.mentions.filter((m) => fitsFiller(filler, m)).map((m) => m.kind));
  return analysis.mentions.some(
    (mention) =>
      mention.end <= cue.start &&
      kinds.has(mention.kind) &&
      clauseAt(analysis, mention.start) === clause &&
      !fitsFiller(filler, mention),
  );
}

/** The object: usually after. `subject` is never its own object. */
export function findObject(filler: Filler, cue: CueSpan, analysis: Analysis, subject: string | null): Role | null {
  return choose(
    filler,
    cue,
    analysis,
    (mention) => {
      if (overlaps(mention, cue)) return 0;
      if (mention.end <= cue.start) return WRONG_SIDE / 2;
      const before = tokenBefore(analysis.tokens, mention.start);
      // Where the cue itself is "join", what is joined is its object.
      const belongsElsewhere =
        before && ((!overlaps(before, cue) && NO_OBJECT.has(before.norm)) || filler.notAfter?.includes(before.norm));
      return belongsElsewhere ? NEVER : 0;
    },
    subject,
  );
}

function choose(
  filler: Filler,
  cue: CueSpan,
  analysis: Analysis,
  extra: (mention: Mention) => number,
  except: string | null,
): Role | null {
  const cueClause = clauseAt(analysis, cue.start);
  const ranked = analysis.mentions
    .filter((mention) => standIn(filler, mention.entity) !== except && fitsFiller(filler, mention))
    .map((mention) => ({
      mention,
      cost:
        tokensBetween(analysis.tokens, mention, cue) +
        ELSEWHERE * Math.abs(clauseAt(analysis, mention.start) - cueClause) +
        (overlaps(mention, cue) ? 0 : extra(mention)),
    }))
    .sort((a, b) => a.cost - b.cost);
  const best = ranked[0];
  // The only one of a closed list may stand far away: nobody else could be meant.
  const isOnlyOne =
    filler.ids !== undefined && new Set(ranked.map(({ mention }) => standIn(filler, mention.entity))).size === 1;
  if (!best || best.cost >= NEVER || (best.cost > TOO_FAR && !isOnlyOne)) return null;
  const chosen = standIn(filler, best.mention.entity);
  const rival = ranked.find((other) => standIn(filler, other.mention.entity) !== chosen);
  return {
    entity: best.mention.entity,
    certain: !best.mention.weak && (!rival || rival.cost > best.cost + RIVAL_MARGIN),
    span: { start: best.mention.start, end: best.mention.end },
  };
}

/**
 * "…, and was told": a verb right after a comma or "and" shares the sentence's subject; right after "who" it belongs to
 * the name before.
 */
function gapSubject(filler: Filler, cue: CueSpan, analysis: Analysis): Role | null {
  const at = leansOn(cue, analysis.tokens);
  const token = analysis.tokens[at];
  if (!token) return null;
  const fitting = analysis.mentions.filter((mention) => fitsFiller(filler, mention) && mention.end <= token.start);
  if (RELATIVES.has(token.norm)) {
    const nearest = fitting[fitting.length - 1];
    const near = nearest && tokensBetween(analysis.tokens, nearest, token) <= 2;
    return near
      ? { entity: nearest.entity, certain: !nearest.weak, span: { start: nearest.start, end: nearest.end } }
      : null;
  }
  if (!LINKS.has(token.norm)) return null;
  const apposed = token.text === ',' ? apposedBefore(token, fitting, analysis) : null;
  if (apposed) return apposed;
  const first = fitting.find((mention) => {
    // "His boss, Ann Roe, left": an owner does nothing
    if (isPossessor(analysis.text, mention)) return false;
    const before = tokenBefore(analysis.tokens, mention.start);
    return !before || !PREPOSITIONS.has(before.norm);
  });
  if (!first) return null;
  const rivals = new Set(fitting.map((mention) => standIn(filler, mention.entity))).size;
  return {
    entity: first.entity,
    certain: !first.weak && (rivals === 1 || first === fitting[0]) && !isPrecededByStranger(first, analysis),
    span: { start: first.start, end: first.end },
  };
}

/** "…, and Birch, the maker of cells, then cut": the comma closes an apposition, and the name before that is the subject. */
function apposedBefore(comma: Token, fitting: Mention[], { tokens }: Analysis): Role | null {
  const end = tokens.indexOf(comma);
  const nearest = fitting.findLast((mention) => {
    const open = tokens.findIndex((token) => token.start >= mention.end);
    if (tokens[open]?.text !== ',' || open >= end) return false;
    // "Birch, who makes cells, then cut": the verb in between is that of the relative clause.
    const isRelative = RELATIVES.has(tokens[open + 1]?.norm ?? '');
    const verbs = tokens.slice(open, end).filter((_, at) => isFiniteVerb(tokens, open + at)).length;
    return verbs <= (isRelative ? 1 : 0) && !tokens.slice(open, end).some((token) => token.text === ';');
  });
  const mayBe = nearest && !PREPOSITIONS.has(tokenBefore(tokens, nearest.start)?.norm ?? '');
  return mayBe
    ? { entity: nearest.entity, certain: !nearest.weak, span: { start: nearest.start, end: nearest.end } }
    : null;
}

/** "Vanto, which supplies Acorn, cut …": a name we do not know stands first, and may be the subject. */
function isPrecededByStranger(mention: Mention, analysis: Analysis): boolean {
  return analysis.tokens.some(
    (token, index) => token.end <= mention.start && isUnknownName(index, analysis) && !isNationality(token),
  );
}

function tokenBefore(tokens: Token[], offset: number): Token | undefined {
  let found: Token | undefined;
  for (const token of tokens) if (token.end <= offset) found = token;
  // "to the product chief": the article is no preposition, what stands before it may be.
  if (found && (found.norm === 'the' || found.norm === 'a' || found.norm === 'an'))
    return tokenBefore(tokens, found.start);
  return found;
}

function tokenAfter(tokens: Token[], offset: number): Token | undefined {
  return tokens.find((token) => token.start >= offset);
}

function isPossessor(text: string, mention: Span): boolean {
  return (
    /^['’]s?\b/.test(text.slice(mention.end, mention.end + 3)) ||
    /['’]s$|^(?:his|her|its)$/i.test(text.slice(mention.start, mention.end))
  );
}
