import { useId } from 'preact/hooks';
import { useMessages } from '@/components/ui/messages/messages';
import type { ClaimItem, LibraryClient } from '../model';
import type { Act } from './act';
import { NoteForm } from './note-form';
import { TagsField } from './tags-field';

/** What the reader adds to a claim: a note and tags. Of a pack's claim also why its sentence cannot be edited. */
export function ClaimDetail(props: { claim: ClaimItem; act: Act; library: LibraryClient }) {
  const { claim, act, library } = props;
  const { library: words } = useMessages();
  const id = useId();
  return (
    <div class="claim-detail">
      {claim.original !== null && <p class="hint">{words.claim.original(claim.original)}</p>}
      {claim.fromPack && <p class="hint">{words.claim.packStays}</p>}
      <div class="field">
        <span id={id} class="field-label">
          {words.source.note}
        </span>
        <NoteForm
          key={claim.remark ?? ''}
          labelledBy={id}
          remark={claim.remark ?? ''}
          placeholder={words.claim.notePlaceholder}
          onSave={(remark) => act(words.source.noteSaved, () => library.remarkClaim(claim.id, remark))}
        />
      </div>
      <TagsField
        tags={claim.tags}
        onTag={(tag, on) =>
          act(on ? words.tagged(1, tag) : words.untagged(1, tag), () => library.tagClaims([claim.id], tag, on))
        }
      />
    </div>
  );
}
