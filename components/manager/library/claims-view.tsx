import { useCallback } from 'preact/hooks';
import { EmptyState } from '@/components/ui/empty-state';
import { useMessages } from '@/components/ui/messages/messages';
import type { ManagerShared } from '../context';
import type { ClaimFilter } from '../model';
import { Answer, useCorpus } from '../use-corpus';
import { ViewFrame } from '../view-frame';
import { ClaimFilters } from './claim-filters';
import { ClaimList } from './claim-list';
import { useFilter } from './use-filter';
import { useSelection } from './use-selection';

const OPEN: ClaimFilter = {
  ...{ text: '', publisher: '', topic: '', tag: '', state: '', kind: '', conflicts: '', from: '', to: '' },
  sort: 'best',
};

/** #/claims: all claims, searched as typed, filtered, sorted; several at once can be judged, tagged or deleted. */
export function ClaimsView(props: { shared: ManagerShared }) {
  const { shared } = props;
  const { library: words } = useMessages();
  const { library } = shared.client;
  const { draft, filter, change, clear } = useFilter(shared, OPEN);
  const selection = useSelection();
  const ask = useCallback(() => library.claims(filter), [library, filter]);
  const askFacets = useCallback(() => library.facets(), [library]);
  const found = useCorpus(ask, shared);
  const facets = useCorpus(askFacets, shared).value;
  const isOpen = (Object.keys(OPEN) as (keyof ClaimFilter)[]).every((key) => key === 'sort' || filter[key] === '');
  return (
    <ViewFrame title={words.claimsTitle} lead={words.claims.lead}>
      <ClaimFilters draft={draft} facets={facets} onChange={change} onClear={clear} />
      <Answer of={found}>
        {(ids) => {
          if (ids.length > 0)
            return <ClaimList ids={ids} selection={selection} tags={facets?.tags ?? []} shared={shared} />;
          const { title, text } = isOpen ? words.claims.empty : words.claims.none;
          return (
            <EmptyState title={title} text={text}>
              {isOpen ? (
                <button type="button" class="button button-main" onClick={() => shared.go('import')}>
                  {words.claims.empty.action}
                </button>
              ) : (
                <button type="button" class="button" onClick={clear}>
                  {words.filters.clear}
                </button>
              )}
            </EmptyState>
          );
        }}
      </Answer>
    </ViewFrame>
  );
}
