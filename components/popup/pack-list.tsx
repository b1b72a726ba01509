import { useMessages } from '@/components/ui/messages/messages';
import { useAction } from '@/components/ui/use-load';
import type { Shared } from './context';
import type { PackItem } from './model';

/** The starter packs: each can be removed (with a way back in the message) and restored for good. */
export function PackList(props: { packs: PackItem[]; shared: Shared }) {
  const strings = useMessages().popup;
  const words = strings.corpus;
  const { shared } = props;
  const action = useAction(shared.complain, strings.failed);
  if (props.packs.length === 0) return null;
  const remove = (pack: PackItem) =>
    action.run(async () => {
      const undo = await shared.client.removePack(pack.id);
      shared.say(words.packRemoved(pack.label), undo);
      shared.changed();
    });
  const restore = (pack: PackItem) =>
    action.run(async () => {
      await shared.client.restorePack(pack.id);
      shared.say(words.packRestored(pack.label));
      shared.changed();
    });
  return (
    <section class="section" aria-labelledby="packs-title">
      <h2 id="packs-title" class="section-title">
        {words.packs}
      </h2>
      <ul class="packs" aria-labelledby="packs-title">
        {props.packs.map((pack) => (
          <li key={pack.id} class="pack">
            <div class="pack-text">
              <span>{pack.label}</span>
              <span class="hint">{pack.removed ? words.packGone : words.packHere}</span>
            </div>
            <button
              type="button"
              class="button"
              aria-disabled={action.busy}
              aria-label={pack.removed ? words.restorePack(pack.label) : words.removePack(pack.label)}
              onClick={() => (pack.removed ? restore(pack) : remove(pack))}
            >
              {pack.removed ? words.restore : words.remove}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
