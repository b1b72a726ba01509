/** One line for each verdict, made from its facts (docs/matching.md). */
import type { Attribute, Fact } from '@/lib/facts/types';
import type { Span } from '@/lib/language/types';
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
): string {
  const label = labelOf(attribute, page.fact, nameOf);
  if (relation === 'corroborates') return agreement(label, page, source, attribute, nameOf);
  const isFlag = attribute.value === 'flag';
  const here = isFlag ? yesNo(page.fact) : valueWords(page, attribute, nameOf);
  const there = isFlag ? yesNo(source.fact) : valueWords(source, attribute, nameOf);
  if (relation === 'updated')
    return `${label}: ${here} here${dated(page.fact)}, ${there} there${dated(source.fact)}; time explains the difference`;
  if (isFlag) return `${label}: ${here} here, ${there} there`;
  return `same subject, other ${KIND_WORDS[attribute.value]} (${label}): ${here} here, ${there} there`;
}

const KIND_WORDS: Record<Attribute['value'], string> = {
  amount: 'amount',
  share: 'share',
  count: 'number',
  age: 'age',
  duration: 'length of time',
  date: 'date',
  entity: 'name',
  option: 'answer',
  flag: 'answer',
};

function agreement(
  label: string,
  page: Side,
  source: Side,
  attribute: Attribute,
  nameOf: (id: string) => string,
): string {
  if (attribute.value === 'flag') return `both say so: ${label}${page.fact.polarity === 'no' ? ' — not so' : ''}`;
  const [here, there] = [valueWords(page, attribute, nameOf), valueWords(source, attribute, nameOf)];
  return here === there
    ? `both give the same ${label}: ${here}`
    : `${label}: ${here} here, ${there} there; these agree`;
}

/** "{subject}" and "{object}" in a label stand for the entities' names; an object that nobody named is left out. */
export function labelOf(attribute: Attribute, fact: Fact, nameOf: (id: string) => string): string {
  const label = attribute.label.replace('{subject}', nameOf(fact.subject));
  if (fact.object) return label.replace('{object}', nameOf(fact.object));
  return label.replace(/(?: (?:at|of|with|in|from|by))? \{object\}/, '');
}

/** What a side says, in its own words: "600 people", "not Lisbon". */
export function valueWords({ fact, text }: Side, attribute: Attribute, nameOf: (id: string) => string): string {
  const negation = fact.polarity === 'no' ? 'not ' : '';
  if (fact.value.kind === 'entity') return negation + nameOf(fact.value.id);
  if (fact.value.kind === 'option') return negation + (attribute.options?.[fact.value.id] ?? fact.value.id);
  const words = fact.spans.map((span: Span) => text.slice(span.start, span.end)).join(' … ');
  return negation + (words || 'so');
}

const yesNo = (fact: Fact): string => (fact.polarity === 'yes' ? 'yes' : 'no');
const dated = (fact: Fact): string => (fact.asOf ? ` (${fact.asOf})` : '');
