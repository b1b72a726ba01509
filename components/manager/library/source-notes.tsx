import { useState } from 'preact/hooks';
import { useMessages } from '@/components/ui/messages/messages';
import type { ManagerShared } from '../context';
import type { SourceDetail } from '../model';
import type { Act } from './act';

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
      <Note
        key={detail.remark ?? ''}
        remark={detail.remark ?? ''}
        onSave={(remark) => act(words.noteSaved, () => library.remarkSource(id, remark))}
      />
      <Tags tags={tags} onTag={tag} />
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

function Note(props: { remark: string; onSave: (remark: string) => void }) {
  const { source: words } = useMessages().library;
  const [text, setText] = useState(props.remark);
  return (
    <form
      class="fields"
      onSubmit={(event) => {
        event.preventDefault();
        props.onSave(text);
      }}
    >
      <textarea
        class="input"
        rows={3}
        maxLength={2000}
        aria-labelledby="note-title"
        placeholder={words.notePlaceholder}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      {text !== props.remark && (
        <div class="actions">
          <button type="submit" class="button">
            {words.save}
          </button>
        </div>
      )}
    </form>
  );
}

function Tags(props: { tags: string[]; onTag: (tag: string, on: boolean) => void }) {
  const { library: words } = useMessages();
  const [name, setName] = useState('');
  return (
    <div class="field">
      <span class="field-label" id="tags-label">
        {words.source.tags}
      </span>
      {props.tags.length > 0 && (
        <ul class="tags" aria-labelledby="tags-label">
          {props.tags.map((tag) => (
            <li key={tag} class="tag tag-editable">
              {tag}
              <button
                type="button"
                class="tag-remove"
                aria-label={words.untag(tag)}
                onClick={() => props.onTag(tag, false)}
              >
                <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        class="tag-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() === '') return;
          props.onTag(name.trim(), true);
          setName('');
        }}
      >
        <input
          class="input"
          aria-label={words.tagName}
          maxLength={60}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <button type="submit" class="button" disabled={name.trim() === ''}>
          {words.addTag}
        </button>
      </form>
    </div>
  );
}
