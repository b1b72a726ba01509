import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CorpusDatabase } from '@/corpus/database';
import { claimsAsAnnotations } from '@/corpus/formats/write-annotations';
import { claimsAsCsv } from '@/corpus/formats/write-csv';
import { claimsAsLinkedData } from '@/corpus/formats/write-linked-data';
import { installPacks } from '@/corpus/packs';
import { setClaimState } from '@/corpus/queries';
import { freshCorpus, importNow, makeArticle, makePack } from '../corpus/support';
import { lines, read } from './support';

const HEAD = 'quote,url,publisher,title,author,published,state,tags,remark\n';

describe('a table of claims', () => {
  it('is read with all its columns', async () => {
    const row =
      '"Ninety people, she said, stood there.",https://n.example/1,The Post,Harbour,A. Writer; B. Writer,3 November 2025,to-review,ports; lund,Ask.\n';
    expect((await read('a.csv', HEAD + row)).claims).toEqual([
      {
        ...{ from: 'a.csv, row 2', quote: 'Ninety people, she said, stood there.' },
        source: {
          ...{
            url: 'https://n.example/1',
            publisher: 'The Post',
            title: 'Harbour',
            authors: ['A. Writer', 'B. Writer'],
          },
          ...{ published: '2025-11-03', language: null },
        },
        ...{ tags: ['ports', 'lund'], remark: 'Ask.', state: 'to-review' },
      },
    ]);
  });

  it.each([
    ['other names, order and case', 'Date;Outlet;CLAIM\n2025-11-03;The Post;A ship came.\n'],
    ['tabs', 'sentence\tpublisher\tpublished\nA ship came.\tThe Post\t2025-11-03\n'],
    ['French names and a mark', '\ufeffcitation,éditeur,date\nA ship came.,The Post,2025-11-03\n'],
    ['a better name beside another', 'text,quote,publisher,date\nthe whole text,A ship came.,The Post,2025-11-03\n'],
  ])('is read with %s', async (_, csv) => {
    expect((await read('a.csv', csv)).claims).toMatchObject([
      { quote: 'A ship came.', source: { publisher: 'The Post', published: '2025-11-03' } },
    ]);
  });

  it('says of each bad row what is the matter, and keeps the others', async () => {
    const csv = `${HEAD}Good one.,https://n.example/1,,,,,,,\n,https://n.example/1,,,,,,,\nNo source.,,,,,,,,\n${'x'.repeat(6000)},,The Post,,,,,,\nBad date.,,The Post,,,20255-01-01,,,\nBad address.,javascript:alert(1),The Post,,,,,,\n"Open quote.,,The Post,,,,,,\n`;
    const result = await read('a.csv', csv);
    expect(result.claims.map(({ quote }) => quote).slice(0, 3)).toEqual(['Good one.', 'Bad date.', 'Bad address.']);
    expect(result.claims[2]?.source.url).toBeNull();
    expect(lines(result)).toEqual([
      'a.csv, row 3: It has no text of a claim.',
      'a.csv, row 4: It does not say where the claim was made: it needs an address, a publisher or a title.',
      'a.csv, row 5: Too long for one sentence.',
      'a.csv, row 6: “20255-01-01” is not a date of an article; taken without a date.',
      'a.csv, row 7: “javascript:alert(1)” is not a web address; taken without an address.',
      'a.csv, row 8: It does not say where the claim was made: it needs an address, a publisher or a title.',
      'a.csv: The table cannot be read to its end: a quotation mark is left open.',
    ]);
  });

  it('takes a formula for the text it is', async () => {
    const csv = 'quote,publisher\n"=HYPERLINK(""http://evil.example"",""x"")",The Post\n+1 ship came.,@SUM(A1)\n';
    expect((await read('a.csv', csv)).claims).toMatchObject([
      { quote: '=HYPERLINK("http://evil.example","x")' },
      { quote: '+1 ship came.', source: { publisher: '@SUM(A1)' } },
    ]);
  });
});

describe('claims in linked data', () => {
  const review = {
    ...{ '@type': 'ClaimReview', claimReviewed: 'A ship came.', url: 'https://facts.example/1' },
    ...{ author: { name: 'Facts' }, reviewRating: { '@type': 'Rating', ratingValue: 1, alternateName: 'False' } },
    itemReviewed: {
      ...{ '@type': 'Claim', author: { name: 'Ada Quill' }, datePublished: '2025-11-03' },
      appearance: { '@type': 'OpinionNewsArticle', url: 'https://n.example/1', headline: 'Harbour' },
    },
  };

  it('come in under where they were made, to be reviewed, with what the reviewer said', async () => {
    const { claims } = await read('a.json', JSON.stringify([review]));
    expect(claims).toMatchObject([
      {
        ...{
          quote: 'A ship came.',
          state: 'to-review',
          remark: 'Reviewed by Facts as “False”: https://facts.example/1',
        },
        source: { url: 'https://n.example/1', publisher: 'Ada Quill', title: 'Harbour', published: '2025-11-03' },
      },
    ]);
  });

  it('are left out where nobody says who made them', async () => {
    const result = await read('a.json', JSON.stringify({ ...review, itemReviewed: {} }));
    expect(lines(result)).toEqual([
      'a.json: It does not say where the claim was made: it needs an address, a publisher or a title.',
    ]);
  });
});

