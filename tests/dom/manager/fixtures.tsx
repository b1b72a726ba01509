import { render } from '@testing-library/preact';
import { vi } from 'vitest';
import type { ImportClient } from '@/components/manager/import/model';
import type { KeepClient, KeepState } from '@/components/manager/keep/model';
import { Manager } from '@/components/manager/manager';
import type {
  Bearing,
  ChoicesClient,
  ClaimItem,
  LibraryClient,
  ManagerClient,
  SourceDetail,
  SourceItem,
} from '@/components/manager/model';
import type { ReviewClient } from '@/components/manager/review/model';
import type { Navigation } from '@/components/manager/routes';
import { en, type Messages } from '@/components/ui/messages/en';
import { MessagesContext } from '@/components/ui/messages/messages';
import type { Reason } from '@/lib/match/reason';

/** A source of the reader's own; `own` says what is different. */
export function source(own: Partial<SourceItem> = {}): SourceItem {
  return {
    ...{ id: 'https://pier.example/boats', publisher: 'The Pier Bulletin', title: 'New boats for the harbour' },
    ...{ url: 'https://pier.example/boats', published: '2026-01-12', addedAt: Date.UTC(2026, 0, 13) },
    ...{ claims: 2, toReview: 0, tags: [], fromPack: false, isCopy: false },
    ...own,
  };
}

/** A claim of that source. */
export function claim(own: Partial<ClaimItem> = {}): ClaimItem {
  const { id: sourceId, publisher, title, published } = source();
  return {
    ...{ id: 'c1', quote: 'The council bought two ferries for 14 million euros.', state: 'accepted' },
    ...{ tags: [], remark: null, original: null, muted: false, fromPack: false },
    source: { sourceId, publisher, title, published },
    ...own,
  };
}

/** Two prices, as the engine tells of them. */
export const otherAmount = {
  ...({ kind: 'other-value', of: 'amount' } as const),
  label: { en: 'price of the ferries', fr: 'prix des ferries' },
  here: { words: { en: '14 million euros' }, not: false },
  there: { words: { en: '20 million euros' }, not: false },
} satisfies Reason;

/** What another source says against that claim. */
export const dispute: Bearing = {
  ...{ relation: 'conflicts', claimId: 'o1', quote: 'The ferries cost 20 million euros.' },
  why: otherAmount,
  source: { sourceId: 'other', publisher: 'Quayside Post', title: 'Boats', published: '2026-01-20' },
};

/** The source's page. */
export function detail(own: Partial<SourceDetail> = {}): SourceDetail {
  return {
    ...{ source: source(), authors: ['Ada Bell'], packNote: null, remark: null, copyOf: null },
    ...{ text: ['A first paragraph.'], others: [{ id: 'other', name: 'Quayside Post: Boats' }], claims: [claim()] },
    ...own,
  };
}

const nothing = async () => async () => {};

const library: LibraryClient = {
  facets: async () => ({
    publishers: ['The Pier Bulletin'],
    topics: [],
    tags: ['boats'],
    kinds: [{ id: 'price', label: { en: 'price of …', fr: 'prix de …' } }],
  }),
  sources: async () => [source()],
  source: async () => detail(),
  bearings: async () => ({ c1: [dispute] }),
  claims: async () => ['c1'],
  claimRows: async (ids) => ids.map((id) => claim({ id })),
  ...{ setState: nothing, tagClaims: nothing, tagSources: nothing, remarkClaim: nothing, remarkSource: nothing },
  ...{
    muteClaim: nothing,
    editClaim: nothing,
    editSource: nothing,
    setCopyOf: nothing,
    deleteClaims: nothing,
    deleteSources: nothing,
  },
};

