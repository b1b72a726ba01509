import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useKeptFocus } from '@/components/ui/keep-focus';
import { useMessages } from '@/components/ui/messages/messages';
import { Toast } from '@/components/ui/toast';
import { useSaying } from '@/components/ui/use-saying';
import type { ManagerShared } from './context';
import type { ManagerClient } from './model';
import { Nav } from './nav';
import { hashOf, type Navigation, parseRoute, type Route } from './routes';
import { View } from './view';

/** Follows the address. */
function useRoute(navigation: Navigation): Route {
  const [hash, setHash] = useState(() => navigation.current());
  useEffect(() => navigation.onChange(() => setHash(navigation.current())), [navigation]);
  return useMemo(() => parseRoute(hash), [hash]);
}

/** The full page: navigation at the side, one view, and the place where messages appear. */
export function Manager(props: { client: ManagerClient; navigation: Navigation }) {
  const { client, navigation } = props;
  const messages = useMessages();
  const [revision, setRevision] = useState(0);
  const changed = useCallback(() => setRevision((before) => before + 1), []);
  useEffect(() => client.onChanged(changed), [client, changed]);
  const { notice, hide, setHeld, say, complain } = useSaying(changed);
  const route = useRoute(navigation);
  const main = useRef<HTMLElement>(null);
  const root = useRef<HTMLDivElement>(null);
  useKeptFocus(root);
  const shared: ManagerShared = useMemo(
    () => ({
      ...{ client, say, complain, changed, revision, route },
      go: (name, id = null, query = {}) => navigation.go(hashOf(name, id, query)),
      setQuery: (query) => navigation.go(hashOf(route.name, route.id, query), { replace: true }),
    }),
    [client, say, complain, changed, revision, route, navigation],
  );
  const place = `${route.name}/${route.id ?? ''}`;
  const [shown, setShown] = useState(place);
  // A new place begins at its heading, for the eye and for a screen reader; the first one begins where browsers begin.
  useEffect(() => {
    if (shown === place) return;
    setShown(place);
    main.current?.querySelector('h1')?.focus();
    main.current?.scrollIntoView?.({ block: 'start' });
  }, [place, shown]);
  return (
    <div ref={root} class="manager ss-root">
      <button
        type="button"
        class="skip button button-main"
        onClick={() => main.current?.querySelector('h1')?.focus({ preventScroll: false })}
      >
        {messages.manager.skip}
      </button>
      <Nav shared={shared} />
      <main ref={main} class="view" key={place}>
        <View shared={shared} />
      </main>
      <Toast
        label={messages.popup.messages}
        notice={notice}
        dismissLabel={messages.popup.dismiss}
        onDismiss={hide}
        onHold={setHeld}
      />
    </div>
  );
}
