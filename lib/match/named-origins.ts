/**
 * Where an article says that its report comes from: "first reported by the Example Times", "(Example Wire) —". Read from
 * the text alone, by the set phrases of the press.
 */
import type { Article } from '@/lib/article/types';
import { outletKey } from './outlets';

/** A name in capitals, with the little words that names of papers have inside: "Wall Street Journal", "Le Monde". */
const WORD = String.raw`\p{Lu}[\p{L}\p{N}&’'-]*(?:\.\p{L}+)*`;
const NAME = `(?:[Tt]he )?(?<name>${WORD}(?: (?:of |de |the |& )?${WORD}){0,3})`;

/** Phrases after or before which only an outlet can stand. */
const CREDITS = [
  String.raw`\b(?:[Ff]irst|[Oo]riginally|[Ee]arlier|[Pp]reviously|[Ii]nitially) reported (?:on \p{L}+ |last \p{L}+ |this \p{L}+ )?(?:by|in) ${NAME}`,
  String.raw`\breported (?:first|earlier|previously) by ${NAME}`,
  String.raw`${NAME} (?:first|originally) reported\b`,
  String.raw`${NAME} (?:was|were) (?:the )?first to report\b`,
  String.raw`${NAME} (?:broke|had broken) the (?:news|story)\b`,
  String.raw`\b(?:[Aa]ccording to|[Cc]iting|[Bb]ased on) (?:a|an|the) (?:\p{Ll}+ )?(?:report|story|article|account|scoop) (?:by|in|from|of) ${NAME}`,
  String.raw`\b[Aa]s (?:first )?reported by ${NAME}`,
  String.raw`\b(?:news|story|plan|plans|departure|deal|talks) (?:was|were) (?:first )?(?:reported|broken) by ${NAME}`,
].map((source) => new RegExp(source, 'gu'));

/** "PARIS, March 3 (Example Wire) —": whose dispatch it is. */
const DATELINE = /^\p{Lu}[\p{Lu}\p{L} .,’'\d-]{1,40}\((?<name>\p{Lu}[\p{L}\p{N} .&-]{1,30})\)\s?[—–-]/u;

/** Capitalised words that begin a sentence or a date and are no outlet. */
const NO_OUTLET =
  /^(?:As|Also|When|While|It|He|She|They|We|I|That|This|Others?|Reports?|Sources?|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** The outlets an article credits for its report, as it writes them; each once, in the order of the text. */
export function originsNamedIn(article: Article): string[] {
  const found = new Map<string, string>();
  const add = (name: string | undefined) => {
    const clean = name?.replace(/['’]s$/, '') ?? '';
    const key = NO_OUTLET.test(clean) ? null : outletKey(clean);
    if (key !== null && key !== outletKey(article.meta.publisher ?? '') && !found.has(key)) found.set(key, clean);
  };
  for (const { kind, text } of article.blocks) {
    if (kind !== 'headline' && kind !== 'heading') add(DATELINE.exec(text)?.groups?.name);
    const credits = CREDITS.flatMap((credit) => [...text.matchAll(credit)]).sort((a, b) => a.index - b.index);
    for (const credit of credits) add(credit.groups?.name);
  }
  return [...found.values()];
}
