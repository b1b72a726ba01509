import { describe, expect, it } from 'vitest';
import { plainWords, wordsOf } from '@/lib/topic/words';

const texts = (text: string) => wordsOf(text).map((word) => word.text);

describe('wordsOf', () => {
  it.each([
    ["Meta's AI-lab", ['Meta', 's', 'AI', 'lab']],
    ['Meta’s lab', ['Meta', 's', 'lab']],
    ['Zoë Ørsted, 3rd', ['Zoë', 'Ørsted', '3rd']],
    ['Ян ушёл', ['Ян', 'ушёл']],
    ['Μετα και', ['Μετα', 'και']],
    ['楊立昆離開', ['楊立昆離開']],
    ['«Meta»…“AI” 🎉LeCun🎉', ['Meta', 'AI', 'LeCun']],
    [' — !', []],
  ])('splits %j', (text, words) => {
    expect(texts(text)).toEqual(words);
  });

  it('takes every letter of the basic plane for one, but for rare signs', () => {
    let missed = 0;
    for (let code = 0; code < 0xffff; code++) {
      const char = String.fromCharCode(code);
      if (/^\p{L}$/u.test(char) && char.normalize('NFC') === char && texts(char).length === 0) missed++;
    }
    // half-width forms, phonetic supplements and the like, of some 60,000
    expect(missed).toBeLessThan(400);
  });

  it('says where a phrase ends', () => {
    expect(wordsOf('to Scale. AI (or so) it').map((word) => word.breaks)).toEqual([
      false,
      false,
      true,
      true,
      false,
      true,
    ]);
  });
});

describe('plainWords', () => {
  it('makes a text searchable word by word', () => {
    expect(plainWords('Meta’s AI-lab!')).toBe(' meta s ai lab ');
  });
});
