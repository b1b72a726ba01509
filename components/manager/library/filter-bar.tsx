import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { useMessages } from '@/components/ui/messages/messages';

/** One thing that can be chosen. */
export interface Choice {
  value: string;
  label: string;
}

/** A select with its label. `any` adds the empty choice. */
export function Pick(props: {
  label: string;
  value: string;
  choices: Choice[];
  any?: boolean;
  onPick: (value: string) => void;
}) {
  const { filters } = useMessages().library;
  // What the address asks for is shown even where no entry has it any more.
  const listed = props.value === '' || props.choices.some((choice) => choice.value === props.value);
  return (
    <label class="field">
      <span class="field-label">{props.label}</span>
      <select class="input" value={props.value} onChange={(event) => props.onPick(event.currentTarget.value)}>
        {props.any !== false && <option value="">{filters.any}</option>}
        {!listed && <option value={props.value}>{props.value}</option>}
        {props.choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A date with its label. */
export function DateField(props: { label: string; value: string; onPick: (value: string) => void }) {
  return (
    <label class="field">
      <span class="field-label">{props.label}</span>
      <input
        type="date"
        class="input"
        value={props.value}
        onInput={(event) => props.onPick(event.currentTarget.value)}
      />
    </label>
  );
}

/** Search, order and, behind a button, the filters of a list. `set` is how many filters are set. */
export function FilterBar(props: {
  search: string;
  text: string;
  onText: (text: string) => void;
  sort: string;
  sorts: Choice[];
  onSort: (sort: string) => void;
  set: number;
  onClear: () => void;
  children: ComponentChildren;
}) {
  const { filters } = useMessages().library;
  const [open, setOpen] = useState(props.set > 0);
  const id = useId();
  const toggle = useRef<HTMLButtonElement>(null);
  const close = (event: KeyboardEvent) => {
    // in the search field Escape empties it
    if (event.key !== 'Escape' || !open || (event.target as HTMLInputElement).type === 'search') return;
    setOpen(false);
    toggle.current?.focus();
  };
  return (
    <search class="filter-bar" onKeyDown={close}>
      <div class="filter-main">
        <label class="filter-search">
          <span class="sr-only">{props.search}</span>
          <input
            type="search"
            class="input"
            placeholder={props.search}
            autocomplete="off"
            value={props.text}
            onInput={(event) => props.onText(event.currentTarget.value)}
          />
        </label>
        <label class="filter-sort">
          <span class="sr-only">{filters.sort}</span>
          <select class="input" value={props.sort} onChange={(event) => props.onSort(event.currentTarget.value)}>
            {props.sorts.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <button
          ref={toggle}
          type="button"
          class="button"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {filters.open(props.set)}
        </button>
      </div>
      <div id={id} class="filter-more" hidden={!open}>
        {props.children}
        {props.set > 0 && (
          <button type="button" class="button button-quiet filter-clear" onClick={props.onClear}>
            {filters.clear}
          </button>
        )}
      </div>
    </search>
  );
}
