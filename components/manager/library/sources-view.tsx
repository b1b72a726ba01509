import { useCallback } from 'preact/hooks';
import { EmptyState } from '@/components/ui/empty-state';
import { useMessages } from '@/components/ui/messages/messages';
import { useAction } from '@/components/ui/use-load';
import { VirtualList } from '@/components/ui/virtual-list';
import type { ManagerShared } from '../context';
import type { Facets, SourceFilter, SourceItem } from '../model';
import { Answer, useCorpus } from '../use-corpus';
import { ViewFrame } from '../view-frame';
import { SelectionBar } from './selection-bar';
import { SourceFilters } from './source-filters';
import { SourceRow } from './source-row';
import { sourceTitle } from './text';
import { useFilter } from './use-filter';
import { type Selection, useSelection } from './use-selection';

const OPEN: SourceFilter = {
  ...{ text: '', publisher: '', topic: '', tag: '', origin: '', conflicts: '', from: '', to: '' },
  sort: 'added',
};
/** Of a row with a title on one line and its facts on another, in px. */
const ROW_HEIGHT = 67;

/** #/sources: all sources, searched as typed, filtered, sorted; several at once can be tagged or deleted. */
export function SourcesView(props: { shared: ManagerShared }) {
  const { shared } = props;
  const { library: words } = useMessages();
  const { library } = shared.client;
  const { draft, filter, change, clear } = useFilter(shared, OPEN);
  const selection = useSelection();
  const ask = useCallback(() => library.sources(filter), [library, filter]);
  const askFacets = useCallback(() => library.facets(), [library]);
  const found = useCorpus(ask, shared);
  const facets = useCorpus(askFacets, shared).value;
  const isOpen =
    filter.text === '' &&
    (Object.keys(OPEN) as (keyof SourceFilter)[]).every((key) => key === 'sort' || filter[key] === '');
  return (
    <ViewFrame title={words.sourcesTitle} lead={words.sources.lead}>
      <SourceFilters draft={draft} facets={facets} onChange={change} onClear={clear} />
      <Answer of={found}>
        {(sources) =>
          sources.length === 0 ? (
            <NoSources isOpen={isOpen} shared={shared} onClear={clear} />
          ) : (
            <SourceList sources={sources} selection={selection} facets={facets} shared={shared} />
          )
        }
      </Answer>
    </ViewFrame>
  );
}

function NoSources(props: { isOpen: boolean; shared: ManagerShared; onClear: () => void }) {
  const { library: words } = useMessages();
  if (!props.isOpen) {
    return (
      <EmptyState title={words.sources.none.title} text={words.sources.none.text}>
        <button type="button" class="button" onClick={props.onClear}>
          {words.filters.clear}
        </button>
      </EmptyState>
    );
  }
  return (
    <EmptyState title={words.sources.empty.title} text={words.sources.empty.text}>
      <button type="button" class="button button-main" onClick={() => props.shared.go('import')}>
        {words.sources.empty.action}
      </button>
    </EmptyState>
  );
}

function SourceList(props: {
  sources: SourceItem[];
  selection: Selection;
  facets: Facets | null;
  shared: ManagerShared;
}) {
  const { sources, selection, shared } = props;
  const messages = useMessages();
  const { library: words, popup } = messages;
  const { library } = shared.client;
  const action = useAction(shared.complain, popup.failed);
  const chosen = sources.filter(({ id }) => selection.has(id));
  const ids = chosen.map(({ id }) => id);
  const remove = (which: SourceItem[]) =>
    action.run(async () => {
      const own = which.filter((source) => !source.fromPack);
      if (own[0] === undefined) throw new Error(words.sources.packStays);
      const undo = await library.deleteSources(own.map(({ id }) => id));
      selection.clear();
      shared.say(words.sources.deleted(own.length, sourceTitle(own[0], messages)), undo);
      shared.changed();
    });
  const tag = (name: string, on: boolean) =>
    action.run(async () => {
      const undo = await library.tagSources(ids, name, on);
      shared.say(on ? words.tagged(ids.length, name) : words.untagged(ids.length, name), undo);
      shared.changed();
    });
  return (
    <div class="list-block">
      <SelectionBar
        found={words.sources.found(sources.length)}
        selected={chosen.length}
        total={sources.length}
        tags={props.facets?.tags ?? []}
        onAll={() => selection.set(sources.map(({ id }) => id))}
        onNone={selection.clear}
        onTag={tag}
        busy={action.busy}
      >
        <button type="button" class="button" aria-disabled={action.busy} onClick={() => remove(chosen)}>
          {words.remove}
        </button>
      </SelectionBar>
      <p class="sr-only">{words.listHint}</p>
      <VirtualList
        count={sources.length}
        label={words.sourcesTitle}
        estimate={ROW_HEIGHT}
        keyOf={(index) => sources[index]?.id ?? String(index)}
        row={(index, tabIndex) => {
          const source = sources[index];
          if (source === undefined) return null;
          return (
            <SourceRow
              source={source}
              tabIndex={tabIndex}
              selected={selection.has(source.id)}
              onSelect={() => selection.toggle(source.id)}
              onRemove={() => remove([source])}
            />
          );
        }}
      />
    </div>
  );
}
