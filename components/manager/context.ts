import type { Undo } from '@/components/ui/use-saying';
import type { ManagerClient } from './model';
import type { Route, RouteName } from './routes';

/** What every view of the manager is handed. */
export interface ManagerShared {
  client: ManagerClient;
  /** Says something; with `undo`, offers to take it back. */
  say: (text: string, undo?: Undo) => void;
  /** Says that something went wrong, and what to do. */
  complain: (text: string) => void;
  /** The corpus is another now: whatever was read from it is stale. */
  changed: () => void;
  /** Counts up with every change. */
  revision: number;
  route: Route;
  /** Goes to a view. */
  go: (name: RouteName, id?: string | null, query?: Record<string, string>) => void;
  /** Keeps what the filters say in the address, without an entry in the history. */
  setQuery: (query: Record<string, string>) => void;
}
