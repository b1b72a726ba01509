/** A row of `jobs`: an import of many files that goes on where it stopped. */
export interface JobRow {
  id: string;
  /** Epoch milliseconds. */
  createdAt: number;
}

/** A row of `jobItems`: one file or address of a job. */
export interface JobItemRow {
  id: string;
  jobId: string;
  state: string;
}
