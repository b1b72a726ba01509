import type { UnlistedScriptDefinition } from 'wxt';
import { whenShown } from '@/lib/page/address';
import { handover } from '@/lib/page/handover';
import { TopicWatch } from '@/lib/page/topic-watch';
import { followWatch, tellMatched } from '@/lib/platform/gate-link';

/**
 * The gate: on every page, a few kB. Looks whether the page is about a watched topic, and only then asks for the rest.
 * Registered in wxt.config.ts: WXT's own content scripts announce themselves by an event that every page can see. A
 * plain object, since every byte counts here: defineUnlistedScript would give just this.
 */
export default { main } satisfies UnlistedScriptDefinition;

function main(): void {
  const shared = handover();
  // Browsers show data, code and pictures as documents, too: no articles, whatever words they hold.
  if (shared.gate || !/html|plain/.test(document.contentType)) return;
  shared.gate = true;
  whenShown(document, () => {
    const life = new AbortController();
    const quit = () => {
      life.abort();
      shared.stop?.();
    };
    const topics = new TopicWatch(
      window,
      {
        matched(match, url) {
          shared.match = match;
          tellMatched(url, match).then((injected) => {
            if (!injected && shared.match === match) shared.match = null;
          }, quit);
        },
        left() {
          shared.match = null;
          shared.stop?.();
        },
      },
      life.signal,
    );
    followWatch((watch) => whenShown(document, () => topics.update(watch)), life.signal).catch(quit);
  });
}
