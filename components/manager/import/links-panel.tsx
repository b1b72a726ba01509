import { useEffect, useRef, useState } from 'preact/hooks';
import { useMessages } from '@/components/ui/messages/messages';
import { useAction } from '@/components/ui/use-load';
import type { ManagerShared } from '../context';
import type { LinkItem } from './model';

/** Most addresses drawn; those beyond go with the rest all the same, and are counted. */
const SHOWN = 300;

/** A list of addresses, asked about before any of them is opened. */
export function LinksPanel(props: {
  shared: ManagerShared;
  links: LinkItem[];
  onClose: () => void;
  onBegun: () => void;
}) {
  const { shared, links } = props;
  const { importing: words, popup } = useMessages();
  const [chosen, setChosen] = useState(() => new Set(links.map(({ url }) => url)));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const action = useAction(shared.complain, popup.failed);
  const open = () =>
    action.run(async () => {
      await shared.client.importing.openLinks(
        links.filter(({ url }) => chosen.has(url)),
        null,
      );
      shared.say(words.jobs.started);
      props.onBegun();
    });
  const toggle = (url: string, on: boolean) =>
    setChosen((before) => {
      const next = new Set(before);
      if (on) next.add(url);
      else next.delete(url);
      return next;
    });
  return (
    <section
      class="import-preview"
      aria-labelledby="links-title"
      onKeyDown={(event) => event.key === 'Escape' && props.onClose()}
    >
      <h2 id="links-title" ref={heading} tabIndex={-1} class="section-title">
        {words.links.title(links.length)}
      </h2>
      <p class="note">{words.links.text}</p>
      <div class="actions">
        <button
          type="button"
          class="button button-quiet"
          onClick={() => setChosen(new Set(links.map(({ url }) => url)))}
        >
          {words.links.all}
        </button>
        <button type="button" class="button button-quiet" onClick={() => setChosen(new Set())}>
          {words.links.none}
        </button>
      </div>
      <ul class="link-list" aria-label={words.links.list}>
        {links.slice(0, SHOWN).map(({ url, title }) => (
          <li key={url}>
            <label class="claim-choice">
              <input
                type="checkbox"
                checked={chosen.has(url)}
                onChange={(event) => toggle(url, event.currentTarget.checked)}
              />
              <span class="link-text">
                {title !== null && <span>{title}</span>}
                <span class="hint">{url}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {links.length > SHOWN && <p class="hint">{words.jobs.more(SHOWN)}</p>}
      <div class="actions">
        <button
          type="button"
          class="button button-main"
          aria-disabled={action.busy}
          disabled={chosen.size === 0}
          onClick={open}
        >
          {words.links.open(chosen.size)}
        </button>
        <button type="button" class="button" onClick={props.onClose}>
          {popup.import.cancel}
        </button>
      </div>
    </section>
  );
}
