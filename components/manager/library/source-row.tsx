import { useMessages } from '@/components/ui/messages/messages';
import type { SourceItem } from '../model';
import { hashOf } from '../routes';
import { Marks } from './marks';
import { placeLine, sourceTitle } from './text';

/** One source of the list: selected by its box, opened by its title. */
export function SourceRow(props: {
  source: SourceItem;
  tabIndex: 0 | -1;
  selected: boolean;
  onSelect: () => void;
  onRemove: () => void;
}) {
  const { source, tabIndex } = props;
  const messages = useMessages();
  const { library: words } = messages;
  const title = sourceTitle(source, messages);
  return (
    <div class={`row ${props.selected ? 'row-selected' : ''}`}>
      <input
        type="checkbox"
        class="row-check"
        aria-label={words.select(title)}
        tabIndex={tabIndex}
        checked={props.selected}
        onChange={props.onSelect}
      />
      <div class="row-text">
        <a class="row-title" tabIndex={tabIndex} href={hashOf('source', source.id)}>
          {title}
        </a>
        <p class="hint row-facts">
          <span>{placeLine(source, messages)}</span>
          <span>{words.claimCount(source.claims)}</span>
          {source.toReview > 0 && <span>{words.toReview(source.toReview)}</span>}
          <Marks
            marks={[...(source.fromPack ? [words.pack] : []), ...(source.isCopy ? [words.copy] : [])]}
            tags={source.tags}
          />
        </p>
      </div>
      {!source.fromPack && (
        <button
          type="button"
          class="button button-quiet row-action"
          tabIndex={tabIndex}
          aria-label={words.source.actionsFor(words.remove, title)}
          onClick={props.onRemove}
        >
          {words.remove}
        </button>
      )}
    </div>
  );
}
