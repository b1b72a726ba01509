import { EmptyState } from '@/components/ui/empty-state';
import { type Messages, useMessages } from '@/components/ui/messages/messages';
import { summaryLine } from '@/components/ui/wording';
import type { Finding, PageReport } from '@/lib/match/types';
import type { TopicMatch } from '@/lib/topic/types';
import { FindingList } from './finding-list';
import type { PageView } from './model';

/** How many of the names found are worth naming. */
const NAMES = 4;

/** The names a page was recognised by, quoted and joined as the locale does: “LeCun”, “FAIR” and “Meta”. */
function namesText(match: TopicMatch, { popup, formats }: Messages): string {
  const names = match.names.slice(0, NAMES).map(popup.quoted);
  return formats.list(names);
}

function Summary(props: { report: PageReport; match: TopicMatch | null }) {
  const messages = useMessages();
  const strings = messages.popup;
  const { report, match } = props;
  const { corpus } = report;
  return (
    <section class="summary" aria-label={strings.tabs.page}>
      <p class="summary-line">{summaryLine(report.counts, messages.badge)}</p>
      <p class="hint">
        {corpus.sources === 0
          ? strings.page.emptyCorpus
          : strings.page.compared(corpus.sources, corpus.claims, corpus.newest && messages.formats.date(corpus.newest))}
      </p>
      <p class="hint">
        {match === null
          ? strings.page.noTopic
          : `${strings.page.topic(match.label)}, ${strings.page.topicNames(namesText(match, messages))}`}
      </p>
    </section>
  );
}

/** What checking the page came to. */
export function PageReportView(props: {
  view: Extract<PageView, { state: 'checked' }>;
  onJump: (finding: Finding) => void;
}) {
  const strings = useMessages().popup;
  const { report, match, lost } = props.view;
  return (
    <>
      <Summary report={report} match={match} />
      {report.findings.length > 0 ? (
        <FindingList findings={report.findings} lost={lost} onJump={props.onJump} />
      ) : (
        <EmptyState title={strings.page.nothing.title} text={strings.page.nothing.text} />
      )}
    </>
  );
}
