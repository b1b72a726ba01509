import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useMessages } from '@/components/ui/messages/messages';

/** What can be done with the selected entries; the number is told to screen readers as it changes. */
export function SelectionBar(props: {
  found: string;
  selected: number;
  total: number;
  tags: string[];
  onAll: () => void;
  onNone: () => void;
  onTag: (tag: string, on: boolean) => void;
  busy: boolean;
  children: ComponentChildren;
}) {
  const { library: words } = useMessages();
  const { selected } = props;
  return (
    <div class={`selection ${selected > 0 ? 'selection-on' : ''}`}>
      <p class="selection-count" role="status">
        {selected > 0 ? words.selected(selected) : props.found}
      </p>
      {props.total > 0 && (
        <button type="button" class="button button-quiet" onClick={selected > 0 ? props.onNone : props.onAll}>
          {selected > 0 ? words.selectNone : words.selectAll}
        </button>
      )}
      {selected > 0 && (
        <div class="actions selection-actions">
          {props.children}
          <TagForm tags={props.tags} busy={props.busy} onTag={props.onTag} />
        </div>
      )}
    </div>
  );
}

/** A field for a tag's name with "add" and "remove" beside it. */
function TagForm(props: { tags: string[]; busy: boolean; onTag: (tag: string, on: boolean) => void }) {
  const { library: words } = useMessages();
  const [tag, setTag] = useState('');
  const act = (on: boolean) => {
    if (tag.trim() !== '') props.onTag(tag.trim(), on);
    setTag('');
  };
  return (
    <form
      class="tag-form"
      onSubmit={(event) => {
        event.preventDefault();
        act(true);
      }}
    >
      <input
        class="input"
        aria-label={words.tagName}
        placeholder={words.tagName}
        list="known-tags"
        maxLength={60}
        value={tag}
        onInput={(event) => setTag(event.currentTarget.value)}
      />
      <datalist id="known-tags">
        {props.tags.map((known) => (
          <option key={known} value={known} />
        ))}
      </datalist>
      <button type="submit" class="button" aria-disabled={props.busy} disabled={tag.trim() === ''}>
        {words.addTag}
      </button>
      <button
        type="button"
        class="button"
        aria-disabled={props.busy}
        disabled={tag.trim() === ''}
        onClick={() => act(false)}
      >
        {words.removeTag}
      </button>
    </form>
  );
}
