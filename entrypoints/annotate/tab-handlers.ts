import type { Handover } from '@/lib/page/handover';
import { NO_ANSWER, type TabHandlers } from '@/lib/platform/messages';
import type { PageLife } from './page-life';

/** What a page answers. Where no session runs, the page is one that the gate passed by: its status is no answer. */
export function createTabHandlers(life: PageLife, shared: Handover): TabHandlers {
  let last: string | null = null;
  const jump = (finding: string): boolean => {
    last = finding;
    return life.session()?.jump(finding) ?? false;
  };
  return {
    'tab:status': () => life.session()?.status() ?? NO_ANSWER,
    'tab:jump': ({ finding }) => ({ found: jump(finding) }),
    'tab:next': ({ back }) => {
      const next = neighbour(placedFindings(life), last, back);
      return { found: next !== null && jump(next) };
    },
    'tab:read': async () => life.session()?.article() ?? (await life.read()),
    'tab:read-selection': () => life.readSelection(),
    'tab:off': () => {
      shared.match = null;
      life.stop();
      return { removed: true };
    },
    'tab:pause': () => {
      life.stop();
      return { removed: true };
    },
    'tab:recheck': () => {
      const session = life.session();
      if (!session && !shared.match) return NO_ANSWER;
      if (session) void session.recheck();
      else life.begin(shared.match ?? null);
      return { started: true };
    },
    'tab:check': () => {
      life.begin(shared.match ?? null);
      return { started: true };
    },
  };
}

/** Ids of the findings that stand in the page, in reading order. */
function placedFindings(life: PageLife): string[] {
  const status = life.session()?.status();
  if (status?.state !== 'checked') return [];
  const lost = new Set(status.lost);
  return status.report.findings.map(({ id }) => id).filter((id) => !lost.has(id));
}

/** The one after (or before) the last; round at the ends. */
function neighbour(ids: string[], last: string | null, back: boolean): string | null {
  const at = last === null ? -1 : ids.indexOf(last);
  if (at < 0) return (back ? ids.at(-1) : ids[0]) ?? null;
  return ids[(at + (back ? -1 : 1) + ids.length) % ids.length] ?? null;
}
