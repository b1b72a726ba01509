/** A row of `backups`: the corpus as it was at a moment. */
export interface BackupRow {
  id: string;
  /** Epoch milliseconds. */
  madeAt: number;
}
