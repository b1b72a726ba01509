import { useRef } from 'preact/hooks';
import { useMessages } from '@/components/ui/messages/messages';
import { useAction } from '@/components/ui/use-load';
import type { Shared } from './context';

/** Export and import of the whole corpus as one file. */
export function CorpusFile(props: { shared: Shared }) {
  const strings = useMessages().popup;
  const words = strings.corpus;
  const { client, say, complain, changed } = props.shared;
  const action = useAction(complain, strings.failed);
  const picker = useRef<HTMLInputElement>(null);
  const exportFile = () =>
    action.run(async () => {
      await client.exportFile();
      say(words.exported);
    });
  const importFile = (input: HTMLInputElement) =>
    action.run(async () => {
      const file = input.files?.[0];
      if (file === undefined) return;
      const outcome = await client.importFile(file);
      say(words.imported(outcome.added, outcome.duplicate, outcome.rejected));
      input.value = '';
      changed();
    });
  const pick = () => {
    const { openAsTab } = client;
    if (openAsTab === null) picker.current?.click();
    else void action.run(openAsTab);
  };
  return (
    <section class="section" aria-labelledby="file-title">
      <h2 id="file-title" class="section-title">
        {words.file}
      </h2>
      <p class="hint">{words.fileHint}</p>
      <div class="actions">
        <button type="button" class="button" aria-disabled={action.busy} onClick={exportFile}>
          {words.export}
        </button>
        <button type="button" class="button" aria-disabled={action.busy} onClick={pick}>
          {action.busy ? words.working : client.openAsTab === null ? words.import : words.importInTab}
        </button>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={words.import}
          onChange={(event) => importFile(event.currentTarget)}
        />
      </div>
    </section>
  );
}
