import { useCallback } from 'preact/hooks';
import { useMessages } from '@/components/ui/messages/messages';
import { Switch } from '@/components/ui/switch';
import { useAction } from '@/components/ui/use-load';
import type { ManagerShared } from '../context';
import type { SettingsView as Settings } from '../model';
import { Answer, useCorpus } from '../use-corpus';
import { ViewFrame } from '../view-frame';

/** #/settings */
export function SettingsView(props: { shared: ManagerShared }) {
  const { shared } = props;
  const { manager, choices } = useMessages();
  const { choices: client } = shared.client;
  const ask = useCallback(() => client.settings(), [client]);
  const found = useCorpus(ask, shared);
  return (
    <ViewFrame title={manager.routes.settings} lead={choices.settings.lead}>
      <Answer of={found}>{(settings) => <Fields settings={settings} shared={shared} />}</Answer>
    </ViewFrame>
  );
}

function Fields(props: { settings: Settings; shared: ManagerShared }) {
  const { settings, shared } = props;
  const { choices, popup } = useMessages();
  const words = choices.settings;
  const action = useAction(shared.complain, popup.failed);
  const change = (part: Partial<Settings>) =>
    action.run(async () => {
      const undo = await shared.client.choices.change(part);
      shared.say(words.saved, undo);
      shared.changed();
    });
  return (
    <div class="settings">
      <Choice
        name="newClaims"
        legend={words.newClaims}
        hint={words.newClaimsHint}
        choices={words.newClaimsChoices}
        value={settings.newClaims}
        onChoose={(newClaims) => change({ newClaims })}
      />
      <Choice
        name="badgesFrom"
        legend={words.badgesFrom}
        hint={words.badgesFromHint}
        choices={words.badgesFromChoices}
        value={settings.badgesFrom}
        onChoose={(badgesFrom) => change({ badgesFrom })}
      />
      <Choice
        name="checks"
        legend={words.checks}
        hint={words.checksHint}
        choices={words.checksChoices}
        value={settings.checks}
        onChoose={(checks) => change({ checks })}
      />
      <Choice
        name="language"
        legend={words.language}
        hint={words.languageHint}
        choices={words.languages}
        value={settings.language}
        onChoose={(language) => change({ language })}
      />
      <div class="panel-box">
        <Switch
          label={words.snapshots}
          hint={words.snapshotsHint}
          checked={settings.snapshots}
          busy={action.busy}
          onToggle={(snapshots) => change({ snapshots })}
        />
      </div>
      <p class="hint">{words.siteAccess}</p>
    </div>
  );
}

/** One setting with a few values, as radio buttons. */
function Choice<T extends string>(props: {
  name: string;
  legend: string;
  hint: string;
  choices: Record<T, string>;
  value: T;
  onChoose: (value: T) => void;
}) {
  return (
    <fieldset class="panel-box choice" aria-describedby={`${props.name}-hint`}>
      <legend>{props.legend}</legend>
      <p id={`${props.name}-hint`} class="hint">
        {props.hint}
      </p>
      {(Object.entries(props.choices) as [T, string][]).map(([value, label]) => (
        <label key={value} class="radio">
          <input
            type="radio"
            name={props.name}
            value={value}
            checked={value === props.value}
            onChange={() => props.onChoose(value)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
