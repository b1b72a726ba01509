import { useMessages } from '@/components/ui/messages/messages';
import type { ClaimItem, ClaimState } from '../model';
import { hashOf } from '../routes';
import { Marks } from './marks';
import { placeLine, shortened } from './text';

/** One claim of the list; while it is fetched, the place it will take. */
export function ClaimRow(props: {
  claim: ClaimItem | null;
  tabIndex: 0 | -1;
  selected: boolean;
  onSelect: () => void;
  onState: (state: ClaimState) => void;
  onRemove: () => void;
}) {
  const { claim, tabIndex } = props;
  const messages = useMessages();
  const { library: words } = messages;
  if (claim === null) return <div class="row row-waiting" aria-busy="true" />;
  const name = shortened(claim.quote);
  const marks = [
    ...(claim.state === 'accepted' ? [] : [words.states[claim.state]]),
    ...(claim.muted ? [words.muted] : []),
    ...(claim.original === null ? [] : [words.edited]),
    ...(claim.remark === null ? [] : [words.noted]),
    ...(claim.fromPack ? [words.pack] : []),
  ];
  const button = (label: string, act: () => void) => (
    <button
      type="button"
      class="button button-quiet"
      tabIndex={tabIndex}
      aria-label={words.source.actionsFor(label, name)}
      onClick={act}
    >
      {label}
    </button>
  );
  return (
    <div class={`row ${props.selected ? 'row-selected' : ''} row-${claim.state}`}>
      <input
        type="checkbox"
        class="row-check"
        aria-label={words.select(name)}
        tabIndex={tabIndex}
        checked={props.selected}
        onChange={props.onSelect}
      />
      <div class="row-text">
        <p class="row-quote">{claim.quote}</p>
        <p class="hint row-facts">
          <a tabIndex={tabIndex} href={hashOf('source', claim.source.sourceId, { claim: claim.id })}>
            {placeLine(claim.source, messages)}
          </a>
          <Marks marks={marks} tags={claim.tags} />
        </p>
      </div>
      <div class="row-actions">
        {claim.state !== 'accepted' && button(words.accept, () => props.onState('accepted'))}
        {claim.state !== 'rejected' && button(words.reject, () => props.onState('rejected'))}
        {!claim.fromPack && button(words.remove, props.onRemove)}
      </div>
    </div>
  );
}
