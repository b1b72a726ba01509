import { useCallback, useEffect, useRef } from 'preact/hooks';
import { RelationIcon } from '@/components/badge/icons';
import { useMessages } from '@/components/ui/messages/messages';
import { RovingList } from '@/components/ui/roving-list';
import type { ManagerShared } from '../context';
import type { Bearing, ClaimItem } from '../model';
import { hashOf } from '../routes';
import { useCorpus } from '../use-corpus';
import type { Act } from './act';
import { ClaimHead } from './claim-head';
import { placeLine } from './text';

const RELATIONS = ['conflicts', 'corroborates', 'updated'] as const;

/** The claims of an article in the order of its text, each with who else in the corpus speaks of it. */
export function SourceClaims(props: { sourceId: string; claims: ClaimItem[]; act: Act; shared: ManagerShared }) {
  const { sourceId, shared } = props;
  const { source: words } = useMessages().library;
  const { library } = shared.client;
  const ask = useCallback(() => library.bearings(sourceId), [library, sourceId]);
  const { value: bearings, error } = useCorpus(ask, shared);
  const section = useRef<HTMLElement>(null);
  const meant = shared.route.query.claim;
  // Whoever comes for one claim finds it in sight, with its controls next in the Tab order.
  useEffect(() => {
    const row = props.claims.findIndex(({ id }) => id === meant);
    if (row < 0) return;
    const element = section.current?.querySelector<HTMLElement>(`[data-row="${row}"]`);
    element?.scrollIntoView?.({ block: 'center' });
    element?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
  }, [meant]);
  return (
    <section ref={section} class="panel-box" aria-labelledby="claims-title">
      <h2 id="claims-title">{words.claims}</h2>
      {error !== null && <p class="hint">{error}</p>}
      {props.claims.length === 0 ? (
        <p class="hint">{words.noClaims}</p>
      ) : (
        <RovingList
          class="source-claims"
          labelledBy="claims-title"
          keys={props.claims.map(({ id }) => id)}
          rowClass={(index) => `source-claim row-${props.claims[index]?.state}`}
          row={(index, tabIndex) => {
            const claim = props.claims[index] as ClaimItem;
            const said = bearings?.[claim.id] ?? [];
            return (
              <>
                <ClaimHead
                  {...{ claim, tabIndex, library }}
                  act={props.act}
                  isMeant={claim.id === shared.route.query.claim}
                />
                {RELATIONS.map((relation) => (
                  <Bearings
                    key={relation}
                    {...{ relation, tabIndex }}
                    bearings={said.filter((bearing) => bearing.relation === relation)}
                  />
                ))}
                {bearings === null && error === null && <p class="hint">{words.comparing}</p>}
                {bearings !== null && bearings[claim.id] === undefined && <p class="hint">{words.alone}</p>}
              </>
            );
          }}
        />
      )}
    </section>
  );
}

function Bearings(props: { relation: Bearing['relation']; bearings: Bearing[]; tabIndex: 0 | -1 }) {
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
            <a tabIndex={props.tabIndex} href={hashOf('source', bearing.source.sourceId, { claim: bearing.claimId })}>
              {placeLine(bearing.source, messages)}
            </a>
            <p class="bearing-quote">{bearing.quote}</p>
            <p class="hint">{messages.reason(bearing.why)}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
