/** Why, for each verdict on typed facts, made from the facts (docs/matching.md). */
import type { Attribute, Fact } from '@/lib/facts/types';
import type { Span } from '@/lib/language/types';
import type { Label, Reason, Said } from './reason';
import type { Relation } from './types';

/** One side of a comparison: a fact and the sentence it stands in. */
export interface Side {
  fact: Fact;
  text: string;
}

/**
 * Says why, naming the attribute and both values in the texts' own words.
 * @param nameOf an entity's name for the reader
 */
export function explain(
  relation: Relation,
  page: Side,
  source: Side,
  attribute: Attribute,
  nameOf: (id: string) => string,
): Reason {
  const label = labelOf(attribute, page.fact, nameOf);
  const isFlag = attribute.value === 'flag';
  const said = (side: Side): Said => {
    if (!isFlag) return saidBy(side, attribute, nameOf);
    return relation === 'updated' ? yesOrNo(side.fact) : { yes: side.fact.polarity === 'yes' };
  };
  const [here, there] = [said(page), said(source)];
  if (relation === 'updated') {
    const since = { here: page.fact.asOf ?? null, there: source.fact.asOf ?? null };
    return { kind: 'updated', label, here, there, since };
  }
  if (relation === 'conflicts') {
    return isFlag
      ? { kind: 'yes-and-no', label, here, there }
      : { kind: 'other-value', of: attribute.value, label, here, there };
  }
  if (isFlag) return { kind: 'both-say', label, not: page.fact.polarity === 'no' };
  return isSame(here, there)
    ? { kind: 'same-value', label, value: here }
    : { kind: 'fitting-values', label, here, there };
}

/** What a side says of something that is so or not. */
export const yesOrNo = ({ polarity, modality }: Fact): Said => ({
  yes: polarity === 'yes',
  ...(modality === 'planned' ? { planned: true as const } : {}),
});

const isSame = (a: Said, b: Said): boolean =>
  'words' in a && 'words' in b && a.not === b.not && a.words.en === b.words.en;

/** A preposition that hangs on an object nobody named. */
const LOOSE_OBJECT = /(?: (?:at|of|with|in|from|by|à|de|avec|dans|chez|par))? \{object\}/;

/** "{subject}" and "{object}" in a label stand for the entities' names; an object that nobody named is left out. */
export function labelOf(attribute: Attribute, fact: Fact, nameOf: (id: string) => string): Label {
  const filled = (template: string): string => {
    const label = template.replace('{subject}', nameOf(fact.subject));
    return fact.object ? label.replace('{object}', nameOf(fact.object)) : label.replace(LOOSE_OBJECT, '');
  };
  return inEach(attribute, ({ label }) => filled(label)) as Label;
}

/** A text of an attribute in English and in each language it is translated into. */
export function inEach(
  { label, options, translations }: Attribute,
  textOf: (words: { label: string; options?: Record<string, string> | undefined }) => string | undefined,
): Partial<Label> {
  const all = Object.entries({ en: { label, options }, ...translations });
  return Object.fromEntries(
    all.flatMap(([language, words]) => {
      const text = textOf(words);
      return text === undefined ? [] : [[language, text]];
    }),
  );
}

/** What a side says, in its own words: "600 people", "not Lisbon". */
export function saidBy({ fact, text }: Side, attribute: Attribute, nameOf: (id: string) => string): Said {
  const { value, spans, polarity } = fact;
  const not = polarity === 'no';
  if (value.kind === 'entity') return { words: { en: nameOf(value.id) }, not };
  if (value.kind === 'option')
    return { words: { en: value.id, ...inEach(attribute, ({ options }) => options?.[value.id]) }, not };
  const words = spans.map((span: Span) => text.slice(span.start, span.end)).join(' … ');
  return words === '' ? { yes: !not } : { words: { en: words }, not };
}
