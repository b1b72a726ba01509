import { RelationIcon } from '@/components/badge/icons';
import { type Messages, useMessages } from '@/components/ui/messages/messages';
import type { ImportPreview, PreviewClaim } from './model';
import { MoreList } from './more-list';

/** "Gnoppix, 20 Nov 2025: same event, other date". */
function againstText(against: PreviewClaim['against'][number], { popup: strings, formats }: Messages): string {
  const who = against.publisher ?? strings.unknownPublisher;
  return `${who}, ${against.published === null ? strings.undated : formats.date(against.published)}: ${against.why}`;
}

function Claim(props: { claim: PreviewClaim }) {
  const messages = useMessages();
  return (
    <li class="claim">
      <p class="claim-quote">{props.claim.sentence}</p>
      {props.claim.against.map((against) => (
        <p key={`${against.publisher} ${against.why}`} class="hint">
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
        {(claim) => <Claim key={claim.sentence} claim={claim} />}
      </MoreList>
    </details>
  );
}

/** What the article adds to the corpus, repeats and contradicts; contradictions stand open, as they are worth a look. */
export function ImportClaims(props: { preview: ImportPreview; stale: boolean }) {
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
            open
          />
          <Group
            title={words.repeats(preview.repeats.length)}
            hint={words.repeatsHint}
            claims={preview.repeats}
            relation="corroborates"
            open={false}
          />
          <Group
            title={words.adds(preview.adds.length)}
            hint={words.addsHint}
            claims={preview.adds}
            relation={null}
            open={preview.contradicts.length === 0}
          />
        </>
      )}
    </div>
  );
}
