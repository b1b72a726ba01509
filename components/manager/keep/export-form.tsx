import { useId, useState } from 'preact/hooks';
import { useMessages } from '@/components/ui/messages/messages';
import { type KeepProps, useKeepAction } from './keep-view';
import { EXPORT_FORMATS, type ExportFormat, type ExportScope } from './model';

const TAG = 'tag:';

function scopeOf(value: string): ExportScope {
  if (value.startsWith(TAG)) return { kind: 'tag', tag: value.slice(TAG.length) };
  return { kind: value === 'own' ? 'own' : 'all' };
}

/** What to take along, and as what. */
export function ExportForm({ shared, client, state }: KeepProps) {
  const { keep: words } = useMessages();
  const [scope, setScope] = useState('all');
  const [format, setFormat] = useState<ExportFormat>('corpus');
  const action = useKeepAction(shared);
  const id = useId();
  const { at } = state.lastExport;
  const run = () =>
    action.run(async () => {
      await client.exportAs(format, scopeOf(scope));
      shared.say(words.exported);
      shared.changed();
    });
  return (
    <section class="keep-part" aria-labelledby={id}>
      <h2 id={id}>{words.exportTitle}</h2>
      <p class="hint">{at === null ? words.never : words.last(at)}</p>
      <label class="field keep-scope">
        <span class="field-label">{words.what}</span>
        <select class="input" value={scope} onChange={(event) => setScope(event.currentTarget.value)}>
          <option value="all">{words.all}</option>
          <option value="own">{words.own}</option>
          {state.tags.map((tag) => (
            <option key={tag} value={TAG + tag}>
              {words.tagged(tag)}
            </option>
          ))}
        </select>
      </label>
      <fieldset class="keep-formats">
        <legend class="field-label">{words.as}</legend>
        {EXPORT_FORMATS.map((each) => (
          <label key={each} class="keep-format">
            <input
              type="radio"
              name={`${id}-format`}
              checked={format === each}
              onChange={() => setFormat(each)}
              aria-describedby={`${id}-${each}`}
            />
            <span>
              {words.formats[each]}
              <span id={`${id}-${each}`} class="hint keep-format-hint">
                {words.formatHints[each]}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <div class="actions">
        <button type="button" class="button button-main" aria-disabled={action.busy} onClick={run}>
          {action.busy ? words.working : words.export}
        </button>
      </div>
    </section>
  );
}
