import { findPhrases, heedingCapitals, ignoringCase, type Phrase, phrasesOf } from '@/lib/topic/find-names';
import type { TopicMatch, Watch, WatchedTopic } from '@/lib/topic/types';
import { plainWords, type Word, wordsOf } from '@/lib/topic/words';

/** What the gate has seen of a page. Empty strings and lists where the page says nothing. */
export interface PageSample {
  url: string;
  /** Titles the page gives itself: <title>, og:title. */
  title: string;
  description: string;
  /** First-level headings. */
  headings: string[];
  /** Names the page is filed under: keywords, article tags. */
  metaNames: string[];
  /** The beginning of the running text, a line for each paragraph; see MAX_SAMPLE. */
  sample: string;
}

/** Characters of running text that are looked at; the budget of the gate hangs on it. */
export const MAX_SAMPLE = 4_000;
/** Longest title, heading, description or list of tags that is looked at, in characters. */
const MAX_FIELD = 600;

/** Weights of a single name, see lib/topic/types.ts. */
const MAIN = 3;
const STRONG = 2;
/** What a page must bring together, see decideTopic. */
const WEIGHT_WITH_MAIN = 5;
const MENTIONS_OF_MAIN = 2;
const WEIGHT_WITH_STRONG_LEAD = 7;
const WEIGHT_OF_TEXT = 12;
const GROUPS_OF_TEXT = 4;
const SHARE_OF_TEXT = 1 / 5;

type Name = WatchedTopic['names'][number];

/** A group of names as found: its heaviest name, how often, and where. */
interface FoundGroup {
  name: string;
  weight: number;
  mentions: number;
  inLead: boolean;
}

/** All that was found of one topic. */
interface Found {
  groups: Map<string, FoundGroup>;
  /** Share of the paragraphs that hold a strong or main name, 0 to 1; NaN without text. */
  spread: number;
}

/**
 * Decides whether a page may be an article on a watched topic. The lead is the titles, headlines and tags; the text is
 * the description and the first paragraphs. A group of names weighs as much as its heaviest name found, twice that in
 * the lead; a weak name (1) only adds. A page matches when one of these holds:
 * 1. a main name (3) stands in the lead;
 * 2. main names stand twice in the text, which is full enough of it, and all groups weigh 5 or more;
 * 3. a strong name (2) stands in the lead, another strong or main group anywhere, and all weigh 7 or more;
 * 4. the text is full enough of it, with four strong or main groups, and all weigh 12 or more.
 * Full enough: a fifth of the paragraphs hold a strong or main name. An article on something else has them together in
 * the one paragraph where it speaks of the topic in passing. Hidden hosts match nothing. Gives the topic with the most
 * weight, or null. Linear in the text.
 */
export function decideTopic(watch: Watch, page: PageSample): TopicMatch | null {
  if (isHidden(watch, page.url)) return null;
  const lead = [page.title, ...page.headings, page.metaNames.join('; ')].map((field) => field.slice(0, MAX_FIELD));
  const lines = [page.description.slice(0, MAX_FIELD), ...page.sample.slice(0, MAX_SAMPLE).split('\n')];
  const text = lines.filter((line) => line.trim());
  const plain = plainWords([...lead, ...text].join(' '));
  const holds = (phrase: string) => plain.includes(plainWords(phrase));
  let best: TopicMatch | null = null;
  let bestWeight = 0;
  for (const topic of watch.topics) {
    // almost every page holds almost none of the names, and is done here without being taken apart
    const names = topic.names.filter((name) => holds(name.text));
    if (!names.some((name) => name.weight >= STRONG)) continue;
    const found = findTopic(names, topic.decoys.filter(holds), lead, text);
    const weight = weigh(found);
    if (weight <= bestWeight || !isEnough(found, weight)) continue;
    bestWeight = weight;
    best = { topic: topic.id, label: topic.label, names: namesOf(found) };
  }
  return best;
}

/**
 * Whether the reader wants nothing on the host of an address, or at the address itself. One without a host is hidden.
 * @param url without its fragment
 */
export function isHidden(watch: Pick<Watch, 'hiddenHosts' | 'hiddenPages'>, url: string): boolean {
  const host = hostOf(url);
  return !host || watch.hiddenHosts.includes(host) || !!watch.hiddenPages?.includes(url);
}

/** The host name of an address, or null where it has none. */
export function hostOf(url: string): string | null {
  return (URL.canParse(url) && new URL(url).hostname) || null;
}

function findTopic(allNames: Name[], allDecoys: string[], lead: string[], text: string[]): Found {
  const names = phrasesOf(allNames, (name) => name.text);
  const decoys = phrasesOf(allDecoys, (decoy) => decoy);
  const groups: Found['groups'] = new Map();
  const look =
    (inLead: boolean) =>
    (field: string): boolean => {
      let strong = false;
      findPhrases(withoutDecoys(wordsOf(field), decoys), names, heedingCapitals, (name) => {
        strong ||= name.weight >= STRONG;
        addMention(groups, name, inLead);
      });
      return strong;
    };
  lead.forEach(look(true));
  return { groups, spread: text.filter(look(false)).length / text.length };
}

function addMention(groups: Found['groups'], name: Name, inLead: boolean): void {
  const group = groups.get(name.group);
  if (!group) groups.set(name.group, { name: name.text, weight: name.weight, mentions: 1, inLead });
  else {
    group.mentions++;
    if (name.weight > group.weight) Object.assign(group, { name: name.text, weight: name.weight, inLead });
  }
}

/** Blanks the words of decoys; their places stay, so that no name forms across the gap. */
function withoutDecoys(words: Word[], decoys: Phrase<string>[]): Word[] {
  const left = [...words];
  findPhrases(words, decoys, ignoringCase, (_decoy, start, end) => {
    left.fill({ text: '', breaks: true }, start, end);
  });
  return left;
}

function isEnough({ groups, spread }: Found, weight: number): boolean {
  const strong = [...groups.values()].filter((group) => group.weight >= STRONG);
  const main = strong.filter((group) => group.weight === MAIN);
  if (main.some((group) => group.inLead)) return true;
  const mentions = main.reduce((sum, group) => sum + group.mentions, 0);
  if (strong.length >= 2 && strong.some((group) => group.inLead) && weight >= WEIGHT_WITH_STRONG_LEAD) return true;
  return (
    spread >= SHARE_OF_TEXT &&
    ((mentions >= MENTIONS_OF_MAIN && weight >= WEIGHT_WITH_MAIN) ||
      (strong.length >= GROUPS_OF_TEXT && weight >= WEIGHT_OF_TEXT))
  );
}

function weigh({ groups }: Found): number {
  return [...groups.values()].reduce((sum, group) => sum + weightOf(group), 0);
}

function weightOf(group: FoundGroup): number {
  return group.weight * (group.inLead ? 2 : 1);
}

function namesOf({ groups }: Found): string[] {
  return [...groups.values()].sort((a, b) => weightOf(b) - weightOf(a)).map((group) => group.name);
}
