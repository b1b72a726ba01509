import { describe, expect, it } from 'vitest';
import { badgeEn } from '@/components/ui/messages/badge-en';
import { badgeFr } from '@/components/ui/messages/badge-fr';
import { en, english } from '@/components/ui/messages/en';
import { formatsOf } from '@/components/ui/messages/formats';
import { french } from '@/components/ui/messages/fr';
import { languageFor, localeFor } from '@/components/ui/messages/language';
import { badgeText, summaryLine } from '@/components/ui/wording';
import { evidence, verdict } from '../page/samples';

const fr = french();

/** Every place that holds words, as a path, with what is there. */
function leaves(value: unknown, path = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}/${key}`));
}

describe('languages', () => {
  it.each([
    ['auto', ['fr-CA', 'en'], 'fr'],
    ['auto', ['de', 'en-US', 'fr'], 'en'],
    ['auto', ['de'], 'en'],
    ['auto', [], 'en'],
    ['fr', ['en-US'], 'fr'],
    ['en', ['fr'], 'en'],
  ] as const)('%s with %j is %s', (setting, browser, language) => {
    expect(languageFor(setting, browser)).toBe(language);
  });

  it('writes numbers and dates as the reader’s own kind of the language', () => {
    expect(localeFor('en', ['en-US', 'en'])).toBe('en-US');
    expect(localeFor('fr', ['en-US'])).toBe('fr-FR');
    expect(english('en-US').formats.date('2026-01-05')).toBe('Jan 5, 2026');
    expect(fr.formats.date('2026-01-05')).toBe('5 janv. 2026');
    expect(fr.formats.number(12345).replace(/\s/g, ' ')).toBe('12 345');
  });

  it('says in French whatever it says in English, in words of its own', () => {
    const french = new Map(leaves(fr));
    const same: string[] = [];
    for (const [path, words] of leaves(en)) {
      if (path.startsWith('/formats')) continue;
      expect(typeof french.get(path), path).toBe(typeof words);
      const isText = typeof words === 'string' && /[a-z]{3}/i.test(words);
      if (isText && words === french.get(path)) same.push(path.split('/').pop() ?? '');
    }
    // names, and words that both languages share
    const shared = ['name', 'corpus', 'messages', 'label', 'sources', 'source', 'sourcesTitle', 'date', 'en', 'fr'];
    expect(same.filter((key) => !shared.includes(key))).toEqual([]);
  });

  it('claims no truth and gives no percentages', () => {
    const all = JSON.stringify([en, fr], (_, value) => (typeof value === 'function' ? String(value) : value));
    expect(all.replace(/=(?:==)? ?(?:true|false)/g, '')).not.toMatch(/\bverified\b|\baccurate\b|% /i);
    const texts = [...leaves(en), ...leaves(fr)].flatMap(([, words]) => (typeof words === 'string' ? [words] : []));
    for (const text of texts) expect(text).not.toMatch(/\b(?:true|false|vrai|faux|verified|vérifié)\b|%/i);
  });

  it('counts as each language does', () => {
    const [enNames, frNames] = [formatsOf('en-GB'), formatsOf('fr-FR')].map(({ plural }) =>
      [0, 1, 2].map((n) => plural(n, { one: 'source', other: 'sources' })),
    );
    expect(enNames).toEqual(['0 sources', '1 source', '2 sources']);
    expect(frNames).toEqual(['0 source', '1 source', '2 sources']);
  });

  it('writes sizes', () => {
    expect([0, 1, 1500, 2_500_000].map(formatsOf('en-GB').bytes)).toEqual(['0 bytes', '1 byte', '1.5 kB', '2.5 MB']);
  });
});

describe('badges', () => {
  const one = verdict('conflicts', [evidence({ publisher: 'Gnoppix' })]);

  it('say in English exactly what the product promises', () => {
    expect([badgeEn.corroborated(1), badgeEn.corroborated(3)]).toEqual([
      'corroborated by 1 source',
      'corroborated by 3 sources',
    ]);
    expect([badgeEn.conflicts('Gnoppix', 0), badgeEn.conflicts('Gnoppix', 2)]).toEqual([
      'conflicts with Gnoppix',
      'conflicts with Gnoppix and 2 more',
    ]);
    const counts = { checked: 62, corroborated: 14, conflicts: 3, updated: 0, nothing: 45 };
    expect(summaryLine(counts)).toBe(
      '62 sentences checked · 14 corroborated · 3 conflicts · 45 nothing in your corpus',
    );
  });

  it('say it in French', () => {
    expect(badgeText(one, badgeFr)).toBe('en désaccord avec Gnoppix');
    expect(badgeFr.corroborated(3)).toBe('corroboré par 3 sources');
    expect(badgeFr.conflicts('Gnoppix', 1)).toBe('en désaccord avec Gnoppix et 1 autre');
  });
});
