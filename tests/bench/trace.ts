import type { Page } from 'puppeteer-core';

/** An event of Chromium's trace; times in microseconds. */
export interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  /** The thread's own time: without what other processes took from it meanwhile. */
  tdur?: number;
  pid: number;
  tid: number;
  args?: { data?: { url?: string } };
}

/** As few as will do: tracing itself costs time, which would be counted as ours. */
const CATEGORIES = ['-*', 'devtools.timeline', 'toplevel', 'blink.user_timing'];
const MS = 1_000;

/** What ran on the main thread of one page. Bench pages have no scripts, so whatever script runs there is ours. */
export interface PageTrace {
  /** When the gate began, in ms of the trace's clock; null where it did not run. */
  gateAt: number | null;
  /** When a performance mark was set, in ms of the same clock. */
  markAt(name: string): number | null;
  /** Runs of script: those that lie in no other, in ms of the thread's own time. */
  scripts: number[];
  /** Whole tasks that ran any script, with the style and layout they caused, in ms of the thread's own time. */
  tasks: number[];
}

/** Records what the page's main thread does while `work` runs. @throws where the gate did not run at all */
export async function tracePage(page: Page, work: () => Promise<void>): Promise<PageTrace> {
  await page.tracing.start({ categories: CATEGORIES });
  await work();
  const bytes = await page.tracing.stop();
  if (!bytes) throw new Error('the browser gave no trace');
  const { traceEvents } = JSON.parse(Buffer.from(bytes).toString('utf8')) as { traceEvents: TraceEvent[] };
  return readTrace(traceEvents);
}

const SCRIPT = new Set(['EvaluateScript', 'FunctionCall', 'RunMicrotasks', 'TimerFire', 'FireIdleCallback']);

function readTrace(events: readonly TraceEvent[]): PageTrace {
  const gate = events.find(({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.endsWith('/gate.js'));
  if (!gate) throw new Error('the gate did not run');
  const mine = events.filter(({ pid, tid }) => pid === gate.pid && tid === gate.tid);
  const scripts = outermost(mine.filter(({ name }) => SCRIPT.has(name)));
  const tasks = mine.filter(({ name, ph }) => name.endsWith('RunTask') && ph === 'X');
  const holds = (task: TraceEvent, event: TraceEvent) => event.ts >= task.ts && event.ts < task.ts + (task.dur ?? 0);
  return {
    gateAt: gate.ts / MS,
    markAt: (name) => {
      const mark = events.find((event) => event.name === name && event.pid === gate.pid);
      return mark ? mark.ts / MS : null;
    },
    scripts: scripts.map(timeOf),
    tasks: tasks.filter((task) => scripts.some((event) => holds(task, event))).map(timeOf),
  };
}

/** Time the thread itself spent on it, ms. */
function timeOf({ dur = 0, tdur = dur }: TraceEvent): number {
  return tdur / MS;
}

/** Complete events that do not lie inside another of them. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  const sorted = events.filter(({ ph }) => ph === 'X').sort((a, b) => a.ts - b.ts);
  let end = 0;
  return sorted.filter(({ ts, dur = 0 }) => {
    if (ts < end) return false;
    end = ts + dur;
    return true;
  });
}
