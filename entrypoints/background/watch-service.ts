import { packs } from '@/corpus/packs/index';
import { loadWatch } from '@/corpus/watch';
import type { ToTab } from '@/lib/messages/protocol';
import { injectGate } from '@/lib/platform/inject';
import { note } from '@/lib/platform/log';
import { sendToTab } from '@/lib/platform/messages';
import { closedTabs, webTabs } from '@/lib/platform/tabs';
import { clearFindings } from '@/lib/platform/toolbar';
import { saveWatch } from '@/lib/platform/watch-storage';
import type { CorpusService } from './corpus-service';

/** Keeps what gates look for, and open pages up to date. */
export interface WatchService {
  /** On installation and start of the browser. With openTabs: pages that were open before get a gate. Never throws. */
  begin(options: { openTabs: boolean }): Promise<void>;
  /** Compiles the list anew. Gates see the change themselves and look at their pages again. */
  recompile(): Promise<void>;
  /** Pages with findings check themselves again, but for one tab. Never throws. */
  recheckPages(except?: number): Promise<void>;
  /** The browser gives access to pages that are open: they get a gate, and what was paused goes on. Never throws. */
  accessGiven(): Promise<void>;
  /** It takes access back: takes everything off the pages that are closed to us now. Never throws. */
  accessTaken(): Promise<void>;
  /** Takes everything off the open pages whose addresses are meant. Never throws. */
  clearPages(isMeant: (address: string) => boolean): Promise<void>;
}

/** Makes the service. */
export function createWatchService(corpus: CorpusService): WatchService {
  const recompile = async () => saveWatch(await loadWatch(await corpus.database(), packs));
  const begin: WatchService['begin'] = async ({ openTabs }) => {
    await recompile().catch((error) => note('corpus not ready', error));
    if (openTabs) await forEachTab(await webTabs(), injectGate);
  };
  const recheckPages: WatchService['recheckPages'] = async (except) => {
    const tabs = (await webTabs()).filter((tab) => tab !== except);
    await forEachTab(tabs, (tab) => tell(tab, 'tab:recheck'));
  };
  return {
    recompile,
    begin,
    recheckPages,
    async accessGiven() {
      await begin({ openTabs: true });
      await recheckPages();
    },
    async accessTaken() {
      await forEachTab(await closedTabs(), (tab) => tell(tab, 'tab:pause'));
    },
    async clearPages(isMeant) {
      await forEachTab(await webTabs(isMeant), async (tab) => {
        await clearFindings(tab);
        await tell(tab, 'tab:off');
      });
    },
  };
}

function tell(tabId: number, name: 'tab:off' | 'tab:pause' | 'tab:recheck'): Promise<ToTab[typeof name]['out']> {
  return sendToTab(tabId, name, null);
}

/** Most tabs have none of ours, some are closed meanwhile: what fails in one tab is no news. */
async function forEachTab(tabs: number[], act: (tabId: number) => Promise<unknown>): Promise<void> {
  await Promise.allSettled(tabs.map(act));
}
