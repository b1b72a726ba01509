import type { Formats } from './formats';

/** The words of the manager's frame in English. @param formats writers of the reader's locale */
export function managerEn({ number: n }: Formats) {
  return {
    skip: 'Skip to content',
    nav: 'Library',
    menu: (here: string): string => `Menu: ${here}`,
    count: (value: number): string => n(value),
    routes: {
      sources: 'Sources',
      source: 'Source',
      claims: 'Claims',
      review: 'Review',
      conflicts: 'Conflicts',
      decisions: 'Decisions',
      topics: 'Topics',
      import: 'Import',
      keep: 'Keep and carry',
      bin: 'Bin',
      settings: 'Settings',
    },
    groups: { library: 'Library', add: 'Add and keep', own: 'Yours' },
    later: 'This part is not built in yet.',
  };
}

/** What a language has to say for the manager's frame. */
export type ManagerMessages = ReturnType<typeof managerEn>;
