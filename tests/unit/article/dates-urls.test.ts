import { describe, expect, test } from 'vitest';
import { parseDate } from '@/lib/article/dates';
import { cleanUrl } from '@/lib/article/urls';

describe('parseDate', () => {
  test.each([
    ['2025-11-20', '2025-11-20'],
    ['2025-11-20T08:30:00Z', '2025-11-20T08:30:00Z'],
    ['2025-11-20T08:30:00.123+0100', '2025-11-20T08:30:00+01:00'],
    ['2025-11-20 08:30', '2025-11-20T08:30:00'],
    ['2025-11-20T08:30:00+00:00', '2025-11-20T08:30:00Z'],
    ['20251120', '2025-11-20'],
    ['1763627400', '2025-11-20T08:30:00Z'],
    ['1763627400000', '2025-11-20T08:30:00Z'],
    ['Thu, 20 Nov 2025 08:30:00 GMT', '2025-11-20T08:30:00Z'],
    ['20 November 2025', '2025-11-20'],
    ['Nov. 20, 2025', '2025-11-20'],
    ['November 20th, 2025 8:30 pm', '2025-11-20T20:30:00'],
    ['2024-02-29', '2024-02-29'],
  ])('%s', (text, iso) => {
    expect(parseDate(text)).toBe(iso);
  });

  test.each([
    '',
    'soon',
    '2025',
    '2025-13-01',
    '2025-02-30',
    '2023-02-29',
    '0001-01-01T00:00:00',
    '9999-12-31',
    '99999-01-01',
    '1970-01-01T00:00:00Z',
    'yesterday',
    '12:30',
    '31 June 2024',
    '2025-11-20 or so',
    'x'.repeat(5000),
  ])('no date: %.20s', (text) => {
    expect(parseDate(text)).toBeNull();
  });

  test('nothing', () => {
    expect(parseDate(null)).toBeNull();
    expect(parseDate(undefined)).toBeNull();
  });
});

describe('cleanUrl', () => {
  test.each([
    ['https://a.example/b#c', 'https://a.example/b'],
    ['https://a.example/b?utm_source=x&id=3&fbclid=9', 'https://a.example/b?id=3'],
    ['https://a.example/b?utm_source=x', 'https://a.example/b'],
    ['https://user:pass@a.example/?p=44454', 'https://a.example/?p=44454'],
    ['/c?x=1', 'https://base.example/c?x=1'],
    ['//d.example/e', 'https://d.example/e'],
  ])('%s', (address, clean) => {
    expect(cleanUrl(address, 'https://base.example/a/b')).toBe(clean);
  });

  test.each([
    '',
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/x',
    'mailto:a@b.example',
    'http://',
    '/relative',
  ])('nothing from %s', (address) => {
    expect(cleanUrl(address)).toBeNull();
  });
});
