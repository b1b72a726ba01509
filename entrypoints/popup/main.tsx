import { render } from 'preact';
import '@/components/ui/tokens.css';
import '@/components/ui/controls.css';
import '@/components/popup/popup.css';
import { Popup } from '@/components/popup/popup';
import { browser } from '@/lib/platform/browser';
import { createPopupClient } from './client';

/** `popup.html?tab=corpus`: the popup as a tab of its own, opened at that tab. */
const tab = new URLSearchParams(location.search).get('tab');
const client = createPopupClient({ asTab: tab !== null, dialogsClosePopups: import.meta.env.FIREFOX });
const root = document.getElementById('popup');
if (root) {
  render(
    <Popup client={client} version={browser.runtime.getManifest().version} tab={tab === 'corpus' ? tab : 'page'} />,
    root,
  );
}
