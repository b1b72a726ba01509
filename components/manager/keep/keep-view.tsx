import { useCallback, useEffect } from 'preact/hooks';
import { EmptyState } from '@/components/ui/empty-state';
import { useMessages } from '@/components/ui/messages/messages';
import { useAction, useLoad } from '@/components/ui/use-load';
import type { ManagerShared } from '../context';
import { ViewFrame } from '../view-frame';
import { Backups } from './backups';
import { ExportForm } from './export-form';
import { ImportFile } from './import-file';
import type { KeepClient, KeepState } from './model';
import { StorageUse } from './storage-use';

/** What every part of the view is handed. */
export interface KeepProps {
  shared: ManagerShared;
  client: KeepClient;
  state: KeepState;
}

/** #/keep: taking the corpus along, bringing one in, backups, and the room they take. */
export function KeepView({ shared }: { shared: ManagerShared }) {
  const { manager, keep: words, popup } = useMessages();
  const { keep: client } = shared.client;
  const ask = useCallback(() => client.state(), [client]);
  const { value: state, error, reload } = useLoad(ask, popup.failed);
  useEffect(() => {
    if (shared.revision > 0) reload();
  }, [shared.revision, reload]);
  const props = state === null ? null : { shared, client, state };
  return (
    <ViewFrame title={manager.routes.keep} lead={words.lead}>
      {error !== null && <EmptyState title={error} tone="trouble" />}
      {props !== null && (
        <div class="keep">
          {props.state.lastExport.isDue && <p class="keep-due">{words.due(props.state.lastExport.changes)}</p>}
          <ExportForm {...props} />
          <ImportFile {...props} />
          <Backups {...props} />
          <StorageUse {...props} />
        </div>
      )}
    </ViewFrame>
  );
}

/** An action of this view: one at a time, and its failure is said. */
export function useKeepAction({ complain }: ManagerShared) {
  return useAction(complain, useMessages().popup.failed);
}
