import type { JSX } from 'preact';
import type { Span } from '@/lib/language/types';

/** A stretch of a sentence, marked or not. */
export interface Part {
  text: string;
  marked: boolean;
}

/**
 * Cuts a text at its marks. Spans may overlap, touch, be unordered or reach outside; they are clipped and joined.
 * @param spans UTF-16 offsets in the text
 * @returns the parts in order; joined they are the text
 */
export function markedParts(text: string, spans: readonly Span[]): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const { start, end } of joined(text.length, spans)) {
    if (start > at) parts.push({ text: text.slice(at, start), marked: false });
    parts.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), marked: false });
  return parts;
}

function joined(length: number, spans: readonly Span[]): Span[] {
  const clipped = spans
    .map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(length, end) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
  const result: Span[] = [];
  for (const span of clipped) {
    const last = result.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else result.push({ ...span });
  }
  return result;
}

/** A sentence with its telling words in <mark>. Text only: nothing of it is ever read as markup. */
export function Marked({ text, spans }: { text: string; spans: readonly Span[] }): JSX.Element {
  return (
    <>
      {markedParts(text, spans).map((part, index) =>
        // The parts of one sentence never change places, so the index is a sound key.
        part.marked ? <mark key={index}>{part.text}</mark> : <span key={index}>{part.text}</span>,
      )}
    </>
  );
}
