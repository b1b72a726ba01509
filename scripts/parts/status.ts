import type { Page } from 'puppeteer-core';
import { whyEn } from '@/components/ui/messages/why-en';
import { badgeText, sourceName, summaryLine } from '@/components/ui/wording';
import type { PageReport } from '@/lib/match/types';
import type { PageStatus, Reply } from '@/lib/messages/protocol';

/** The few calls of the browser API that run inside the extension's page here. */
interface Api {
  tabs: {
    query(filter: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(tab: number, message: object, options: object): Promise<Reply<PageStatus> | undefined>;
  };
}

/**
 * Asks the content script of the tab at `url` for its status, from a page of the extension, as the popup asks.
 * @returns null while nothing of ours answers in that tab
 */
export function askStatus(extensionPage: Page, url: string): Promise<PageStatus | null> {
  return extensionPage.evaluate(async (wanted) => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    const api = browser ?? chrome;
    const tab = (await api.tabs.query({})).find((one) => one.url?.startsWith(wanted));
    if (!tab) return null;
    const message = { name: 'tab:status', data: null };
    const reply = await api.tabs.sendMessage(tab.id, message, { frameId: 0 }).catch(() => undefined);
    return reply?.ok ? reply.value : null;
  }, url);
}

/** Waits until the page has been checked, or that has failed. @throws when it takes longer than `limitMs`. */
export async function waitForStatus(extensionPage: Page, url: string, limitMs = 20_000): Promise<PageStatus> {
  const end = Date.now() + limitMs;
  while (Date.now() < end) {
    const status = await askStatus(extensionPage, url);
    if (status && status.state !== 'checking') return status;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`the extension said nothing about ${url} in ${limitMs / 1000} s`);
}

/** A report for a terminal: the summary, then each finding's sentence with its badges, who stands behind them and why. */
export function describeReport({ counts, findings }: PageReport): string {
  const lines = [summaryLine(counts)];
  for (const { sentence, verdicts } of findings) {
    lines.push('', `  “${sentence}”`);
    for (const verdict of verdicts) {
      lines.push(`    ${badgeText(verdict)}`);
      for (const evidence of verdict.evidence) lines.push(`      ${sourceName(evidence)}: ${whyEn(evidence.why)}`);
    }
  }
  return lines.join('\n');
}
