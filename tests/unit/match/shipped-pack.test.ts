import { describe, expect, it } from 'vitest';
import { knowledge } from '@/corpus/knowledge';
import { packs } from '@/corpus/packs/index';
import { createFactReader } from '@/lib/facts/reader';
import { articleOf, verdictsOn } from '@/tests/support/reading';

/** The engine with the knowledge that ships. The sentences are made up for the test; nobody wrote or said them. */
const reader = createFactReader(knowledge);

const judge = (page: string, source: string, expected: string): void => {
  const relations = verdictsOn(page, source, {}, reader).map(({ relation }) => relation);
  expect([...new Set(relations)].sort().join(' ')).toBe(expected);
};
type Row = [page: string, source: string, relations: string];
const BOTH = 'conflicts corroborates';

describe('the shipped knowledge', () => {
  it.each<Row>([
    ['Yann LeCun left Meta.', 'LeCun has quit Meta.', 'corroborates'],
    ['Yann LeCun left Meta.', 'Yann LeCun parted ways with Meta.', 'corroborates'],
    ['Yann LeCun left Meta in November 2025.', 'Yann LeCun left Meta on 19 November 2025.', 'corroborates'],
    ['Yann LeCun left Meta in November 2025.', 'Yann LeCun left Meta in late 2022.', BOTH],
    ['Yann LeCun left Meta.', 'Yann LeCun did not leave Meta.', 'conflicts'],
    ['Yann LeCun left Meta.', 'Joelle Pineau left Meta.', ''],
    ['Yann LeCun left Meta.', 'Yann LeCun might be asked why he stayed so long.', ''],
    ['Did Yann LeCun leave Meta?', 'Yann LeCun left Meta.', ''],
    ['Yann LeCun is 65.', 'Yann LeCun, 65, lives in New York.', 'corroborates'],
    ['Yann LeCun is 65.', 'Yann LeCun, 58, lives in New York.', 'conflicts'],
    ['Yann LeCun spent twelve years at Meta.', 'Yann LeCun left Meta after 12 years.', 'corroborates'],
    ['Yann LeCun spent twelve years at Meta.', 'Yann LeCun left Meta after five years.', 'conflicts'],
    [
      'Meta paid $14.3 billion for a 49% stake in Scale AI.',
      'Meta invested about $14 billion in Scale AI.',
      'corroborates',
    ],
    [
      'Meta paid $14.3 billion for a 49% stake in Scale AI.',
      'Meta bought just under half of Scale AI.',
      'corroborates',
    ],
    ['Meta invested $14.3 billion in Scale AI.', 'Meta invested $29 billion in Scale AI.', 'conflicts'],
    ['Meta invested $14.3 billion in Scale AI.', 'Google invested $29 billion in Anthropic.', ''],
    ['Meta cut about 600 jobs in its AI unit.', 'Meta laid off roughly 600 people in its AI division.', 'corroborates'],
    ['Meta cut about 600 jobs in its AI unit.', 'Meta laid off 3,000 people in its AI division.', 'conflicts'],
    ['Meta cut about 600 jobs in its AI unit.', 'Meta opened 600 shops.', ''],
    ['AMI Labs is based in Paris.', 'AMI Labs is headquartered in Paris.', 'corroborates'],
    ['AMI Labs is based in Paris.', 'AMI Labs is based in London.', 'conflicts'],
    ['AMI Labs is led by Alexandre LeBrun.', 'Alexandre LeBrun is chief executive of AMI Labs.', 'corroborates'],
    ['Yann LeCun won the Turing Award in 2018.', 'LeCun shared the 2018 Turing Award.', 'corroborates'],
    ['Yann LeCun won the Turing Award in 2018.', 'Yann LeCun won the Turing Award in 2015.', BOTH],
    ['Yann LeCun joined Meta in 2013.', 'Facebook hired Yann LeCun in 2013.', 'corroborates'],
    ['Yann LeCun joined Meta in 2013.', 'Yann LeCun joined Meta in 2017.', 'conflicts'],
    ['Yann LeCun joined Meta in 2013.', 'Yann LeCun was born near Paris and took his doctorate there in 1987.', ''],
    ['AMI Labs is based in Paris.', 'AMI Labs has an office in Montreal.', ''],
    ['Yann LeCun left Meta.', 'Yann LeCun is not the first to go after a machine that grasps the world.', ''],
    ['Yann LeCun left Meta.', 'Yann LeCun was not pushed out of Meta.', ''],
    ['Meta invested $14.3 billion in Scale AI.', 'Meta invested billions of dollars in Scale AI.', ''],
  ])('%s · %s', judge);
});

describe('the shipped classifier', () => {
  it('finds no company named in a sentence that only names it', () => {
    const [sentence] = reader.read(articleOf('Advanced Machine Intelligence Labs is headquartered in Paris.'));
    expect(sentence?.facts.map((fact) => fact.attribute)).toEqual(['company-hq']);
  });
});

describe('the claims that ship', () => {
  it('do not conflict with themselves, each as a page of another publisher', () => {
    const conflicting = packs
      .flatMap((pack) => pack.claims)
      .filter((claim) =>
        verdictsOn(claim.text, claim.text, {}, reader).some(({ relation }) => relation !== 'corroborates'),
      )
      .map((claim) => claim.id);
    expect(conflicting).toEqual([]);
  });
});
