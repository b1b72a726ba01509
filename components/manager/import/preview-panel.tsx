import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { ImportClaims } from '@/components/import/import-claims';
import { ImportFields, isSound } from '@/components/import/import-fields';
import type { Correction, ImportPreview } from '@/components/import/model';
import { useMessages } from '@/components/ui/messages/messages';
import { errorText, useAction } from '@/components/ui/use-load';
import type { ManagerShared } from '../context';

function newClaims(preview: ImportPreview): string[] {
  return [...preview.contradicts, ...preview.repeats, ...preview.adds].map(({ id }) => id);
}

function ticked(preview: ImportPreview): Set<string> {
  const all = newClaims(preview);
  return new Set(preview.selected === null ? all : all.filter((id) => preview.selected?.includes(id)));
}

/** An article before it is saved: as read, its claims to be ticked, publisher and date to be put right. */
export function PreviewPanel(props: { shared: ManagerShared; preview: ImportPreview; onClose: () => void }) {
  const { shared } = props;
  const { importing: words, popup, told } = useMessages();
  const [preview, setPreview] = useState(props.preview);
  const [chosen, setChosen] = useState(() => ticked(props.preview));
  const [correction, setCorrection] = useState<Correction>(() => ({
    title: preview.title ?? '',
    publisher: preview.publisher ?? '',
    published: preview.published?.slice(0, 10) ?? '',
  }));
  const [stale, setStale] = useState(false);
  const action = useAction(shared.complain, popup.failed);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const all = useMemo(() => newClaims(preview), [preview]);
  const choose = (ids: readonly string[], on: boolean) =>
    setChosen((before) => {
      const next = new Set(before);
      for (const id of ids)
        if (on) next.add(id);
        else next.delete(id);
      return next;
    });
  async function again(): Promise<void> {
    setStale(true);
    try {
      setPreview(await shared.client.importing.preview(correction));
    } catch (error) {
      shared.complain(errorText(error, words.failedTitle, told));
    } finally {
      setStale(false);
    }
  }
  const save = () =>
    action.run(async () => {
      const ids = all.filter((id) => chosen.has(id));
      const undo = await shared.client.importing.save(correction, ids);
      const publisher = correction.publisher.trim() || popup.unknownPublisher;
      shared.say(preview.saved === null ? popup.import.done(publisher, ids.length) : popup.import.updated, undo);
      shared.changed();
      props.onClose();
    });
  const count = all.filter((id) => chosen.has(id)).length;
  const isSame = preview.saved !== null && !preview.saved.changed && count === 0;
  return (
    <section class="import-preview" aria-labelledby="preview-title">
      <h2 id="preview-title" ref={heading} tabIndex={-1} class="section-title">
        {words.preview.title}
      </h2>
      {preview.saved !== null && (
        <div class="note">
          <p class="note-title">{popup.import.savedTitle}</p>
        </div>
      )}
      <ImportFields value={correction} onChange={setCorrection} onDateDone={() => void again()} address={preview.url} />
      {preview.selected !== null && (
        <p class="note">{count === 0 ? words.preview.selectedNone : words.preview.selectedOnly}</p>
      )}
      <div class="choose">
        <p>{words.preview.chosen(count, all.length)}</p>
        <div class="actions">
          <button type="button" class="button button-quiet" onClick={() => choose(all, true)}>
            {words.preview.all}
          </button>
          <button type="button" class="button button-quiet" onClick={() => choose(all, false)}>
            {words.preview.none}
          </button>
        </div>
      </div>
      <ImportClaims preview={preview} stale={stale} choice={{ chosen, onChoose: choose }} />
      <details class="group">
        <summary class="group-head opener">
          <span class="group-title">{words.preview.text}</span>
        </summary>
        <div class="article-text">
          {preview.text.map((text, index) => (
            <p key={index}>{text}</p>
          ))}
        </div>
      </details>
      <div class="actions">
        <button
          type="button"
          class="button button-main"
          aria-disabled={action.busy}
          disabled={stale || isSame || !isSound(correction)}
          onClick={save}
        >
          {action.busy ? popup.import.saving : words.preview.save(count)}
        </button>
        <button type="button" class="button" onClick={props.onClose}>
          {popup.import.cancel}
        </button>
      </div>
    </section>
  );
}
