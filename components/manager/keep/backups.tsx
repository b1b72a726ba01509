import { useId, useState } from 'preact/hooks';
import { useMessages } from '@/components/ui/messages/messages';
import { Switch } from '@/components/ui/switch';
import { type KeepProps, useKeepAction } from './keep-view';
import type { BackupItem, RestoreChange } from './model';
import { RestorePreview } from './restore-preview';

/** Copies of the corpus, made by themselves or by hand, and the way back to one. */
export function Backups({ shared, client, state }: KeepProps) {
  const { keep: words } = useMessages();
  const action = useKeepAction(shared);
  const id = useId();
  const [chosen, setChosen] = useState<{ item: BackupItem; change: RestoreChange } | null>(null);
  const backUp = () =>
    action.run(async () => {
      await client.backUp();
      shared.say(words.backedUp);
      shared.changed();
    });
  const setDaily = (on: boolean) =>
    action.run(async () => {
      await client.setDaily(on);
      shared.changed();
    });
  const look = (item: BackupItem) =>
    action.run(async () => setChosen({ item, change: await client.previewRestore(item.id) }));
  const remove = (item: BackupItem) =>
    action.run(async () => {
      shared.say(words.deleted, await client.deleteBackup(item.id));
      if (chosen?.item.id === item.id) setChosen(null);
      shared.changed();
    });
  const restore = (item: BackupItem) =>
    action.run(async () => {
      const undo = await client.restore(item.id);
      setChosen(null);
      shared.say(words.restored, undo);
      shared.changed();
    });
  return (
    <section class="keep-part" aria-labelledby={id}>
      <h2 id={id}>{words.backupsTitle}</h2>
      <p class="hint">{words.backupsHint}</p>
      <Switch label={words.daily} checked={state.daily} busy={action.busy} onToggle={setDaily} />
      <div class="actions">
        <button type="button" class="button" aria-disabled={action.busy} onClick={backUp}>
          {words.backUp}
        </button>
      </div>
      {state.backups.length === 0 && <p class="hint">{words.noBackups}</p>}
      <ul class="keep-backups">
        {state.backups.map((item) => (
          <li key={item.id}>
            <BackupRow item={item} busy={action.busy} onRestore={() => look(item)} onDelete={() => remove(item)} />
            {chosen?.item.id === item.id && (
              <RestorePreview
                madeAt={item.madeAt}
                change={chosen.change}
                busy={action.busy}
                onRestore={() => restore(item)}
                onCancel={() => setChosen(null)}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function BackupRow(props: { item: BackupItem; busy: boolean; onRestore: () => void; onDelete: () => void }) {
  const { keep: words, formats } = useMessages();
  const { item, busy } = props;
  const when = momentOf(item.madeAt, formats.locale);
  return (
    <div class="keep-backup">
      <div class="keep-backup-text">
        <p class="keep-backup-when">
          {when} · {words.reasons[item.reason]}
        </p>
        <p class="hint">{words.backup(item.sources, item.claims, item.size)}</p>
      </div>
      <div class="actions">
        <button
          type="button"
          class="button"
          aria-disabled={busy}
          aria-label={words.restoreOf(when)}
          onClick={props.onRestore}
        >
          {words.restore}
        </button>
        <button
          type="button"
          class="button button-quiet"
          aria-disabled={busy}
          aria-label={words.deleteOf(when)}
          onClick={props.onDelete}
        >
          {words.delete}
        </button>
      </div>
    </div>
  );
}

/** A moment with its time of day, since a day may have several copies. */
export function momentOf(time: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(time);
}
