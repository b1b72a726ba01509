import { useCallback, useState } from 'preact/hooks';
import { EmptyState } from '@/components/ui/empty-state';
import { useMessages } from '@/components/ui/messages/messages';
import { RovingList } from '@/components/ui/roving-list';
import { useAction } from '@/components/ui/use-load';
import type { ManagerShared } from '../context';
import { shortened } from '../library/text';
import type { BinItem } from '../model';
import { Answer, useCorpus } from '../use-corpus';
import { ViewFrame } from '../view-frame';

/** #/bin: what was deleted, to be restored or, as the one thing here that has no way back, deleted for good. */
export function BinView(props: { shared: ManagerShared }) {
  const { shared } = props;
  const { manager, choices } = useMessages();
  const words = choices.bin;
  const { choices: client } = shared.client;
  const ask = useCallback(() => client.bin(), [client]);
  const found = useCorpus(ask, shared);
  return (
    <ViewFrame title={manager.routes.bin} lead={words.lead}>
      <Answer of={found}>
        {(items) =>
          items.length === 0 ? (
            <EmptyState title={words.empty.title} text={words.empty.text} />
          ) : (
            <Bin items={items} shared={shared} />
          )
        }
      </Answer>
    </ViewFrame>
  );
}

function Bin(props: { items: BinItem[]; shared: ManagerShared }) {
  const { items, shared } = props;
  const { choices, library, formats, manager, popup } = useMessages();
  const words = choices.bin;
  const action = useAction(shared.complain, popup.failed);
  const restore = (item: BinItem) =>
    action.run(async () => {
      const undo = await shared.client.choices.restore(item.id);
      shared.say(words.restored(item.label), undo);
      shared.changed();
    });
  return (
    <>
      <Purge count={items.length} shared={shared} />
      <RovingList
        class="lines panel-box"
        label={manager.routes.bin}
        keys={items.map(({ id }) => id)}
        rowClass={() => 'line'}
        row={(index, tabIndex) => {
          const item = items[index] as BinItem;
          return (
            <>
              <div class="line-text">
                <p class="row-quote">{item.label}</p>
                <p class="hint row-facts">
                  <span>{words.kinds[item.kind]}</span>
                  <span>{library.claimCount(item.claims)}</span>
                  <span>{words.deleted(formats.day(item.deletedAt))}</span>
                </p>
              </div>
              <button
                type="button"
                class="button"
                aria-disabled={action.busy}
                aria-label={words.restoreLabel(shortened(item.label))}
                tabIndex={tabIndex}
                onClick={() => restore(item)}
              >
                {words.restore}
              </button>
            </>
          );
        }}
      />
    </>
  );
}

/** Deleting for good asks once, in place: there is no undo to offer. */
function Purge(props: { count: number; shared: ManagerShared }) {
  const { shared } = props;
  const { choices, popup } = useMessages();
  const words = choices.bin;
  const [asking, setAsking] = useState(false);
  const action = useAction(shared.complain, popup.failed);
  const purge = () =>
    action.run(async () => {
      const gone = await shared.client.choices.emptyBin();
      setAsking(false);
      shared.say(words.purged(gone));
      shared.changed();
    });
  if (!asking) {
    return (
      <div class="actions">
        <button type="button" class="button" onClick={() => setAsking(true)}>
          {words.purge}
        </button>
      </div>
    );
  }
  return (
    <div class="note" role="alert" onKeyDown={(event) => event.key === 'Escape' && setAsking(false)}>
      <p>{words.purging(props.count)}</p>
      <div class="actions">
        <button type="button" class="button" ref={(button) => button?.focus()} onClick={() => setAsking(false)}>
          {words.keep}
        </button>
        <button type="button" class="button" aria-disabled={action.busy} onClick={purge}>
          {words.purgeNow}
        </button>
      </div>
    </div>
  );
}
