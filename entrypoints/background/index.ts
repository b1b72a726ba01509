import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '@/lib/platform/browser';
import { isFirstTurn } from '@/lib/platform/first-turn';
import { onLanguage } from '@/lib/platform/language';
import { note } from '@/lib/platform/log';
import { listenInBackground } from '@/lib/platform/messages';
import { onWatchLost } from '@/lib/platform/watch-storage';
import { createBackupService } from './backup-service';
import { onCommand } from './commands';
import { createCorpusService } from './corpus-service';
import { createHandlers } from './handlers';
import { makeMenus, onMenu } from './menus';
import { createWatchService } from './watch-service';

/**
 * The worker: holds the database, checks pages, keeps the watch list. It may be stopped at any moment, so nothing lives
 * in its memory alone, and all listeners are there in its first turn.
 */
export default defineBackground({
  type: 'module',
  main() {
    const corpus = createCorpusService({
      packsCame: () => void watching.begin({ openTabs: false }),
      deleted: () => void watching.recheckPages().catch((error) => note('recheck', error)),
    });
    const watching = createWatchService(corpus);
    const backUp = createBackupService(corpus);
    listenInBackground(createHandlers(corpus, watching, backUp));
    browser.runtime.onInstalled.addListener(makeMenus);
    browser.runtime.onStartup.addListener(backUp);
    void isFirstTurn().then((isFirst) => (isFirst ? watching.begin({ openTabs: true }) : undefined));
    // also in the browser's own settings, for a site or for all
    browser.permissions.onAdded.addListener(watching.accessGiven);
    browser.permissions.onRemoved.addListener(watching.accessTaken);
    onWatchLost(() => watching.begin({ openTabs: false }));
    browser.commands?.onCommand.addListener(onCommand);
    // Firefox for Android has no context menus.
    browser.contextMenus?.onClicked.addListener(onMenu);
    onLanguage(makeMenus, new AbortController().signal);
  },
});
