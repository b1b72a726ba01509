import { EmptyState } from '@/components/ui/empty-state';
import { useMessages } from '@/components/ui/messages/messages';
import type { ManagerShared } from '../context';
import { ViewFrame } from '../view-frame';

/** #/keep */
export function KeepView(_props: { shared: ManagerShared }) {
  const { manager: words } = useMessages();
  return (
    <ViewFrame title={words.routes.keep}>
      <EmptyState title={words.later} />
    </ViewFrame>
  );
}
