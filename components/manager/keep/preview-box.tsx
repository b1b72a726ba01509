import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

/**
 * What something would do, before it is done: its title has the focus when it opens, and what opened it when
 * it closes; Escape closes it.
 */
export function PreviewBox(props: { title: string; onClose: () => void; children: ComponentChildren }) {
  const id = useId();
  const title = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const opener = title.current?.ownerDocument.activeElement as HTMLElement | null | undefined;
    title.current?.focus();
    return () => opener?.isConnected && opener.focus();
  }, []);
  return (
    <section class="keep-preview" aria-labelledby={id} onKeyDown={(event) => event.key === 'Escape' && props.onClose()}>
      <p id={id} ref={title} tabIndex={-1} class="keep-preview-title">
        {props.title}
      </p>
      {props.children}
    </section>
  );
}
