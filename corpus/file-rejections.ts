/** Reasons listed one by one; the rest is summed up in one line, so that a broken file makes no endless report. */
const MAX_REASONS = 100;

/** Counts what an import left out, by kind and reason. */
export class Rejections {
  readonly #counts = new Map<string, { what: string; reason: string; count: number }>();
  #more = 0;

  /** @param what kind of record, or which pack. @param reason one line for the reader. */
  add(what: string, reason: string): void {
    const key = `${what}\n${reason}`;
    const known = this.#counts.get(key);
    if (known !== undefined) known.count++;
    else if (this.#counts.size < MAX_REASONS) this.#counts.set(key, { what, reason, count: 1 });
    else this.#more++;
  }

  /** What was left out, in the order first met. */
  list(): { what: string; reason: string; count: number }[] {
    const rest = this.#more === 0 ? [] : [{ what: 'record', reason: 'other reasons', count: this.#more }];
    return [...this.#counts.values(), ...rest];
  }
}
