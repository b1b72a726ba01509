/** What single lines of a page look like: prose, links, bylines, and the phrases that sites put between paragraphs. */

import type { DraftBlock } from '@/lib/article/boxes';

/** Shares of a block's characters that stand in links. */
const LINK_LINE = 0.8;
const LINK_PROSE = 0.5;

const ENDS_SENTENCE = /(?:[.?!…:؟۔।]["'”’»)\]]*|[。！？：][”’」』）]*)$/;
const HOLDS_SENTENCE = /[.?!…؟۔।]["'”’»)\]]*(?:\s|$)|[。！？]/;
/** Shortest text that counts as prose with, and without, the end of a sentence. */
const SHORT_PROSE = 25;
const LONG_PROSE = 80;

/** Share of the block that stands in links, 0 to 1. */
export function linkShare(block: DraftBlock): number {
  return block.content.text.length === 0 ? 0 : block.content.linked / block.content.text.length;
}

/** Notes on the block whether it reads like running text, and how much that speaks for an article. */
export function weighBlock(block: DraftBlock): void {
  block.prose = readsLikeProse(block);
  block.mass = block.prose ? block.content.text.length - block.content.linked : 0;
}

function readsLikeProse(block: DraftBlock): boolean {
  const { text } = block.content;
  if (block.kind === 'heading' || block.kind === 'caption') return false;
  if (text.length < SHORT_PROSE || linkShare(block) >= LINK_PROSE) return false;
  return text.length >= LONG_PROSE || HOLDS_SENTENCE.test(text);
}

/** Whether the block is little else than links and no sentence of the text. */
export function isLinkLine(block: DraftBlock): boolean {
  const { text, linked } = block.content;
  // "[edit]"
  if (/^\[.+\]$/.test(text) && linked >= text.length - 2) return true;
  if (linkShare(block) < LINK_LINE) return false;
  return block.inLink || !(ENDS_SENTENCE.test(text) && text.length > 60);
}

/** Whether the block says nothing: a time, a count, a row of stars. */
export const isWordless = ({ content }: DraftBlock): boolean => !/\p{L}/u.test(content.text);

/** "Read also: a title", "Our standards: a page": a few words of the site's, then a link and nothing else. */
const LABEL = /^[^.?!:|]{2,30}[:|]/u;

function isLabelledLink(block: DraftBlock): boolean {
  const label = LABEL.exec(block.content.text)?.[0].length;
  if (label === undefined || block.kind === 'list-item' || block.kind === 'caption') return false;
  const { text, linked, href } = block.content;
  return href !== null && linked > 0 && Math.abs(text.length - label - linked) <= 3 && !/[.…]["'”’)\]]*$/.test(text);
}

export const endsSentence = (text: string): boolean => ENDS_SENTENCE.test(text);
export const wordCount = (text: string): number => text.split(' ').length;

/** Phrases that stand alone or lead to a link, in any article; matched against the whole of a short block. */
const FILLER: readonly RegExp[] = [
  /^(?:advertisement|advert|ad|sponsored|promoted|anzeige|publicité|publicidad)\b[\s:.-]*(?:content)?$/i,
  /^(?:(?:story|article|text|post) )?(?:continues?|resumes?) (?:below|after)(?: (?:this|the))?(?: advertisement| ad)?\.?$/i,
  /^(?:skip|scroll|jump) (?:past|to|down)\b.{0,60}$/i,
  /^(?:share|share (?:this|on|via)\b.{0,40}|print|save|follow|listen|copy link|email|tweet|comments?|reply|report|like)$/i,
  /^(?:click|tap) (?:here|to)\b.{0,60}$/i,
  /^(?:sign up|subscribe|register|log in|join)\b.{0,160}$/i,
  /^follow (?:us|me|him|her|them|@)\b.{0,100}$/i,
  /^(?:get|receive) (?:our|the|all|more|this|your)\b.{0,100}\b(?:inbox|newsletter|e-?mail|app)\b.{0,60}$/i,
  /^(?:loading|please wait|enable javascript|javascript is)\b.{0,60}$/i,
  /^\d+[ -]min(?:ute)?s?\.? read$/i,
  /^(?:\d+|no) (?:comments?|shares?|likes?|claps?|replies|views?)$/i,
  /^(?:view|read|open)(?: this(?: \S+)?| it)? (?:in|on|online)(?: (?:your|a|the))?(?: (?:web )?browser)?\.?$/i,
  /^(?:unsubscribe|update your preferences|manage (?:your )?(?:subscription|preferences)s?)\b.{0,80}$/i,
  /^you(?:'re| are| have) (?:receiv|received|getting|subscribed)\b.{0,160}$/i,
  /^(?:©|\(c\)|copyright)\s?.{0,160}$/i,
  /^all rights reserved\b.{0,80}$/i,
  /^(?:photo|photograph|image|picture|illustration|credit)s?(?: credit)?(?: by\b|:).{0,80}$/i,
  /^(?:this|your) (?:video|browser|content|player)s? (?:can ?not|could not|is not|does not|doesn['’]t|can['’]t)\b.{0,100}$/i,
  /^(?:il vous reste \d+|la suite est réservée|article réservé|lesen sie (?:auch|mehr)|lire aussi|à lire aussi|mehr zum thema|lea también|leggi anche|lees ook|temps de lecture|lesezeit)\b.{0,160}$/i,
  /^[（(]?(?:责任编辑|责编|编辑|記者|记者|来源|來源)[：:].{1,40}$/,
  /^(?:filed under|posted in|tags?|tagged|topics?|categories|category|labels?)\s?:.{0,200}$/i,
];

/** Leads to other articles; filler only where the rest is a link or nothing. */
const LEAD_TO_OTHERS =
  /^(?:(?:also )?read (?:more|also|next|this|our)|more (?:on|from|about)|see also|also (?:read|on)|related(?: (?:articles?|stor(?:y|ies)|links?|posts?|reading|content|topics?))?|don['’]t miss|recommended(?: for you)?|you (?:may|might) (?:also )?like|up next|next up|keep reading|continue reading|most (?:read|popular)|further reading)\b/i;

/** Whether a block is one of the phrases that sites put between paragraphs. */
export function isFiller(block: DraftBlock): boolean {
  const { text } = block.content;
  if (text.length > 220) return false;
  if (FILLER.some((pattern) => pattern.test(text)) || isLabelledLink(block)) return true;
  return LEAD_TO_OTHERS.test(text) && (linkShare(block) > 0.3 || wordCount(text) <= 3 || /^[^.?!]{0,25}:/.test(text));
}

const BYLINE =
  /^(?:(?:words|text|report|reporting|story|posted|written|published)\s+)?(?:by|von|par|por|di|door|av):?\s+\p{Lu}[^.?!]{1,90}$/iu;
const DATE_LINE =
  /^(?:(?:first |last )?(?:published|updated|posted|modified|publié|mis à jour|veröffentlicht|aktualisiert|publicado)\b.{0,80}|.{0,60}(?:\b\d{4}-\d\d-\d\d\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|januar|februar|märz|mai|juni|juli|oktober|dezember|janv|févr|mars|avril|juin|juill|août|déc)[a-zé]*\.? (?:\d{1,2}(?:st|nd|rd|th)?,? )?(?:19|20)\d\d\b).{0,60}|.{0,60}\b\d+[ -]min(?:ute)?s?\.? read.{0,30})$/i;

/** Whether a line near the headline names the writer ("By Jane Doe") rather than says something. */
export function isByline(text: string): boolean {
  return text.length <= 110 && BYLINE.test(text) && !/[.?!]["”]?$/.test(text);
}

/** "… left in November 2025." says something; "20 Nov. 2025" and "8 a.m." do not. */
const SENTENCE_END = /(?:[a-z]{3}|\b(?:19|20)\d\d)[.?!]["”]?$/;

/** Whether a line near the headline is no more than a date, a time or a reading time. */
export function isDateLine(text: string): boolean {
  return text.length <= 140 && wordCount(text) <= 14 && DATE_LINE.test(text) && !SENTENCE_END.test(text);
}
