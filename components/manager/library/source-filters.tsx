import { useMessages } from '@/components/ui/messages/messages';
import type { Facets, SourceFilter } from '../model';
import { COMMON, CommonPicks } from './common-picks';
import { FilterBar, Pick } from './filter-bar';

const SORTS = ['added', 'published', 'title', 'publisher', 'claims'] as const;
const COUNTED = [...COMMON, 'origin'] as const;

/** Search, order and filters of the list of sources. */
export function SourceFilters(props: {
  draft: SourceFilter;
  facets: Facets | null;
  onChange: (part: Partial<SourceFilter>) => void;
  onClear: () => void;
}) {
  const { draft, facets, onChange } = props;
  const { library: words } = useMessages();
  const { filters } = words;
  return (
    <FilterBar
      search={words.sources.search}
      text={draft.text}
      onText={(text) => onChange({ text })}
      sort={draft.sort}
      sorts={SORTS.map((value) => ({ value, label: filters.sorts[value] }))}
      onSort={(sort) => onChange({ sort: sort as SourceFilter['sort'] })}
      set={COUNTED.filter((key) => draft[key] !== '').length}
      onClear={props.onClear}
    >
      <Pick
        label={filters.origin}
        value={draft.origin}
        choices={(['own', 'pack'] as const).map((value) => ({ value, label: filters.origins[value] }))}
        onPick={(origin) => onChange({ origin: origin as SourceFilter['origin'] })}
      />
      <CommonPicks {...{ draft, facets, onChange }} />
    </FilterBar>
  );
}
