import type { Span } from '@/lib/language/types';
import type { CompiledExpression } from './expressions';
import type { PatternMatch } from './find-pattern';
import type { CueSpan, Role } from './roles';
import type { Standing } from './standing';
import type { FactValue } from './types';

/** An expression found in a sentence, with who it is about and how it stands. */
export interface Hit {
  compiled: CompiledExpression;
  cue: CueSpan;
  match: PatternMatch;
  subject: Role;
  object: Role | null;
  standing: Standing;
}

/** The value a hit states, with the words that carry it. */
export interface Valued {
  value: FactValue;
  certain: boolean;
  spans: Span[];
}
