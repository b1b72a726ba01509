import { render } from 'preact';
import '@/components/ui/tokens.css';
import '@/components/ui/controls.css';
import '@/components/ui/parts.css';
import '@/components/import/import.css';
import '@/components/manager/manager.css';
import '@/components/manager/library.css';
import '@/components/manager/import/import.css';
import '@/components/manager/review/review.css';
import '@/components/manager/keep/keep.css';
import { Manager } from '@/components/manager/manager';
import type { LanguageSetting } from '@/components/ui/messages/language';
import { MessagesContext, messagesFor } from '@/components/ui/messages/messages';
import { onLanguage, readLanguage } from '@/lib/platform/language';
import { createManagerClient } from './client';
import { createNavigation } from './navigation';

const open = new AbortController();
addEventListener('pagehide', () => open.abort());
const client = createManagerClient(open.signal);
const navigation = createNavigation(window);

/** Draws in the reader's language; again when they choose another. */
function draw(setting: LanguageSetting): void {
  const root = document.getElementById('manager');
  if (!root) return;
  const messages = messagesFor(setting, navigator.languages);
  document.documentElement.lang = messages.lang;
  document.title = `${messages.popup.name} · ${messages.manager.nav}`;
  render(
    <MessagesContext.Provider value={messages}>
      <Manager client={client} navigation={navigation} />
    </MessagesContext.Provider>,
    root,
  );
}

readLanguage().then(draw);
onLanguage(draw, open.signal);
