import { useCallback, useEffect, useState } from 'preact/hooks';
import { Skeleton } from '@/components/ui/empty-state';
import { useMessages } from '@/components/ui/messages/messages';
import { Switch } from '@/components/ui/switch';
import { type Loaded, useAction, useLoad } from '@/components/ui/use-load';
import type { Finding } from '@/lib/match/types';
import type { Shared } from './context';
import { ImportView } from './import-view';
import type { PageView } from './model';
import { PageReportView } from './page-report';
import { PageStateView } from './page-states';

/** How often a page that is being checked is asked again, in ms. */
const ASK_AGAIN_MS = 400;

/** The page's standing, kept fresh while it is being checked and after each change of the corpus. */
function usePage(shared: Shared): Loaded<PageView> {
  const strings = useMessages().popup;
  const ask = useCallback(() => shared.client.page(), [shared.client]);
  const page = useLoad(ask, strings.page.failed.title);
  const { reload } = page;
  const checking = page.value?.state === 'checking' ? page.value : null;
  useEffect(() => {
    if (checking === null) return;
    const timer = setTimeout(reload, ASK_AGAIN_MS);
    return () => clearTimeout(timer);
  }, [checking, reload]);
  useEffect(() => {
    if (shared.revision > 0) reload();
  }, [shared.revision, reload]);
  return page;
}

/** Whether an article can be read from a page in that state. */
function canImport(view: PageView): boolean {
  return ['checked', 'not-watched', 'on-press', 'failed'].includes(view.state);
}

function hostOf(view: PageView): string | null {
  return 'host' in view && view.state !== 'withheld' && view.state !== 'stale' ? view.host : null;
}

/** The first tab: what was found on the page in front, the switch for its site, and the way into the corpus. */
export function PageTab(props: { shared: Shared }) {
  const strings = useMessages().popup;
  const { shared } = props;
  const page = usePage(shared);
  const [importing, setImporting] = useState(false);
  const action = useAction(shared.complain, strings.failed);
  const view: PageView | null =
    page.value ?? (page.error === null ? null : { state: 'failed', host: '', reason: page.error });
  if (view === null) return <Skeleton text={strings.page.loading} lines={4} />;
  if (importing) return <ImportView shared={shared} onClose={() => setImporting(false)} />;

  const host = hostOf(view);
  const toggle = (on: boolean) =>
    action.run(async () => {
      if (host === null) return;
      await shared.client.setSite(host, on);
      shared.say(on ? strings.page.switchedOn(host) : strings.page.switchedOff(host));
      page.reload();
    });
  const togglePage = (on: boolean) =>
    action.run(async () => {
      await shared.client.setPage(on);
      shared.say(on ? strings.page.pageSwitchedOn : strings.page.pageSwitchedOff);
      page.reload();
    });
  const jump = (finding: Finding) =>
    action.run(async () => {
      if (await shared.client.jump(finding.id)) shared.client.close();
      else shared.complain(strings.page.jumpFailed);
    });
  return (
    <>
      {host !== null && host !== '' && (
        <Switch
          label={strings.page.siteSwitch(host)}
          checked={view.state !== 'site-off'}
          busy={action.busy}
          onToggle={toggle}
        />
      )}
      {host !== null && host !== '' && view.state !== 'site-off' && (
        <Switch
          label={strings.page.pageSwitch}
          checked={view.state !== 'page-off'}
          busy={action.busy}
          onToggle={togglePage}
        />
      )}
      {view.state === 'checked' ? (
        <PageReportView view={view} onJump={jump} />
      ) : (
        <PageStateView view={view} shared={shared} reload={page.reload} />
      )}
      {canImport(view) && (
        <div class="footer">
          <button type="button" class="button button-main" onClick={() => setImporting(true)}>
            {strings.import.open}
          </button>
        </div>
      )}
    </>
  );
}
