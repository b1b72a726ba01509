import { note } from '@/lib/platform/log';
import { openImport } from '@/lib/platform/manager-tab';
import { sendToTab, Unreachable } from '@/lib/platform/messages';
import { activeTab } from '@/lib/platform/tabs';

/** Answers the keyboard commands of the manifest that the browser does not answer itself. */
export async function onCommand(command: string): Promise<void> {
  if (command !== 'next-finding' && command !== 'previous-finding' && command !== 'import-page') return;
  try {
    const tab = await activeTab();
    if (command === 'import-page') {
      if (tab) await openImport({ tab: String(tab.id), part: 'page' });
      return;
    }
    if (tab) await sendToTab(tab.id, 'tab:next', { back: command === 'previous-finding' });
  } catch (error) {
    if (!(error instanceof Unreachable)) note(`command ${command}`, error);
  }
}
