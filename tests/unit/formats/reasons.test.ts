import { describe, expect, it } from 'vitest';
import { reasonsEn } from '@/components/ui/messages/reasons-en';
import { reasonsFr } from '@/components/ui/messages/reasons-fr';
import { REASONS } from '@/corpus/formats/reasons';

describe.each([
  ['English', reasonsEn],
  ['French', reasonsFr],
])('why something of a file was not taken, in %s', (_language, words) => {
  it('has a line for every reason and no other', () => {
    expect(Object.keys(words).sort()).toEqual([...REASONS].sort());
  });
});
