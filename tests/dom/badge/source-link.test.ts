import { describe, expect, it } from 'vitest';
import { sourceLink } from '@/components/badge/source-link';

describe('sourceLink', () => {
  it('names a short quote whole', () => {
    expect(sourceLink('https://courier.example/bridge', 'The town agreed.')).toBe(
      'https://courier.example/bridge#:~:text=The%20town%20agreed.',
    );
  });

  it('names a long quote by its first and last words', () => {
    const quote = 'One two three four five six seven eight nine ten eleven twelve thirteen';
    expect(sourceLink('https://courier.example/', quote)).toBe(
      'https://courier.example/#:~:text=One%20two%20three%20four%20five,nine%20ten%20eleven%20twelve%20thirteen',
    );
  });

  it('escapes what means something in a text directive', () => {
    expect(sourceLink('https://a.example/', 'a-b, c & d')).toContain('text=a%2Db%2C%20c%20%26%20d');
  });

  it('keeps the address, its query and its own fragment', () => {
    expect(sourceLink('https://a.example/x?y=1#part', 'Word')).toBe('https://a.example/x?y=1#part:~:text=Word');
    expect(sourceLink('https://a.example/x#:~:text=old', 'Word')).toBe('https://a.example/x#:~:text=Word');
  });

  it.each([null, '', 'not an address', 'javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'pack:a/b'])(
    'gives no link for %s',
    (url) => {
      expect(sourceLink(url, 'Word')).toBeNull();
    },
  );

  it('gives the plain address for a quote without words, and does not throw on half a surrogate pair', () => {
    expect(sourceLink('https://a.example/', ' ')).toBe('https://a.example/');
    expect(sourceLink('https://a.example/', 'Half \uD83D here')).toContain('text=Half');
  });
});
