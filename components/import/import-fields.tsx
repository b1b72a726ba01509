import { useId, useRef } from 'preact/hooks';
import { useMessages } from '@/components/ui/messages/messages';
import type { Correction } from './model';

/** Before there were newspapers no article was published. */
const FIRST_YEAR = 1600;
/** A page's clock may be a day ahead of the reader's. */
const AHEAD_MS = 36 * 3_600_000;

/** What is the matter with a date that the reader wrote: none that an article can have; null where nothing is. */
export function dateFault(date: string, now = Date.now()): 'no-date' | 'future' | null {
  if (date === '') return null;
  const time = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(date) : Number.NaN;
  if (Number.isNaN(time) || Number(date.slice(0, 4)) < FIRST_YEAR) return 'no-date';
  return time > now + AHEAD_MS ? 'future' : null;
}

/** Whether a correction may be saved. */
export function isSound({ published }: Correction): boolean {
  return dateFault(published) === null;
}

/** Publisher and date as read, to be put right: origins are counted by the one, and "last week" is read from the other. */
export function ImportFields(props: {
  value: Correction;
  onChange: (value: Correction) => void;
  /** The date was changed and left: time to preview again. */
  onDateDone: () => void;
  address: string | null;
}) {
  const { popup: strings, pair } = useMessages();
  const words = strings.import;
  const id = useId();
  const { value } = props;
  const fault = dateFault(value.published);
  const previewed = useRef(value.published);
  const leaveDate = () => {
    if (previewed.current === value.published || fault !== null) return;
    previewed.current = value.published;
    props.onDateDone();
  };
  const hint = fault !== null ? words.wrongDate[fault] : value.published === '' ? words.noDate : words.dateHint;
  return (
    <div class="article-fields">
      {value.title !== undefined && (
        <label class="field field-wide">
          <span class="field-label">{words.articleTitle}</span>
          <input
            type="text"
            class="input"
            maxLength={500}
            value={value.title}
            placeholder={strings.unknownTitle}
            onInput={(event) => props.onChange({ ...value, title: event.currentTarget.value })}
          />
        </label>
      )}
      <label class="field">
        <span class="field-label">{words.publisher}</span>
        <input
          type="text"
          class="input"
          maxLength={500}
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
          max="9999-12-31"
          value={value.published}
          aria-invalid={fault !== null}
          aria-describedby={id}
          onInput={(event) => props.onChange({ ...value, published: event.currentTarget.value })}
          onBlur={leaveDate}
        />
      </label>
      <p id={id} class={`hint ${fault === null ? '' : 'field-wrong'}`}>
        {hint}
      </p>
      {props.address !== null && <p class="hint address">{pair(words.address, props.address)}</p>}
    </div>
  );
}
