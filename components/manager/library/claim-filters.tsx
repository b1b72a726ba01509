import { useMessages } from '@/components/ui/messages/messages';
import type { ClaimFilter, Facets } from '../model';
import { COMMON, CommonPicks } from './common-picks';
import { FilterBar, Pick } from './filter-bar';

const SORTS = ['best', 'published', 'added', 'publisher'] as const;
const STATES = ['accepted', 'to-review', 'rejected'] as const;
const COUNTED = [...COMMON, 'state', 'kind'] as const;

/** Search, order and filters of the list of claims. */
export function ClaimFilters(props: {
  draft: ClaimFilter;
  facets: Facets | null;
  onChange: (part: Partial<ClaimFilter>) => void;
  onClear: () => void;
}) {
  const { draft, facets, onChange } = props;
  const { library: words, label: labelOf } = useMessages();
  const { filters } = words;
  return (
    <FilterBar
      search={words.claims.search}
      text={draft.text}
      onText={(text) => onChange({ text })}
      sort={draft.sort}
      sorts={SORTS.map((value) => ({ value, label: filters.sorts[value] }))}
      onSort={(sort) => onChange({ sort: sort as ClaimFilter['sort'] })}
      set={COUNTED.filter((key) => draft[key] !== '').length}
      onClear={props.onClear}
    >
      <Pick
        label={filters.state}
        value={draft.state}
        choices={STATES.map((value) => ({ value, label: words.states[value] }))}
        onPick={(state) => onChange({ state: state as ClaimFilter['state'] })}
      />
      <Pick
        label={filters.kind}
        value={draft.kind}
        choices={(facets?.kinds ?? []).map(({ id, label }) => ({ value: id, label: labelOf(label) }))}
        onPick={(kind) => onChange({ kind })}
      />
      <CommonPicks {...{ draft, facets, onChange }} />
    </FilterBar>
  );
}
