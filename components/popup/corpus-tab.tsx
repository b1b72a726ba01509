import { useCallback, useEffect } from 'preact/hooks';
import { EmptyState, Skeleton } from '@/components/ui/empty-state';
import { useMessages } from '@/components/ui/messages/messages';
import { useAction, useLoad } from '@/components/ui/use-load';
import { ClaimSearch } from './claim-search';
import type { Shared } from './context';
import { CorpusFile } from './corpus-file';
import { PackList } from './pack-list';
import { SourceList } from './source-list';

/** The second tab: what the corpus holds, a search through it, and what can be done to it. */
export function CorpusTab(props: { shared: Shared }) {
  const { popup: strings, review, formats } = useMessages();
  const words = strings.corpus;
  const { shared } = props;
  const action = useAction(shared.complain, strings.failed);
  const ask = useCallback(() => shared.client.corpus(), [shared.client]);
  const { value: view, error, reload } = useLoad(ask, words.failedTitle);
  useEffect(() => {
    if (shared.revision > 0) reload();
  }, [shared.revision, reload]);

  if (error !== null) {
    return (
      <EmptyState title={words.failedTitle} text={error} tone="trouble">
        <button type="button" class="button" onClick={reload}>
          {strings.retry}
        </button>
      </EmptyState>
    );
  }
  if (view === null) return <Skeleton text={words.loading} lines={5} />;
  const { counts } = view;
  return (
    <>
      <button type="button" class="button" onClick={() => action.run(() => shared.client.openManager())}>
        {strings.openManager}
      </button>
      {counts.toReview > 0 && (
        <button type="button" class="button" onClick={() => action.run(() => shared.client.openManager('#/review'))}>
          {review.popup(counts.toReview)}
        </button>
      )}
      {counts.sources > 0 ? (
        <>
          <p class="summary-line">
            {words.counts(counts.sources, counts.claims, counts.newest && formats.date(counts.newest))}
          </p>
          <ClaimSearch shared={shared} />
          <SourceList sources={view.sources} shared={shared} />
        </>
      ) : (
        <EmptyState title={words.empty.title} text={words.empty.text} />
      )}
      <PackList packs={view.packs} shared={shared} />
      <CorpusFile shared={shared} />
    </>
  );
}
