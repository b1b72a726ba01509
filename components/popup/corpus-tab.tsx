import { useCallback, useEffect } from 'preact/hooks';
import { EmptyState, Skeleton } from '@/components/ui/empty-state';
import { ClaimSearch } from './claim-search';
import type { Shared } from './context';
import { CorpusFile } from './corpus-file';
import { formatDate } from './format';
import { PackList } from './pack-list';
import { SourceList } from './source-list';
import { strings } from './strings';
import { useLoad } from './use-load';

const words = strings.corpus;

/** The second tab: what the corpus holds, a search through it, and what can be done to it. */
export function CorpusTab(props: { shared: Shared }) {
  const { shared } = props;
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
      {counts.sources > 0 ? (
        <>
          <p class="summary-line">
            {words.counts(counts.sources, counts.claims, counts.newest && formatDate(counts.newest))}
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
