import { formatDate } from './format';
import type { ClaimItem } from './model';
import { strings } from './strings';

/** Where something stands: "Gnoppix · 20 Nov 2025". */
export function placeText(item: { publisher: string | null; published: string | null }): string {
  const date = item.published === null ? strings.undated : formatDate(item.published);
  return `${item.publisher ?? strings.unknownPublisher} · ${date}`;
}

/** One claim; `named` adds who says so, where the list is not one source's own. */
export function ClaimRow(props: { claim: ClaimItem; named?: boolean }) {
  const { claim } = props;
  return (
    <li class="claim">
      <p class="claim-quote">{claim.quote}</p>
      {props.named && (
        <p class="hint">
          {claim.url === null ? (
            placeText(claim)
          ) : (
            <a href={claim.url} target="_blank" rel="noreferrer noopener">
              {placeText(claim)}
            </a>
          )}
        </p>
      )}
    </li>
  );
}
