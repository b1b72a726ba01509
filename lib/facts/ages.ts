import type { Mention, Quantity, Token } from '@/lib/language/types';
import { overlaps } from './analysis';

const YOUNGEST = 16;
const OLDEST = 110;

/** "Jane Roe, 44, …", "now 44, …": a bare number set off by commas right after a person or "now" is an age. */
export function bareAges(tokens: Token[], mentions: Mention[], known: Quantity[]): Quantity[] {
  const ages: Quantity[] = [];
  tokens.forEach((token, index) => {
    const years = Number(token.text);
    if (token.kind !== 'number' || !Number.isInteger(years) || years < YOUNGEST || years > OLDEST) return;
    const before = tokens[index - 1];
    const after = tokens[index + 1];
    const isNow = before?.norm === 'now';
    const setOff = (isNow || before?.text === ',' || before?.text === '(') && (!after || /^[,).;—–]$/.test(after.text));
    const person = mentions.some((m) => m.kind === 'person' && m.how !== 'pronoun' && m.end === tokens[index - 2]?.end);
    if (!setOff || !(person || isNow) || known.some((quantity) => quantity.kind === 'age' && overlaps(quantity, token)))
      return;
    const { start, end, text } = token;
    ages.push({ kind: 'age', nominal: years, low: years, high: years, unit: '', hedged: false, start, end, text });
  });
  return ages;
}
