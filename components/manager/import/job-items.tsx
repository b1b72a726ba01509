import { useCallback, useEffect, useState } from 'preact/hooks';
import { type Messages, useMessages } from '@/components/ui/messages/messages';
import { useLoad } from '@/components/ui/use-load';
import type { ManagerShared } from '../context';
import type { ItemFilter, JobItemView, JobView, Problem } from './model';

/** So many items are drawn at most; the filter finds the others. */
const SHOWN = 200;
const FILTERS: ItemFilter[] = ['all', 'failed', 'done', 'skipped', 'waiting', 'cancelled'];

function problemText(problem: Problem, { importing: words, told }: Messages): string {
  const known = problem.reason === null ? undefined : words.reasons[problem.reason];
  const text =
    known?.replace('{}', problem.detail ?? '') ?? (problem.text === null ? words.failedTitle : told(problem.text));
  return problem.count > 1 ? `${text} ${words.times(problem.count)}` : text;
}

/** The files of a job, each with what became of it. */
export function JobItems(props: { shared: ManagerShared; job: JobView }) {
  const { shared, job } = props;
  const { importing: words, popup } = useMessages();
  const [filter, setFilter] = useState<ItemFilter>(job.counts.failed > 0 ? 'failed' : 'all');
  const ask = useCallback(() => shared.client.importing.items(job.id, filter, SHOWN), [shared.client, job.id, filter]);
  const { value: items, reload } = useLoad(ask, popup.failed);
  const { waiting, failed } = job.counts;
  useEffect(() => reload(), [waiting, failed, reload]);
  return (
    <div class="job-items">
      <label class="field job-filter">
        <span class="field-label">{words.jobs.show}</span>
        <select class="input" value={filter} onChange={(event) => setFilter(event.currentTarget.value as ItemFilter)}>
          {FILTERS.map((name) => (
            <option key={name} value={name}>
              {words.jobs.filters[name]}
            </option>
          ))}
        </select>
      </label>
      {items !== null && items.length === 0 && <p class="hint">{words.jobs.none}</p>}
      <ul aria-label={words.jobs.items}>
        {(items ?? []).map((item) => (
          <Item key={item.id} item={item} />
        ))}
      </ul>
      {items !== null && items.length >= SHOWN && <p class="hint">{words.jobs.more(SHOWN)}</p>}
    </div>
  );
}

function Item(props: { item: JobItemView }) {
  const { item } = props;
  const messages = useMessages();
  const words = messages.importing.jobs;
  const isPartial = item.of !== null && item.of > 1 && item.state === 'waiting';
  return (
    <li class={`job-item job-item-${item.state}`}>
      <span class="job-item-name">{item.name}</span>
      <span class="job-item-state">{words.states[item.state]}</span>
      {isPartial && <span class="hint">{words.part(item.at, item.of ?? 0)}</span>}
      {item.problems.map((problem) => (
        <span key={`${problem.from} ${problem.reason} ${problem.text}`} class="hint job-item-problem">
          {problem.from === item.name
            ? problemText(problem, messages)
            : messages.pair(problem.from, problemText(problem, messages))}
        </span>
      ))}
    </li>
  );
}
