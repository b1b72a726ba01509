import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handover } from '@/lib/page/handover';
import { createPageLife } from './page-life';

/**
 * The heavy part: put into a page by the background once the gate has matched it, or by the popup for an import. Run
 * a second time, for the next address of a page that does not load anew, it only sets the first going again.
 */
export default defineUnlistedScript(() => {
  const shared = handover();
  if (!shared.start) Object.assign(shared, createPageLife(document, shared));
  shared.start?.();
});
