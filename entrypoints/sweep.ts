import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { whenShown } from '@/lib/page/address';
import { handover } from '@/lib/page/handover';
import { hasOurs, removeHighlights, removeLeftovers, shadowLeftovers, tellOlder } from '@/lib/page/leftovers';
import { giveBackWhenIdle, runInSlices } from '@/lib/page/slices';

/**
 * Put into every open page when the extension comes to life: what an older one left there goes, also where this one
 * finds nothing to say. The page hears of it only if something was left. Where the injected part runs already, it has
 * begun to clear away itself, and much of what stands there is its own.
 */
export default defineUnlistedScript(() => {
  const shared = handover();
  const isOwn = (node: Node) => shared.owns?.(node) === true;
  whenShown(document, () => {
    if (!shared.owns && hasOurs(document)) {
      tellOlder(document);
      removeLeftovers(document);
      removeHighlights();
    }
    void runInSlices(shadowLeftovers(document, isOwn), { pause: giveBackWhenIdle });
  });
});
