import { render } from 'preact';
import '@/components/ui/tokens.css';
import '@/components/ui/controls.css';
import '@/components/ui/parts.css';
import '@/components/import/import.css';
import '@/components/popup/popup.css';
import { Popup } from '@/components/popup/popup';
import { MessagesContext, messagesFor } from '@/components/ui/messages/messages';
import { browser } from '@/lib/platform/browser';
import { readLanguage } from '@/lib/platform/language';
import { createPopupClient } from './client';

/** `popup.html?tab=corpus`: the popup as a tab of its own, opened at that tab. */
const tab = new URLSearchParams(location.search).get('tab');
const client = createPopupClient({ asTab: tab !== null, dialogsClosePopups: import.meta.env.FIREFOX });

async function draw(root: HTMLElement): Promise<void> {
  const messages = messagesFor(await readLanguage(), navigator.languages);
  document.documentElement.lang = messages.lang;
  const { version } = browser.runtime.getManifest();
  render(
    <MessagesContext.Provider value={messages}>
      <Popup client={client} version={version} tab={tab === 'corpus' ? tab : 'page'} />
    </MessagesContext.Provider>,
    root,
  );
}

const root = document.getElementById('popup');
if (root) void draw(root);
