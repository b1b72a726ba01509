/** Looking words up in a long text of sorted lines, where it stands: nothing is parsed ahead, and nothing is held beside it. */

/** Finds what follows a word in its line. */
export interface SortedLines {
  /** The rest of the line behind the word and a blank ('' where nothing follows); null where no line begins with it. */
  find(word: string): string | null;
}

/** @param text lines of a word, a blank and more, sorted by the word's UTF-16 units; O(log lines) for each question */
export function sortedLines(text: string): SortedLines {
  return {
    find(word) {
      let [low, high] = [0, text.length];
      while (low < high) {
        const start = text.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1;
        const found = text.indexOf('\n', start);
        const end = found < 0 ? text.length : found;
        const line = text.slice(start, end);
        const blank = line.indexOf(' ');
        const head = blank < 0 ? line : line.slice(0, blank);
        if (head === word) return blank < 0 ? '' : line.slice(blank + 1);
        if (head < word) low = end + 1;
        else high = start;
      }
      return null;
    },
  };
}
