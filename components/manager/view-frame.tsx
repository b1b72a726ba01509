import type { ComponentChildren } from 'preact';

/** A view's frame: its heading, which takes the focus when the view opens, and what belongs beside it. */
export function ViewFrame(props: {
  title: string;
  lead?: string | undefined;
  aside?: ComponentChildren;
  children: ComponentChildren;
}) {
  return (
    <>
      <header class="view-header">
        <div class="view-heading">
          <h1 tabIndex={-1}>{props.title}</h1>
          {props.lead !== undefined && <p class="view-lead">{props.lead}</p>}
        </div>
        {props.aside !== undefined && <div class="actions">{props.aside}</div>}
      </header>
      {props.children}
    </>
  );
}
