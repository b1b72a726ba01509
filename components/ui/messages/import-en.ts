import type { Formats } from './formats';
import { reasonsEn } from './reasons-en';

/** The words of the manager's import view in English. @param formats writers of the reader's locale */
export function importEn({ number: n, plural }: Formats) {
  const files = (count: number) => plural(count, { one: 'item', other: 'items' });
  const claims = (count: number) => plural(count, { one: 'claim', other: 'claims' });
  const articles = (count: number) => plural(count, { one: 'article', other: 'articles' });
  return {
    lead: 'Articles come in by file, by paste, by link or from the page you are reading. Everything is read on this machine.',
    drop: 'Drop files or folders here',
    dropHint:
      'Saved pages (.html, .mhtml), text, Markdown, JSON, tables of claims (.csv), zips of these, bookmarks, corpus files.',
    chooseFiles: 'Choose files',
    chooseFolder: 'Choose a folder',
    paste: 'Paste an article or addresses',
    pasteHint: 'The text of an article, its HTML, or a list of addresses, one a line.',
    pasteRead: 'Read this',
    pastedHtml: 'Pasted with its formatting.',
    reading: 'Reading …',
    failedTitle: 'This could not be read',
    link: {
      title: 'Read this page?',
      text: 'The page opens in a background tab, is read there and closed again. Its site is visited as if you had opened it.',
      open: 'Open and read it',
    },
    links: {
      title: (count: number): string => `Read ${plural(count, { one: 'page', other: 'pages' })}?`,
      text: 'They open one after the other in a background tab, are read there and closed again, with a pause between pages of one site. Their sites are visited as if you had opened them.',
      open: (count: number): string => `Open and read ${n(count)}`,
      list: 'Addresses',
      all: 'All',
      none: 'None',
      found: (count: number): string =>
        `${plural(count, { one: 'address was', other: 'addresses were' })} found in these files.`,
      show: 'Show them',
    },
    preview: {
      title: 'Before it is saved',
      text: 'The text as it was read',
      chosen: (count: number, all: number): string => `${n(count)} of ${claims(all)} will be saved`,
      all: 'All',
      none: 'None',
      save: (count: number): string => `Save with ${claims(count)}`,
      selectedOnly: 'Only claims in your selection are ticked.',
      selectedNone: 'Your selection has no claim in it; tick those you want.',
    },
    jobs: {
      title: 'Imports of many files',
      chosen: 'Chosen files',
      progress: (label: string): string => `Progress of ${label}`,
      left: (count: number): string => `${files(count)} left`,
      done: (count: number): string => `${n(count)} done`,
      failed: (count: number): string => `${n(count)} failed`,
      skipped: (count: number): string => `${n(count)} already here`,
      cancelled: (count: number): string => `${n(count)} cancelled`,
      running: 'Importing',
      paused: 'Paused',
      stopped: 'Cancelled',
      finished: 'Finished',
      sums: (added: number, updated: number, claimCount: number): string =>
        [
          `${articles(added)} added`,
          ...(updated > 0 ? [`${n(updated)} updated`] : []),
          `${claims(claimCount)} added`,
        ].join(' · '),
      pause: 'Pause',
      resume: 'Go on',
      cancel: 'Cancel',
      retry: 'Try the failed ones again',
      putAway: 'Take off this list',
      show: 'Show',
      filters: {
        all: 'All',
        failed: 'Failed',
        done: 'Done',
        skipped: 'Already here',
        waiting: 'Waiting',
        cancelled: 'Cancelled',
      },
      states: { done: 'Done', failed: 'Failed', skipped: 'Already here', waiting: 'Waiting', cancelled: 'Cancelled' },
      items: 'Files',
      none: 'None of these.',
      part: (at: number, of: number): string => `${n(at)} of ${articles(of)}`,
      resumes: 'Goes on by itself when this page is open; nothing is done twice.',
      more: (count: number): string => `The first ${n(count)} are shown.`,
      started: 'The import has begun.',
    },
    reasons: reasonsEn,
    times: (count: number): string => `(${n(count)}×)`,
  };
}

/** What a language has to say for the import view. */
export type ImportMessages = ReturnType<typeof importEn>;
