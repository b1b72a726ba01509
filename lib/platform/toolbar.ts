import type { PageReport } from '@/lib/match/types';
import { browser } from '@/lib/platform/browser';

/** Dark enough for white text in both themes; the words in the title say the same. */
const BADGE_COLOUR = '#3b4a6b';
const NAME = 'Second Source';

/** Shows what was found on a tab's page: a count on the icon, the whole sentence in its title. */
export async function showFindings(tabId: number, report: PageReport): Promise<void> {
  const found = report.findings.length;
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR }),
    browser.action.setBadgeText({ tabId, text: found === 0 ? '' : String(found) }),
    browser.action.setTitle({ tabId, title: `${NAME}: ${summaryOf(report)}` }),
  ]).catch(ignoreClosedTab);
}

/** Takes the count off a tab's icon. */
export async function clearFindings(tabId: number): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: '' }),
    browser.action.setTitle({ tabId, title: NAME }),
  ]).catch(ignoreClosedTab);
}

/** "62 sentences checked · 14 corroborated · 3 conflicts · 45 nothing in your corpus"; updated only where there are any. */
export function summaryOf(report: PageReport): string {
  const { checked, corroborated, conflicts, updated, nothing } = report.counts;
  return [
    `${checked} ${checked === 1 ? 'sentence' : 'sentences'} checked`,
    `${corroborated} corroborated`,
    `${conflicts} ${conflicts === 1 ? 'conflict' : 'conflicts'}`,
    ...(updated > 0 ? [`${updated} updated`] : []),
    `${nothing} nothing in your corpus`,
  ].join(' · ');
}

/** A tab may close while we write on its icon: nothing is lost. */
function ignoreClosedTab(): void {}
