import { describe, expect, it } from 'vitest';
import { formatDate } from '@/components/ui/messages/formats';

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
