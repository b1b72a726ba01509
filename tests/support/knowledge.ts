import type { Attribute, Entity, Knowledge } from '@/lib/facts/types';

/**
 * Knowledge of an invented business story, so that tests of facts and matching do not hang on any pack that ships. No
 * person, company or event in it is real.
 */

const person = (id: string, name: string, pronoun: 'he' | 'she', extra: Partial<Entity> = {}): Entity => ({
  id,
  kind: 'person',
  name,
  aliases: [name.split(' ').at(-1) ?? name],
  pronoun,
  ...extra,
});
const organisation = (id: string, name: string, extra: Partial<Entity> = {}): Entity => ({
  id,
  kind: 'organisation',
  name,
  aliases: [],
  pronoun: 'it',
  ...extra,
});
const place = (name: string): Entity => ({ id: name.toLowerCase(), kind: 'place', name, aliases: [] });

const entities: Entity[] = [
  person('berrigan', 'Tomas Berrigan', 'he', { descriptions: ['chief chemist'], partOf: 'norrvik' }),
  person('delvaux', 'Mara Delvaux', 'she'),
  person('holloway', 'Iris Holloway', 'she'),
  person('quayle', 'Jonas Quayle', 'he'),
  organisation('norrvik', 'Norrvik', { aliases: ['Norrvik Group'], descriptions: ['battery giant'] }),
  organisation('norrvik-labs', 'Norrvik Labs', { partOf: 'norrvik' }),
  organisation('calder', 'Calder', { aliases: ['Calder Holdings'] }),
  organisation('petrel', 'Petrel Cells', { aliases: ['Petrel', "Berrigan's venture", "Berrigan's startup"] }),
  { id: 'spark', kind: 'product', name: 'Spark Two', aliases: ['Spark'], pronoun: 'it' },
  ...['Bergen', 'Leeds', 'Lisbon', 'Ghent'].map(place),
];

const people = { kinds: ['person' as const] };
const firms = { kinds: ['organisation' as const] };
const places = { kinds: ['place' as const] };
const maybeFirm = { ...firms, optional: true as const };
const firmLeft = { ...maybeFirm, notAfter: ['to'] };

const products: Attribute[] = [
  {
    id: 'released-when',
    label: 'date of {subject} coming out',
    value: 'date',
    exclusive: true,
    subject: { kinds: ['product'] },
    expressions: [{ cue: 'ship|release' }, { cue: 'come out' }],
  },
];

const leaving: Attribute[] = [
  {
    id: 'leaves',
    label: '{subject} leaving {object}',
    value: 'flag',
    exclusive: true,
    subject: people,
    object: firmLeft,
    expressions: [
      { cue: 'leave|quit|depart|exit|resign', without: ['leave ..2 open|alone|behind', 'what be? leave'] },
      { cue: 'step|stepped down|aside' },
      { cue: 'part way|ways' },
      { cue: 'walk ..2 out|away' },
      { cue: 'announce|confirm ..3 departure|exit|resignation' },
      { cue: 'departure|exit|resignation', presupposes: true },
      { cue: 'stay|remain ..1 at|with', polarity: 'no' },
    ],
  },
  {
    id: 'leaves-when',
    label: 'date of {subject} leaving {object}',
    value: 'date',
    exclusive: true,
    subject: people,
    object: firmLeft,
    expressionsOf: 'leaves',
    slackDays: 31,
    expressions: [],
  },
  {
    id: 'tenure',
    label: 'how long {subject} was at {object}',
    value: 'duration',
    exclusive: true,
    looksBack: true,
    subject: people,
    object: firms,
    expressions: [{ cue: 'after <value>' }, { cue: 'spend|spent <value>' }, { cue: '<value> ..2 at|with' }],
  },
  {
    id: 'joins',
    label: '{subject} joining {object}',
    value: 'flag',
    exclusive: true,
    subject: people,
    object: firms,
    expressions: [{ cue: 'join|joined' }],
  },
  {
    id: 'age',
    label: 'age of {subject}',
    value: 'age',
    exclusive: true,
    subject: people,
    expressions: [{ cue: '#age' }],
  },
];

