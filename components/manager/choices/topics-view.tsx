import { useCallback } from 'preact/hooks';
import { EmptyState } from '@/components/ui/empty-state';
import { useMessages } from '@/components/ui/messages/messages';
import { Switch } from '@/components/ui/switch';
import { useAction } from '@/components/ui/use-load';
import type { ManagerShared } from '../context';
import type { TopicItem } from '../model';
import { Answer, useCorpus } from '../use-corpus';
import { ViewFrame } from '../view-frame';
import { AddTopic } from './add-topic';
import { TryTopics } from './try-topics';

/** Names of a topic that are shown; a pack has dozens. */
const NAMES_SHOWN = 14;

/** #/topics: what pages are recognised by; switched on and off, added to, tried out. */
export function TopicsView(props: { shared: ManagerShared }) {
  const { shared } = props;
  const { manager, choices } = useMessages();
  const words = choices.topics;
  const { choices: client } = shared.client;
  const ask = useCallback(() => client.topics(), [client]);
  const found = useCorpus(ask, shared);
  return (
    <ViewFrame title={manager.routes.topics} lead={words.lead}>
      <Answer of={found}>
        {(topics) =>
          topics.length === 0 ? (
            <EmptyState title={words.empty.title} text={words.empty.text} />
          ) : (
            <ul class="cards">
              {topics.map((topic) => (
                <Topic key={topic.id} topic={topic} shared={shared} />
              ))}
            </ul>
          )
        }
      </Answer>
      <TryTopics shared={shared} />
      <AddTopic shared={shared} />
    </ViewFrame>
  );
}

function Topic(props: { topic: TopicItem; shared: ManagerShared }) {
  const { topic, shared } = props;
  const { choices, popup } = useMessages();
  const words = choices.topics;
  const { choices: client } = shared.client;
  const action = useAction(shared.complain, popup.failed);
  const toggle = (on: boolean) =>
    action.run(async () => {
      const undo = await client.switchTopic(topic, on);
      shared.say(on ? words.switchedOn(topic.label) : words.switchedOff(topic.label), undo);
      shared.changed();
    });
  const remove = () =>
    action.run(async () => {
      const undo = await client.removeTopic(topic.id);
      shared.say(words.removed(topic.label), undo);
      shared.changed();
    });
  const left = topic.names.length - NAMES_SHOWN;
  return (
    <li class="panel-box">
      <Switch
        label={topic.label}
        hint={`${words.kinds[topic.kind]} · ${words.names(topic.names.length)}`}
        checked={topic.on}
        busy={action.busy}
        onToggle={toggle}
      />
      <p class="hint row-facts">
        {topic.names.slice(0, NAMES_SHOWN).map(({ text, weight }) => (
          <span key={text} class={`tag name-${weight}`} title={words.weight[weight]}>
            {text}
          </span>
        ))}
        {left > 0 && <span>{words.more(left)}</span>}
      </p>
      {topic.kind === 'own' && (
        <div class="actions">
          <button
            type="button"
            class="button"
            aria-disabled={action.busy}
            aria-label={words.removeLabel(topic.label)}
            onClick={remove}
          >
            {words.remove}
          </button>
        </div>
      )}
    </li>
  );
}
