import { useMessages } from '@/components/ui/messages/messages';
import type { ManagerShared } from '../context';
import type { SourceDetail } from '../model';
import type { Act } from './act';
import { NoteForm } from './note-form';
import { TagsField } from './tags-field';

/** What the reader adds of their own: tags, a note, and whose copy this is. */
export function SourceNotes(props: { detail: SourceDetail; act: Act; shared: ManagerShared }) {
  const { detail, act, shared } = props;
  const { library } = shared.client;
  const { library: all } = useMessages();
  const words = all.source;
  const { id, tags } = detail.source;
  const tag = (name: string, on: boolean) =>
    act(on ? all.tagged(1, name) : all.untagged(1, name), () => library.tagSources([id], name, on));
  const setCopy = (original: string) =>
    act(original === '' ? words.copyEnded : words.copySaved, () =>
      library.setCopyOf(id, original === '' ? null : original),
    );
  return (
    <section class="panel-box" aria-labelledby="note-title">
      <h2 id="note-title">{words.note}</h2>
      <NoteForm
        key={detail.remark ?? ''}
        labelledBy="note-title"
        remark={detail.remark ?? ''}
        placeholder={words.notePlaceholder}
        onSave={(remark) => act(words.noteSaved, () => library.remarkSource(id, remark))}
      />
      <TagsField tags={tags} onTag={tag} />
      <label class="field">
        <span class="field-label">{words.copyOf}</span>
        <select
          class="input"
          value={detail.copyOf?.id ?? ''}
          aria-describedby="copy-hint"
          onChange={(event) => setCopy(event.currentTarget.value)}
        >
          <option value="">{words.notCopy}</option>
          {detail.copyOf !== null && !detail.others.some(({ id: other }) => other === detail.copyOf?.id) && (
            <option value={detail.copyOf.id}>{detail.copyOf.name}</option>
          )}
          {detail.others.map((other) => (
            <option key={other.id} value={other.id}>
              {other.name}
            </option>
          ))}
        </select>
        <span id="copy-hint" class="hint">
          {words.copyHint}
        </span>
      </label>
    </section>
  );
}
