import { RelationIcon } from '@/components/badge/icons';
import { MoreList } from '@/components/popup/more-list';
import { type Messages, useMessages } from '@/components/ui/messages/messages';
import type { ImportPreview, PreviewClaim } from './model';

/** "Gnoppix, 20 Nov 2025: same event, other date". */
function againstText(
  against: PreviewClaim['against'][number],
  { popup: strings, formats, reason, pair }: Messages,
): string {
  const who = against.publisher ?? strings.unknownPublisher;
  const when = against.published === null ? strings.undated : formats.date(against.published);
  return pair(`${who}, ${when}`, reason(against.why));
}

/** Which claims are to be saved; without it all of them are, and none can be left out. */
export interface ClaimChoice {
  chosen: ReadonlySet<string>;
  onChoose: (ids: readonly string[], on: boolean) => void;
}

function Claim(props: { claim: PreviewClaim; choice: ClaimChoice | undefined }) {
  const messages = useMessages();
  const { claim, choice } = props;
  const quote = <span class="claim-quote">{claim.sentence}</span>;
  return (
    <li class="claim">
      {choice === undefined ? (
        <p>{quote}</p>
      ) : (
        <label class="claim-choice">
          <input
            type="checkbox"
            checked={choice.chosen.has(claim.id)}
            onChange={(event) => choice.onChoose([claim.id], event.currentTarget.checked)}
          />
          {quote}
        </label>
      )}
      {claim.against.map((against) => (
        <p key={againstText(against, messages)} class="hint">
          {againstText(against, messages)}
        </p>
      ))}
    </li>
  );
}

/** One group of claims that opens and closes; closed and without a list where it is empty. */
function Group(props: {
  title: string;
  hint: string;
  claims: PreviewClaim[];
  open: boolean;
  relation: 'conflicts' | 'corroborates' | null;
  choice?: ClaimChoice | undefined;
}) {
  const head = (
    <>
      <span class={`group-mark mark-${props.relation ?? 'new'}`} aria-hidden="true">
        {props.relation === null ? '+' : <RelationIcon relation={props.relation} />}
      </span>
      <span class="group-title">{props.title}</span>
      <span class="hint">{props.hint}</span>
    </>
  );
  if (props.claims.length === 0) return <div class="group group-head group-empty">{head}</div>;
  return (
    <details class="group" open={props.open}>
      <summary class="group-head opener">{head}</summary>
      <MoreList class="claims" items={props.claims} label={props.title}>
        {(claim) => <Claim key={claim.id} claim={claim} choice={props.choice} />}
      </MoreList>
    </details>
  );
}

/** What the article adds to the corpus, repeats and contradicts; contradictions stand open, as they are worth a look. */
export function ImportClaims(props: { preview: ImportPreview; stale: boolean; choice?: ClaimChoice }) {
  const words = useMessages().popup.import;
  const { preview } = props;
  return (
    <div class="groups" aria-busy={props.stale}>
      <p class="section-title" role="status">
        {props.stale ? words.reading : words.found(preview.claims)}
      </p>
      {preview.gone > 0 && <p class="hint">{words.gone(preview.gone)}</p>}
      {preview.claims === 0 ? (
        <p class="hint">{words.noClaims}</p>
      ) : (
        <>
          <Group
            title={words.contradicts(preview.contradicts.length)}
            hint={words.contradictsHint}
            claims={preview.contradicts}
            relation="conflicts"
            choice={props.choice}
            open
          />
          <Group
            title={words.repeats(preview.repeats.length)}
            hint={words.repeatsHint}
            claims={preview.repeats}
            relation="corroborates"
            choice={props.choice}
            open={false}
          />
          <Group
            title={words.adds(preview.adds.length)}
            hint={words.addsHint}
            claims={preview.adds}
            relation={null}
            choice={props.choice}
            open={preview.contradicts.length === 0}
          />
        </>
      )}
    </div>
  );
}
