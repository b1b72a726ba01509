import { useMessages } from '@/components/ui/messages/messages';
import { momentOf } from './backups';
import type { KindChange, RestoreChange } from './model';
import { PreviewBox } from './preview-box';

/** What going back would change, with a few of the things by name. */
export function RestorePreview(props: {
  madeAt: number;
  change: RestoreChange;
  busy: boolean;
  onRestore: () => void;
  onCancel: () => void;
}) {
  const { keep: words, formats } = useMessages();
  const kinds = (Object.keys(words.kinds) as (keyof RestoreChange)[]).filter((kind) => isChange(props.change[kind]));
  return (
    <PreviewBox title={words.wouldChange(momentOf(props.madeAt, formats.locale))} onClose={props.onCancel}>
      {kinds.length === 0 && <p>{words.noChange}</p>}
      {kinds.map((kind) => (
        <Kind key={kind} label={words.kinds[kind]} change={props.change[kind]} />
      ))}
      <div class="actions">
        {kinds.length > 0 && (
          <button type="button" class="button button-main" aria-disabled={props.busy} onClick={props.onRestore}>
            {words.restoreNow}
          </button>
        )}
        <button type="button" class="button" onClick={props.onCancel}>
          {words.cancel}
        </button>
      </div>
    </PreviewBox>
  );
}

const isChange = ({ added, removed, changed }: KindChange): boolean => added + removed + changed > 0;

/** Decisions, topics and packs have no name worth a line of their own. */
function Kind({ label, change }: { label: string; change: KindChange }) {
  const { keep: words } = useMessages();
  const { added, removed, changed } = change;
  const lists = (['added', 'removed', 'changed'] as const).filter((what) => change.examples[what].length > 0);
  const names = { added: words.back, removed: words.gone, changed: words.changed };
  return (
    <details class="keep-kind">
      <summary>
        {label}: {words.change(added, removed, changed)}
      </summary>
      {lists.map((what) => (
        <div key={what}>
          <p class="field-label">{names[what]}</p>
          <ul class="keep-lines">
            {change.examples[what].map((text) => (
              <li key={text}>{text}</li>
            ))}
            {change[what] > change.examples[what].length && <li>…</li>}
          </ul>
        </div>
      ))}
    </details>
  );
}
