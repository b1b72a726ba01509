import { EmptyState } from '@/components/ui/empty-state';
import { useMessages } from '@/components/ui/messages/messages';
import type { ManagerShared } from '../context';
import { ViewFrame } from '../view-frame';

/** #/review */
export function ReviewView(_props: { shared: ManagerShared }) {
  const { manager: words } = useMessages();
  return (
    <ViewFrame title={words.routes.review}>
      <EmptyState title={words.later} />
    </ViewFrame>
  );
}
