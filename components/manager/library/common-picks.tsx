import { useMessages } from '@/components/ui/messages/messages';
import type { ClaimFilter, Facets, SourceFilter } from '../model';
import { DateField, Pick } from './filter-bar';

/** What sources and claims can both be filtered by. */
export type CommonFilter = { [K in keyof ClaimFilter & keyof SourceFilter]: (ClaimFilter & SourceFilter)[K] };

/** Those of them that count as filters set: not the search, not the order. */
export const COMMON = [
  'publisher',
  'topic',
  'tag',
  'conflicts',
  'from',
  'to',
] as const satisfies (keyof CommonFilter)[];

const plain = (values: readonly string[]) => values.map((value) => ({ value, label: value }));

/** The filters that the lists of sources and of claims share. */
export function CommonPicks(props: {
  draft: Omit<CommonFilter, 'sort'>;
  facets: Facets | null;
  onChange: (part: Partial<Omit<CommonFilter, 'sort'>>) => void;
}) {
  const { draft, facets, onChange } = props;
  const { filters } = useMessages().library;
  return (
    <>
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
        label={filters.conflicts}
        value={draft.conflicts}
        choices={[{ value: '1', label: filters.onlyConflicts }]}
        onPick={(conflicts) => onChange({ conflicts: conflicts as CommonFilter['conflicts'] })}
      />
      <DateField label={filters.from} value={draft.from} onPick={(from) => onChange({ from })} />
      <DateField label={filters.to} value={draft.to} onPick={(to) => onChange({ to })} />
    </>
  );
}
