import { useCallback, useEffect, useId, useRef, useState } from 'preact/hooks';
import { useMessages } from '@/components/ui/messages/messages';
import { useLoad } from '@/components/ui/use-load';
import type { ManagerShared } from './context';
import type { ManagerCounts } from './model';
import { hashOf, NAVIGATION, type RouteName } from './routes';

/** The number beside a view's name, where there is one to tell. */
function countFor(name: RouteName, counts: ManagerCounts | null): number | null {
  if (counts === null) return null;
  if (name === 'sources') return counts.sources;
  if (name === 'claims') return counts.claims;
  if (name === 'review') return counts.toReview;
  return null;
}

/** The navigation: a column at the side; on a narrow page a menu that opens. */
export function Nav(props: { shared: ManagerShared }) {
  const { client, revision, route } = props.shared;
  const { manager: words, popup } = useMessages();
  const [open, setOpen] = useState(false);
  const id = useId();
  const ask = useCallback(() => client.counts(), [client]);
  const { value: counts, reload } = useLoad(ask, popup.failed);
  useEffect(() => {
    if (revision > 0) reload();
  }, [revision, reload]);
  const toggle = useRef<HTMLButtonElement>(null);
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    setOpen(false);
    toggle.current?.focus();
  };
  const here = route.name === 'source' ? 'sources' : route.name;
  return (
    <nav class="nav" aria-label={words.nav} onKeyDown={close}>
      <div class="nav-head">
        <p class="nav-name">{popup.name}</p>
        <button
          ref={toggle}
          type="button"
          class="button nav-toggle"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {words.menu(words.routes[here])}
        </button>
      </div>
      <div id={id} class={`nav-groups ${open ? 'nav-open' : ''}`}>
        {(Object.keys(NAVIGATION) as (keyof typeof NAVIGATION)[]).map((group) => (
          <div key={group} class="nav-group">
            <p class="nav-group-name" id={`${id}-${group}`}>
              {words.groups[group]}
            </p>
            <ul aria-labelledby={`${id}-${group}`}>
              {NAVIGATION[group].map((name) => (
                <li key={name}>
                  <NavLink
                    name={name}
                    here={name === here}
                    count={countFor(name, counts)}
                    onGo={() => setOpen(false)}
                  />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </nav>
  );
}

function NavLink(props: { name: RouteName; here: boolean; count: number | null; onGo: () => void }) {
  const { manager: words, formats } = useMessages();
  const { count } = props;
  return (
    <a class="nav-link" href={hashOf(props.name)} aria-current={props.here ? 'page' : undefined} onClick={props.onGo}>
      <span>{words.routes[props.name]}</span>
      {count !== null && count > 0 && <span class="nav-count">{formats.number(count)}</span>}
    </a>
  );
}