const choices: ChoicesClient = {
  ...{ conflicts: async () => [], decisions: async () => [], topics: async () => [], suggestions: async () => [] },
  ...{ revoke: nothing, addTopic: nothing, switchTopic: nothing, removeTopic: nothing, change: nothing },
  ...{
    tryTopics: async () => ({ matched: null }),
    bin: async () => [],
    restore: nothing,
    emptyBin: async () => 0,
  },
  settings: async () => ({
    newClaims: 'accepted',
    badgesFrom: 'accepted',
    language: 'auto',
    checks: 'by-itself',
    snapshots: true,
  }),
};

/** An address that is a variable. */
export function fakeNavigation(hash: string): Navigation {
  let now = hash;
  const listeners = new Set<() => void>();
  return {
    current: () => now,
    go(next) {
      now = next;
      for (const tell of listeners) tell();
    },
    onChange(tell) {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
  };
}

const unexpected = async (): Promise<never> => {
  throw new Error('not expected here');
};

const importing: ImportClient = {
  ...{ read: unexpected, preview: unexpected, save: unexpected, openLink: unexpected, openLinks: unexpected },
  ...{ pause: unexpected, resume: unexpected, cancel: unexpected, retry: unexpected, putAway: unexpected },
  jobs: async () => [],
  items: async () => [],
  linksOf: async () => [],
};

const review: ReviewClient = {
  ...{ setState: unexpected, edit: unexpected, split: unexpected, merge: unexpected, setReviewsNew: unexpected },
  queue: async () => [],
  place: async () => null,
  reviewsNew: async () => false,
};

/** A state of #/keep with one backup. */
export const keepState: KeepState = {
  tags: ['ports'],
  backups: [{ id: 'b1', madeAt: Date.UTC(2026, 0, 5, 12), reason: 'daily', sources: 8, claims: 163, size: 8_100 }],
  daily: true,
  lastExport: { at: null, changes: 60, isDue: true },
  storage: { used: 1_400_000, quota: null, persisted: false },
};

const unchanged = { added: 0, removed: 0, changed: 0, examples: { added: [], removed: [], changed: [] } };
const keep: KeepClient = {
  state: async () => keepState,
  exportAs: async () => {},
  previewFile: async () => ({ added: 0, duplicate: 0, updated: 0, rejected: [] }),
  importFile: async () => ({ outcome: { added: 0, duplicate: 0, updated: 0, rejected: [] }, undo: async () => {} }),
  backUp: async () => {},
  previewRestore: async () => ({
    ...{ sources: { ...unchanged, removed: 2, examples: { ...unchanged.examples, removed: ['Boats'] } } },
    ...{ claims: unchanged, decisions: unchanged, topics: unchanged, packs: unchanged },
  }),
  restore: async () => async () => {},
  deleteBackup: async () => async () => {},
  setDaily: async () => {},
  persist: async () => false,
};

/** Draws the manager at a place; the client answers from above but for what the test is about. */
export function renderManager(
  hash: string,
  own: {
    library?: Partial<LibraryClient>;
    choices?: Partial<ChoicesClient>;
    importing?: Partial<ImportClient>;
    review?: Partial<ReviewClient>;
    keep?: Partial<KeepClient>;
  } & Partial<Pick<ManagerClient, 'counts' | 'onChanged'>> = {},
  messages: Messages = en,
) {
  const client: ManagerClient = {
    counts: own.counts ?? (async () => ({ sources: 1, claims: 2, toReview: 0 })),
    onChanged: own.onChanged ?? (() => () => {}),
    library: { ...library, ...own.library },
    choices: { ...choices, ...own.choices },
    importing: { ...importing, ...own.importing },
    review: { ...review, ...own.review },
    keep: { ...keep, ...own.keep },
  };
  const navigation = fakeNavigation(hash);
  const drawn = render(
    <MessagesContext.Provider value={messages}>
      <Manager client={client} navigation={navigation} />
    </MessagesContext.Provider>,
  );
  return { client, navigation, ...drawn };
}

/** An action whose undo is watched. */
export function undoable() {
  const undo = vi.fn(async () => {});
  return { undo, action: vi.fn(async (..._of: unknown[]) => undo) };
}
