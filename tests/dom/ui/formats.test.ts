import { describe, expect, it } from 'vitest';
import { formatDate, formatsOf } from '@/components/ui/messages/formats';

describe('formatDate', () => {
  it.each([
    ['2026-01-05', 'en-GB', '5 Jan 2026'],
    ['2026-01-05', 'de-DE', '5. Jan. 2026'],
    ['2025-11', 'en-GB', 'November 2025'],
    ['2025', 'en-GB', '2025'],
    // the day the document states, whatever the reader's time zone
    ['2025-11-20T23:30:00-08:00', 'en-GB', '20 Nov 2025'],
    ['2025-11-20T00:30:00+09:00', 'en-GB', '20 Nov 2025'],
    ['soon', 'en-GB', 'soon'],
    ['', 'en-GB', ''],
  ])('%s in %s is %s', (iso, locale, text) => {
    expect(formatDate(iso, locale)).toBe(text);
  });
});

describe('period', () => {
  it.each([
    ['2025-06-01', '2025-06-30', 'June 2025'],
    ['2024-02-01', '2024-02-29', 'February 2024'],
    ['2022-01-01', '2022-12-31', '2022'],
    ['2025-11-19', '2025-11-19', '19 Nov 2025'],
    ['2022-09-01', '2022-12-31', '1 Sept 2022 – 31 Dec 2022'],
  ])('%s to %s is %s', (from, to, text) => {
    expect(formatsOf('en-GB').period(from, to)).toBe(text);
  });
});
