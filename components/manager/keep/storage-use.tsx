import { useId } from 'preact/hooks';
import { useMessages } from '@/components/ui/messages/messages';
import { type KeepProps, useKeepAction } from './keep-view';

/** How much is used, and whether the browser keeps it when the disk is short. */
export function StorageUse({ shared, client, state }: KeepProps) {
  const { keep: words } = useMessages();
  const action = useKeepAction(shared);
  const id = useId();
  const { used, quota, persisted } = state.storage;
  const ask = () =>
    action.run(async () => {
      if (!(await client.persist())) shared.complain(words.refused);
      shared.changed();
    });
  return (
    <section class="keep-part" aria-labelledby={id}>
      <h2 id={id}>{words.storageTitle}</h2>
      <p>{used === null ? words.unknownUse : words.used(used, quota)}</p>
      {state.backups.length > 0 && <p>{words.ofBackups(state.backups.reduce((sum, { size }) => sum + size, 0))}</p>}
      <p>{persisted ? words.persisted : words.notPersisted}</p>
      {!persisted && (
        <div class="actions">
          <button type="button" class="button" aria-disabled={action.busy} onClick={ask}>
            {words.persist}
          </button>
        </div>
      )}
    </section>
  );
}
