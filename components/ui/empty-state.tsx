import type { ComponentChildren } from 'preact';

/** A place with nothing to list: says why, and what to do next. `tone` marks trouble for the eye; the words carry it. */
export function EmptyState(props: {
  title: string;
  text?: string | undefined;
  tone?: 'plain' | 'trouble';
  children?: ComponentChildren;
}) {
  return (
    <div class={`empty ${props.tone === 'trouble' ? 'empty-trouble' : ''}`}>
      <h2 class="empty-title">{props.title}</h2>
      {props.text !== undefined && <p class="empty-text">{props.text}</p>}
      {props.children !== undefined && <div class="actions">{props.children}</div>}
    </div>
  );
}

/** Grey lines where content will stand, with the words for those who do not see them. */
export function Skeleton(props: { text: string; lines?: number }) {
  const lines = Array.from({ length: props.lines ?? 3 }, (_, index) => index);
  return (
    <div class="skeleton" role="status">
      <p class="skeleton-text">{props.text}</p>
      {lines.map((line) => (
        <span key={line} class="skeleton-line" />
      ))}
    </div>
  );
}
