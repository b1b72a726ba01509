import { useState } from 'preact/hooks';
import { useMessages } from '@/components/ui/messages/messages';

/** The reader's own note on something, saved by a button that is there once it differs. Escape takes the change back. */
export function NoteForm(props: {
  /** Id of what names the field. */
  labelledBy: string;
  remark: string;
  placeholder: string;
  onSave: (remark: string) => void;
}) {
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
        aria-labelledby={props.labelledBy}
        placeholder={props.placeholder}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setText(props.remark);
          else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) props.onSave(text);
        }}
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
