import type { Undo } from '@/components/ui/use-saying';
import type { PopupClient } from './model';

/** What every part of the popup is handed: the outside, and a way to tell the reader something. */
export interface Shared {
  client: PopupClient;
  /** Says something; with `undo`, offers to take it back. */
  say: (text: string, undo?: Undo) => void;
  /** Says that something went wrong. */
  complain: (text: string) => void;
  /** The corpus is another now: whatever was read from it is stale. */
  changed: () => void;
  /** Counts up with every change. */
  revision: number;
}
