import type { Formats } from './formats';

/** The words of #/keep in English. @param formats writers of the reader's locale */
export function keepEn({ number: n, plural, day, bytes }: Formats) {
  return {
    lead: 'Everything you save lies in this browser and nowhere else. Here you take it with you, and put it back.',
    due: (changes: number): string =>
      `${plural(changes, { one: 'change', other: 'changes' })} since your last export. Backups lie on the same disk as the corpus; an exported file can lie elsewhere.`,
    exportTitle: 'Export',
    never: 'You have not exported your corpus yet.',
    last: (at: number): string => `Last exported on ${day(at)}.`,
    what: 'What',
    all: 'The whole corpus',
    own: 'My own articles',
    tagged: (tag: string): string => `My articles tagged “${tag}”`,
    as: 'As',
    formats: {
      corpus: 'Corpus file (JSON)',
      csv: 'Table of claims (CSV)',
      'linked-data': 'Claims as linked data (schema.org)',
      annotations: 'Web annotations (W3C)',
    },
    formatHints: {
      corpus: 'Articles, claims, notes and, of the whole corpus, decisions and topics. Second Source reads it again.',
      csv: 'For spreadsheets: every claim with its source and state. Second Source reads it again.',
      'linked-data': 'Accepted claims and the articles they stand in. It rates nothing: you have read, not judged.',
      annotations: 'Accepted claims as quotes with their places, for annotation tools. Not those of topic packs.',
    },
    export: 'Export',
    exported: 'The file is with your downloads.',
    importTitle: 'Import a corpus file',
    importHint: 'Yours from another browser, or somebody else’s. What is here stays; nothing comes in twice.',
    choose: 'Choose a file…',
    wouldBring: (file: string): string => `“${file}” would bring:`,
    brought: (added: number, updated: number): string => `${n(added)} added, ${n(updated)} updated.`,
    outcome: (added: number, updated: number, duplicate: number): string =>
      `${n(added)} new, ${n(updated)} with other notes or states, ${n(duplicate)} here already.`,
    nothingNew: 'Nothing that is not here already.',
    leftOut: (count: number): string => `${plural(count, { one: 'record', other: 'records' })} left out:`,
    leftOutLine: (what: string, reason: string, count: number): string =>
      count === 1 ? `${what}: ${reason}` : `${what}: ${reason} (${n(count)} times)`,
    import: 'Import',
    cancel: 'Cancel',
    backupsTitle: 'Backups',
    backupsHint:
      'Copies of the corpus inside this browser, made before an import or a restore, and once a day when something has changed.',
    daily: 'Back up once a day',
    backUp: 'Back up now',
    backedUp: 'Backed up.',
    noBackups: 'No backups yet. The first is made after your next change, or when you press the button.',
    reasons: {
      daily: 'Daily',
      'before-import': 'Before an import',
      'before-restore': 'Before a restore',
      'before-delete': 'Before a deletion',
      'by-hand': 'By hand',
    },
    backup: (sources: number, claims: number, size: number): string =>
      `${plural(sources, { one: 'source', other: 'sources' })}, ${plural(claims, { one: 'claim', other: 'claims' })}, ${bytes(size)}`,
    restore: 'Restore…',
    restoreOf: (when: string): string => `Restore the backup of ${when}`,
    delete: 'Delete',
    deleteOf: (when: string): string => `Delete the backup of ${when}`,
    deleted: 'Backup deleted.',
    wouldChange: (when: string): string => `Going back to ${when} would change:`,
    kinds: { sources: 'Sources', claims: 'Claims', decisions: 'Decisions', topics: 'Topics', packs: 'Topic packs' },
    change: (added: number, removed: number, changed: number): string =>
      [
        added > 0 ? `${n(added)} back` : '',
        removed > 0 ? `${n(removed)} gone` : '',
        changed > 0 ? `${n(changed)} as before` : '',
      ]
        .filter((part) => part !== '')
        .join(', '),
    back: 'Back',
    gone: 'Gone',
    changed: 'As before',
    noChange: 'Nothing: the corpus is the same now.',
    restoreNow: 'Restore',
    restored: 'Restored. What was here is a backup now.',
    storageTitle: 'Room on the disk',
    used: (used: number, quota: number | null): string =>
      quota === null ? `${bytes(used)} used.` : `${bytes(used)} used of ${bytes(quota)} the browser would give.`,
    unknownUse: 'The browser does not tell how much is used.',
    ofBackups: (size: number): string => `Backups take ${bytes(size)}; the oldest go when there are too many.`,
    persisted: 'The browser keeps this data when the disk is short.',
    notPersisted:
      'As an extension’s, this data is kept when the disk is short. You can have the browser promise it as well.',
    persist: 'Ask for the promise',
    refused: 'The browser did not agree. Export now and then, to be safe.',
    working: 'Working…',
  };
}

/** What a language has to say for #/keep. */
export type KeepMessages = ReturnType<typeof keepEn>;
