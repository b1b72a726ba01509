import type { ComponentChild } from 'preact';
import { useEffect } from 'preact/hooks';
import { EmptyState, Skeleton } from '@/components/ui/empty-state';
import { useMessages } from '@/components/ui/messages/messages';
import { type Loaded, useLoad } from '@/components/ui/use-load';
import type { ManagerShared } from './context';

/** Asks the corpus, and again after each change of it. Keep `ask` stable. */
export function useCorpus<T>(ask: () => Promise<T>, shared: ManagerShared): Loaded<T> {
  const { popup } = useMessages();
  const loaded = useLoad(ask, popup.failed);
  const { reload } = loaded;
  useEffect(() => {
    if (shared.revision > 0) reload();
  }, [shared.revision, reload]);
  return loaded;
}

/** What was asked for once it is there; until then its outline, and what to do where it cannot be had. */
export function Answer<T>(props: { of: Loaded<T>; children: (value: T) => ComponentChild }) {
  const { library, popup } = useMessages();
  const { value, error, reload } = props.of;
  if (error !== null) {
    return (
      <EmptyState title={library.trouble.title} text={`${error} ${library.trouble.hint}`} tone="trouble">
        <button type="button" class="button" onClick={reload}>
          {popup.retry}
        </button>
      </EmptyState>
    );
  }
  if (value === null) return <Skeleton text={library.loading} lines={5} />;
  return <>{props.children(value)}</>;
}
