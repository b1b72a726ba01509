import { useCallback, useMemo, useState } from 'preact/hooks';
import { Tabs } from '@/components/ui/tabs';
import { Toast, useNotice } from '@/components/ui/toast';
import { AboutTab } from './about-tab';
import type { Shared } from './context';
import { CorpusTab } from './corpus-tab';
import type { PopupClient, Undo } from './model';
import { PageTab } from './page-tab';
import { strings } from './strings';
import { errorText } from './use-load';

/** What opens under the toolbar's icon: the page in front, the corpus, and what this is. */
export function Popup(props: { client: PopupClient; version: string; tab?: 'page' | 'corpus' | 'about' }) {
  const { client } = props;
  const [revision, setRevision] = useState(0);
  const { notice, show, hide, setHeld } = useNotice();
  const changed = useCallback(() => setRevision((before) => before + 1), []);
  const complain = useCallback((text: string) => show({ text, tone: 'trouble', action: null }), [show]);
  const say = useCallback(
    (text: string, undo?: Undo) => {
      const takeBack = () => {
        hide();
        undo?.().then(
          () => {
            show({ text: strings.undone, tone: 'plain', action: null });
            changed();
          },
          (error: unknown) => complain(errorText(error, strings.failed)),
        );
      };
      show({ text, tone: 'plain', action: undo === undefined ? null : { label: strings.undo, run: takeBack } });
    },
    [show, hide, changed, complain],
  );
  const shared: Shared = useMemo(
    () => ({ client, say, complain, changed, revision }),
    [client, say, complain, changed, revision],
  );
  return (
    <main class="popup ss-root">
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
