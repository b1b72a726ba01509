import { describe, expect, it } from 'vitest';
import { splitCompounds, stemOf, tokenize } from '@/lib/language/tokens';

describe('tokenize', () => {
  it.each<[string, string[]]>([
    ['Meta left.', ['Meta', 'left', '.']],
    ["Meta's chief", ["Meta's", 'chief']],
    ['The 28-year-old runs it', ['The', '28-year-old', 'runs', 'it']],
    ['a Paris-based start-up', ['a', 'Paris-based', 'start-up']],
    ['$14.3bn deal', ['$', '14.3', 'bn', 'deal']],
    ['US$14.3-billion', ['US', '$', '14.3-billion']],
    ['1,000 jobs', ['1,000', 'jobs']],
    ['10–15 billion', ['10', '–', '15', 'billion']],
    ['2019-2023', ['2019', '-', '2023']],
    ['49% of it', ['49', '%', 'of', 'it']],
    ["didn't won't can’t", ['did', "n't", 'wo', "n't", 'ca', 'n’t']],
    ["he'll say it's fine", ['he', "'ll", 'say', 'it', "'s", 'fine']],
    ['the 19th and 3D', ['the', '19th', 'and', '3D']],
    ['in the 1990s', ['in', 'the', '1990s']],
    ['GPT-4 and Llama 4', ['GPT-4', 'and', 'Llama', '4']],
    ['“world models,” he said', ['“', 'world', 'models', ',', '”', 'he', 'said']],
    ["the 'labs' are", ['the', "'", "labs'", 'are']],
    ["the 'lab' is", ['the', "'", 'lab', "'", 'is']],
    ['the U.S. economy', ['the', 'U.S.', 'economy']],
    ['version 2.0.1 of', ['version', '2.0.1', 'of']],
    ['10x faster, 600k users', ['10', 'x', 'faster', ',', '600', 'k', 'users']],
    ['left -- and built', ['left', '--', 'and', 'built']],
    ['Wait... what?', ['Wait', '...', 'what', '?']],
    ['Bengio–LeCun', ['Bengio', '–', 'LeCun']],
    ['', []],
    ['  \n ', []],
  ])('%s', (text, words) => {
    expect(tokenize(text).map((t) => t.text)).toEqual(words);
  });

  it.each([
    ["Meta's", 'meta'],
    ['Meta’s', 'meta'],
    ["employees'", 'employees'],
    ['start-up', 'startup'],
    ['Start-ups', 'startups'],
    ['spin-off', 'spinoff'],
    ['co-founder', 'cofounder'],
    ['Paris-based', 'paris-based'],
    ['28-year-old', '28-year-old'],
    ['1,000', '1000'],
    ['U.S', 'u.s.'],
    ['“', '"'],
    ['cafe\u0301', 'café'],
    ['co\u00ADopera\u00ADtion', 'cooperation'],
  ])('norm of %s is %s', (text, norm) => {
    expect(tokenize(text)[0]?.norm).toBe(norm);
  });

  it('gives the two words of a contraction their norms', () => {
    expect(tokenize("He won't; they've").map((t) => t.norm)).toEqual(['he', 'will', 'not', ';', 'they', 'have']);
  });
});

describe('splitCompounds', () => {
  it.each([
    ['28-year-old', ['28', '-', 'year', '-', 'old']],
    ['14.3-billion-dollar', ['14.3', '-', 'billion', '-', 'dollar']],
    ['Meta', ['Meta']],
  ])('%s', (text, parts) => {
    const split = splitCompounds(tokenize(`x ${text} y`)).slice(1, -1);
    expect(split.map((t) => t.text)).toEqual(parts);
    expect(split.map((t) => `x ${text} y`.slice(t.start, t.end))).toEqual(parts);
  });
});

describe('stemOf', () => {
  it.each([
    ['left', 'leave leaves leaving'],
    ['bought', 'buy buys buying'],
    ['paid', 'pay pays paying'],
    ['built', 'build builds building'],
    ['ran', 'run runs running'],
    ['led', 'lead leads leading'],
    ['said', 'say says saying'],
    ['told', 'tell tells telling'],
    ['took', 'take takes taking taken'],
    ['quit', 'quits quitting'],
    ['shed', 'sheds shedding'],
    ['cut', 'cuts cutting'],
    ['chose', 'choose chooses chosen'],
    ['became', 'become becomes becoming'],
    ['fell', 'fall falls fallen falling'],
    ['founded', 'founding founds'],
    ['found', 'find finds finding'],
    ['sold', 'sell sells selling'],
    ['spent', 'spend spends spending'],
    ['struck', 'strike strikes striking'],
    ['wrote', 'write writes written writing'],
    ['job', 'jobs'],
    ['employee', 'employees'],
    ['startup', 'startups'],
    ['organised', 'organize organizes organizing'],
    ['department', 'departments'],
    ['depart', 'departs departed departing'],
    ['labour', 'labor'],
    ['company', 'companies'],
    ['person', 'people persons'],
  ])('%s shares its stem with %s', (word, others) => {
    for (const other of others.split(' ')) expect(stemOf(other), other).toBe(stemOf(word));
  });

  it.each([
    ['found', 'founded'],
    ['found', 'founder'],
    ['department', 'depart'],
    ['authority', 'author'],
    ['organization', 'organ'],
    ['news', 'new'],
    ['police', 'policy'],
    ['personal', 'person'],
  ])('%s and %s stay apart', (a, b) => {
    expect(stemOf(a)).not.toBe(stemOf(b));
  });

  it.each(['wednesday', 'may', 'march', 'paris', '2025', 'gpt-4', 'llama', 'lecun', 'meta', 'u.s.'])(
    '%s keeps its form',
    (word) => {
      expect(stemOf(word)).toBe(word);
    },
  );

  it('stems compounds part by part', () => {
    expect(stemOf('paris-based')).toBe(`paris-${stemOf('based')}`);
  });
});
