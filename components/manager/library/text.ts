import type { Messages } from '@/components/ui/messages/messages';
import type { Place } from '../model';

/** A source's name in a list: its title, else its publisher. */
export function sourceTitle(source: { title: string | null; publisher: string | null }, { library }: Messages): string {
  return source.title?.trim() || source.publisher?.trim() || library.untitled;
}

/** Who and when: "Gnoppix · 20 Nov 2025". */
export function placeLine(place: Pick<Place, 'publisher' | 'published'>, { library, formats }: Messages): string {
  const date = place.published === null ? library.undated : formats.date(place.published);
  return `${place.publisher?.trim() || library.unnamed} · ${date}`;
}

const LONGEST_NAME = 80;

/** A sentence cut short, for the name of a control. */
export function shortened(text: string): string {
  return text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME - 1).trimEnd()}…` : text;
}
