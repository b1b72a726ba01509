import { useCallback, useState } from 'preact/hooks';
import { EmptyState } from '@/components/ui/empty-state';
import { type Messages, useMessages } from '@/components/ui/messages/messages';
import type { ManagerShared } from '../context';
import { placeLine } from '../library/text';
import type { ConflictItem, ConflictSide } from '../model';
import { hashOf } from '../routes';
import { Answer as Answered, useCorpus } from '../use-corpus';
import { ViewFrame } from '../view-frame';

/** So many facts at a time. */
const STEP = 40;

/** Whether a conflict has these words in its label, its values or its sentences. */
export function hasWords(conflict: ConflictItem, text: string, { label, said }: Messages): boolean {
  const all = [
    label(conflict.label),
    ...conflict.sides.flatMap(({ value, claims }) => [said(value), ...claims.map((c) => c.quote)]),
  ];
  const lower = all.join('\n').toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => lower.includes(word));
}

/** #/conflicts: where saved sources disagree, fact by fact; the answers of each in the order they were published. */
export function ConflictsView(props: { shared: ManagerShared }) {
  const { shared } = props;
  const { manager, choices } = useMessages();
  const words = choices.conflicts;
  const { choices: client } = shared.client;
  const ask = useCallback(() => client.conflicts(), [client]);
  const found = useCorpus(ask, shared);
  return (
    <ViewFrame title={manager.routes.conflicts} lead={words.lead}>
      <Answered of={found}>
        {(conflicts) =>
          conflicts.length === 0 ? (
            <EmptyState title={words.empty.title} text={words.empty.text} />
          ) : (
            <Conflicts conflicts={conflicts} />
          )
        }
      </Answered>
    </ViewFrame>
  );
}

function Conflicts(props: { conflicts: ConflictItem[] }) {
  const messages = useMessages();
  const { choices, popup } = messages;
  const words = choices.conflicts;
  const [text, setText] = useState('');
  const [shown, setShown] = useState(STEP);
  const fitting =
    text.trim() === '' ? props.conflicts : props.conflicts.filter((one) => hasWords(one, text.trim(), messages));
  const left = fitting.length - shown;
  return (
    <>
      <search class="filter-main">
        <label class="filter-search">
          <span class="sr-only">{words.search}</span>
          <input
            type="search"
            class="input"
            placeholder={words.search}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
      </search>
      <p class="hint" role="status">
        {fitting.length === 0 ? words.none : words.found(fitting.length)}
      </p>
      <ul class="cards">
        {fitting.slice(0, shown).map((conflict) => (
          <li key={conflict.id} class="panel-box">
            <h2>{messages.label(conflict.label)}</h2>
            <p class="hint">
              {[words.sides(conflict.sides.length), ...(conflict.relation === 'updated' ? [words.overTime] : [])].join(
                ' · ',
              )}
            </p>
            <Timeline sides={conflict.sides} />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <button type="button" class="button" onClick={() => setShown(shown + STEP)}>
          {popup.more(left)}
        </button>
      )}
    </>
  );
}

/** So many statements of an answer are shown at once. */
const FIRST = 3;

/** The answers, each with who gives it; the oldest first, so that a change over time can be seen for what it is. */
function Timeline(props: { sides: ConflictSide[] }) {
  const messages = useMessages();
  return (
    <ol class="timeline" aria-label={messages.choices.conflicts.timeline}>
      {props.sides.map((side) => (
        <Answer key={side.claims[0]?.claimId} side={side} />
      ))}
    </ol>
  );
}

function Answer({ side }: { side: ConflictSide }) {
  const messages = useMessages();
  const { library, popup } = messages;
  const [all, setAll] = useState(false);
  const shown = all ? side.claims : side.claims.slice(0, FIRST);
  const left = side.claims.length - shown.length;
  const sources = new Set(side.claims.map(({ source }) => source.sourceId)).size;
  return (
    <li class="side">
      <p class="side-head">
        <strong class="side-value">{answerText(side, messages)}</strong>{' '}
        <span class="hint">{library.sourceCount(sources)}</span>
      </p>
      <ul class="side-claims">
        {shown.map(({ claimId, quote, source }) => (
          <li key={claimId}>
            <a href={hashOf('source', source.sourceId, { claim: claimId })}>{placeLine(source, messages)}</a>
            <p class="bearing-quote">{quote}</p>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <div>
          <button type="button" class="button button-quiet" onClick={() => setAll(true)}>
            {popup.more(left)}
          </button>
        </div>
      )}
    </li>
  );
}

/** "April (April 2025)": a date without its year is told in full as well. */
function answerText({ value, period }: ConflictSide, { said, formats }: Messages): string {
  const text = said(value);
  return period === null || /\d{4}/.test(text) ? text : `${text} (${formats.period(period.from, period.to)})`;
}
