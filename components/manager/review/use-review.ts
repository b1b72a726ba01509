import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { useMessages } from '@/components/ui/messages/messages';
import { errorText } from '@/components/ui/use-load';
import type { Undo } from '@/components/ui/use-saying';
import type { ManagerShared } from '../context';
import type { ReviewItem } from './model';

/** What can be done with the claim in hand. */
export type ReviewAction = 'accept' | 'reject' | 'merge' | 'undo' | 'next' | 'previous';

/** A step of the review, and where the reader was before it. */
interface Step {
  undo: Undo;
  at: string;
}

/** The queue, the claim in hand, and all steps, each of which can be taken back. */
export interface Review {
  /** Null while it is being looked for. */
  items: ReviewItem[] | null;
  error: string | null;
  at: number;
  current: ReviewItem | null;
  /** Said last, for the live region. */
  said: string;
  select(index: number): void;
  act(action: ReviewAction): void;
  /** Claims of one source at once. */
  acceptAll(ids: readonly string[]): void;
  change(work: (id: string) => Promise<Undo>, said: string): Promise<boolean>;
  reload(): void;
}

/** Keeps the review. Steps go one after the other: a key pressed while one is under way waits for it. */
export function useReview(shared: ManagerShared): Review {
  const { review: words, popup, told } = useMessages();
  const { review: client } = shared.client;
  const [items, setItems] = useState<ReviewItem[] | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const [said, setSaid] = useState('');
  const steps = useRef<Step[]>([]);
  const busy = useRef<Promise<unknown>>(Promise.resolve());
  const list = items ?? [];
  const now = useRef({ items: list, at });
  now.current = { items: list, at: Math.min(at, Math.max(0, list.length - 1)) };

  const load = useCallback(
    async (select: string | null) => {
      try {
        const next = await client.queue();
        setItems(next);
        setError(null);
        const index = select === null ? -1 : next.findIndex(({ id }) => id === select);
        if (index >= 0) setAt(index);
      } catch (thrown) {
        setError(errorText(thrown, popup.failed, told));
      }
    },
    [client, popup.failed, told],
  );
  useEffect(() => void load(null), [load]);

  const inTurn = (work: () => Promise<void>): Promise<boolean> => {
    const done = busy.current.then(work).then(
      () => true,
      (thrown: unknown) => {
        shared.complain(errorText(thrown, popup.failed, told));
        return false;
      },
    );
    busy.current = done;
    return done;
  };
  const drop = (ids: ReadonlySet<string>) => {
    const left = now.current.items.filter(({ id }) => !ids.has(id));
    now.current = { items: left, at: Math.min(now.current.at, Math.max(0, left.length - 1)) };
    setItems(left);
    setAt(now.current.at);
    return left.length;
  };
  const setState = async (ids: readonly string[], state: 'accepted' | 'rejected') => {
    const [first] = ids;
    if (first === undefined) return;
    steps.current.push({ undo: await client.setState(ids, state), at: first });
    setSaid(words.said[state](drop(new Set(ids))));
    shared.changed();
  };
  const changing = async (id: string, work: () => Promise<Undo>, text: string) => {
    steps.current.push({ undo: await work(), at: id });
    await load(id);
    setSaid(text);
    shared.changed();
  };
  const merge = async () => {
    const { items: all, at: index } = now.current;
    const [first, second] = [all[index], all[index + 1]];
    if (first === undefined) return;
    if (second?.sourceId !== first.sourceId) shared.complain(words.said.noNext);
    else await changing(first.id, () => client.merge([first.id, second.id]), words.said.merged);
  };
  const undo = async () => {
    const step = steps.current.pop();
    if (step === undefined) return setSaid(words.said.nothingToUndo);
    await step.undo();
    await load(step.at);
    setSaid(words.said.undone);
    shared.changed();
  };
  const doing: Record<ReviewAction, () => Promise<void> | undefined> = {
    accept: () =>
      setState(
        now.current.items.slice(now.current.at, now.current.at + 1).map(({ id }) => id),
        'accepted',
      ),
    reject: () =>
      setState(
        now.current.items.slice(now.current.at, now.current.at + 1).map(({ id }) => id),
        'rejected',
      ),
    merge,
    undo: async () => undo(),
    next: async () => setAt(Math.min(now.current.items.length - 1, now.current.at + 1)),
    previous: async () => setAt(Math.max(0, now.current.at - 1)),
  };
  return {
    items,
    error,
    at: now.current.at,
    current: list[now.current.at] ?? null,
    said,
    select: setAt,
    act: (action) => void inTurn(async () => doing[action]()),
    acceptAll: (ids) => void inTurn(() => setState(ids, 'accepted')),
    change: (work, text) => {
      const id = list[now.current.at]?.id;
      return id === undefined ? Promise.resolve(false) : inTurn(() => changing(id, () => work(id), text));
    },
    reload: () => void load(null),
  };
}
