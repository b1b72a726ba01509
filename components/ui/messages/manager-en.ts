/** The words of the manager's frame in English. */
export const managerEn = {
  skip: 'Skip to content',
  nav: 'Library',
  menu: (here: string): string => `Menu: ${here}`,
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
};

/** What a language has to say for the manager's frame. */
export type ManagerMessages = typeof managerEn;
