import { useMessages } from '@/components/ui/messages/messages';
import type { Facets, SourceFilter } from '../model';
import { DateField, FilterBar, Pick } from './filter-bar';

const SORTS = ['added', 'published', 'title', 'publisher', 'claims'] as const;
const COUNTED = ['publisher', 'topic', 'tag', 'origin', 'conflicts', 'from', 'to'] as const;
const plain = (values: readonly string[]) => values.map((value) => ({ value, label: value }));

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
        label={filters.publisher}
        value={draft.publisher}
        choices={plain(facets?.publishers ?? [])}
        onPick={(publisher) => onChange({ publisher })}
      />
      <Pick
        label={filters.topic}
        value={draft.topic}
        choices={(facets?.topics ?? []).map(({ id, label }) => ({ value: id, label }))}
        onPick={(topic) => onChange({ topic })}
      />
      <Pick
        label={filters.tag}
        value={draft.tag}
        choices={plain(facets?.tags ?? [])}
        onPick={(tag) => onChange({ tag })}
      />
      <Pick
        label={filters.origin}
        value={draft.origin}
        choices={(['own', 'pack'] as const).map((value) => ({ value, label: filters.origins[value] }))}
        onPick={(origin) => onChange({ origin: origin as SourceFilter['origin'] })}
      />
      <Pick
        label={filters.conflicts}
        value={draft.conflicts}
        choices={[{ value: '1', label: filters.onlyConflicts }]}
        onPick={(conflicts) => onChange({ conflicts: conflicts as SourceFilter['conflicts'] })}
      />
      <DateField label={filters.from} value={draft.from} onPick={(from) => onChange({ from })} />
      <DateField label={filters.to} value={draft.to} onPick={(to) => onChange({ to })} />
    </FilterBar>
  );
}
