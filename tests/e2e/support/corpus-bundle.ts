import { bundleForPage } from '@/tests/support/page-bundle';
import type { Tab } from './tab';

/** Puts the corpus' code into a page of the extension as the global `corpus`. A reload takes it away. */
export async function bringCorpus(tab: Tab): Promise<void> {
  await tab.page.evaluate(`${await bundleForPage('tests/e2e/support/corpus-page.ts')}; undefined`);
}
