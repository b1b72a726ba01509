import type { Token } from '@/lib/language/types';

const NATIONS = new Set(
  'french american british english german italian spanish dutch swiss canadian chinese japanese korean indian israeli polish russian european asian african franco anglo turkish greek irish scottish welsh swedish danish norwegian finnish australian brazilian belgian austrian portuguese mexican ukrainian parisian breton californian frenchman frenchwoman frenchmen englishman dutchman irishman'.split(
    ' ',
  ),
);

/** Whether a word says of which country or region somebody is ("French-American", "Frenchman"), and so names nobody. */
export function isNationality(token: Token | undefined): boolean {
  return token !== undefined && NATIONS.has(token.norm.split('-', 1)[0] ?? '');
}
