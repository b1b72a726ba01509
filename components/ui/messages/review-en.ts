import type { Formats } from './formats';

/** The words of the review in English. @param formats writers of the reader's locale */
export function reviewEn({ number: n, plural }: Formats) {
  const claims = (count: number) => plural(count, { one: 'claim', other: 'claims' });
  return {
    lead: 'Claims that came in to be reviewed. Until you accept one it raises no badge.',
    loading: 'Looking for claims to review …',
    left: (count: number): string => `${claims(count)} to review`,
    empty: {
      title: 'Nothing to review',
      text: 'With the switch above, claims of later imports come in here first. Without it they are accepted at once.',
    },
    reviewsNew: 'Review new claims before they count',
    reviewsNewHint: 'Claims of later imports wait here instead of being accepted at once.',
    list: 'Claims to review',
    where: 'In its source',
    noPlace: 'The source’s text does not show where this stands.',
    original: (text: string): string => `In the source: “${text}”`,
    open: 'Open the source (new tab)',
    actions: {
      accept: 'Accept',
      reject: 'Reject',
      edit: 'Edit',
      split: 'Split',
      merge: 'Merge with next',
      undo: 'Undo',
    },
    acceptSource: (count: number): string => `Accept all ${n(count)} of this source`,
    said: {
      accepted: (left: number): string => `Accepted. ${n(left)} left.`,
      rejected: (left: number): string => `Rejected. ${n(left)} left.`,
      edited: 'Changed.',
      split: 'Split.',
      merged: 'Merged.',
      undone: 'Taken back.',
      nothingToUndo: 'There is nothing to take back.',
      noNext: 'The next claim is of another source; only claims of one source can be merged.',
    },
    editLabel: 'The claim in your words',
    splitLabel: 'One claim a line',
    save: 'Save',
    cancel: 'Cancel',
    keys: 'Keys',
    keyList: [
      ['j', 'next'],
      ['k', 'previous'],
      ['a', 'accept'],
      ['x', 'reject'],
      ['e', 'edit'],
      ['s', 'split'],
      ['m', 'merge with next'],
      ['u', 'undo'],
    ] as [string, string][],
    popup: (count: number): string => `Review ${claims(count)}`,
  };
}

/** What a language has to say for the review. */
export type ReviewMessages = ReturnType<typeof reviewEn>;
