import { useState } from 'preact/hooks';
import { type Messages, useMessages } from '@/components/ui/messages/messages';
import { useAction } from '@/components/ui/use-load';
import type { ManagerShared } from '../context';
import { JobItems } from './job-items';
import type { JobView } from './model';

function standing({ state, counts }: JobView): 'running' | 'paused' | 'stopped' | 'finished' {
  if (state === 'cancelled') return 'stopped';
  if (counts.waiting === 0) return 'finished';
  return state;
}

/** "3 items left · 12 done · 1 failed". */
function countsText({ counts }: JobView, { importing: { jobs } }: Messages): string {
  const parts = [jobs.done(counts.done)];
  if (counts.waiting > 0) parts.unshift(jobs.left(counts.waiting));
  for (const state of ['failed', 'skipped', 'cancelled'] as const) {
    if (counts[state] > 0) parts.push(jobs[state](counts[state]));
  }
  return parts.join(' · ');
}

/** One import of many files: how far it is, what came of it, and what can be done about it. */
export function JobCard(props: { shared: ManagerShared; job: JobView; onChange: () => void; onLinks: () => void }) {
  const { job, shared } = props;
  const messages = useMessages();
  const words = messages.importing.jobs;
  const [open, setOpen] = useState(false);
  const action = useAction(shared.complain, messages.popup.failed);
  const now = standing(job);
  const label = job.label ?? words.chosen;
  const act = (work: (id: string) => Promise<void>) =>
    action.run(async () => {
      await work(job.id);
      props.onChange();
    });
  const { importing } = shared.client;
  const button = (text: string, work: (id: string) => Promise<void>) => (
    <button type="button" class="button" aria-disabled={action.busy} onClick={() => act(work)}>
      {text}
    </button>
  );
  return (
    <li class="job">
      <div class="job-head">
        <h3 class="job-name">{label}</h3>
        <span class="job-state">{words[now]}</span>
      </div>
      <progress
        class="job-bar"
        aria-label={words.progress(label)}
        max={job.total}
        value={job.total - job.counts.waiting}
      />
      <p class="job-counts">{countsText(job, messages)}</p>
      <p class="hint">{words.sums(job.sums.added, job.sums.updated, job.sums.claims)}</p>
      {job.trouble !== null && <p class="note">{messages.told(job.trouble)}</p>}
      {now === 'running' && <p class="hint">{words.resumes}</p>}
      {job.links > 0 && (
        <p>
          {messages.importing.links.found(job.links)}{' '}
          <button type="button" class="button button-quiet" onClick={props.onLinks}>
            {messages.importing.links.show}
          </button>
        </p>
      )}
      <div class="actions">
        {now === 'running' && button(words.pause, importing.pause)}
        {now === 'paused' && button(words.resume, importing.resume)}
        {(now === 'running' || now === 'paused') && button(words.cancel, importing.cancel)}
        {job.counts.failed > 0 && now !== 'stopped' && button(words.retry, importing.retry)}
        {(now === 'finished' || now === 'stopped') && button(words.putAway, importing.putAway)}
        <button type="button" class="button button-quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
          {words.items}
        </button>
      </div>
      {open && <JobItems shared={shared} job={job} />}
    </li>
  );
}
