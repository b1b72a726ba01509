import type { RefObject } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { EmptyState, Skeleton } from '@/components/ui/empty-state';
import { useMessages } from '@/components/ui/messages/messages';
import { errorText, useLoad } from '@/components/ui/use-load';
import type { ManagerShared } from '../context';
import { ViewFrame } from '../view-frame';
import { JobCard } from './job-card';
import { LinksPanel } from './links-panel';
import type { ImportInput, JobView, LinkItem, ReadOutcome } from './model';
import { PreviewPanel } from './preview-panel';
import { usePoll } from './use-poll';
import { WaysIn } from './ways-in';

/** What the address asks to be read: a tab by the context menu or the keyboard command. */
function tabInput({ tab, part }: Record<string, string>): ImportInput | null {
  const tabId = Number(tab);
  if (tab === undefined || !Number.isInteger(tabId)) return null;
  return { kind: 'tab', tabId, part: part === 'selection' ? 'selection' : 'page' };
}

type Stage = ReadOutcome | { kind: 'idle' } | { kind: 'reading' } | { kind: 'failed'; text: string };

/** #/import: the ways in, the preview of one article, and the imports of many files. */
export function ImportView(props: { shared: ManagerShared }) {
  const { shared } = props;
  const { manager, importing: words, told } = useMessages();
  const { client, route } = shared;
  const [stage, setStage] = useState<Stage>({ kind: 'idle' });
  /** Counts up when what was pasted or chosen is done with. */
  const [dealtWith, setDealtWith] = useState(0);
  const jobs = useJobs(shared);
  const { reload } = jobs;
  const go = useCallback(
    (work: () => Promise<ReadOutcome>) => {
      setStage({ kind: 'reading' });
      work().then(
        (outcome) => {
          setStage(outcome.kind === 'job' ? { kind: 'idle' } : outcome);
          if (outcome.kind === 'job') setDealtWith((before) => before + 1);
          if (outcome.kind === 'job') shared.say(words.jobs.started);
          reload();
        },
        (error: unknown) => setStage({ kind: 'failed', text: errorText(error, words.failedTitle, told) }),
      );
    },
    [reload, words, told, shared.say],
  );
  const waysIn = useRef<HTMLDivElement>(null);
  useFocusBack(waysIn, stage.kind === 'idle' || stage.kind === 'failed');
  const { tab, part, link } = route.query;
  useEffect(() => {
    const input = tabInput({ ...(tab === undefined ? {} : { tab }), ...(part === undefined ? {} : { part }) });
    if (input !== null) go(() => client.importing.read(input));
  }, [tab, part, client, go]);
  const close = () => {
    setStage({ kind: 'idle' });
    setDealtWith((before) => before + 1);
    shared.setQuery({});
  };
  const showLinks = (id: string) => go(async () => ({ kind: 'links', links: await client.importing.linksOf(id) }));
  return (
    <ViewFrame title={manager.routes.import} lead={words.lead}>
      {stage.kind === 'reading' && <Skeleton text={words.reading} lines={5} />}
      {stage.kind === 'failed' && (
        <div role="alert">
          <EmptyState title={words.failedTitle} text={stage.text} tone="trouble" />
        </div>
      )}
      {(stage.kind === 'idle' || stage.kind === 'failed') && link !== undefined && (
        <AskLink
          url={link}
          onOpen={() => go(async () => ({ kind: 'article', preview: await client.importing.openLink(link) }))}
        />
      )}
      {stage.kind === 'article' && <PreviewPanel shared={shared} preview={stage.preview} onClose={close} />}
      {stage.kind === 'links' && (
        <LinksPanel
          shared={shared}
          links={stage.links as LinkItem[]}
          onClose={close}
          onBegun={() => {
            close();
            reload();
          }}
        />
      )}
      {/* Kept while something is read: what was pasted is still there where that fails. */}
      <div ref={waysIn} class="ways-in" hidden={stage.kind !== 'idle' && stage.kind !== 'failed'}>
        <WaysIn
          key={dealtWith}
          busy={stage.kind === 'reading'}
          onInput={(input) => go(() => client.importing.read(input))}
        />
      </div>
      {jobs.error !== null && <p class="note">{jobs.error}</p>}
      {jobs.value.length > 0 && (
        <section class="jobs" aria-labelledby="jobs-title">
          <h2 id="jobs-title" class="section-title">
            {words.jobs.title}
          </h2>
          <ul class="job-list">
            {jobs.value.map((job) => (
              <JobCard key={job.id} shared={shared} job={job} onChange={reload} onLinks={() => showLinks(job.id)} />
            ))}
          </ul>
        </section>
      )}
    </ViewFrame>
  );
}

/** When the ways in are there again, the focus is too: the button that was pressed was out of sight in between. */
function useFocusBack(place: RefObject<HTMLElement | null>, isShown: boolean): void {
  const was = useRef(isShown);
  useEffect(() => {
    const doc = place.current?.ownerDocument;
    if (isShown && !was.current && doc?.activeElement === doc?.body) place.current?.querySelector('button')?.focus();
    was.current = isShown;
  }, [place, isShown]);
}

/** How often a job under way is looked at, in ms. */
const LOOK_MS = 500;

/** The jobs, looked at again while one is under way; the rest of the manager hears when it has ended. */
function useJobs(shared: ManagerShared): { value: JobView[]; error: string | null; reload: () => void } {
  const { popup } = useMessages();
  const ask = useCallback(() => shared.client.importing.jobs(), [shared.client]);
  const { value, error, reload } = useLoad(ask, popup.failed);
  const isUnderWay = (value ?? []).some((job) => job.state === 'running' && job.counts.waiting > 0);
  usePoll(reload, isUnderWay, LOOK_MS);
  const [was, setWas] = useState(false);
  const { changed } = shared;
  useEffect(() => {
    if (was && !isUnderWay) changed();
    setWas(isUnderWay);
  }, [was, isUnderWay, changed]);
  return { value: value ?? [], error, reload };
}

function AskLink(props: { url: string; onOpen: () => void }) {
  const words = useMessages().importing.link;
  return (
    <EmptyState title={words.title} text={`${props.url} — ${words.text}`}>
      <button type="button" class="button button-main" onClick={props.onOpen}>
        {words.open}
      </button>
    </EmptyState>
  );
}
