import { stemOf } from '@/lib/language/tokens';
import type { Cue, Token } from '@/lib/language/types';

/**
 * How a cue's scope is drawn. rest: from the cue to the end of its clause. clause: its whole clause. said: what was
 * said, on whichever side of the verb it stands. phrase: from the cue to the next comma or conjunction. condition: its
 * clause and the one the condition bears on.
 */
export type ScopeRule = 'rest' | 'clause' | 'said' | 'phrase' | 'condition';

interface CuePattern {
  kind: Cue['kind'];
  rule: ScopeRule;
  /** One test per token. */
  steps: ((token: Token) => boolean)[];
}

/**
 * "word|word word": alternatives for each token, compared by norm; "~plan" compares stems, so it stands for plans and
 * planned too. Lines of one group share kind and scope.
 */
const GROUPS: [Cue['kind'], ScopeRule, string][] = [
  [
    'negation',
    'rest',
    `not; never; no; cannot; neither; nobody; nothing; none; hardly; scarcely; nor; ~fail to; ~refuse to; ~decline to;
    yet to; unable to; unwilling to; nowhere near; ~rule out; ~stop short of; ~lack; ~cease to; ~abandon`,
  ],
  ['negation', 'phrase', 'without; rather than; instead of; as opposed to; far from'],
  [
    'hedge',
    'clause',
    `reportedly; allegedly; apparently; supposedly; seemingly; may; might; could; ~seem; ~appear to; ~appear that; perhaps;
    possibly; probably; presumably; maybe; rumoured; rumored; is|are|was|were rumoured|rumored to; is|are|was|were said to; is|are|was|were|be believed to;
    is|are|was|were thought to; is|are|was|were understood to; ~suggest that`,
  ],
  [
    'plan',
    'rest',
    `will; shall; ~plan to; ~plan on; ~intend to; ~prepare to; set to; poised to; slated to; scheduled to; about to;
    going to; ~aim to; ~hope to; ~want to; ~seek to; ~vow to; ~promise to; ~pledge to; ~decide to; ~prepare for;
    looking to; ~look to; in talks to; in talks with; in talks about; in talks over; in discussions to; ready to;
    is|are|was|were due to; is|are|was|were to; is|are|was|were planning; ~consider leaving; ~weigh leaving; considering; weighing; mulling;
    exploring; on track to; ~propose to; ~threaten to; ~offer to; ~try to; would like to`,
  ],
  ['hypothetical', 'rest', 'whether'],
  ['hypothetical', 'condition', 'if; unless; suppose; supposing; assuming; provided that; in case; in the event'],
  ['hypothetical', 'clause', 'as if; as though; would have; could have; might have; should have; imagine; what if'],
  [
    'forecast',
    'said',
    '~expect; ~predict; ~forecast; ~project that; ~anticipate; ~foresee; ~bet that; ~estimate that; ~envision; ~envisage',
  ],
  ['forecast', 'rest', 'should; could; likely to; unlikely to; bound to; certain to; ~stand to gain; on course to'],
  [
    'opinion',
    'said',
    `think|thinks|thought; believe|believes|believed|believing; feels|felt that; feel that; ~hope that; doubts|doubted; ~doubt that; convinced that; ~suspect; ~regret; ~reckon`,
  ],
  [
    'opinion',
    'clause',
    `in my view; in my opinion; in our view; in his view; in her view; in his opinion; in her opinion; in their view; arguably;
    to my mind; if you ask me; must; ought to; unfortunately; it is time; it's time; needs|need to; ~deserve`,
  ],
  [
    'denial',
    'said',
    `~deny; ~reject; ~dismiss; ~dispute; ~refute; ~rebut; ~debunk; pushed|pushes|pushing|push back against|on; ~contradict;
    not true that; untrue that; false that; no truth to|in; not the case that; ~disavow`,
  ],
  [
    'denial',
    'phrase',
    `contrary to; despite what was reported; despite what; despite reports; despite earlier reports; despite rumours;
    despite rumors; despite claims`,
  ],
  ['report', 'said', 'according to; ~have word that; ~get word that; ~break the news|story that'],
];

function stepOf(word: string): (token: Token) => boolean {
  if (word.startsWith('~')) {
    const stem = stemOf(word.slice(1));
    return (token) => token.stem === stem;
  }
  const norms = new Set(word.split('|'));
  return (token) => norms.has(token.norm);
}

/** First word (as norm, or as ~stem) → patterns that begin with it, longest first. */
const byFirst: ReadonlyMap<string, CuePattern[]> = (() => {
  const map = new Map<string, CuePattern[]>();
  for (const [kind, rule, list] of GROUPS)
    for (const phrase of list.split(';')) {
      const words = phrase.trim().split(/\s+/);
      const first = words[0] ?? '';
      const pattern = { kind, rule, steps: words.map(stepOf) };
      const keys = first.startsWith('~') ? [`~${stemOf(first.slice(1))}`] : first.split('|');
      for (const key of keys) map.set(key, [...(map.get(key) ?? []), pattern]);
    }
  for (const patterns of map.values()) patterns.sort((a, b) => b.steps.length - a.steps.length);
  return map;
})();

/** Cue patterns whose words stand at token i, the longest of each kind: kind, scope rule and the index after them. */
export function cueWordsAt(tokens: Token[], i: number): { kind: Cue['kind']; rule: ScopeRule; to: number }[] {
  const token = tokens[i];
  if (!token) return [];
  const found: { kind: Cue['kind']; rule: ScopeRule; to: number }[] = [];
  for (const key of [token.norm, `~${token.stem}`])
    for (const { kind, rule, steps } of byFirst.get(key) ?? []) {
      if (found.some((other) => other.kind === kind)) continue;
      if (steps.every((step, k) => stands(tokens[i + k], step))) found.push({ kind, rule, to: i + steps.length });
    }
  return found;
}

function stands(token: Token | undefined, step: (token: Token) => boolean): boolean {
  return token !== undefined && step(token);
}
