import { BinView } from './choices/bin-view';
import { ConflictsView } from './choices/conflicts-view';
import { DecisionsView } from './choices/decisions-view';
import { SettingsView } from './choices/settings-view';
import { TopicsView } from './choices/topics-view';
import type { ManagerShared } from './context';
import { ImportView } from './import/import-view';
import { KeepView } from './keep/keep-view';
import { ClaimsView } from './library/claims-view';
import { SourceView } from './library/source-view';
import { SourcesView } from './library/sources-view';
import { ReviewView } from './review/review-view';

/** The view of a place. */
export function View(props: { shared: ManagerShared }) {
  const { shared } = props;
  switch (shared.route.name) {
    case 'import':
      return <ImportView shared={shared} />;
    case 'review':
      return <ReviewView shared={shared} />;
    case 'keep':
      return <KeepView shared={shared} />;
    case 'sources':
      return <SourcesView shared={shared} />;
    case 'source':
      return <SourceView shared={shared} />;
    case 'claims':
      return <ClaimsView shared={shared} />;
    case 'conflicts':
      return <ConflictsView shared={shared} />;
    case 'decisions':
      return <DecisionsView shared={shared} />;
    case 'topics':
      return <TopicsView shared={shared} />;
    case 'bin':
      return <BinView shared={shared} />;
    case 'settings':
      return <SettingsView shared={shared} />;
  }
}
