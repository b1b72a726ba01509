import { EmptyState, Skeleton } from '@/components/ui/empty-state';
import { useMessages } from '@/components/ui/messages/messages';
import { useAction } from '@/components/ui/use-load';
import type { Shared } from './context';
import type { PageView } from './model';

type Stateful = Exclude<PageView, { state: 'checked' }>;

/** A page without a report: what it is, why nothing was compared, and what can be done. */
export function PageStateView(props: { view: Stateful; shared: Shared; reload: () => void }) {
  const { popup: strings, told } = useMessages();
  const { view, shared, reload } = props;
  const { client } = shared;
  const words = strings.page;
  const action = useAction(shared.complain, strings.failed);
  /** A button that does something to the page and then looks at it again. */
  const button = (label: string, act: () => Promise<void>) => (
    <button type="button" class="button" aria-disabled={action.busy} onClick={() => action.run(act)}>
      {label}
    </button>
  );

  switch (view.state) {
    case 'closed':
      return <EmptyState title={words.closed[view.why].title} text={words.closed[view.why].text} />;
    case 'site-off':
      return <EmptyState title={words.siteOff.title} text={words.siteOff.text} />;
    case 'page-off':
      return <EmptyState title={words.pageOff.title} text={words.pageOff.text} />;
    case 'on-press':
      return (
        <EmptyState title={words.onPress.title} text={words.onPress.text}>
          {button(words.onPress.check, async () => {
            await client.checkAnyway();
            reload();
          })}
          {button(words.onPress.byItself, async () => {
            await client.checkByItself();
            reload();
          })}
        </EmptyState>
      );
    case 'checking':
      return <Skeleton text={words.checking} lines={5} />;
    case 'no-article':
      return <EmptyState title={words.noArticle.title} text={words.noArticle.text} />;
    case 'withheld':
      return (
        <EmptyState title={words.withheld.title} text={words.withheld.text}>
          {button(words.withheld.grant, async () => {
            if (await client.grant(view.host)) reload();
            else shared.complain(words.withheld.refused);
          })}
        </EmptyState>
      );
    case 'stale':
      return (
        <EmptyState title={words.stale.title} text={words.stale.text}>
          {button(words.stale.reload, async () => {
            await client.reloadPage();
            client.close();
          })}
        </EmptyState>
      );
    case 'not-watched':
      return (
        <EmptyState title={words.notWatched.title} text={words.notWatched.text}>
          {button(words.notWatched.check, async () => {
            await client.checkAnyway();
            reload();
          })}
        </EmptyState>
      );
    case 'failed':
      return (
        <EmptyState title={words.failed.title} text={told(view.reason)} tone="trouble">
          {button(strings.retry, async () => {
            await client.recheck();
            reload();
          })}
        </EmptyState>
      );
  }
}
