import { describe, expect, it } from 'vitest';
import pack from '@/corpus/packs/lecun-meta/topic.json';
import { decideTopic, MAX_SAMPLE, type PageSample } from '@/lib/topic/decide';
import type { Watch, WatchedTopic } from '@/lib/topic/types';

const story = { id: pack.id, label: pack.label, names: pack.names as WatchedTopic['names'], decoys: pack.decoys };
const watch: Watch = { version: 1, hiddenHosts: ['hidden.example'], topics: [story] };

function page(over: Partial<PageSample>): PageSample {
  const empty = { title: '', description: '', headings: [], metaNames: [], sample: '' };
  return { url: 'https://paper.example/a', ...empty, ...over };
}

/** A text of so many paragraphs without any name, with the given ones put in at even distances. */
function text(paragraphs: number, ...put: string[]): string {
  const lines = Array.from({ length: paragraphs }, (_, i) => `Paragraph ${i} speaks of the weather and the harvest.`);
  put.forEach((line, i) => {
    lines[Math.floor((i * paragraphs) / put.length)] = line;
  });
  return lines.join('\n');
}

const onTopic: [string, Partial<PageSample>][] = [
  ['the main name in the title', { title: 'LeCun packs his desk | Example Post' }],
  ['with a possessive', { title: 'What became of LeCun’s lab' }],
  ['in a shouted headline', { headings: ['YANN LECUN QUITS'] }],
  ['in two words', { headings: ['Yann Le Cun s’en va'] }],
  ['only among the tags', { title: 'Goodbye to all that', metaNames: ['people', 'Yann LeCun'] }],
  [
    'a lab in the title, its people in the text',
    { title: 'Meta Superintelligence Labs hires again', sample: 'Alexandr Wang has told Meta and Zuckerberg why.' },
  ],
  ['a lab of another name', { title: 'AMI Labs finds its first office' }],
  [
    'a strong name in the title, others in the text',
    {
      title: 'Meta buys half of Scale AI',
      sample: text(6, 'Its founder Alexandr Wang moves over.'),
    },
  ],
  [
    'no name in the title, but all over the text',
    {
      title: 'A quiet goodbye',
      sample: text(8, 'LeCun spoke first.', 'Then LeCun left Meta.', 'Zuckerberg did not, said LeCun.'),
    },
  ],
  [
    'an interview with somebody else about it',
    {
      title: 'A historian looks back',
      sample: text(
        10,
        'We met after LeCun had left Meta.',
        'Llama 4 was a lesson.',
        'He came to report to Alexandr Wang, and Zuckerberg looked on.',
        'The Superintelligence Labs had Shengjia Zhao.',
      ),
    },
  ],
];

const offTopic: [string, Partial<PageSample>][] = [
  [
    'earnings of Meta',
    {
      title: 'Meta Platforms beats forecasts as ad prices climb',
      metaNames: ['Meta', 'earnings'],
      sample: text(12, 'Meta sold more advertising.', 'Zuckerberg praised the quarter.', 'Meta shares rose.'),
    },
  ],
  [
    'earnings of Meta with a word on its labs',
    {
      title: 'Meta spends more than it said',
      sample: text(
        14,
        'Meta sold more advertising.',
        'Much goes to Meta Superintelligence Labs under Alexandr Wang; LeCun left last year. Llama 4 was free.',
      ),
    },
  ],
  [
    'Instagram',
    {
      title: 'Instagram tightens accounts of teenagers',
      description: 'What parents of Meta’s youngest users see',
      sample: text(9, 'Meta owns Instagram.', 'Zuckerberg was asked about it.'),
    },
  ],
  [
    'a meta-analysis',
    {
      title: 'Meta-analysis: walking lowers blood pressure',
      sample: text(8, 'The meta-analysis pools 31 trials.', 'A second meta analysis disagrees.'),
    },
  ],
  [
    'llamas',
    {
      title: 'Thirty-four llamas and a tin roof',
      sample: text(8, 'Each llama has a name.', 'Llamas hum.', 'The llama farm is for sale.'),
    },
  ],
  [
    'another Yann',
    {
      title: 'How Yann Kervella sank a budget',
      sample: text(8, 'Yann Kervella is a deputy.', 'Yann fishes on Sundays.'),
    },
  ],
  [
    'a scientist who left another company',
    {
      title: 'Senior Google scientist quits to found a company',
      description: 'Fourteen years and one famous paper',
      sample: text(12, 'She is not the first: Yann LeCun left Meta last year.', 'World models interest her.'),
    },
  ],
  ['one passing mention', { sample: text(5, 'LeCun, too, was there.') }],
  ['lower case where a capital is meant', { title: 'How to scale ai, and what meta means, lecun style' }],
  ['a name cut by a full stop', { title: 'They moved to Scale. AI helped. Alexandr; Wang' }],
  ['a name inside a longer word', { title: 'LeCunningham and the AMI Labsters' }],
  ['nothing at all', {}],
];

