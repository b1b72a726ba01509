import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { useMessages } from '@/components/ui/messages/messages';

/** So many entries at a time: a popup with thousands of rows opens slowly and is read by nobody. */
const STEP = 50;

/** A list that shows its first entries and offers the next. `children` draws one entry as an <li>. */
export function MoreList<T>(props: {
  items: T[];
  class: string;
  label: string;
  children: (item: T) => ComponentChild;
}) {
  const strings = useMessages().popup;
  const [shown, setShown] = useState(STEP);
  const left = props.items.length - shown;
  return (
    <>
      <ul class={props.class} aria-label={props.label}>
        {props.items.slice(0, shown).map(props.children)}
      </ul>
      {left > 0 && (
        <button type="button" class="button" onClick={() => setShown(shown + STEP)}>
          {strings.more(left)}
        </button>
      )}
    </>
  );
}
