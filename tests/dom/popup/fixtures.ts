import type { ClaimItem, CorpusView, ImportPreview, PageView, PopupClient } from '@/components/popup/model';
import type { Reason } from '@/lib/match/reason';
import type { Evidence, Finding, Relation, Verdict } from '@/lib/match/types';

/** Invented outlets, articles and findings for the popup's tests and its gallery. Nothing here was ever published. */

const label = { en: 'event', fr: 'événement' };
const words = (en: string) => ({ words: { en }, not: false });
const otherDate: Reason = {
  ...{ kind: 'other-value', of: 'date', label },
  ...{ here: words('late 2022'), there: words('November 2025') },
};
const sameLength: Reason = { kind: 'same-value', label: { en: 'length of time' }, value: words('12 years') };

const evidence = (publisher: string, published: string | null, why: Reason): Evidence => ({
  claimId: `${publisher}#1`,
  sourceId: publisher,
  publisher,
  title: `${publisher} reports`,
  url: `https://${publisher.toLowerCase().replaceAll(' ', '-')}.example/report`,
  published,
  quote: 'An invented sentence.',
  why,
  attribute: 'invented',
  marks: { page: [], quote: [] },
  origin: publisher,
});

export function verdict(relation: Relation, publishers: string[], why: Reason = otherDate): Verdict {
  return {
    relation,
    evidence: publishers.map((name) => evidence(name, '2025-11-20', why)),
    origins: publishers.length,
  };
}

export function finding(id: string, sentence: string, ...verdicts: Verdict[]): Finding {
  return { id, block: 1, start: 0, end: sentence.length, sentence, verdicts };
}

export const match = { topic: 'lab', label: 'The lab and its chief scientist', names: ['LeCun', 'FAIR', 'Meta'] };

export const findings: Finding[] = [
  finding(
    'f1',
    'The scientist left the company in late 2022, two people with knowledge of the matter told the invented Morning Ledger, which has followed the laboratory since it was founded and published the first account of the quarrel over its direction that has since been confirmed by others.',
    verdict('conflicts', ['Harbour Gazette', 'Daily Fiction']),
  ),
  finding('f2', 'He had led the laboratory for twelve years.', verdict('corroborates', ['A', 'B', 'C'])),
  finding(
    'f3',
    'About 600 people lost their jobs in October.',
    verdict('corroborates', ['Harbour Gazette']),
    verdict('conflicts', ['Daily Fiction']),
  ),
  finding('f4', 'The new company seeks 3 billion euros.', verdict('updated', ['Harbour Gazette'])),
  finding('f5', 'It will have its seat in Paris.', verdict('corroborates', ['Harbour Gazette', 'Daily Fiction'])),
];

export function checked(own: Finding[] = findings, lost: string[] = []): Extract<PageView, { state: 'checked' }> {
  return {
    state: 'checked',
    host: 'ledger.example',
    match,
    lost,
    report: {
      counts: { checked: 62, corroborated: 14, conflicts: 3, updated: 1, nothing: 45 },
      findings: own,
      corpus: { sources: 5, claims: 96, newest: '2026-01-05' },
    },
  };
}

export const preview: ImportPreview = {
  title: 'Chief scientist of the laboratory leaves after twelve years',
  publisher: 'Morning Ledger',
  published: '2025-11-20T08:30:00Z',
  url: 'https://ledger.example/2025/11/chief-scientist-leaves',
  claims: 4,
  contradicts: [
    {
      id: 'c1',
      sentence: 'The scientist left the company in late 2022.',
      against: [
        {
          publisher: 'Harbour Gazette',
          published: '2025-11-20',
          why: otherDate,
        },
      ],
    },
  ],
  repeats: [
    {
      id: 'c2',
      sentence: 'He had led the laboratory for twelve years.',
      against: [{ publisher: 'Daily Fiction', published: null, why: sameLength }],
    },
  ],
  adds: [
    { id: 'c3', sentence: 'His deputy takes over in March.', against: [] },
    { id: 'c4', sentence: 'The laboratory has 200 employees.', against: [] },
  ],
  gone: 0,
  selected: null,
  text: [],
  saved: null,
};

export const corpus: CorpusView = {
  counts: { sources: 3, claims: 41, toReview: 0, newest: '2026-01-05' },
  sources: [
    {
      id: 's1',
      publisher: 'Harbour Gazette',
      title: 'What the laboratory’s chief plans next',
      url: 'https://harbour-gazette.example/plans',
      published: '2026-01-05',
      claims: 22,
      fromPack: true,
    },
    {
      id: 's2',
      publisher: 'Daily Fiction',
      title: 'Six hundred jobs go',
      url: null,
      published: '2025-10-22',
      claims: 18,
      fromPack: true,
    },
    { id: 's3', publisher: null, title: null, url: null, published: null, claims: 1, fromPack: false },
  ],
  packs: [{ id: 'lab', label: 'The lab and its chief scientist', removed: false }],
};

export const claims: ClaimItem[] = [
  {
    id: 'c1',
    quote: 'About 600 people lost their jobs in October.',
    publisher: 'Daily Fiction',
    published: '2025-10-22',
    url: null,
  },
  {
    id: 'c2',
    quote: 'The scientist plans a company of his own.',
    publisher: 'Harbour Gazette',
    published: '2026-01-05',
    url: 'https://harbour-gazette.example/plans',
  },
];

/** A client that answers at once from the fixtures; `own` replaces what a test is about. */
export function fakeClient(own: Partial<PopupClient> = {}): PopupClient {
  const nothing = async () => {};
  return {
    page: async () => checked(),
    jump: async () => true,
    close: () => {},
    setSite: nothing,
    setPage: nothing,
    checkByItself: nothing,
    grant: async () => true,
    checkAnyway: nothing,
    recheck: nothing,
    reloadPage: nothing,
    preview: async () => preview,
    save: async () => nothing,
    corpus: async () => corpus,
    claims: async () => claims,
    search: async () => claims,
    removeSource: async () => nothing,
    removePack: async () => nothing,
    restorePack: nothing,
    exportFile: nothing,
    importFile: async () => ({ added: 3, duplicate: 2, rejected: 0 }),
    openManager: async () => {},
    openAsTab: null,
    ...own,
  };
}
