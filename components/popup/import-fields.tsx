import { useRef } from 'preact/hooks';
import { useMessages } from '@/components/ui/messages/messages';
import type { Correction } from './model';

/** Publisher and date as read, to be put right: origins are counted by the one, and "last week" is read from the other. */
export function ImportFields(props: {
  value: Correction;
  onChange: (value: Correction) => void;
  /** The date was changed and left: time to preview again. */
  onDateDone: () => void;
  address: string | null;
}) {
  const strings = useMessages().popup;
  const words = strings.import;
  const { value } = props;
  const previewed = useRef(value.published);
  const leaveDate = () => {
    if (previewed.current === value.published) return;
    previewed.current = value.published;
    props.onDateDone();
  };
  return (
    <div class="fields">
      <label class="field">
        <span class="field-label">{words.publisher}</span>
        <input
          type="text"
          class="input"
          value={value.publisher}
          placeholder={strings.unknownPublisher}
          onInput={(event) => props.onChange({ ...value, publisher: event.currentTarget.value })}
        />
      </label>
      <label class="field">
        <span class="field-label">{words.published}</span>
        <input
          type="date"
          class="input"
          value={value.published}
          aria-describedby="date-hint"
          onInput={(event) => props.onChange({ ...value, published: event.currentTarget.value })}
          onBlur={leaveDate}
        />
      </label>
      <p id="date-hint" class="hint">
        {value.published === '' ? words.noDate : words.dateHint}
      </p>
      {props.address !== null && (
        <p class="hint address">
          {words.address}: {props.address}
        </p>
      )}
    </div>
  );
}
