import { revisionOf } from '@/corpus/database';
import { addNotSame, hideHost, showHost, undoDecision } from '@/corpus/decisions';
import { hidePage, showPage } from '@/corpus/hidden-pages';
import type { PageReport } from '@/lib/match/types';
import type { BackgroundHandlers } from '@/lib/messages/answer';
import type { From } from '@/lib/messages/senders';
import { pageAddress } from '@/lib/page/address';
import { injectAnnotate } from '@/lib/platform/inject';
import { note } from '@/lib/platform/log';
import { addressOf } from '@/lib/platform/tabs';
import { clearFindings, showFindings } from '@/lib/platform/toolbar';
import { loadWatch } from '@/lib/platform/watch-storage';
import { hostOf, isHidden } from '@/lib/topic/decide';
import type { CorpusService } from './corpus-service';
import type { WatchService } from './watch-service';

/** What the background answers to each message. */
export function createHandlers(
  corpus: CorpusService,
  watching: WatchService,
  backUp: () => Promise<void>,
): BackgroundHandlers {
  return {
    async 'page:matched'({ url }, from) {
      const watch = await loadWatch();
      if (
        from.kind !== 'page' ||
        !watch ||
        isHidden(watch, pageAddress(from.url || url)) ||
        isHidden(watch, pageAddress(url))
      ) {
        return { injected: false };
      }
      // Asked for first: while the page loads and reads, this worker gets ready.
      const injecting = injectAnnotate(from.tabId);
      corpus.warmUp();
      await injecting;
      return { injected: true };
    },
    async 'page:check'({ article }, from) {
      const report = await corpus.check(article);
      if (from.kind === 'page')
        showIfStillThere(from.tabId, article.meta.url, report).catch((error) => note('toolbar', error));
      return report;
    },
    'import:dry-run': ({ article }) => corpus.dryRun(article),
    async 'page:left'(_data, from) {
      if (from.kind === 'page') await clearFindings(from.tabId);
      return { cleared: true };
    },
    async 'decision:not-same'(pairing, from) {
      const id = await addNotSame(await corpus.database(), pairing);
      watching.recheckPages(tabOf(from)).catch((error) => note('recheck', error));
      return { id };
    },
    async 'decision:undo'({ id }, from) {
      const undone = await undoDecision(await corpus.database(), id);
      watching.recheckPages(tabOf(from)).catch((error) => note('recheck', error));
      return { undone };
    },
    async 'site:set'({ host, on }, from) {
      if (from.kind === 'page' && hostOf(from.url) !== host) throw new Error('a page may only switch its own site');
      const db = await corpus.database();
      if (on) await showHost(db, host);
      else await hideHost(db, host);
      await watching.recompile();
      if (!on) await watching.clearPages((address) => hostOf(address) === host);
      return { on };
    },
    async 'page:set'({ url, on }, from) {
      if (from.kind === 'page' && hostOf(from.url) !== hostOf(url))
        throw new Error('a page may only switch its own site');
      const db = await corpus.database();
      if (on) await showPage(db, url);
      else await hidePage(db, url);
      await watching.recompile();
      if (!on) await watching.clearPages((address) => pageAddress(address) === pageAddress(url));
      return { on };
    },
    async 'corpus:changed'() {
      await watching.recompile();
      watching.recheckPages().catch((error) => note('recheck', error));
      void backUp();
      return { revision: await revisionOf(await corpus.database()) };
    },
  };
}

/**
 * A page that was left while it was checked must not put its count on the next one's icon. Its address is the one it
 * was read at: the sender's, in Chromium, stays that of the document as it was loaded.
 */
async function showIfStillThere(tabId: number, readAt: string | null, report: PageReport): Promise<void> {
  const now = await addressOf(tabId);
  if (now !== null && readAt !== null && pageAddress(now) === pageAddress(readAt)) await showFindings(tabId, report);
}

function tabOf(from: From): number | undefined {
  return from.kind === 'page' ? from.tabId : undefined;
}
