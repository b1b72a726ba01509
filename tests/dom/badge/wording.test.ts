import { describe, expect, it } from 'vitest';
import { badgeName, badgeText, dateText, originsText, sourceName, summaryLine } from '@/components/ui/wording';
import { evidence, verdict } from '../page/samples';

describe('badgeText', () => {
  it.each([
    [verdict('corroborates', [evidence()]), 'corroborated by 1 source'],
    [verdict('corroborates', [evidence(), evidence(), evidence()]), 'corroborated by 3 sources'],
    [verdict('conflicts', [evidence({ publisher: 'Gnoppix' })]), 'conflicts with Gnoppix'],
    [
      verdict('conflicts', [evidence({ publisher: 'Gnoppix' }), evidence(), evidence()]),
      'conflicts with Gnoppix and 2 more',
    ],
    [
      verdict('updated', [evidence({ publisher: 'Gnoppix', published: '2025-11-20' })]),
      'updated: Gnoppix, 20 Nov 2025',
    ],
    [verdict('updated', [evidence({ publisher: 'Gnoppix', published: null })]), 'updated: Gnoppix'],
    [
      verdict('conflicts', [evidence({ publisher: null, title: 'A bridge too many' })]),
      'conflicts with A bridge too many',
    ],
    [verdict('conflicts', [evidence({ publisher: ' ', title: null })]), 'conflicts with an unnamed source'],
  ])('%#: %s', (given, words) => {
    expect(badgeText(given)).toBe(words);
  });

  it('counts origins, not articles', () => {
    const copies = verdict(
      'corroborates',
      [evidence({ origin: 'wire' }), evidence({ origin: 'wire' }), evidence({ origin: 'wire' })],
      1,
    );
    expect(badgeText(copies)).toBe('corroborated by 1 source');
    expect(originsText(copies)).toBe('3 articles, 1 origin');
    expect(badgeText({ ...copies, relation: 'conflicts' })).toBe('conflicts with Harbour Courier');
  });

  it('says how many bear on another part of the sentence than the number counts', () => {
    const mixed = verdict('corroborates', [evidence(), evidence(), evidence()], 2);
    expect(originsText(mixed)).toBe('1 more on another part of the sentence');
    expect(badgeText(mixed)).toBe('corroborated by 2 sources');
  });

  it('says nothing of origins where each article is one', () => {
    expect(originsText(verdict('corroborates', [evidence(), evidence()]))).toBeNull();
  });
});

describe('other words', () => {
  it('sums a page up', () => {
    expect(summaryLine({ checked: 62, corroborated: 14, conflicts: 3, updated: 0, nothing: 45 })).toBe(
      '62 sentences checked · 14 corroborated · 3 conflicts · 45 nothing in your corpus',
    );
    expect(summaryLine({ checked: 1, corroborated: 0, conflicts: 1, updated: 2, nothing: 0 })).toBe(
      '1 sentence checked · 0 corroborated · 1 conflict · 2 updated · 0 nothing in your corpus',
    );
  });

  it.each([
    ['2025-11-20', '20 Nov 2025'],
    ['2025-11-20T23:59:00-08:00', '20 Nov 2025'],
    ['2025-11', 'Nov 2025'],
    ['2025', '2025'],
    ['2025-02-30', null],
    ['soon', null],
    [null, null],
  ])('dates as precise as they are known: %s', (iso, words) => {
    expect(dateText(iso)).toBe(words);
  });

  it('shortens long names and tells a badge by its words and its sentence', () => {
    expect(sourceName({ publisher: null, title: 'x'.repeat(80) })).toHaveLength(48);
    const name = badgeName(verdict('conflicts', [evidence()]), 'The bridge closed in late 2022.');
    expect(name).toBe('conflicts with Harbour Courier: “The bridge closed in late 2022.”');
  });
});
