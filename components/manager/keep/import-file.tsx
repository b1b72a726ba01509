import { useId, useRef, useState } from 'preact/hooks';
import { useMessages } from '@/components/ui/messages/messages';
import { type KeepProps, useKeepAction } from './keep-view';
import type { FileOutcome } from './model';
import { PreviewBox } from './preview-box';

/** A corpus file: what it would bring is shown first; bringing it in can be taken back. */
export function ImportFile({ shared, client }: KeepProps) {
  const { keep: words } = useMessages();
  const [chosen, setChosen] = useState<{ file: File; outcome: FileOutcome } | null>(null);
  const action = useKeepAction(shared);
  const picker = useRef<HTMLInputElement>(null);
  const id = useId();
  const look = (input: HTMLInputElement) =>
    action.run(async () => {
      const file = input.files?.[0];
      // The same file may be chosen again after it was mended.
      input.value = '';
      setChosen(null);
      if (file !== undefined) setChosen({ file, outcome: await client.previewFile(file) });
    });
  const bringIn = (file: File) =>
    action.run(async () => {
      const { outcome, undo } = await client.importFile(file);
      setChosen(null);
      shared.say(words.brought(outcome.added, outcome.updated), undo);
      shared.changed();
    });
  return (
    <section class="keep-part" aria-labelledby={id}>
      <h2 id={id}>{words.importTitle}</h2>
      <p class="hint">{words.importHint}</p>
      <div class="actions">
        <button type="button" class="button" aria-disabled={action.busy} onClick={() => picker.current?.click()}>
          {action.busy ? words.working : words.choose}
        </button>
        <input
          ref={picker}
          type="file"
          accept=".json,.zip,application/json,application/zip"
          hidden
          aria-label={words.importTitle}
          onChange={(event) => look(event.currentTarget)}
        />
      </div>
      {chosen !== null && (
        <PreviewBox title={words.wouldBring(chosen.file.name)} onClose={() => setChosen(null)}>
          <Outcome outcome={chosen.outcome} />
          <div class="actions">
            {chosen.outcome.added + chosen.outcome.updated > 0 && (
              <button
                type="button"
                class="button button-main"
                aria-disabled={action.busy}
                onClick={() => bringIn(chosen.file)}
              >
                {words.import}
              </button>
            )}
            <button type="button" class="button" onClick={() => setChosen(null)}>
              {words.cancel}
            </button>
          </div>
        </PreviewBox>
      )}
    </section>
  );
}

function Outcome({ outcome }: { outcome: FileOutcome }) {
  const { keep: words, told } = useMessages();
  const { added, updated, duplicate, rejected } = outcome;
  const count = rejected.reduce((sum, each) => sum + each.count, 0);
  return (
    <>
      <p>{added + updated === 0 ? words.nothingNew : words.outcome(added, updated, duplicate)}</p>
      {count > 0 && (
        <>
          <p>{words.leftOut(count)}</p>
          <ul class="keep-lines">
            {rejected.map((each) => (
              <li key={`${each.what}:${each.reason}`}>
                {words.leftOutLine(told(each.what), told(each.reason), each.count)}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
