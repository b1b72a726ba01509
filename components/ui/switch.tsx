import { useId } from 'preact/hooks';

/** A switch (role=switch) with its label and, under it, what it does. Acts on press, not on change of `checked`. */
export function Switch(props: {
  label: string;
  hint?: string | undefined;
  checked: boolean;
  disabled?: boolean;
  /** Its work is under way: it keeps the focus, and pressing again does nothing. */
  busy?: boolean;
  onToggle: (on: boolean) => void;
}) {
  const id = useId();
  return (
    <div class="switch-row">
      <div class="switch-text">
        <span id={`${id}-label`} class="switch-label">
          {props.label}
        </span>
        {props.hint !== undefined && (
          <span id={`${id}-hint`} class="hint">
            {props.hint}
          </span>
        )}
      </div>
      <button
        type="button"
        role="switch"
        class="switch"
        aria-checked={props.checked}
        aria-labelledby={`${id}-label`}
        aria-describedby={props.hint === undefined ? undefined : `${id}-hint`}
        disabled={props.disabled ?? false}
        aria-disabled={props.busy ?? false}
        onClick={() => props.onToggle(!props.checked)}
      >
        <span class="switch-knob" />
      </button>
    </div>
  );
}
