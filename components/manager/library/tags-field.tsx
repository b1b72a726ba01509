import { useId, useState } from 'preact/hooks';
import { useMessages } from '@/components/ui/messages/messages';

/** The reader's tags on one entry, each with a way off, and a field for another. */
export function TagsField(props: { tags: string[]; onTag: (tag: string, on: boolean) => void }) {
  const { library: words } = useMessages();
  const [name, setName] = useState('');
  const id = useId();
  return (
    <div class="field">
      <span class="field-label" id={id}>
        {words.source.tags}
      </span>
      {props.tags.length > 0 && (
        <ul class="tags" aria-labelledby={id}>
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
