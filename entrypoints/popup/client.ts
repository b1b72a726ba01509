import type { PopupClient } from '@/components/popup/model';
import type { Undo } from '@/components/ui/use-saying';
import { keepOpen } from '@/corpus/keep-open';
import { changeSettings } from '@/corpus/settings';
import type { Article } from '@/lib/article/types';
import { browser } from '@/lib/platform/browser';
import { injectAnnotate, injectGate } from '@/lib/platform/inject';
import { sendToBackground, sendToTab } from '@/lib/platform/messages';
import { readTab } from '@/lib/platform/read-tab';
import { activeTab } from '@/lib/platform/tabs';
import { previewImport, saveArticle } from '../importing/article';
import { bringPack, claimsOf, downloadCorpus, findClaims, mergeFile, takePack, takeSource, viewCorpus } from './corpus';
import { lookAtPage, waitForAnswer } from './page';

export interface ClientOptions {
  /** Shown as a tab of its own: file dialogs are safe there, and closing is the reader's. */
  asTab: boolean;
  /** File dialogs close a popup (Firefox). */
  dialogsClosePopups: boolean;
}

/** The popup's ways to the page in front, the background and the corpus. Opens the corpus when first needed. */
export function createPopupClient({ asTab, dialogsClosePopups }: ClientOptions): PopupClient {
  const corpus = keepOpen();
  /** The article that is being previewed: what is saved must be what was shown. */
  let shown: Promise<Article> | null = null;

  return {
    page: lookAtPage,
    jump: async (finding) => (await sendToTab(await tabId(), 'tab:jump', { finding })).found,
    close: () => {
      if (!asTab) window.close();
    },
    async setSite(host, on) {
      await sendToBackground('site:set', { host, on });
      if (on) await waitForAnswer(await tabId());
    },
    async setPage(on) {
      const tab = await activeTab();
      if (tab?.url == null) throw new Error('There is no page in front.');
      await sendToBackground('page:set', { url: tab.url, on });
      if (on) await waitForAnswer(tab.id);
    },
    async checkByItself() {
      await changeSettings(await corpus(), { checks: 'by-itself' });
      await tell();
      await waitForAnswer(await tabId());
    },
    async grant(host) {
      // No await before the request: browsers only take it straight from a press.
      const origins = host === null ? ['http://*/*', 'https://*/*'] : [`http://${host}/*`, `https://${host}/*`];
      if (!(await browser.permissions.request({ origins }))) return false;
      const tab = await tabId();
      await injectGate(tab);
      await waitForAnswer(tab);
      return true;
    },
    async checkAnyway() {
      const tab = await tabId();
      await injectAnnotate(tab);
      await sendToTab(tab, 'tab:check', null);
    },
    recheck: async () => void (await sendToTab(await tabId(), 'tab:recheck', null)),
    reloadPage: async () => browser.tabs.reload(await tabId()),

    async preview(correction) {
      if (correction === null || shown === null) shown = tabId().then(readTab);
      return previewImport(await corpus(), await shown, correction);
    },
    save: async (correction) =>
      telling(await saveArticle(await corpus(), await (shown ?? readTab(await tabId())), correction)),

    corpus: async () => viewCorpus(await corpus()),
    claims: async (sourceId) => claimsOf(await corpus(), sourceId),
    search: async (text) => findClaims(await corpus(), text),
    removeSource: async (id) => telling(await takeSource(await corpus(), id)),
    removePack: async (id) => telling(await takePack(await corpus(), id)),
    async restorePack(id) {
      await bringPack(await corpus(), id);
      await tell();
    },
    exportFile: async () => downloadCorpus(await corpus()),
    async importFile(file) {
      const outcome = await mergeFile(await corpus(), file);
      await tell();
      return outcome;
    },
    async openManager(place) {
      await browser.tabs.create({ url: `${browser.runtime.getURL('/manager.html')}${place ?? ''}` });
      if (!asTab) window.close();
    },
    openAsTab: dialogsClosePopups && !asTab ? openAsTab : null,
  };
}

async function tabId(): Promise<number> {
  const tab = await activeTab();
  if (tab === null) throw new Error('There is no page in front.');
  return tab.id;
}

/** Open pages and the gate follow the corpus. What was saved stays saved where the background does not answer. */
async function tell(): Promise<void> {
  await sendToBackground('corpus:changed', null).catch(() => undefined);
}

/** Tells of the change that was made, and of the one that takes it back. */
async function telling(undo: Undo): Promise<Undo> {
  await tell();
  return async () => {
    await undo();
    await tell();
  };
}

async function openAsTab(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('popup.html?tab=corpus') });
  window.close();
}
