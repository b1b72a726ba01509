import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

/** One message to the reader, with at most one thing to do about it. */
export interface Notice {
  text: string;
  tone: 'plain' | 'trouble';
  action: { label: string; run: () => void } | null;
}

/** How long a message stays, in ms; longer where something can be done about it. */
const PLAIN_MS = 6_000;
const ACTION_MS = 15_000;

/** The message shown now. Showing another replaces it; it goes by itself unless held (pointer or focus in it). */
export function useNotice() {
  const [notice, setNotice] = useState<Notice | null>(null);
  const [held, setHeld] = useState(false);
  const show = useCallback((next: Notice) => setNotice(next), []);
  const hide = useCallback(() => {
    setNotice(null);
    setHeld(false);
  }, []);
  useEffect(() => {
    if (notice === null || held) return;
    const timer = setTimeout(hide, notice.action ? ACTION_MS : PLAIN_MS);
    return () => clearTimeout(timer);
  }, [notice, held, hide]);
  return { notice, show, hide, setHeld };
}

/**
 * The place where messages appear. The status element is always in the document: a live region that is added
 * together with its text is not read out by every screen reader.
 */
export function Toast(props: {
  label: string;
  notice: Notice | null;
  dismissLabel: string;
  onDismiss: () => void;
  onHold: (held: boolean) => void;
}) {
  const { notice } = props;
  const place = useRef<HTMLElement>(null);
  const leave = (event: FocusEvent) => {
    if (!place.current?.contains(event.relatedTarget as Node | null)) props.onHold(false);
  };
  return (
    // Pointer and focus only keep the message from going away.
    <section
      ref={place}
      class={`toast ${notice ? 'toast-on' : ''} ${notice?.tone === 'trouble' ? 'toast-trouble' : ''}`}
      aria-label={props.label}
      onPointerEnter={() => props.onHold(true)}
      onPointerLeave={() => props.onHold(false)}
      onFocusIn={() => props.onHold(true)}
      onFocusOut={leave}
    >
      <p class="toast-text" role="status">
        {notice?.text ?? ''}
      </p>
      {notice?.action && (
        <button type="button" class="button button-toast" onClick={notice.action.run}>
          {notice.action.label}
        </button>
      )}
      {notice && (
        <button type="button" class="icon-button" aria-label={props.dismissLabel} onClick={props.onDismiss}>
          <span aria-hidden="true">×</span>
        </button>
      )}
    </section>
  );
}
