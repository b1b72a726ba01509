import { useEffect, useRef, useState } from 'preact/hooks';
import { useMessages } from '@/components/ui/messages/messages';
import type { ManagerShared } from '../context';
import type { SourceDetail, SourceEdit } from '../model';
import type { Act } from './act';

/** What is known of the article; of the reader's own, title, publisher and date can be put right. */
export function SourceFields(props: { detail: SourceDetail; act: Act; shared: ManagerShared }) {
  const { detail, act, shared } = props;
  const { source } = detail;
  const { source: words } = useMessages().library;
  const [editing, setEditing] = useState(false);
  const save = async (edit: SourceEdit) => {
    await act(words.saved, () => shared.client.library.editSource(source.id, edit));
    setEditing(false);
  };
  return (
    <section class="panel-box" aria-labelledby="details-title">
      <div class="panel-head">
        <h2 id="details-title">{words.details}</h2>
        {!source.fromPack && !editing && (
          <button type="button" class="button button-quiet" onClick={() => setEditing(true)}>
            {words.edit}
          </button>
        )}
      </div>
      {editing ? (
        <EditForm detail={detail} onSave={save} onCancel={() => setEditing(false)} />
      ) : (
        <Facts detail={detail} />
      )}
    </section>
  );
}

function Facts(props: { detail: SourceDetail }) {
  const { source, authors, packNote } = props.detail;
  const { library, formats } = useMessages();
  const words = library.source;
  const rows: [string, string][] = [
    [words.publisher, source.publisher ?? library.unnamed],
    [words.published, source.published === null ? library.undated : formats.date(source.published)],
    ...(authors.length > 0 ? [[words.authors, formats.list(authors)] as [string, string]] : []),
    [words.added, formats.day(source.addedAt)],
    ...(source.url === null ? [] : [[words.address, source.url] as [string, string]]),
  ];
  return (
    <dl class="facts">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      {packNote !== null && (
        <div>
          <dt>{words.packNote}</dt>
          {/* A pack's remarks are English, whatever the view speaks. */}
          <dd lang="en">{packNote}</dd>
        </div>
      )}
    </dl>
  );
}

function EditForm(props: { detail: SourceDetail; onSave: (edit: SourceEdit) => void; onCancel: () => void }) {
  const { source } = props.detail;
  const { source: words } = useMessages().library;
  const [edit, setEdit] = useState<SourceEdit>({
    title: source.title ?? '',
    publisher: source.publisher ?? '',
    published: source.published?.slice(0, 10) ?? '',
  });
  const title = useRef<HTMLInputElement>(null);
  useEffect(() => title.current?.focus(), []);
  const write = (part: Partial<SourceEdit>) => setEdit({ ...edit, ...part });
  return (
    <form
      class="fields"
      onSubmit={(event) => {
        event.preventDefault();
        props.onSave(edit);
      }}
      onKeyDown={(event) => event.key === 'Escape' && props.onCancel()}
    >
      <label class="field">
        <span class="field-label">{words.title}</span>
        <input
          ref={title}
          class="input"
          value={edit.title}
          onInput={(event) => write({ title: event.currentTarget.value })}
        />
      </label>
      <label class="field">
        <span class="field-label">{words.publisher}</span>
        <input
          class="input"
          value={edit.publisher}
          onInput={(event) => write({ publisher: event.currentTarget.value })}
        />
        <span class="hint">{words.publisherHint}</span>
      </label>
      <label class="field">
        <span class="field-label">{words.published}</span>
        <input
          class="input"
          type="date"
          value={edit.published}
          onInput={(event) => write({ published: event.currentTarget.value })}
        />
        <span class="hint">{words.dateHint}</span>
      </label>
      <div class="actions">
        <button type="submit" class="button button-main">
          {words.save}
        </button>
        <button type="button" class="button" onClick={props.onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
