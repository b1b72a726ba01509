import { useCallback, useState } from 'preact/hooks';
import { useMessages } from '@/components/ui/messages/messages';
import { useAction } from '@/components/ui/use-load';
import type { ManagerShared } from '../context';
import { useCorpus } from '../use-corpus';

/** Names as written in a field, separated by commas; each once. */
export function namesIn(text: string): string[] {
  return [...new Set(text.split(',').map((name) => name.trim()))].filter((name) => name !== '');
}

/** A topic of the reader's own: a label and names, chosen among those that the articles share or written. */
export function AddTopic(props: { shared: ManagerShared }) {
  const { shared } = props;
  const { choices, popup } = useMessages();
  const words = choices.topics;
  const { choices: client } = shared.client;
  const [label, setLabel] = useState('');
  const [names, setNames] = useState('');
  const ask = useCallback(() => client.suggestions(), [client]);
  const suggestions = useCorpus(ask, shared).value ?? [];
  const action = useAction(shared.complain, popup.failed);
  const chosen = namesIn(names);
  const toggle = (name: string) => {
    const next = chosen.includes(name) ? chosen.filter((one) => one !== name) : [...chosen, name];
    setNames(next.join(', '));
    if (label === '') setLabel(name);
  };
  const save = () =>
    action.run(async () => {
      const undo = await client.addTopic(label.trim() || (chosen[0] ?? ''), chosen);
      shared.say(words.added(label.trim() || (chosen[0] ?? '')), undo);
      setLabel('');
      setNames('');
      shared.changed();
    });
  return (
    <form
      class="panel-box fields"
      aria-labelledby="add-topic"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h2 id="add-topic">{words.add}</h2>
      <p class="hint">{words.addHint}</p>
      {suggestions.length > 0 && (
        <fieldset class="chips">
          <legend class="field-label">{words.suggestions}</legend>
          {suggestions.map(({ name, sources }) => (
            <label key={name} class="chip">
              <input type="checkbox" checked={chosen.includes(name)} onChange={() => toggle(name)} />
              <span>
                {name} <small>{words.inSources(sources)}</small>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <label class="field">
        <span class="field-label">{words.label}</span>
        <input class="input" maxLength={60} value={label} onInput={(event) => setLabel(event.currentTarget.value)} />
      </label>
      <label class="field">
        <span class="field-label">{words.nameField}</span>
        <input class="input" value={names} onInput={(event) => setNames(event.currentTarget.value)} />
      </label>
      <div class="actions">
        <button type="submit" class="button button-main" aria-disabled={action.busy} disabled={chosen.length === 0}>
          {words.save}
        </button>
      </div>
    </form>
  );
}
