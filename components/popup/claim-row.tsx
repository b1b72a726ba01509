import { type Messages, useMessages } from '@/components/ui/messages/messages';
import type { ClaimItem } from './model';

/** Where something stands: "Gnoppix · 20 Nov 2025". */
export function placeText(item: { publisher: string | null; published: string | null }, messages: Messages): string {
  const { popup: strings, formats } = messages;
  const date = item.published === null ? strings.undated : formats.date(item.published);
  return `${item.publisher ?? strings.unknownPublisher} · ${date}`;
}

/** One claim; `named` adds who says so, where the list is not one source's own. */
export function ClaimRow(props: { claim: ClaimItem; named?: boolean }) {
  const { claim } = props;
  const messages = useMessages();
  return (
    <li class="claim">
      <p class="claim-quote">{claim.quote}</p>
      {props.named && (
        <p class="hint">
          {claim.url === null ? (
            placeText(claim, messages)
          ) : (
            <a href={claim.url} target="_blank" rel="noreferrer noopener">
              {placeText(claim, messages)}
            </a>
          )}
        </p>
      )}
    </li>
  );
}
