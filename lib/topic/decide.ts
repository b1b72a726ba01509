import { findPhrases, heedingCapitals, ignoringCase, indexPhrases } from '@/lib/topic/find-names';
import type { TopicMatch, Watch, WatchedTopic } from '@/lib/topic/types';
import { type Word, wordsOf } from '@/lib/topic/words';

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
  /** The beginning of the running text; see MAX_SAMPLE. */
  sample: string;
}

/** Characters of running text that are looked at; the budget of the gate hangs on it. */
export const MAX_SAMPLE = 4_000;
/** Longest title, heading, description or list of tags that is looked at, in characters. */
const MAX_FIELD = 600;

/** What a page must bring together, see decideTopic. */
const ENOUGH = 5;
const ENOUGH_WITHOUT_MAIN_NAME = 7;
/** A main name once in the text is a passing mention. */
const MAIN_MENTIONS = 2;

/** A group of names as found: its heaviest name, and where. */
interface FoundGroup {
  name: string;
  weight: number;
  mentions: number;
  inLead: boolean;
}

/**
 * Decides whether a page may be an article on a watched topic. The lead is the titles, headlines and tags; the body is
 * the description and the beginning of the text. A page matches when one of these holds:
 * 1. a main name (weight 3) stands in the lead;
 * 2. main names stand at least twice in the body, and all groups of names together weigh 5 or more;
 * 3. a strong name (weight 2) stands in the lead, another strong or main one anywhere, and all weigh 7 or more.
 * A group weighs as much as its heaviest name found, twice that in the lead. A name of weight 1 only adds.
 * Hidden hosts match nothing. Gives the topic with the most weight, or null. Linear in the text.
 */
export function decideTopic(watch: Watch, page: PageSample): TopicMatch | null {
  if (isHiddenHost(watch.hiddenHosts, page.url)) return null;
  const lead = [page.title, ...page.headings, page.metaNames.join('; ')].map((text) => wordsOf(clip(text, MAX_FIELD)));
  const body = [clip(page.description, MAX_FIELD), clip(page.sample, MAX_SAMPLE)].map(wordsOf);
  let best: TopicMatch | null = null;
  let bestWeight = 0;
  for (const topic of watch.topics) {
    const groups = findGroups(topic, lead, body);
    const weight = weigh(groups);
    if (weight <= bestWeight || !isEnough(groups, weight)) continue;
    bestWeight = weight;
    best = { topic: topic.id, label: topic.label, names: namesOf(groups) };
  }
  return best;
}

/** Whether the reader wants nothing on the host of an address. An address that cannot be read is hidden. */
export function isHiddenHost(hiddenHosts: readonly string[], url: string): boolean {
  const host = hostOf(url);
  return host === null || hiddenHosts.includes(host);
}

/** The host name of an address, or null where it has none. */
export function hostOf(url: string): string | null {
  try {
    return new URL(url).hostname || null;
  } catch {
    return null;
  }
}

function findGroups(topic: WatchedTopic, lead: Word[][], body: Word[][]): FoundGroup[] {
  const names = indexPhrases(topic.names, (name) => name.text);
  const decoys = indexPhrases(topic.decoys, (decoy) => decoy);
  const groups = new Map<string, FoundGroup>();
  for (const [texts, inLead] of [[lead, true] as const, [body, false] as const]) {
    for (const words of texts) {
      findPhrases(withoutDecoys(words, decoys), names, heedingCapitals, (name) => {
        const known = groups.get(name.group);
        const group = known ?? { name: name.text, weight: name.weight, mentions: 0, inLead };
        if (name.weight > group.weight) Object.assign(group, { name: name.text, weight: name.weight, inLead });
        group.mentions++;
        if (!known) groups.set(name.group, group);
      });
    }
  }
  return [...groups.values()];
}

/** Blanks the words of decoys; their places stay, so that no name forms across the gap. */
function withoutDecoys(words: Word[], decoys: ReturnType<typeof indexPhrases<string>>): Word[] {
  if (decoys.size === 0) return words;
  const left = [...words];
  findPhrases(words, decoys, ignoringCase, (_decoy, start, end) => {
    left.fill({ text: '', breaks: true }, start, end);
  });
  return left;
}

function weigh(groups: readonly FoundGroup[]): number {
  return groups.reduce((sum, group) => sum + group.weight * (group.inLead ? 2 : 1), 0);
}

function isEnough(groups: readonly FoundGroup[], weight: number): boolean {
  const main = groups.filter((group) => group.weight === 3);
  if (main.some((group) => group.inLead)) return true;
  const mentions = main.reduce((sum, group) => sum + group.mentions, 0);
  if (mentions >= MAIN_MENTIONS && weight >= ENOUGH) return true;
  const strong = groups.filter((group) => group.weight >= 2);
  return strong.length >= 2 && strong.some((group) => group.inLead) && weight >= ENOUGH_WITHOUT_MAIN_NAME;
}

function namesOf(groups: readonly FoundGroup[]): string[] {
  const telling = (group: FoundGroup) => group.weight * (group.inLead ? 2 : 1);
  return [...groups].sort((a, b) => telling(b) - telling(a)).map((group) => group.name);
}

function clip(text: string, length: number): string {
  return text.length > length ? text.slice(0, length) : text;
}
