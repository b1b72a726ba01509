import type { Undo } from '../model';

/** Does something to the corpus, says so with a way back, and has everything read anew. */
export type Act = (done: string, work: () => Promise<Undo>) => Promise<void>;
