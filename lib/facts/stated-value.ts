/** The value that an expression states: itself, a closed choice, a name, or the amount, count or date granted to it. */
import type { Mention, Span } from '@/lib/language/types';
import { type Analysis, clauseAt, holds, overlaps, tokensBetween } from './analysis';
import type { Hit, Valued } from './hit';
import { fitsFiller } from './lexicon';
import type { Attribute } from './types';
import { asFactValue, type Granted } from './values';

/** The value of a hit; null where its attribute needs one and the sentence gives none. */
export function statedValue(hit: Hit, granted: Granted | null, analysis: Analysis): Valued | null {
  const { attribute, expression } = hit.compiled;
  const cue: Span = { start: hit.cue.start, end: hit.cue.end };
  if (attribute.value === 'flag') return { value: { kind: 'flag' }, certain: true, spans: [cue] };
  if (attribute.value === 'option')
    return expression.option ? { value: { kind: 'option', id: expression.option }, certain: true, spans: [cue] } : null;
  if (attribute.value === 'entity') return entityValue(hit, attribute, analysis);
  const value = granted && asFactValue(granted.value);
  if (!granted || !value) return null;
  const certain = granted.certain && !mayBeOfReport(granted.value, cue, analysis);
  return { value, certain, spans: [{ start: granted.value.start, end: granted.value.end }] };
}

/** "The Gull told that he was leaving last week": told, or leaving. */
function mayBeOfReport(value: Granted['value'], words: Span, { cues }: Analysis): boolean {
  if ('kind' in value || !/^(?:(?:last|this|earlier this) week|yesterday|today|(?:on )?\p{L}+day)\b/iu.test(value.text))
    return false;
  return cues.some((cue) => cue.kind === 'report' && holds(cue.scope, words) && holds(cue.scope, value));
}

const VALUE_TOO_FAR = 8;

function entityValue(hit: Hit, attribute: Attribute, analysis: Analysis): Valued | null {
  const taken = hit.match.mentions.value;
  if (taken) return valued(taken, !isInRow(taken, attribute, analysis), analysis);
  const parts = { subject: hit.subject.entity, object: hit.object?.entity ?? null };
  return nearestEntity(attribute, hit.cue, parts, analysis, VALUE_TOO_FAR);
}

/** "To Roe, then to Doe": one of several, of which none says who it is now. */
function isInRow(mention: Mention, { fills }: Attribute, { mentions, text }: Analysis): boolean {
  return mentions.some((other) => {
    if (other.entity === mention.entity || !fitsFiller(fills, other)) return false;
    const [first, second] = mention.start < other.start ? [mention, other] : [other, mention];
    return IN_A_ROW.test(text.slice(first.end, second.start));
  });
}

const IN_A_ROW = /^,?\s(?:(?:and|or|then|and then|and later|later|followed by)\s)(?:(?:to|at|with|for|by|under)\s)?$/;

/**
 * The name near some words that may be the attribute's value; null where none stands near enough.
 * @param parts who it is about, and so is not the value
 * @param tooFar in tokens, a clause counting as four
 */
export function nearestEntity(
  attribute: Attribute,
  cue: Span,
  parts: { subject: string; object: string | null },
  analysis: Analysis,
  tooFar: number,
): Valued | null {
  const ranked = analysis.mentions
    .filter((m) => m.entity !== parts.subject && m.entity !== parts.object && fitsFiller(attribute.fills, m))
    .filter((m) => !isRuledOut(m, cue, analysis))
    .map((mention) => ({
      mention,
      cost:
        tokensBetween(analysis.tokens, mention, cue) +
        (mention.start < cue.start && !overlaps(mention, cue) ? 4 : 0) +
        4 * Math.abs(clauseAt(analysis, mention.start) - clauseAt(analysis, cue.start)),
    }))
    .sort((a, b) => a.cost - b.cost);
  const best = ranked[0];
  if (!best || best.cost > tooFar) return null;
  const rival = ranked.find((other) => other.mention.entity !== best.mention.entity);
  return valued(best.mention, !rival || rival.cost > best.cost + 2, analysis);
}

/** "The head is not Roe but Doe": the words hold, and Roe is denied. */
function isRuledOut(mention: Span, words: Span, { cues }: Analysis): boolean {
  return cues.some((cue) => cue.kind === 'negation' && holds(cue.scope, mention) && !holds(cue.scope, words));
}

const valued = (mention: Mention, certain: boolean, { text }: Analysis): Valued => ({
  value: { kind: 'entity', id: mention.entity },
  // Whom "under him" means is too often somebody else for a name to be denied by it.
  certain: certain && !mention.weak && !/^(?:him|her|them)$/i.test(text.slice(mention.start, mention.end)),
  spans: [{ start: mention.start, end: mention.end }],
});
