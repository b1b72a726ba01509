import { useCallback, useRef } from 'preact/hooks';
import { EmptyState } from '@/components/ui/empty-state';
import { useMessages } from '@/components/ui/messages/messages';
import { RovingList } from '@/components/ui/roving-list';
import { useAction } from '@/components/ui/use-load';
import type { ManagerShared } from '../context';
import { placeLine, shortened } from '../library/text';
import type { DecisionItem } from '../model';
import { hashOf } from '../routes';
import { Answer, useCorpus } from '../use-corpus';
import { ViewFrame } from '../view-frame';

const KINDS = ['not-same', 'muted-claim', 'hidden-host', 'hidden-page'] as const;

/** #/decisions: everything the reader decided, by kind; each can be taken back. */
export function DecisionsView(props: { shared: ManagerShared }) {
  const { shared } = props;
  const { manager, choices } = useMessages();
  const words = choices.decisions;
  const { choices: client } = shared.client;
  const ask = useCallback(() => client.decisions(), [client]);
  const found = useCorpus(ask, shared);
  return (
    <ViewFrame title={manager.routes.decisions} lead={words.lead}>
      <Answer of={found}>
        {(decisions) =>
          decisions.length === 0 ? (
            <EmptyState title={words.empty.title} text={words.empty.text} />
          ) : (
            KINDS.map((kind) => (
              <Kind key={kind} kind={kind} decisions={decisions.filter((one) => one.kind === kind)} shared={shared} />
            ))
          )
        }
      </Answer>
    </ViewFrame>
  );
}

function Kind(props: { kind: DecisionItem['kind']; decisions: DecisionItem[]; shared: ManagerShared }) {
  const { kind, decisions, shared } = props;
  const { choices, popup } = useMessages();
  const words = choices.decisions;
  const title = useRef<HTMLHeadingElement>(null);
  const action = useAction(shared.complain, popup.failed);
  if (decisions.length === 0) return null;
  const revoke = (decision: DecisionItem) =>
    action.run(async () => {
      const undo = await shared.client.choices.revoke(decision.id);
      // the pressed button goes away with its row
      title.current?.focus();
      shared.say(words.revoked, undo);
      shared.changed();
    });
  return (
    <section class="panel-box" aria-labelledby={`kind-${kind}`}>
      <h2 id={`kind-${kind}`} ref={title} tabIndex={-1}>
        {words.kinds[kind]}
      </h2>
      <p class="hint">{words.hints[kind]}</p>
      <RovingList
        class="lines"
        labelledBy={`kind-${kind}`}
        keys={decisions.map(({ id }) => id)}
        rowClass={() => 'line'}
        row={(index, tabIndex) => {
          const decision = decisions[index] as DecisionItem;
          return (
            <>
              <Decision {...{ decision, tabIndex }} />
              <button
                type="button"
                class="button"
                aria-disabled={action.busy}
                aria-label={words.revokeLabel(shortened(decision.text))}
                tabIndex={tabIndex}
                onClick={() => revoke(decision)}
              >
                {words.revoke}
              </button>
            </>
          );
        }}
      />
    </section>
  );
}

function Decision(props: { decision: DecisionItem; tabIndex: 0 | -1 }) {
  const { decision, tabIndex } = props;
  const messages = useMessages();
  const words = messages.choices.decisions;
  const { source } = decision;
  const aboutClaim = decision.kind === 'not-same' || decision.kind === 'muted-claim';
  return (
    <div class="line-text">
      {decision.kind === 'not-same' ? (
        <dl class="pair">
          <div>
            <dt>{words.on}</dt>
            <dd>{decision.text}</dd>
          </div>
          {decision.against !== null && (
            <div>
              <dt>{words.against}</dt>
              <dd>{decision.against}</dd>
            </div>
          )}
        </dl>
      ) : (
        <p class="row-quote">{decision.text}</p>
      )}
      <p class="hint row-facts">
        {aboutClaim &&
          (source === null ? (
            <span>{words.gone}</span>
          ) : (
            <a tabIndex={tabIndex} href={hashOf('source', source.sourceId)}>
              {placeLine(source, messages)}
            </a>
          ))}
        <span>{words.made(messages.formats.day(decision.madeAt))}</span>
      </p>
    </div>
  );
}
