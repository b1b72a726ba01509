import * as v from 'valibot';
import { parseDate } from '@/lib/article/dates';
import { cleanUrl } from '@/lib/article/urls';
import { cleanLanguage, cleanName, cleanNames, MAX_SENTENCE_LENGTH } from '../import-checks';
import { MAX_TAG_LENGTH, MAX_TAGS } from './limits';
import type { Reason } from './reasons';
import { reject } from './result';
import type { ClaimSource, FoundClaim, ReadResult } from './types';

/** A claim as a file words it, before it is checked. */
export interface LooseClaim {
  quote: string | null;
  url: string | null;
  publisher: string | null;
  title: string | null;
  authors: string[];
  published: string | null;
  language: string | null;
  tags: string[];
  remark: string | null;
  state: string | null;
}

const StateSchema = v.fallback(v.nullable(v.picklist(['accepted', 'to-review', 'rejected'])), null);
const MAX_REMARK_LENGTH = 2_000;

/**
 * Checks a claim and adds it. A claim without a sentence or without any source is rejected; a date or address that is
 * none is left out and said.
 */
export function addClaim(result: ReadResult, from: string, loose: LooseClaim): void {
  const quote = loose.quote?.replace(/\s+/g, ' ').trim() ?? '';
  const fault = faultOf(quote);
  if (fault !== null) {
    reject(result, from, fault);
    return;
  }
  const source: ClaimSource = {
    url: said(result, from, 'address', loose.url, cleanUrl),
    publisher: cleanName(loose.publisher),
    title: cleanName(loose.title),
    authors: cleanNames(loose.authors),
    published: said(result, from, 'date', loose.published, parseDate),
    language: cleanLanguage(loose.language?.trim() ?? null),
  };
  if (source.url === null && source.publisher === null && source.title === null) reject(result, from, 'no-source');
  else result.claims.push({ from, quote, source, ...besides(loose) });
}

function besides({ tags, remark, state }: LooseClaim): Pick<FoundClaim, 'tags' | 'remark' | 'state'> {
  return {
    tags: cleanTags(tags),
    remark: remark?.trim().slice(0, MAX_REMARK_LENGTH) || null,
    state: v.parse(StateSchema, state),
  };
}

function faultOf(quote: string): Reason | null {
  if (!/[\p{L}\p{N}]/u.test(quote)) return 'no-claim-text';
  return quote.length > MAX_SENTENCE_LENGTH ? 'claim-too-long' : null;
}

/** A value as it may be kept; null, and a line to the reader, where something stands there that is none. */
export function said(
  result: ReadResult,
  from: string,
  reason: 'date' | 'address',
  text: string | null,
  clean: (text: string) => string | null,
): string | null {
  const trimmed = text?.trim() ?? '';
  if (trimmed === '') return null;
  const value = clean(trimmed);
  if (value === null) reject(result, from, reason, trimmed);
  return value;
}

/** Tags as they may be kept, each once. */
export function cleanTags(tags: readonly string[]): string[] {
  const clean = tags
    .map((tag) => tag.replace(/\s+/g, ' ').trim())
    .filter((tag) => tag !== '' && tag.length <= MAX_TAG_LENGTH);
  return [...new Set(clean)].slice(0, MAX_TAGS);
}
