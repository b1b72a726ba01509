import { useCallback, useRef, useState } from 'preact/hooks';
import { Skeleton } from '@/components/ui/empty-state';
import { type Messages, useMessages } from '@/components/ui/messages/messages';
import { useAction, useLoad } from '@/components/ui/use-load';
import { ClaimRow, placeText } from './claim-row';
import type { Shared } from './context';
import type { SourceItem } from './model';
import { MoreList } from './more-list';

function Claims(props: { source: SourceItem; shared: Shared }) {
  const messages = useMessages();
  const strings = messages.popup;
  const words = strings.corpus;
  const { client } = props.shared;
  const { id } = props.source;
  const ask = useCallback(() => client.claims(id), [client, id]);
  const { value, error } = useLoad(ask, strings.failed);
  if (error !== null) return <p class="hint source-line">{error}</p>;
  if (value === null) return <Skeleton text={words.loading} lines={2} />;
  if (value.length === 0) return <p class="hint source-line">{words.noClaims}</p>;
  return (
    <MoreList class="claims" items={value} label={words.showClaims(titleOf(props.source, messages))}>
      {(claim) => <ClaimRow key={claim.id} claim={claim} />}
    </MoreList>
  );
}

function titleOf(source: SourceItem, { popup: strings }: Messages): string {
  return source.title ?? source.publisher ?? strings.unknownTitle;
}

function SourceRow(props: { source: SourceItem; shared: Shared; onRemove: () => void; busy: boolean }) {
  const messages = useMessages();
  const words = messages.popup.corpus;
  const { source } = props;
  const [open, setOpen] = useState(false);
  const title = titleOf(source, messages);
  const facts = [
    placeText(source, messages),
    words.claimCount(source.claims),
    ...(source.fromPack ? [words.fromPack] : []),
  ];
  return (
    <li class="source">
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary class="source-head opener">
          <span class="source-title">{title}</span>
          <span class="hint source-facts">{facts.join(' · ')}</span>
        </summary>
        {open && (
          <div class="source-body">
            <div class="source-line actions">
              {source.url !== null && (
                <a
                  class="button"
                  href={source.url}
                  target="_blank"
                  rel="noreferrer noopener"
                  aria-label={words.openLink(title)}
                >
                  {words.open}
                </a>
              )}
              {!source.fromPack && (
                <button
                  type="button"
                  class="button"
                  aria-label={words.removeLabel(title)}
                  aria-disabled={props.busy}
                  onClick={props.onRemove}
                >
                  {words.remove}
                </button>
              )}
            </div>
            {source.fromPack && <p class="hint source-line">{words.packSource}</p>}
            <Claims source={source} shared={props.shared} />
          </div>
        )}
      </details>
    </li>
  );
}

/** The sources, newest first as handed in; each opens to its claims. A removed one can be had back from the message. */
export function SourceList(props: { sources: SourceItem[]; shared: Shared }) {
  const messages = useMessages();
  const strings = messages.popup;
  const words = strings.corpus;
  const { shared } = props;
  const action = useAction(shared.complain, strings.failed);
  const title = useRef<HTMLHeadingElement>(null);
  const remove = (source: SourceItem) =>
    action.run(async () => {
      const undo = await shared.client.removeSource(source.id);
      // The pressed button goes away with its row: the focus must not fall back to the top of the document.
      title.current?.focus();
      shared.say(words.removed(titleOf(source, messages)), undo);
      shared.changed();
    });
  return (
    <section class="section" aria-labelledby="sources-title">
      <h2 id="sources-title" ref={title} tabIndex={-1} class="section-title">
        {words.sources}
      </h2>
      <MoreList class="sources" items={props.sources} label={words.sources}>
        {(source) => (
          <SourceRow
            key={source.id}
            source={source}
            shared={shared}
            busy={action.busy}
            onRemove={() => remove(source)}
          />
        )}
      </MoreList>
    </section>
  );
}
