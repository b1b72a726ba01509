/**
 * Errors are written in English where they are thrown: the line serves the log, the tests and the English reader. Other
 * languages find theirs by that line, as gettext does, so that an error may be kept in the database or sent between
 * contexts as plain text. tests/unit/messages/told.test.ts reads all places that throw.
 */

/** English lines with those of another language; `{}` stands for a detail, in the same order in both. */
export type Lines = Readonly<Record<string, string>>;

/** Two parts, each of which may have words of its own: "claim: its source does not say so". */
const PARTS = /^(.+?): (.+)$/s;

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/**
 * Makes the writer of a language. A text there are no words for comes back as it is.
 * @param colon between two parts, as the language sets it
 */
export function tellerOf(lines: Lines, colon = ': '): (text: string) => string {
  const patterns = Object.entries(lines)
    .filter(([english]) => english.includes('{}'))
    .map(([english, other]) => ({
      pattern: new RegExp(`^${english.split('{}').map(escaped).join('(.+?)')}$`, 's'),
      other,
    }));
  const tell = (text: string): string => {
    const whole = lines[text];
    if (whole !== undefined) return whole;
    for (const { pattern, other } of patterns) {
      const found = pattern.exec(text);
      if (found === null) continue;
      let at = 0;
      return other.replaceAll('{}', () => tell(found[++at] ?? ''));
    }
    const [, first, second] = PARTS.exec(text) ?? [];
    if (first === undefined || second === undefined) return text;
    const [one, two] = [tell(first), tell(second)];
    return one === first && two === second ? text : `${one}${colon}${two}`;
  };
  return tell;
}
