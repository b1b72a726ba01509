import { describe, expect, it } from 'vitest';
import type { ImportPlan } from '@/corpus/import-article';
import type { ClaimRecord, SourceRecord } from '@/corpus/records';
import { previewOf, withCorrection } from '@/entrypoints/importing/preview';
import type { Article } from '@/lib/article/types';
import { verdict } from '../../dom/popup/fixtures';

const article: Article = {
  meta: {
    url: 'https://ledger.example/a',
    canonicalUrl: null,
    publisher: 'Ledger',
    title: 'An invented title',
    authors: [],
    published: '2025-11-20T08:30:00Z',
    modified: null,
    language: 'en',
    from: { publisher: 'opengraph', published: 'json-ld' },
  },
  blocks: [],
};

const source: SourceRecord = {
  id: 'https://ledger.example/a',
  url: 'https://ledger.example/a',
  publisher: 'Ledger',
  title: 'An invented title',
  authors: [],
  published: '2025-11-20',
  modified: null,
  language: 'en',
  textHash: 'x',
  origins: [],
  fingerprint: [],
  blocks: [],
  pack: null,
  note: null,
  tags: [],
  remark: null,
  copyOf: null,
  addedAt: 7,
};

const claim = (id: string, block: number): ClaimRecord => ({
  id,
  sourceId: source.id,
  quote: `Claim ${id}.`,
  prefix: '',
  suffix: '',
  position: { block, start: 0, end: 8 },
  facts: [],
  state: 'accepted',
  pack: null,
  tags: [],
  remark: null,
  original: null,
  addedAt: 7,
});

function plan(own: Partial<ImportPlan> = {}): ImportPlan {
  const claims = ['a', 'b', 'c', 'd'].map((id, index) => claim(id, index));
  return {
    source,
    claims,
    standing: 'new',
    newClaims: claims.map((each) => each.id),
    knownClaims: [],
    goneClaims: [],
    ...own,
  };
}

const standings = [
  { claimId: 'a', verdicts: [verdict('corroborates', ['Gazette']), verdict('conflicts', ['Fiction'])] },
  { claimId: 'b', verdicts: [verdict('corroborates', ['Gazette'])] },
  { claimId: 'c', verdicts: [verdict('updated', ['Gazette'])] },
  // of a claim that the plan does not have
  { claimId: 'elsewhere', verdicts: [verdict('conflicts', ['Fiction'])] },
];

describe('previewOf', () => {
  it('sorts each claim into one group; a contradiction outweighs a repetition', () => {
    const preview = previewOf(plan(), standings);
    expect(preview.contradicts.map((each) => each.sentence)).toEqual(['Claim a.']);
    expect(preview.contradicts[0]?.against.map((each) => each.publisher)).toEqual(['Fiction']);
    expect(preview.repeats.map((each) => each.sentence)).toEqual(['Claim b.']);
    expect(preview.adds.map((each) => each.sentence)).toEqual(['Claim c.', 'Claim d.']);
    expect(preview.adds[0]?.against[0]?.publisher).toBe('Gazette');
    expect(preview.claims).toBe(4);
    expect(preview.saved).toBeNull();
  });

  it('counts only what is new of an article saved before', () => {
    const preview = previewOf(
      plan({ standing: 'changed', newClaims: ['d'], knownClaims: ['a', 'b', 'c'], goneClaims: ['x', 'y'] }),
      standings,
    );
    expect(preview).toMatchObject({ claims: 1, contradicts: [], repeats: [], gone: 2 });
    expect(preview.adds.map((each) => each.sentence)).toEqual(['Claim d.']);
    expect(preview.saved).toEqual({ sourceId: source.id, addedAt: 7, changed: true });
  });

  it('knows an article that is saved just so', () => {
    expect(previewOf(plan({ standing: 'same' }), standings).saved?.changed).toBe(false);
  });
});

describe('withCorrection', () => {
  it('keeps the time of day of a date that was left alone, and changes nothing then', () => {
    expect(withCorrection(article, { publisher: 'Ledger', published: '2025-11-20' })).toEqual(article);
    expect(withCorrection(article, null)).toBe(article);
  });

  it('takes what the reader put right, and remembers whose word it is', () => {
    const { meta } = withCorrection(article, { publisher: ' The Ledger ', published: '2024-11-20' });
    expect(meta).toMatchObject({ publisher: 'The Ledger', published: '2024-11-20' });
    expect(meta.from).toEqual({ publisher: 'reader', published: 'reader' });
  });

  it('takes an emptied field for unknown', () => {
    const { meta } = withCorrection(article, { publisher: '  ', published: '' });
    expect(meta).toMatchObject({ publisher: null, published: null });
  });
});
