import type { WatchedTopic } from '@/lib/topic/types';
import { isCommonName } from './common-names';
import { type ProperName, properNames } from './proper-names';
import type { SourceRecord } from './records';

/** The names of one imported source. */
export interface Names {
  /** Title and headlines, one a line. */
  headline: string;
  text: string;
  names: (ProperName & { inHeadline: boolean })[];
}

type Name = WatchedTopic['names'][number];

/** Times a name of several words, or a single one, must stand in the text to be the article's subject. */
const MIN_COUNT = { several: 2, single: 3 };
/** A single name that is the subject and this long, or with a capital inside it, is taken as distinctive. */
export const MIN_DISTINCTIVE_LENGTH = 6;
const CAPITAL_INSIDE = /\p{Ll}\p{Lu}/u;
/** Single names shorter than this ("AI", "CEO") mean too much. */
const MIN_SINGLE_LENGTH = 4;
/** Longest name of a topic, in UTF-16 units. */
export const MAX_TOPIC_NAME_LENGTH = 60;
/** A pack covers a source whose text has one of its main names this often. */
const COVERED_MENTIONS = 3;
const MAIN_WEIGHT = 3;

function occurrences(text: string, name: string, flags: string): number {
  if (flags === '' && !text.includes(name)) return 0;
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text.match(new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, `gu${flags}`))?.length ?? 0;
}

/** Whether a headline has a name, whole or by a short form; capitals do not count, since headlines use them freely. */
function isInHeadline(headline: string, name: ProperName): boolean {
  const lower = headline.toLowerCase();
  return [name.text, ...name.shortForms].some(
    (form) => lower.includes(form.toLowerCase()) && occurrences(headline, form, 'i') > 0,
  );
}

/** Reads the names of a source out of its title and text. */
export function namesOfSource(source: SourceRecord): Names {
  const headlines = source.blocks.filter((block) => block.kind === 'headline').map((block) => block.text);
  const headline = [source.title ?? '', ...headlines].join('\n');
  const own = new Set(
    [source.publisher ?? '', ...source.authors].map((name) => name.toLowerCase().replace(/^the /, '')),
  );
  const names = properNames(source.blocks)
    .filter(({ text }) => text.length <= MAX_TOPIC_NAME_LENGTH && !own.has(text.toLowerCase()) && !isCommonName(text))
    .map((name) => ({ ...name, inHeadline: isInHeadline(headline, name) }));
  return { headline, text: source.blocks.map((block) => block.text).join('\n'), names };
}

/** Whether a pack's topic already finds pages like this source: its names make its headline, or fill its text. */
function isCovered({ headline, text }: Names, topics: readonly WatchedTopic[]): boolean {
  return topics.some(({ names }) => {
    const groups = new Map<string, number>();
    for (const { text: name, weight, group } of names) {
      if (weight === MAIN_WEIGHT && occurrences(text, name, '') >= COVERED_MENTIONS) return true;
      if (occurrences(headline, name, '') > 0) groups.set(group, Math.max(weight, groups.get(group) ?? 0));
    }
    return [...groups.values()].reduce((sum, weight) => sum + weight, 0) >= MAIN_WEIGHT;
  });
}

/** Whether a name has several words. */
export const isSeveral = (text: string): boolean => text.includes(' ');

function ownWeight({ text, count, inHeadline }: Names['names'][number]): Name['weight'] {
  if (!isSeveral(text)) {
    const isDistinctive = text.length >= MIN_DISTINCTIVE_LENGTH || CAPITAL_INSIDE.test(text);
    if (!inHeadline || count < MIN_COUNT.single) return 1;
    return isDistinctive ? 3 : 2;
  }
  return inHeadline ? 3 : 2;
}

/** No name weighs more in an import's topic than the author of a pack, who thought about it, gave it. */
function cappedWeight(name: Names['names'][number], topics: readonly WatchedTopic[]): Name['weight'] {
  const given = topics.flatMap((topic) => topic.names).find(({ text }) => text === name.text)?.weight;
  const own = ownWeight(name);
  return given === undefined || given > own ? own : given;
}

/** The name, and the short form that the headline uses for it: both are one group. */
function forms({ text, shortForms }: ProperName, weight: Name['weight'], headline: string): Name[] {
  const short = shortForms.find((form) => occurrences(headline, form, 'i') > occurrences(headline, text, 'i'));
  const own: Name = { text, weight, group: text };
  return short === undefined || short.length < MIN_SINGLE_LENGTH
    ? [own]
    : [own, { text: short, weight: weight === 3 ? 2 : 1, group: text }];
}

/**
 * The names by which pages on the same subject as a source are known, the subject itself first; null where a pack
 * covers it or no subject is clear. The subject is a name that stands in the headline and again and again in the text.
 * Weights: 3 for a name of several words, or a single distinctive one, that stands in the headline; 2 for a short word
 * in the headline, or a name of several words that is only in the text; 1 for other single names, which need company.
 * @param common names that carry no weight. @param topics those of the packs.
 */
export function subjectOf(names: Names, common: Set<string>, topics: readonly WatchedTopic[]): Name[] | null {
  if (isCovered(names, topics)) return null;
  const usable = names.names
    .filter(({ text, count }) => {
      const isLongEnough = isSeveral(text) || text.length >= MIN_SINGLE_LENGTH;
      return isLongEnough && count >= (isSeveral(text) ? MIN_COUNT.several : MIN_COUNT.single) && !common.has(text);
    })
    .map((name) => ({ ...name, weight: cappedWeight(name, topics) }))
    .sort((a, b) => b.weight - a.weight || Number(b.inHeadline) - Number(a.inHeadline) || b.count - a.count);
  const [subject] = usable;
  if (subject === undefined || !subject.inHeadline || subject.weight < 2) return null;
  return usable.flatMap((name) => forms(name, name.weight, names.headline));
}
