import { observeWindowOffset, observeWindowRect, Virtualizer, windowScroll } from '@tanstack/virtual-core';
import type { ComponentChild, RefObject } from 'preact';
import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import { moveForKey } from './roving';

/** Rows drawn beyond what is in sight, on each side. */
const OVERSCAN = 6;
/** Rows that Page Up and Page Down go. */
const PAGE = 10;

export interface VirtualListProps {
  count: number;
  label: string;
  /** Height of a row before it is measured, in px. */
  estimate: number;
  /** Stable for the same entry, whatever its place. */
  keyOf: (index: number) => string;
  /** Draws a row. `tabIndex` is for its controls: only one row at a time is reached by Tab. */
  row: (index: number, tabIndex: 0 | -1) => ComponentChild;
  /** Told which rows are drawn. */
  onRange?: (first: number, last: number) => void;
}

/** Where a list begins in its page, in px; measured anew at each drawing, as filters above it open and close. */
function useScrollMargin(list: RefObject<HTMLElement | null>): number {
  const [margin, setMargin] = useState(0);
  useLayoutEffect(() => {
    const element = list.current;
    const view = element?.ownerDocument.defaultView;
    if (!element || !view) return;
    const top = Math.round(element.getBoundingClientRect().top + view.scrollY);
    if (top !== margin) setMargin(top);
  });
  return margin;
}

function useVirtualizer(
  props: VirtualListProps,
  list: RefObject<HTMLElement | null>,
): Virtualizer<Window, HTMLElement> {
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const scrollMargin = useScrollMargin(list);
  const { count, estimate, keyOf } = props;
  const options = {
    count,
    scrollMargin,
    overscan: OVERSCAN,
    getItemKey: keyOf,
    estimateSize: () => estimate,
    getScrollElement: () => list.current?.ownerDocument.defaultView ?? null,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    onChange: () => redraw(0),
    // A row without a height is one that is not laid out; taken at its word, all rows would be in sight at once.
    measureElement: (element: HTMLElement) => Math.round(element.getBoundingClientRect().height) || estimate,
  };
  const [virtualizer] = useState(() => new Virtualizer<Window, HTMLElement>(options));
  virtualizer.setOptions({ ...virtualizer.options, ...options });
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  // An estimate that changes (a window made narrow) makes what was not measured stale.
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, estimate]);
  return virtualizer;
}

/**
 * A list that draws only the rows in sight, in a page that scrolls as a whole. One row is in the Tab order; arrow keys,
 * Home, End and Page keys move it: the focus goes to the row's first control.
 */
export function VirtualList(props: VirtualListProps) {
  const { count, label, onRange } = props;
  const list = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer(props, list);
  const [current, setCurrent] = useState(0);
  const wanted = useRef<number | null>(null);
  const active = Math.min(current, Math.max(0, count - 1));
  const items = virtualizer.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? -1;
  useEffect(() => {
    if (last >= first) onRange?.(first, last);
  }, [first, last, onRange]);
  // The row that the keys lead to may be drawn only after scrolling.
  useEffect(() => {
    if (wanted.current === null) return;
    const control = list.current?.querySelector<HTMLElement>(`[data-index="${wanted.current}"] :is(input, a, button)`);
    if (!control) return;
    wanted.current = null;
    control.focus({ preventScroll: true });
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const next = moveForKey(event, active, count, PAGE);
    if (next === null) return;
    event.preventDefault();
    wanted.current = next;
    setCurrent(next);
    virtualizer.scrollToIndex(next, { align: 'auto' });
  };
  const onFocusIn = (event: FocusEvent) => {
    const row = (event.target as HTMLElement).closest<HTMLElement>('[data-index]');
    if (row) setCurrent(Number(row.dataset.index));
  };
  // Where the row in the Tab order is out of sight, the first in sight stands in for it.
  const reachable = active >= first && active <= last ? active : first;
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows are placed one by one, and only some of them are here
    <div
      ref={list}
      role="list"
      aria-label={label}
      class="virtual-list"
      style={{ height: `${virtualizer.getTotalSize()}px` }}
      onKeyDown={onKeyDown}
      onFocusIn={onFocusIn}
    >
      {items.map((item) => (
        // biome-ignore lint/a11y/useSemanticElements: as above
        <div
          key={item.key}
          ref={(element) => virtualizer.measureElement(element)}
          role="listitem"
          class="virtual-row"
          data-index={item.index}
          aria-setsize={count}
          aria-posinset={item.index + 1}
          style={{ transform: `translateY(${item.start - virtualizer.options.scrollMargin}px)` }}
        >
          {props.row(item.index, item.index === reachable ? 0 : -1)}
        </div>
      ))}
    </div>
  );
}
