import { describe, expect, it } from 'vitest';
import { createNameFinder, type Named } from '@/lib/language/names';
import { tokenize } from '@/lib/language/tokens';

const NAMED: Named[] = [
  {
    id: 'ada',
    kind: 'person',
    name: 'Ada Oakley',
    aliases: ['Oakley'],
    descriptions: ['prize winner', 'Acorn founder'],
  },
  { id: 'bo', kind: 'person', name: 'Bo Lin', aliases: ['Lin'] },
  { id: 'acorn', kind: 'organisation', name: 'Acorn', aliases: ['Acorn Inc'] },
  { id: 'acorn-labs', kind: 'organisation', name: 'Acorn Research Labs', aliases: ['ARL'] },
  { id: 'models', kind: 'idea', name: 'world models', aliases: [] },
];
const finder = createNameFinder(NAMED, tokenize);
const find = (text: string) => {
  const tokens = tokenize(text);
  return finder.find(tokens, finder.fullNamesIn([tokens])).map((m) => `${m.entity}:${text.slice(m.start, m.end)}`);
};

describe('names', () => {
  it.each([
    ['the full name', 'Ada Oakley spoke', ['ada:Ada Oakley']],
    ['a surname', 'Then Oakley spoke', ['ada:Oakley']],
    ['another person of that surname', 'Then Jenny Oakley spoke', []],
    ['a surname right behind the name of a firm', 'At Acorn Oakley spoke', ['acorn:Acorn', 'ada:Oakley']],
    ['a surname after a name we do not know', 'At Birch Oakley spoke', []],
    ['a surname right behind a day', 'On Tuesday Oakley spoke', ['ada:Oakley']],
    ['a surname right behind a month', 'At Birch in June Oakley spoke', ['ada:Oakley']],
    ['a surname behind a forename like a month', 'Then June Oakley spoke', []],
    ['a surname behind a nation', 'The Frenchman Oakley spoke', ['ada:Oakley']],
    ['a surname behind Mme', 'He met Mme Oakley', ['ada:Oakley']],
    ['a description behind a year', 'The 2018 prize winner spoke', ['ada:prize winner']],
    ['a surname behind a preposition', 'Despite Oakley it grew', ['ada:Oakley']],
    ['a surname behind a conjunction', 'Once Oakley had left, it grew', ['ada:Oakley']],
    ['a surname after a title', 'The case of Dr Oakley', ['ada:Oakley']],
    ['a short surname alone', 'Then Lin spoke', []],
    ['a short surname beside the full name', 'Bo Lin spoke, and Lin left', ['bo:Bo Lin', 'bo:Lin']],
    ['the longest name', 'Acorn Research Labs and Acorn', ['acorn-labs:Acorn Research Labs', 'acorn:Acorn']],
    ['a possessive', "Acorn's plan", ["acorn:Acorn's"]],
    ['capitals that matter', 'an acorn fell', []],
    ['a singular of a lower-case name', 'a world model', ['models:world model']],
    ['a description', 'The Acorn founder spoke', ['ada:Acorn founder']],
    ['a description of somebody else', 'Prize winner Bo Lin spoke', ['bo:Bo Lin']],
    ['a description after somebody else', 'Bo Lin, a prize winner, spoke', ['bo:Bo Lin']],
  ])('%s', (_, text, expected) => {
    expect(find(text)).toEqual(expected);
  });
});
