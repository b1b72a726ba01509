import { describe, expect, it } from 'vitest';
import { comparePair } from '@/lib/match/pair';
import { AGREES, AGREES_OR_SILENT } from './agrees';
import { CONFLICTS, CONFLICTS_OR_SILENT } from './conflicts';
import { NOTHING, NOTHING_OR_AGREES } from './nothing';

const verdict = (source: string, page: string): string => comparePair(source, page).verdict;

describe('a source that states what the page states', () => {
  it.each(AGREES)('%s → %s', (source, page) => expect(verdict(source, page)).toBe('corroborates'));
  it.each(AGREES_OR_SILENT)('no conflict: %s → %s', (source, page) =>
    expect(verdict(source, page)).not.toBe('conflicts'),
  );
});

describe('a source with which the page cannot both hold', () => {
  it.each(CONFLICTS)('%s ↯ %s', (source, page) => expect(verdict(source, page)).toBe('conflicts'));
  it.each(CONFLICTS_OR_SILENT)('no agreement: %s ↯ %s', (source, page) =>
    expect(verdict(source, page)).not.toBe('corroborates'),
  );
});

describe('a source that neither bears out nor excludes the page', () => {
  it.each(NOTHING)('%s · %s', (source, page) => expect(verdict(source, page)).toBe('nothing'));
  it.each(NOTHING_OR_AGREES)('no conflict: %s · %s', (source, page) =>
    expect(verdict(source, page)).not.toBe('conflicts'),
  );
});

describe('any of them against itself', () => {
  it.each([...AGREES, ...CONFLICTS, ...NOTHING].flat())('%s', (sentence) =>
    expect(verdict(sentence, sentence)).not.toBe('conflicts'),
  );
});
