import { useRef, useState } from 'preact/hooks';
import { useMessages } from '@/components/ui/messages/messages';
import type { ClaimItem, LibraryClient } from '../model';
import { Rewrite } from '../review/rewrite';
import type { Act } from './act';
import { ClaimDetail } from './claim-detail';
import { Marks } from './marks';
import { shortened } from './text';

/** A claim on its source's page: its sentence, what the reader noted, and what can be done with it. */
export function ClaimHead(props: {
  claim: ClaimItem;
  act: Act;
  library: LibraryClient;
  tabIndex: 0 | -1;
  /** Its detail is open from the start: the reader came here for it. */
  isMeant: boolean;
}) {
  const { claim, act, library, tabIndex } = props;
  const { library: words } = useMessages();
  const [isEditing, setEditing] = useState(false);
  const [isOpen, setOpen] = useState(props.isMeant);
  const tools = useRef<HTMLDivElement>(null);
  const name = shortened(claim.quote);
  const button = (label: string, run: () => unknown, more: object = {}) => (
    <button
      type="button"
      class="button button-quiet"
      tabIndex={tabIndex}
      aria-label={words.source.actionsFor(label, name)}
      onClick={run}
      {...more}
    >
      {label}
    </button>
  );
  const judge = (state: 'accepted' | 'rejected') =>
    act(words.claims.stateSet(1, words.states[state]), () => library.setState([claim.id], state));
  const save = async (sentence: string) => {
    await act(words.source.saved, () => library.editClaim(claim.id, sentence));
    setEditing(false);
  };
  const stop = () => {
    setEditing(false);
    tools.current?.querySelector('button')?.focus();
  };
  const marks = [
    ...(claim.state === 'accepted' ? [] : [words.states[claim.state]]),
    ...(claim.muted ? [words.muted] : []),
    ...(claim.original === null ? [] : [words.edited]),
  ];
  return (
    <>
      {isEditing ? (
        <Rewrite kind="edit" quote={claim.quote} onSave={(text) => void save(text)} onCancel={stop} />
      ) : (
        <p class="row-quote">{claim.quote}</p>
      )}
      {claim.remark !== null && !isOpen && <p class="hint claim-note">{words.claim.note(claim.remark)}</p>}
      <div ref={tools} class="claim-tools">
        {(marks.length > 0 || claim.tags.length > 0) && (
          <span class="hint row-facts">
            <Marks marks={marks} tags={claim.tags} />
          </span>
        )}
        {claim.state !== 'accepted' && button(words.accept, () => judge('accepted'))}
        {claim.state !== 'rejected' && button(words.reject, () => judge('rejected'))}
        {!claim.fromPack && button(words.source.edit, () => setEditing(true))}
        {button(claim.muted ? words.claim.unmute : words.source.mute, () =>
          act(claim.muted ? words.claim.unmuted : words.source.mutedDone, () =>
            library.muteClaim(claim.id, !claim.muted),
          ),
        )}
        {button(words.claim.detail, () => setOpen(!isOpen), { 'aria-expanded': isOpen })}
        {!claim.fromPack &&
          button(words.remove, () => act(words.claims.deleted(1), () => library.deleteClaims([claim.id])))}
      </div>
      {isOpen && <ClaimDetail claim={claim} act={act} library={library} />}
    </>
  );
}
