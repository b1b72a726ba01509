import { useEffect, useRef, useState } from 'preact/hooks';
import { useMessages } from '@/components/ui/messages/messages';

/** Where a claim is edited, or split into one a line. Escape leaves it, Ctrl or ⌘ with Enter saves. */
export function Rewrite(props: {
  kind: 'edit' | 'split';
  quote: string;
  onSave: (text: string) => void;
  onCancel: () => void;
}) {
  const words = useMessages().review;
  const [text, setText] = useState(props.quote);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.focus(), []);
  const lines = text.split('\n').filter((line) => line.trim() !== '').length;
  const isReady = props.kind === 'edit' ? text.trim() !== '' : lines >= 2;
  const press = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') props.onCancel();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && isReady) props.onSave(text);
  };
  return (
    <div class="rewrite">
      <label class="field">
        <span class="field-label">{props.kind === 'edit' ? words.editLabel : words.splitLabel}</span>
        <textarea
          ref={box}
          class="input"
          rows={props.kind === 'edit' ? 3 : 4}
          value={text}
          onKeyDown={press}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <div class="actions">
        <button type="button" class="button button-main" disabled={!isReady} onClick={() => props.onSave(text)}>
          {words.save}
        </button>
        <button type="button" class="button" onClick={props.onCancel}>
          {words.cancel}
        </button>
      </div>
    </div>
  );
}
