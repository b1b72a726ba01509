import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { ImportClaims } from '@/components/import/import-claims';
import { ImportFields, isSound } from '@/components/import/import-fields';
import { EmptyState, Skeleton } from '@/components/ui/empty-state';
import { useMessages } from '@/components/ui/messages/messages';
import { errorText, useAction, useLoad } from '@/components/ui/use-load';
import type { Shared } from './context';
import type { Correction, ImportPreview } from './model';

/** What the fields hold before the reader touches them. */
export function correctionOf(preview: ImportPreview): Correction {
  return { publisher: preview.publisher ?? '', published: preview.published?.slice(0, 10) ?? '' };
}

/**
 * The preview, asked again when the date is corrected, as words like "last week" then mean another day.
 * An earlier preview stays on show (marked stale) while the next is made.
 */
function usePreview(shared: Shared) {
  const { popup, told } = useMessages();
  const words = popup.import;
  const ask = useCallback(() => shared.client.preview(null), [shared.client]);
  const first = useLoad(ask, words.failedTitle);
  const [newer, setNewer] = useState<ImportPreview | null>(null);
  const [stale, setStale] = useState(false);
  const round = useRef(0);
  async function correct(correction: Correction): Promise<void> {
    const mine = ++round.current;
    setStale(true);
    try {
      const preview = await shared.client.preview(correction);
      if (mine === round.current) setNewer(preview);
    } catch (error) {
      if (mine === round.current) shared.complain(errorText(error, words.failedTitle, told));
    } finally {
      if (mine === round.current) setStale(false);
    }
  }
  return { preview: newer ?? first.value, error: first.error, reload: first.reload, stale, correct };
}

/** Preview of an import: the article as read, what it would add, repeat and contradict, and the button that saves it. */
export function ImportView(props: { shared: Shared; onClose: () => void }) {
  const strings = useMessages().popup;
  const words = strings.import;
  const { preview, error, reload, stale, correct } = usePreview(props.shared);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section aria-labelledby="import-title" class="import">
      <div class="view-head">
        <button type="button" class="button button-quiet" onClick={props.onClose}>
          <span aria-hidden="true">‹&nbsp;</span>
          {strings.back}
        </button>
        <h2 id="import-title" ref={title} tabIndex={-1} class="section-title">
          {words.title}
        </h2>
      </div>
      {preview !== null ? (
        <Ready shared={props.shared} preview={preview} stale={stale} onCorrect={correct} onClose={props.onClose} />
      ) : error !== null ? (
        <EmptyState title={words.failedTitle} text={error} tone="trouble">
          <button type="button" class="button" onClick={reload}>
            {strings.retry}
          </button>
        </EmptyState>
      ) : (
        <Skeleton text={words.reading} lines={6} />
      )}
    </section>
  );
}

function Ready(props: {
  shared: Shared;
  preview: ImportPreview;
  stale: boolean;
  onCorrect: (correction: Correction) => Promise<void>;
  onClose: () => void;
}) {
  const strings = useMessages().popup;
  const words = strings.import;
  const { shared, preview } = props;
  const [correction, setCorrection] = useState(() => correctionOf(preview));
  const action = useAction(shared.complain, strings.failed);
  const { saved } = preview;
  const unchanged = saved !== null && !saved.changed;
  const save = () =>
    action.run(async () => {
      const undo = await shared.client.save(correction);
      const publisher = correction.publisher.trim() || strings.unknownPublisher;
      shared.say(saved === null ? words.done(publisher, preview.claims) : words.updated, undo);
      shared.changed();
      props.onClose();
    });
  const remove = () =>
    action.run(async () => {
      if (saved === null) return;
      const undo = await shared.client.removeSource(saved.sourceId);
      shared.say(strings.corpus.removed(preview.title ?? strings.unknownTitle), undo);
      shared.changed();
      props.onClose();
    });
  return (
    <>
      <p class="article-title">{preview.title ?? strings.unknownTitle}</p>
      {saved !== null && <SavedNote saved={saved} />}
      {!unchanged && (
        <ImportFields
          value={correction}
          onChange={setCorrection}
          onDateDone={() => void props.onCorrect(correction)}
          address={preview.url}
        />
      )}
      {!unchanged && <ImportClaims preview={preview} stale={props.stale} />}
      <div class="footer">
        {!unchanged && (
          <button
            type="button"
            class="button button-main"
            aria-disabled={action.busy}
            disabled={props.stale || !isSound(correction)}
            onClick={save}
          >
            {action.busy ? words.saving : saved === null ? words.save : words.readAgain}
          </button>
        )}
        {saved !== null && (
          <button type="button" class="button" aria-disabled={action.busy} onClick={remove}>
            {words.remove}
          </button>
        )}
      </div>
    </>
  );
}

function SavedNote(props: { saved: NonNullable<ImportPreview['saved']> }) {
  const words = useMessages().popup.import;
  const date = useMessages().formats.day(props.saved.addedAt);
  return (
    <div class="note">
      <p class="note-title">{words.savedTitle}</p>
      <p>{props.saved.changed ? words.savedChanged(date) : words.saved(date)}</p>
    </div>
  );
}
