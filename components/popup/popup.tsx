import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { useKeptFocus } from '@/components/ui/keep-focus';
import { useMessages } from '@/components/ui/messages/messages';
import { Tabs } from '@/components/ui/tabs';
import { Toast } from '@/components/ui/toast';
import { useSaying } from '@/components/ui/use-saying';
import { AboutTab } from './about-tab';
import type { Shared } from './context';
import { CorpusTab } from './corpus-tab';
import type { PopupClient } from './model';
import { PageTab } from './page-tab';

/** What opens under the toolbar's icon: the page in front, the corpus, and what this is. */
export function Popup(props: { client: PopupClient; version: string; tab?: 'page' | 'corpus' | 'about' }) {
  const strings = useMessages().popup;
  const { client } = props;
  const [revision, setRevision] = useState(0);
  const changed = useCallback(() => setRevision((before) => before + 1), []);
  const { notice, hide, setHeld, say, complain } = useSaying(changed);
  const shared: Shared = useMemo(
    () => ({ client, say, complain, changed, revision }),
    [client, say, complain, changed, revision],
  );
  const root = useRef<HTMLElement>(null);
  useKeptFocus(root);
  return (
    <main ref={root} class="popup ss-root">
      <h1 class="sr-only">{strings.name}</h1>
      <Tabs
        label={strings.tabs.label}
        initial={props.tab ?? 'page'}
        tabs={[
          { id: 'page', label: strings.tabs.page, content: <PageTab shared={shared} /> },
          { id: 'corpus', label: strings.tabs.corpus, content: <CorpusTab shared={shared} /> },
          { id: 'about', label: strings.tabs.about, content: <AboutTab version={props.version} /> },
        ]}
      />
      <Toast
        label={strings.messages}
        notice={notice}
        dismissLabel={strings.dismiss}
        onDismiss={hide}
        onHold={setHeld}
      />
    </main>
  );
}
