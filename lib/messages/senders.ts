import type { ToBackground } from '@/lib/messages/protocol';

/** What the browser tells of who sent a message. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
}

/** Who is on the other end, once checked. */
export type From = { kind: 'page'; tabId: number; url: string } | { kind: 'extension' };

/** Our own id and the address of our own pages ("chrome-extension://…/"). */
export interface Self {
  id: string;
  origin: string;
}

type Kind = From['kind'];

/** Who may send what: pages only speak of themselves, the corpus is changed by our own pages alone. */
const MAY_SEND: Record<keyof ToBackground, readonly Kind[]> = {
  'page:matched': ['page'],
  'page:check': ['page'],
  'import:dry-run': ['extension'],
  'page:left': ['page'],
  'decision:not-same': ['page', 'extension'],
  'decision:undo': ['page', 'extension'],
  'site:set': ['page', 'extension'],
  'page:set': ['page', 'extension'],
  'corpus:changed': ['extension'],
};

/**
 * Says who sent a message, or throws where it may not send it: only our own extension, content scripts only from the
 * top frame of a tab.
 */
export function checkSender(name: keyof ToBackground, sender: Sender, self: Self): From {
  if (sender.id !== self.id) throw new Error('message from elsewhere refused');
  const from = whoIs(sender, self);
  if (!from || !MAY_SEND[name].includes(from.kind)) throw new Error(`${name}: refused from this sender`);
  return from;
}

function whoIs(sender: Sender, self: Self): From | null {
  if (sender.url?.startsWith(self.origin)) return { kind: 'extension' };
  const tabId = sender.tab?.id;
  if (tabId === undefined || (sender.frameId ?? 0) !== 0) return null;
  return { kind: 'page', tabId, url: sender.url ?? '' };
}
