import { useRef, useState } from 'preact/hooks';
import { useMessages } from '@/components/ui/messages/messages';
import { chosenFiles, droppedFiles, labelOf } from './dropped';
import type { ChosenFile, ImportInput } from './model';

/** Where files are dropped or chosen and text is pasted. */
export function WaysIn(props: { busy: boolean; onInput: (input: ImportInput) => void }) {
  const words = useMessages().importing;
  const [over, setOver] = useState(false);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const take = (chosen: ChosenFile[]) => {
    if (chosen.length > 0) props.onInput({ kind: 'files', files: chosen, label: labelOf(chosen) });
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (event.dataTransfer && !props.busy) void droppedFiles(event.dataTransfer).then(take);
  };
  const choose = (input: HTMLInputElement) => {
    take(chosenFiles(input.files));
    input.value = '';
  };
  return (
    <>
      {/* The buttons do the same for those who do not drag. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a place to drop on, not a control */}
      <div
        class={`drop ${over ? 'drop-over' : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <p class="drop-title">{words.drop}</p>
        <p class="hint">{words.dropHint}</p>
        <div class="actions">
          <button type="button" class="button button-main" disabled={props.busy} onClick={() => files.current?.click()}>
            {words.chooseFiles}
          </button>
          <button type="button" class="button" disabled={props.busy} onClick={() => folder.current?.click()}>
            {words.chooseFolder}
          </button>
        </div>
        <input
          ref={files}
          type="file"
          multiple
          hidden
          data-testid="files"
          aria-label={words.chooseFiles}
          onChange={(event) => choose(event.currentTarget)}
        />
        <input
          ref={folder}
          type="file"
          multiple
          hidden
          aria-label={words.chooseFolder}
          {...{ webkitdirectory: true }}
          onChange={(event) => choose(event.currentTarget)}
        />
      </div>
      <PasteBox {...props} />
    </>
  );
}

/** Text as typed or pasted; what comes with formatting is read as the web page it was. */
function PasteBox(props: { busy: boolean; onInput: (input: ImportInput) => void }) {
  const words = useMessages().importing;
  const [text, setText] = useState('');
  const [html, setHtml] = useState<string | null>(null);
  const paste = (event: ClipboardEvent) => {
    const rich = event.clipboardData?.getData('text/html') ?? '';
    setHtml(rich === '' ? null : rich);
  };
  const looksLikeHtml = /^\s*<(?:!doctype|html|head|body|article|p|div|h1)\b/i.test(text);
  const read = () => {
    const input = html ?? text;
    props.onInput({ kind: 'text', text: input, isHtml: html !== null || looksLikeHtml });
  };
  return (
    <div class="paste">
      <label class="field">
        <span class="field-label">{words.paste}</span>
        <textarea
          class="input paste-text"
          rows={5}
          value={text}
          aria-describedby="paste-hint"
          onPaste={paste}
          onInput={(event) => {
            const next = event.currentTarget.value;
            // what is typed into it afterwards is not in what was pasted
            if ((event as InputEvent).inputType !== 'insertFromPaste') setHtml(null);
            setText(next);
          }}
        />
      </label>
      <p id="paste-hint" class="hint">
        {html === null ? words.pasteHint : words.pastedHtml}
      </p>
      <div class="actions">
        <button type="button" class="button" disabled={props.busy || text.trim() === ''} onClick={read}>
          {words.pasteRead}
        </button>
      </div>
    </div>
  );
}
