import { EmptyState } from '@/components/ui/empty-state';
import { useMessages } from '@/components/ui/messages/messages';
import type { ManagerShared } from '../context';
import { ViewFrame } from '../view-frame';

/** #/import */
export function ImportView(_props: { shared: ManagerShared }) {
  const { manager: words } = useMessages();
  return (
    <ViewFrame title={words.routes.import}>
      <EmptyState title={words.later} />
    </ViewFrame>
  );
}
