import 'fake-indexeddb/auto';
import { openCorpus } from '@/corpus/database';
import { exportCorpus } from '@/corpus/file';
import { planImport, saveImport } from '@/corpus/import-article';
import { knowledge } from '@/corpus/knowledge';
import type { Article } from '@/lib/article/types';
import { readClaims } from '@/lib/facts/claims';
import { createFactReader } from '@/lib/facts/reader';
import { provenance } from '@/lib/match/provenance';

/** A small corpus of invented articles on an invented harbour, read by the real reader: some agree, some do not. */

interface Told {
  publisher: string;
  title: string;
  published: string;
  text: string[];
}

const TOLD: Told[] = [
  {
    publisher: 'The Pier Bulletin',
    title: 'Council buys two electric ferries',
    published: '2026-01-12',
    text: [
      'The harbour council bought two electric ferries for 14 million euros.',
      'The Lindqvist shipyard in Ostervik will deliver both ferries in October 2026.',
      'Captain Ada Bell opened the new terminal on 9 January 2026.',
      'Passengers on the early boats had asked for quieter engines since the spring of last year.',
      'Anglers at the north mole fear for their place, which the charging station will take up.',
    ],
  },
  {
    publisher: 'The Quayside Post',
    title: 'What the new ferries cost',
    published: '2026-01-14',
    text: [
      'The harbour council bought two electric ferries for 20 million euros.',
      'Nobody at the town hall would say why the price was not made public in December.',
      'About 300 passengers take the morning boat on a working day.',
      'Critics on the finance committee called the contract a leap in the dark and want to see the bids.',
      'A second-hand diesel boat would have come to a third of that, a former harbour master wrote.',
    ],
  },
  {
    publisher: 'Lighthouse Weekly',
    title: 'Electric ferries for the harbour',
    published: '2026-01-19',
    text: [
      'The harbour council bought two electric ferries for 14 million euros.',
      'The shipyard employs 420 people, most of them from Ostervik itself.',
      'Batteries for such boats are made in two places only, and waiting lists are long at both of them.',
      'The old steamer is to become a museum, if somebody is found who pays for the new keel.',
      'Lindqvist won the order against yards in Norway and Spain, the council said.',
    ],
  },
];

function asArticle({ publisher, title, published, text }: Told): Article {
  const url = `https://${publisher.toLowerCase().replace(/\W+/g, '-')}.example/ferries`;
  const meta = { url, canonicalUrl: url, publisher, title, published, authors: [], modified: null, language: 'en' };
  const paragraphs = text.map((one) => ({ kind: 'paragraph' as const, text: one }));
  return { meta: { ...meta, from: {} }, blocks: [{ kind: 'headline', text: title }, ...paragraphs] };
}

/** The corpus as a corpus file. */
export async function harbourFile(): Promise<string> {
  const db = await openCorpus(`harbour-${Math.random()}`);
  const reader = createFactReader(knowledge);
  for (const told of TOLD) {
    const read = (article: Article) => readClaims(article, reader);
    const plan = await planImport(db, asArticle(told), read, { ...provenance, now: Date.UTC(2026, 0, 20) });
    await saveImport(db, plan);
  }
  const file = await exportCorpus(db, new Date(Date.UTC(2026, 0, 20)));
  db.close();
  return file;
}
