import { EmptyState } from '@/components/ui/empty-state';
import { useMessages } from '@/components/ui/messages/messages';
import type { ManagerShared } from './context';
import { ImportView } from './import/import-view';
import { KeepView } from './keep/keep-view';
import { ReviewView } from './review/review-view';
import { ViewFrame } from './view-frame';

/** The view of a place. */
export function View(props: { shared: ManagerShared }) {
  const { shared } = props;
  const { manager: words } = useMessages();
  switch (shared.route.name) {
    case 'import':
      return <ImportView shared={shared} />;
    case 'review':
      return <ReviewView shared={shared} />;
    case 'keep':
      return <KeepView shared={shared} />;
    default:
      return (
        <ViewFrame title={words.routes[shared.route.name]}>
          <EmptyState title={words.later} />
        </ViewFrame>
      );
  }
}