describe('decideTopic', () => {
  it.each(onTopic)('matches %s', (_name, over) => {
    expect(decideTopic(watch, page(over))).toMatchObject({ topic: story.id, label: story.label });
  });

  it.each(offTopic)('leaves alone %s', (_name, over) => {
    expect(decideTopic(watch, page(over))).toBeNull();
  });

  it('names what it found, most telling first', () => {
    const match = decideTopic(watch, page({ title: 'LeCun leaves Meta', sample: 'Zuckerberg, Llama 4' }));
    expect(match?.names).toEqual(['LeCun', 'Meta', 'Llama 4', 'Zuckerberg']);
  });

  it('wants nothing on a hidden host, and nothing without a host', () => {
    const title = 'LeCun leaves';
    expect(decideTopic(watch, page({ title, url: 'https://hidden.example/x' }))).toBeNull();
    expect(decideTopic(watch, page({ title, url: 'https://www.hidden.example/x' }))).not.toBeNull();
    expect(decideTopic(watch, page({ title, url: 'about:blank' }))).toBeNull();
  });

  it('counts names of one group once', () => {
    const names = [
      { text: 'Anna', weight: 2 as const, group: 'anna' },
      { text: 'Annie', weight: 2 as const, group: 'anna' },
      { text: 'Bert', weight: 2 as const, group: 'bert' },
    ];
    const small: Watch = { version: 1, hiddenHosts: [], topics: [{ id: 't', label: 'T', names, decoys: [] }] };
    expect(decideTopic(small, page({ title: 'Anna Annie Anna Annie' }))).toBeNull();
    expect(decideTopic(small, page({ title: 'Anna and Bert' }))?.names).toEqual(['Anna', 'Bert']);
  });

  it('forms no name across a decoy, and finds names beside one', () => {
    const names = [{ text: 'Blue Whale', weight: 3 as const, group: 'whale' }];
    const sea: Watch = { version: 1, hiddenHosts: [], topics: [{ id: 't', label: 'T', names, decoys: ['the sea'] }] };
    expect(decideTopic(sea, page({ title: 'Blue the sea Whale' }))).toBeNull();
    expect(decideTopic(sea, page({ title: 'The sea Blue Whale' }))).not.toBeNull();
  });

  it('tells accents apart from letters, however they are written', () => {
    const names = [{ text: 'Joëlle', weight: 3 as const, group: 'j' }];
    const one: Watch = { version: 1, hiddenHosts: [], topics: [{ id: 't', label: 'T', names, decoys: [] }] };
    expect(decideTopic(one, page({ title: 'Joe\u0308lle speaks' }))).not.toBeNull();
    expect(decideTopic(one, page({ title: 'Joelle speaks' }))).toBeNull();
  });

  it('takes the topic with the most weight', () => {
    const other = { id: 'sea', label: 'Sea', names: [{ text: 'whale', weight: 3 as const, group: 'w' }], decoys: [] };
    const both: Watch = { ...watch, topics: [other, story] };
    expect(decideTopic(both, page({ title: 'LeCun, Meta and a whale' }))?.topic).toBe(story.id);
    expect(decideTopic(both, page({ title: 'A whale' }))?.topic).toBe('sea');
  });

  it('is not held up by names and decoys without a word in them', () => {
    const names = [
      { text: '—', weight: 3 as const, group: 'dash' },
      { text: 'Anna', weight: 3 as const, group: 'anna' },
    ];
    const odd: Watch = { version: 1, hiddenHosts: [], topics: [{ id: 't', label: 'T', names, decoys: ['…', ''] }] };
    expect(decideTopic(odd, page({ title: 'Anna — again …' }))?.names).toEqual(['Anna']);
    expect(decideTopic(odd, page({ title: '— …' }))).toBeNull();
  });

  it('is linear: a huge text costs no more than the sample', () => {
    const started = performance.now();
    decideTopic(watch, page({ title: 'LeCun '.repeat(200_000), sample: 'Meta Meta AI '.repeat(200_000) }));
    expect(performance.now() - started).toBeLessThan(100);
    expect(MAX_SAMPLE).toBeLessThanOrEqual(4_000);
  });
});
