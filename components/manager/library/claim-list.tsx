import { useMessages } from '@/components/ui/messages/messages';
import { useAction } from '@/components/ui/use-load';
import { VirtualList } from '@/components/ui/virtual-list';
import type { ManagerShared } from '../context';
import type { ClaimState, Undo } from '../model';
import { ClaimRow } from './claim-row';
import { SelectionBar } from './selection-bar';
import { useRows } from './use-rows';
import type { Selection } from './use-selection';

/** Of a row with a sentence on two lines and its facts on another, in px. */
const ROW_HEIGHT = 88;

/** The claims that fit, with what can be done to those selected. */
export function ClaimList(props: { ids: string[]; selection: Selection; tags: string[]; shared: ManagerShared }) {
  const { ids, selection, shared } = props;
  const { library: words, popup } = useMessages();
  const { library } = shared.client;
  const { rowOf, onRange } = useRows(ids, shared);
  const action = useAction(shared.complain, popup.failed);
  const chosen = selection.ids.size === 0 ? [] : ids.filter(selection.has);
  const act = (done: string, work: () => Promise<Undo>, clear = false) =>
    action.run(async () => {
      const undo = await work();
      if (clear) selection.clear();
      shared.say(done, undo);
      shared.changed();
    });
  const judge = (which: readonly string[], state: ClaimState) =>
    act(words.claims.stateSet(which.length, words.states[state]), () => library.setState(which, state));
  const remove = (which: readonly string[]) =>
    act(words.claims.deleted(which.length), () => library.deleteClaims(which), true);
  return (
    <div class="list-block">
      <SelectionBar
        found={words.claims.found(ids.length)}
        selected={chosen.length}
        total={ids.length}
        tags={props.tags}
        onAll={() => selection.set(ids)}
        onNone={selection.clear}
        onTag={(tag, on) =>
          act(on ? words.tagged(chosen.length, tag) : words.untagged(chosen.length, tag), () =>
            library.tagClaims(chosen, tag, on),
          )
        }
        busy={action.busy}
      >
        <button type="button" class="button" aria-disabled={action.busy} onClick={() => judge(chosen, 'accepted')}>
          {words.accept}
        </button>
        <button type="button" class="button" aria-disabled={action.busy} onClick={() => judge(chosen, 'rejected')}>
          {words.reject}
        </button>
        <button type="button" class="button" aria-disabled={action.busy} onClick={() => remove(chosen)}>
          {words.remove}
        </button>
      </SelectionBar>
      <p class="sr-only">{words.listHint}</p>
      <VirtualList
        count={ids.length}
        label={words.claimsTitle}
        estimate={ROW_HEIGHT}
        keyOf={(index) => ids[index] ?? String(index)}
        onRange={onRange}
        row={(index, tabIndex) => {
          const id = ids[index] ?? '';
          return (
            <ClaimRow
              claim={rowOf(id)}
              tabIndex={tabIndex}
              selected={selection.has(id)}
              onSelect={() => selection.toggle(id)}
              onState={(state) => judge([id], state)}
              onRemove={() => remove([id])}
            />
          );
        }}
      />
    </div>
  );
}
