import type { ReadExample } from '@/scripts/classifier/examples';
import { readExamples } from '@/scripts/classifier/examples';
import { inventedReader, TODAY } from './reading';

const WORTH = [
  'The terms set a price tag of €40 million on Calder.',
  'At €70 million, the price tag on Petrel made bankers gasp.',
  'Bankers set the price tag of Norrvik at €9 billion.',
  'The deal hung a price tag of €55 million on Calder.',
  'A price tag of €20 million was set on Petrel by its backers.',
  'Its backers set a price tag of €31 million on Calder.',
];
const SEAT = [
  'Calder shifted its seat to Leeds.',
  'Petrel shifted its seat from Lisbon to Bergen.',
  'The seat of Norrvik was shifted to Ghent.',
  'Leeds is now the seat of Calder.',
  'Petrel will have its seat in Lisbon.',
  'The firm, whose seat is Bergen, makes cells.',
];
const NEITHER = [
  'Calder paid €3 million for a plant.',
  'The weather in Leeds was fair.',
  'Tomas Berrigan likes to sail.',
  'Norrvik sold cells for €8 million.',
  'Petrel makes cells in Bergen.',
  'A plant in Ghent burned down.',
];

/** Sentences on invented firms of two classes, "worth" and "seat", and of none. */
export function toyExamples(): { examples: ReadExample[]; classes: string[] } {
  const lines = [
    ...WORTH.map((text) => ({ text, classes: ['worth'], open: [] })),
    ...SEAT.map((text) => ({ text, classes: ['seat'], open: [] })),
    ...NEITHER.map((text) => ({ text, classes: [], open: [] })),
  ];
  const texts = lines.map((line) => ({ published: TODAY, lines: [line] }));
  return { examples: readExamples(texts, inventedReader), classes: ['seat', 'worth'] };
}
