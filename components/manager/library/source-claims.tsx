import { useCallback } from 'preact/hooks';
import { RelationIcon } from '@/components/badge/icons';
import { useMessages } from '@/components/ui/messages/messages';
import type { ManagerShared } from '../context';
import type { Bearing, ClaimItem } from '../model';
import { hashOf } from '../routes';
import { useCorpus } from '../use-corpus';
import type { Act } from './act';
import { Marks } from './marks';
import { placeLine, shortened } from './text';

const RELATIONS = ['conflicts', 'corroborates', 'updated'] as const;

/** The claims of an article in the order of its text, each with who else in the corpus speaks of it. */
export function SourceClaims(props: {
  sourceId: string;
  claims: ClaimItem[];
  act: Act;
  busy: boolean;
  shared: ManagerShared;
}) {
  const { sourceId, shared } = props;
  const { source: words } = useMessages().library;
  const { library } = shared.client;
  const ask = useCallback(() => library.bearings(sourceId), [library, sourceId]);
  const { value: bearings, error } = useCorpus(ask, shared);
  return (
    <section class="panel-box" aria-labelledby="claims-title">
      <h2 id="claims-title">{words.claims}</h2>
      {error !== null && <p class="hint">{error}</p>}
      {props.claims.length === 0 ? (
        <p class="hint">{words.noClaims}</p>
      ) : (
        <ol class="source-claims">
          {props.claims.map((claim) => (
            <li key={claim.id} class={`source-claim row-${claim.state}`}>
              <ClaimHead claim={claim} {...props} />
              {RELATIONS.map((relation) => (
                <Bearings
                  key={relation}
                  relation={relation}
                  bearings={(bearings?.[claim.id] ?? []).filter((bearing) => bearing.relation === relation)}
                />
              ))}
              {bearings === null && error === null && <p class="hint">{words.comparing}</p>}
              {bearings !== null && bearings[claim.id] === undefined && <p class="hint">{words.alone}</p>}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function ClaimHead(props: { claim: ClaimItem; act: Act; busy: boolean; shared: ManagerShared }) {
  const { claim, act, busy, shared } = props;
  const { library: words } = useMessages();
  const { library } = shared.client;
  const name = shortened(claim.quote);
  const button = (label: string, run: () => unknown) => (
    <button
      type="button"
      class="button button-quiet"
      disabled={busy}
      aria-label={words.source.actionsFor(label, name)}
      onClick={run}
    >
      {label}
    </button>
  );
  const judge = (state: 'accepted' | 'rejected') =>
    act(words.claims.stateSet(1, words.states[state]), () => library.setState([claim.id], state));
  const marks = [
    ...(claim.state === 'accepted' ? [] : [words.states[claim.state]]),
    ...(claim.muted ? [words.muted] : []),
    ...(claim.original === null ? [] : [words.edited]),
  ];
  return (
    <>
      <p class="row-quote">{claim.quote}</p>
      <div class="claim-tools">
        {(marks.length > 0 || claim.tags.length > 0) && (
          <span class="hint row-facts">
            <Marks marks={marks} tags={claim.tags} />
          </span>
        )}
        {claim.state !== 'accepted' && button(words.accept, () => judge('accepted'))}
        {claim.state !== 'rejected' && button(words.reject, () => judge('rejected'))}
        {!claim.muted &&
          button(words.source.mute, () => act(words.source.mutedDone, () => library.muteClaim(claim.id)))}
        {!claim.fromPack &&
          button(words.remove, () => act(words.claims.deleted(1), () => library.deleteClaims([claim.id])))}
      </div>
    </>
  );
}

function Bearings(props: { relation: Bearing['relation']; bearings: Bearing[] }) {
  const messages = useMessages();
  if (props.bearings.length === 0) return null;
  return (
    <div class={`bearings bearings-${props.relation}`}>
      <p class="bearings-title">
        <RelationIcon relation={props.relation} />
        {messages.library.source.bearings[props.relation]}
      </p>
      <ul>
        {props.bearings.map((bearing) => (
          <li key={bearing.claimId}>
            <a href={hashOf('source', bearing.source.sourceId)}>{placeLine(bearing.source, messages)}</a>
            <p class="bearing-quote">{bearing.quote}</p>
            <p class="hint">{messages.reason(bearing.why)}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