const posts: Attribute[] = [
  {
    id: 'chief-executive',
    label: 'chief executive of {subject}',
    value: 'entity',
    exclusive: true,
    subject: firms,
    fills: people,
    expressions: [
      { cue: 'chief executive', without: ['former chief executive'] },
      { cue: 'ceo', without: ['former ceo'] },
      { cue: '<value> ..1 run|runs|lead|leads|head|heads <subject>' },
      { cue: '<subject> ..2 be|is run|led|headed by <value>' },
    ],
  },
  {
    id: 'post',
    label: "{subject}'s post at {object}",
    value: 'option',
    exclusive: true,
    subject: people,
    object: firms,
    options: { chair: 'chair', adviser: 'adviser', director: 'director' },
    compatible: [['chair', 'director']],
    expressions: [
      { cue: 'chair|chairman|chairwoman', option: 'chair' },
      { cue: 'adviser|advisor', option: 'adviser' },
      { cue: 'director', option: 'director' },
    ],
  },
  {
    id: 'dead-end',
    label: '{subject} calling lithium a dead end',
    value: 'flag',
    exclusive: true,
    subject: people,
    stance: true,
    expressions: [{ cue: 'call|describe|consider|think|believe ..4 dead end' }],
  },
];

const companies: Attribute[] = [
  {
    id: 'invests',
    label: '{subject} investing in {object}',
    value: 'flag',
    exclusive: true,
    subject: firms,
    object: firms,
    expressions: [
      { cue: 'invest|invested|investing' },
      { cue: 'buy|bought|take|took|acquire ..6 stake|share' },
      { cue: 'put ..4 into' },
      { cue: 'investor|backer|shareholder ..1 in|of' },
    ],
  },
  {
    id: 'stake-price',
    label: 'price {subject} paid for its stake in {object}',
    value: 'amount',
    exclusive: true,
    subject: firms,
    object: firms,
    expressions: [
      { cue: 'invest|invested|investment' },
      { cue: 'pay|paid' },
      { cue: 'buy|bought|acquire' },
      { cue: 'put ..4 into' },
    ],
  },
  {
    id: 'stake-share',
    label: "size of {subject}'s stake in {object}",
    value: 'share',
    exclusive: true,
    subject: firms,
    object: firms,
    expressions: [{ cue: 'stake|holding|share' }, { cue: 'own|hold' }],
  },
  {
    id: 'lay-offs',
    label: 'jobs cut at {subject}',
    value: 'count',
    exclusive: true,
    subject: firms,
    units: ['job', 'position', 'role', 'people', 'person', 'employee', 'worker', 'post', 'staff'],
    expressions: [
      { cue: 'cut|shed|axe|eliminate|slash' },
      { cue: 'dismiss|fire|sack' },
      { cue: 'lay|laid ..3 off' },
      { cue: 'lose ..2 job' },
      { cue: 'redundancy|layoff' },
    ],
  },
  {
    id: 'workforce',
    label: 'people employed by {subject}',
    value: 'count',
    exclusive: true,
    subject: firms,
    units: ['people', 'person', 'employee', 'worker', 'staff'],
    expressions: [{ cue: 'employ' }, { cue: 'workforce|headcount' }],
  },
  {
    id: 'raises',
    label: 'money raised by {subject}',
    value: 'amount',
    exclusive: true,
    subject: firms,
    expressions: [{ cue: 'raise|raised|seek|sought|secure' }, { cue: 'round' }],
  },
  {
    id: 'valuation',
    label: 'valuation of {subject}',
    value: 'amount',
    exclusive: true,
    subject: firms,
    expressions: [{ cue: 'value|valued|valuation|worth' }],
  },
  {
    id: 'headquarters',
    label: 'seat of {subject}',
    value: 'entity',
    exclusive: true,
    subject: firms,
    fills: places,
    expressions: [
      { cue: 'base|based|headquartered|seat ..1 in|at <value>' },
      { cue: 'headquarters|seat ..2 be|is ..1 in <value>' },
      { cue: 'headquarters in <value>' },
      { cue: '<value> -? based' },
    ],
  },
  {
    id: 'founded-when',
    label: 'founding date of {subject}',
    value: 'date',
    exclusive: true,
    subject: firms,
    expressions: [{ cue: 'found|founded|establish|created' }, { cue: 'set|started up? <subject>' }],
  },
];

/** People, companies and attributes of the invented story. */
export const inventedKnowledge: Knowledge = { entities, attributes: [...leaving, ...posts, ...companies, ...products] };
