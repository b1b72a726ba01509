import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';

export interface Tab {
  id: string;
  label: string;
  content: ComponentChildren;
}

/** The tab a key leads to from the one at `index` of `count`, or null for any other key. */
export function tabForKey(key: string, index: number, count: number): number | null {
  if (key === 'ArrowRight') return (index + 1) % count;
  if (key === 'ArrowLeft') return (index + count - 1) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return null;
}

/**
 * Tabs by the ARIA pattern: one tab stop, arrow keys, Home and End; the panel follows the focus.
 * A panel's content is built when its tab is first opened and kept from then on, so that what was typed stays.
 */
export function Tabs(props: { label: string; tabs: Tab[]; initial?: string; onSelect?: (id: string) => void }) {
  const { tabs } = props;
  const first = tabs.find((tab) => tab.id === props.initial) ?? tabs[0];
  const [active, setActive] = useState(first?.id ?? '');
  const [opened, setOpened] = useState(() => new Set([active]));
  const buttons = useRef(new Map<string, HTMLButtonElement>());

  function select(id: string): void {
    setActive(id);
    setOpened((before) => (before.has(id) ? before : new Set(before).add(id)));
    props.onSelect?.(id);
  }
  function onKeyDown(event: KeyboardEvent, index: number): void {
    const next = tabForKey(event.key, index, tabs.length);
    const tab = next === null ? undefined : tabs[next];
    if (tab === undefined) return;
    event.preventDefault();
    select(tab.id);
    buttons.current.get(tab.id)?.focus();
  }

  return (
    <>
      <div role="tablist" aria-label={props.label} class="tabs">
        {tabs.map((tab, index) => (
          <button
            key={tab.id}
            ref={(node) => {
              if (node) buttons.current.set(tab.id, node);
            }}
            type="button"
            role="tab"
            class="tab"
            id={`tab-${tab.id}`}
            aria-selected={tab.id === active}
            aria-controls={`panel-${tab.id}`}
            tabIndex={tab.id === active ? 0 : -1}
            onClick={() => select(tab.id)}
            onKeyDown={(event) => onKeyDown(event, index)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      {tabs.map((tab) => (
        <div
          key={tab.id}
          role="tabpanel"
          class="panel"
          id={`panel-${tab.id}`}
          aria-labelledby={`tab-${tab.id}`}
          hidden={tab.id !== active}
        >
          {opened.has(tab.id) && tab.content}
        </div>
      ))}
    </>
  );
}
