import type { PageView } from '@/components/popup/model';
import type { PageStatus } from '@/lib/messages/protocol';
import { pageAddress } from '@/lib/page/address';
import { browser } from '@/lib/platform/browser';
import { closedReason } from '@/lib/platform/closed-pages';
import { sendToTab, Unreachable } from '@/lib/platform/messages';
import { mayRunOn } from '@/lib/platform/permissions';
import { activeTab } from '@/lib/platform/tabs';
import { loadWatch } from '@/lib/platform/watch-storage';
import { isHidden } from '@/lib/topic/decide';

/** What the popup can say of the page in front, found out without changing it. */

/** How long a page may take to answer after something of ours was put into it or switched on, in ms. */
const ANSWER_WAIT_MS = 1_500;
const ANSWER_STEP_MS = 150;

/** Where the page in front stands. */
export async function lookAtPage(): Promise<PageView> {
  const tab = await activeTab();
  // Without the tabs permission an address is only told for pages we have access to.
  if (tab?.url == null) {
    return (await mayRunOn()) ? { state: 'closed', why: 'unknown' } : { state: 'withheld', host: null };
  }
  const why = closedReason(tab.url);
  if (why !== null) return { state: 'closed', why };
  const host = new URL(tab.url).hostname;
  if (!(await mayRunOn(tab.url))) return { state: 'withheld', host };
  const watch = await loadWatch();
  if (watch?.hiddenHosts.includes(host)) return { state: 'site-off', host };
  if (watch && isHidden(watch, pageAddress(tab.url))) return { state: 'page-off', host };
  try {
    return viewOf(await sendToTab(tab.id, 'tab:status', null), host);
  } catch (error) {
    if (error instanceof Unreachable) return await lookUnanswered(tab.id, host, watch?.onPress === true);
    return { state: 'failed', host, reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Waits until the page answers at all; gives up quietly. */
export async function waitForAnswer(tabId: number): Promise<void> {
  const end = Date.now() + ANSWER_WAIT_MS;
  while (Date.now() < end) {
    try {
      await sendToTab(tabId, 'tab:status', null);
      return;
    } catch (error) {
      if (!(error instanceof Unreachable)) return;
      await new Promise((resolve) => setTimeout(resolve, ANSWER_STEP_MS));
    }
  }
}

function viewOf(status: PageStatus, host: string): PageView {
  switch (status.state) {
    case 'checking':
    case 'no-article':
      return { state: status.state, host, match: status.match };
    case 'failed':
      return { state: 'failed', host, reason: status.reason };
    case 'checked':
      return { state: 'checked', host, match: status.match, report: status.report, lost: status.lost };
    default:
      // A content script of another version that is still in the page.
      return { state: 'stale', host };
  }
}

/** Nobody answers: either the gate passed the page by, or no script may run there at all. */
async function lookUnanswered(tabId: number, host: string, onPress: boolean): Promise<PageView> {
  try {
    const [probe] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      func: () => document.contentType,
    });
    if (probe?.result === 'application/pdf') return { state: 'closed', why: 'pdf' };
    return { state: onPress ? 'on-press' : 'not-watched', host };
  } catch {
    return { state: 'closed', why: 'unknown' };
  }
}
