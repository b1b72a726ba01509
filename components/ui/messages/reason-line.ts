/**
 * Why something of a file was not taken, as one line without the file's name.
 * @param words lines by reason, see reasons-en.ts; `{}` stands for the detail
 */
export function reasonLine(
  { reason, detail }: { reason: string; detail?: string | null },
  words: Record<string, string>,
): string {
  return (words[reason] ?? reason).replace('{}', detail ?? '');
}
