import { useState } from 'preact/hooks';
import { useMessages } from '@/components/ui/messages/messages';
import { useAction } from '@/components/ui/use-load';
import type { ManagerShared } from '../context';
import type { TopicTrial } from '../model';

/** Shows why a page would be recognised: by the same rule that every page's gate goes by. */
export function TryTopics(props: { shared: ManagerShared }) {
  const { shared } = props;
  const { choices, popup, formats } = useMessages();
  const words = choices.topics;
  const [headline, setHeadline] = useState('');
  const [text, setText] = useState('');
  const [trial, setTrial] = useState<TopicTrial | null>(null);
  const action = useAction(shared.complain, popup.failed);
  const look = () => action.run(async () => setTrial(await shared.client.choices.tryTopics(headline, text)));
  return (
    <form
      class="panel-box fields"
      aria-labelledby="try-topics"
      onSubmit={(event) => {
        event.preventDefault();
        void look();
      }}
    >
      <h2 id="try-topics">{words.tryTitle}</h2>
      <p class="hint">{words.tryHint}</p>
      <label class="field">
        <span class="field-label">{words.tryHeadline}</span>
        <input class="input" value={headline} onInput={(event) => setHeadline(event.currentTarget.value)} />
      </label>
      <label class="field">
        <span class="field-label">{words.tryText}</span>
        <textarea class="input" rows={3} value={text} onInput={(event) => setText(event.currentTarget.value)} />
      </label>
      <div class="actions">
        <button type="submit" class="button" aria-disabled={action.busy} disabled={`${headline}${text}`.trim() === ''}>
          {words.tryNow}
        </button>
      </div>
      <p role="status" class="trial">
        {trial === null
          ? ''
          : trial.matched === null
            ? words.notMatched
            : words.matched(trial.matched.label, formats.list(trial.matched.names.map(popup.quoted)))}
      </p>
    </form>
  );
}
