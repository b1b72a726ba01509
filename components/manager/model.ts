/**
 * What the manager asks of the outside; it knows no browser API and no database. Each part of the manager has an
 * interface of its own. Rejections carry an Error whose text is fit to be shown.
 */

/** Numbers for the navigation. */
export interface ManagerCounts {
  sources: number;
  claims: number;
  toReview: number;
}

/** Everything the manager can ask for. */
export interface ManagerClient {
  counts(): Promise<ManagerCounts>;
}
