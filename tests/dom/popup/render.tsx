import { render } from '@testing-library/preact';
import type { PageView, PopupClient } from '@/components/popup/model';
import { Popup } from '@/components/popup/popup';
import { fakeClient } from './fixtures';

/** Draws the popup with a client that answers from the fixtures but for what the test is about. */
export function renderPopup(own: Partial<PopupClient> = {}, tab?: 'page' | 'corpus' | 'about') {
  const client = fakeClient(own);
  return { client, ...render(<Popup client={client} version="1.2.3" {...(tab ? { tab } : {})} />) };
}

/** A client whose page is in that state. */
export function onPage(view: PageView): Partial<PopupClient> {
  return { page: async () => view };
}
