import type { Formats } from './formats';

const DOT = ' · ';

const closed = {
  'browser-page': {
    title: 'This is one of the browser’s own pages',
    text: 'Browsers do not let extensions read their own pages. Open a news article and come back.',
  },
  store: {
    title: 'This is an add-on store',
    text: 'Browsers do not let extensions read the store they come from. Open a news article and come back.',
  },
  pdf: {
    title: 'This is a PDF',
    text: 'The browser’s PDF viewer is closed to extensions, so its text cannot be compared.',
  },
  file: {
    title: 'This is a file on your computer',
    text: 'Second Source reads web pages only, so the text of this file cannot be compared.',
  },
  'view-source': {
    title: 'This is the source code of a page',
    text: 'Extensions cannot read this view. Open the page itself instead.',
  },
  'extension-page': {
    title: 'This page belongs to an extension',
    text: 'There is no article here. Open a news article and come back.',
  },
  'not-web': {
    title: 'This is not a web page',
    text: 'Only pages that begin with http:// or https:// can be compared.',
  },
  unknown: {
    title: 'Extensions cannot run on this page',
    text: 'It may be one of the browser’s own pages, an add-on store or the PDF viewer. Open a news article and come back.',
  },
};

/** The words of the popup in English. @param formats writers of the reader's locale */
export function popupEn({ number: n, plural }: Formats) {
  const sources = (value: number): string => plural(value, { one: 'source', other: 'sources' });
  const claims = (value: number): string => plural(value, { one: 'claim', other: 'claims' });
  return {
    name: 'Second Source',
    tabs: { label: 'Views', page: 'This page', corpus: 'Corpus', about: 'About' },
    messages: 'Messages',
    dismiss: 'Dismiss',
    undo: 'Undo',
    openManager: 'Open the manager',
    undone: 'Taken back.',
    retry: 'Try again',
    back: 'Back',
    more: (left: number): string => `Show more (${n(left)} left)`,
    unknownPublisher: 'Unknown publisher',
    unknownTitle: 'Untitled',
    undated: 'no date',
    quoted: (text: string): string => `“${text}”`,
    failed: 'That did not work.',

    page: {
      loading: 'Looking at this page …',
      closed,
      siteSwitch: (host: string): string => `Compare pages of ${host}`,
      siteOff: {
        title: 'Switched off for this site',
        text: 'Nothing is read or marked here until you switch it on again.',
      },
      pageSwitch: 'Compare this page',
      pageOff: {
        title: 'Switched off for this page',
        text: 'Nothing is read or marked on this page until you switch it on again. Other pages of the site are compared.',
      },
      pageSwitchedOff: 'Switched off for this page. All badges are gone.',
      pageSwitchedOn: 'Switched on for this page.',
      onPress: {
        title: 'Compared when you ask for it',
        text: 'You have chosen that no page is compared by itself.',
        check: 'Compare this page',
        byItself: 'Compare pages by themselves again',
      },
      switchedOff: (host: string): string => `Switched off for ${host}. All badges are gone from its pages.`,
      switchedOn: (host: string): string => `Switched on for ${host}.`,
      withheld: {
        title: 'The browser withholds access to this site',
        text: 'Second Source needs it to read the article. What it reads stays on this machine.',
        grant: 'Allow access',
        refused: 'Access was not given.',
      },
      stale: {
        title: 'This page is older than the extension',
        text: 'It was opened before Second Source was installed or updated. Load it again to have it checked.',
        reload: 'Load the page again',
      },
      notWatched: {
        title: 'No watched topic found here',
        text: 'Pages are compared by themselves only where they are about a topic of your corpus. This one was left alone.',
        check: 'Check it anyway',
      },
      checking: 'Comparing each sentence with your corpus …',
      noArticle: {
        title: 'No article found on this page',
        text: 'There is no running text here that could be compared. On an overview page, open one of its articles.',
      },
      failed: { title: 'This page could not be checked' },
      topic: (label: string): string => `Topic: ${label}`,
      topicNames: (names: string): string => `recognised by ${names}`,
      noTopic: 'No watched topic was recognised; checked because you asked for it.',
      compared: (count: number, claimCount: number, newest: string | null): string =>
        `Compared with ${sources(count)}, ${claims(claimCount)}${newest === null ? '' : `, newest ${newest}`}`,
      emptyCorpus: 'Your corpus is empty, so nothing could be compared. Import an article or restore the starter pack.',
      nothing: {
        title: 'Nothing here matches your corpus',
        text: 'That says nothing about whether the page is right. Articles you import make later pages comparable.',
      },
      findings: 'Findings',
      filter: 'Show',
      filters: {
        all: (count: number): string => `All ${n(count)}`,
        conflicts: (count: number): string => `Conflicts ${n(count)}`,
        corroborates: (count: number): string => `Corroborated ${n(count)}`,
        updated: (count: number): string => `Updated ${n(count)}`,
      },
      jumpHint: 'Press a finding to go to its place in the page.',
      lost: 'Not marked in the page: this sentence is there no more, or stands where no badge fits.',
      jumpFailed: 'The place of this sentence is no longer in the page.',
    },

    import: {
      open: 'Import this article',
      title: 'Import this article',
      reading: 'Reading the article and comparing its claims …',
      failedTitle: 'This article could not be read',
      articleTitle: 'Title',
      wrongDate: {
        'no-date': 'This is no date an article can have. Correct or clear it.',
        future: 'This date is still to come. Correct or clear it.',
      },
      publisher: 'Publisher',
      published: 'Published',
      dateHint: 'Words such as “last week” are read from this date.',
      noDate: 'No date was found. Words such as “last week” cannot be placed without it.',
      address: 'Address',
      found: (count: number): string => (count === 0 ? 'No checkable claims found' : `${claims(count)} found`),
      noClaims: 'No statement of fact was found that could be compared later. The article can be saved all the same.',
      adds: (count: number): string => `Adds ${n(count)}`,
      repeats: (count: number): string => `Repeats ${n(count)}`,
      contradicts: (count: number): string => `Contradicts ${n(count)}`,
      addsHint: 'New to your corpus',
      repeatsHint: 'Your corpus says the same',
      contradictsHint: 'Your corpus says otherwise; both sides are kept',
      save: 'Save to corpus',
      saving: 'Saving …',
      cancel: 'Cancel',
      done: (publisher: string, count: number): string => `Saved: ${claims(count)} from ${publisher}.`,
      updated: 'Read again and saved.',
      savedTitle: 'Already in your corpus',
      saved: (date: string): string => `Saved on ${date}. It has not changed since.`,
      savedChanged: (date: string): string => `Saved on ${date}. The page differs from what was saved.`,
      gone: (count: number): string => `${claims(count)} of the saved text no longer stand in it and will go`,
      readAgain: 'Save the new state',
      remove: 'Remove from corpus',
    },

    corpus: {
      loading: 'Opening your corpus …',
      failedTitle: 'The corpus could not be opened',
      counts: (sourceCount: number, claimCount: number, newest: string | null): string =>
        [sources(sourceCount), claims(claimCount), ...(newest === null ? [] : [`newest ${newest}`])].join(DOT),
      search: 'Search claims',
      results: (count: number): string => (count === 0 ? 'No claim has these words.' : `${claims(count)} found`),
      sources: 'Sources',
      empty: {
        title: 'Your corpus is empty',
        text: 'Open an article you trust enough to compare others with, and press “Import this article” on the first tab.',
      },
      claimCount: claims,
      fromPack: 'starter pack',
      packSource: 'Part of a starter pack; the pack can be removed as a whole below.',
      showClaims: (title: string): string => `Claims of ${title}`,
      noClaims: 'No claims were found in this source.',
      openLink: (title: string): string => `Open ${title} (new tab)`,
      open: 'Open',
      remove: 'Remove',
      removeLabel: (title: string): string => `Remove ${title}`,
      removed: (title: string): string => `Removed: ${title}`,
      packs: 'Starter packs',
      packHere: 'Articles and knowledge that came with the extension',
      packGone: 'Removed; updates do not bring it back',
      removePack: (label: string): string => `Remove the pack ${label}`,
      restore: 'Restore',
      restorePack: (label: string): string => `Restore the pack ${label}`,
      packRemoved: (label: string): string => `Removed the pack: ${label}`,
      packRestored: (label: string): string => `Restored the pack: ${label}`,
      file: 'Corpus file',
      fileHint: 'All your sources, claims and decisions in one JSON file, to keep or to move.',
      export: 'Export',
      import: 'Import',
      importInTab: 'Import (opens a tab)',
      working: 'Working …',
      exported: 'The corpus file is in your downloads.',
      imported: (added: number, duplicate: number, rejected: number): string =>
        [
          `${plural(added, { one: 'entry', other: 'entries' })} added`,
          `${n(duplicate)} already here`,
          ...(rejected > 0 ? [`${n(rejected)} not readable`] : []),
        ].join(', '),
    },

    about: {
      whatTitle: 'What is compared',
      what: [
        'Each sentence of an article on a watched topic is compared with the claims of the articles in your corpus. A badge says which of them state the same and which state otherwise.',
        'A badge does not say who is right, and a sentence without a badge has not been found right: your corpus only has nothing on it.',
        'Several articles that repeat one report count as one source.',
      ],
      errorsTitle: 'How often it is wrong',
      errors: [
        'On articles nobody had read while it was built, about one agreement in ten and one conflict in twenty did not hold. It found about three in five of the agreements and two in five of the conflicts: no badge does not mean that nobody disagrees.',
        'A badge is a reason to read both sentences, not a verdict on either.',
      ],
      privacyTitle: 'Privacy',
      privacy:
        'Everything stays on this machine: the corpus, the pages you read and what was found. The extension makes no request of its own to any server.',
      version: (version: string): string => `Version ${version}`,
    },
  };
}

/** What a language has to say for the popup. */
export type PopupMessages = ReturnType<typeof popupEn>;