describe('claims written out', () => {
  let db: CorpusDatabase;
  const A = 'https://a.example/1';
  beforeEach(async () => {
    db = await freshCorpus();
    await installPacks(db, [makePack()]);
    await importNow(db, makeArticle(['The harbour reopened. Ships came.', '=1+1 is two. Café.'], { canonicalUrl: A }));
    await importNow(db, makeArticle(['Nobody saw. Nobody came.'], { canonicalUrl: null, title: null }));
    const [first] = await db.claims.where('sourceId').equals(A).toArray();
    await db.claims.update(first?.id ?? '', { tags: ['b', 'a'], remark: 'Ask.' });
    const gone = await db.claims.filter((claim) => claim.quote === 'Ships came.').primaryKeys();
    await setClaimState(db, gone, 'rejected');
  });

  it('as a table: every claim, no formula, and the same when read again', async () => {
    const csv = await claimsAsCsv(db);
    expect(csv.startsWith('\ufeffquote,url,')).toBe(true);
    expect(csv).toContain("'=1+1 is two.");
    expect(csv).not.toMatch(/(?:^|,)=/m);
    const result = await read('a.csv', csv);
    expect(lines(result)).toEqual([]);
    const all = (await db.claims.toArray()).map((claim) => [claim.quote, claim.state]);
    expect(result.claims.map((claim) => [claim.quote, claim.state]).sort()).toEqual(all.sort());
  });

  it('as a table: any text comes back as it was (property)', async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 }).map((t) => `a${t}`.replace(/\s+/g, ' ').trim());
    const mark = fc.constantFrom('', '=', '+', '-', '@', "'", "'=", "''=", '"', ',', ';');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(mark, text), { minLength: 1, maxLength: 5 }), async (made) => {
        const quotes = made.map(([before, after]) => `${before}${after}`);
        const ids = await db.claims.where('sourceId').equals(A).primaryKeys();
        for (const [i, id] of ids.entries()) await db.claims.update(id, { quote: quotes[i % quotes.length] ?? 'a' });
        const again = await read('a.csv', await claimsAsCsv(db, { sourceIds: [A] }));
        expect(again.claims.map(({ quote }) => quote).sort()).toEqual(
          ids.map((_, i) => quotes[i % quotes.length]).sort(),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('as linked data: accepted claims and where they stand, and never a rating', async () => {
    const json = await claimsAsLinkedData(db);
    const { '@graph': graph } = JSON.parse(json);
    expect(graph).toHaveLength(await db.claims.filter((claim) => claim.state === 'accepted').count());
    expect(graph.find((one: { text: string }) => one.text === 'The harbour reopened.')).toMatchObject({
      '@type': 'Claim',
      appearance: { '@type': 'NewsArticle', url: A, headline: 'Brightmoor cuts jobs', datePublished: '2025-10-22' },
    });
    expect(json).not.toMatch(/ClaimReview|[Rr]ating|firstAppearance/);
    const again = await read('a.jsonld', json);
    expect(again.claims).toHaveLength(graph.length);
    expect(lines(again)).toEqual([]);
  });

  it('as annotations: quotes with positions in the kept text, none of restated claims', async () => {
    const { items } = JSON.parse(await claimsAsAnnotations(db));
    const { blocks = [] } = (await db.texts.get(A)) ?? {};
    const whole = blocks.map((block) => block.text).join('\n');
    expect(items).toHaveLength(5);
    for (const { target } of items.filter((one: { target: { source: string } }) => one.target.source === A)) {
      const [quote, position] = target.selector;
      expect(whole.slice(position.start, position.end)).toBe(quote.exact);
    }
    expect(items.some((one: { target: { source: string } }) => one.target.source.startsWith('urn:sha-256:'))).toBe(
      true,
    );
    const own = await read('a.json', await claimsAsAnnotations(db, { sourceIds: [A] }));
    expect(own.claims.map(({ quote, source }) => [quote, source.url])).toContainEqual(['The harbour reopened.', A]);
    expect(own.claims.find(({ remark }) => remark !== null)).toMatchObject({ tags: ['b', 'a'], remark: 'Ask.' });
  });

  it('always in the same order', async () => {
    for (const write of [claimsAsCsv, claimsAsLinkedData, claimsAsAnnotations]) {
      expect(await write(db)).toBe(await write(db));
    }
  });
});
