/** Where in the manager the reader is, as the address tells: "#/claims?q=boats&state=to-review", "#/source/ID". */

/** The views, in the order of the navigation; `source` is reached from a list only. */
export const ROUTES = [
  'sources',
  'claims',
  'review',
  'conflicts',
  'decisions',
  'topics',
  'import',
  'keep',
  'bin',
  'settings',
  'source',
] as const;

/** One view's name. */
export type RouteName = (typeof ROUTES)[number];

/** A place: the view, the id it is about (source only) and what its filters say. */
export interface Route {
  name: RouteName;
  id: string | null;
  query: Record<string, string>;
}

/** Groups of the navigation. */
export const NAVIGATION = {
  library: ['sources', 'claims', 'conflicts', 'topics'],
  add: ['import', 'review', 'keep'],
  own: ['decisions', 'bin', 'settings'],
} as const satisfies Record<string, readonly RouteName[]>;

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** Reads an address's hash; what is none of ours is the list of sources. */
export function parseRoute(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const [first = '', ...rest] = path.split('/');
  const query = Object.fromEntries(new URLSearchParams(search));
  const name = ROUTES.find((route) => route === first) ?? 'sources';
  const id = name === 'source' ? decoded(rest.join('/')) : null;
  if (name === 'source' && !id) return { name: 'sources', id: null, query: {} };
  return { name, id, query };
}

/** The hash of a place; empty parts of the query are left out. */
export function hashOf(name: RouteName, id: string | null = null, query: Record<string, string> = {}): string {
  const filled = Object.entries(query).filter(([, value]) => value !== '');
  const search = new URLSearchParams(filled).toString();
  return `#/${name}${id === null ? '' : `/${encodeURIComponent(id)}`}${search === '' ? '' : `?${search}`}`;
}

/** The browser's address, given from outside as this room knows no window. */
export interface Navigation {
  current(): string;
  /** Goes to a hash; `replace` leaves no entry to go back to (for filters as they are typed). */
  go(hash: string, options?: { replace?: boolean }): void;
  /** Tells of each change of place; gives the way to stop. */
  onChange(tell: () => void): () => void;
}
