import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { BadgeMessages } from '@/components/ui/messages/badge-en';
import { originsText, verdictHeading } from '@/components/ui/wording';
import type { Evidence, Finding, Relation, Verdict } from '@/lib/match/types';
import { EvidenceItem } from './evidence-item';
import { RelationIcon } from './icons';

export interface CardProps {
  finding: Finding;
  /** The verdict whose badge was pressed; it comes first. */
  relation: Relation;
  /** When the page was published (ISO), shown beside the source's date. */
  pageDate: string | null;
  theme: 'light' | 'dark';
  /** Decisions made on this card: claim id → decision id. */
  decisions: Readonly<Record<string, string>>;
  /** What went wrong with the last action, in words for the reader. */
  problem: string | null;
  words: BadgeMessages;
  onNotSame: (evidence: Evidence, event: Event) => void;
  onUndo: (evidence: Evidence, event: Event) => void;
  onHideSite: (event: Event) => void;
  onClose: (event: Event) => void;
}

/** The card that opens at a badge: all verdicts of the sentence, the pressed one first. */
export function Card(props: CardProps): JSX.Element {
  const { finding, relation, theme, words } = props;
  const verdicts = [...finding.verdicts].sort(
    (a, b) => Number(b.relation === relation) - Number(a.relation === relation),
  );
  return (
    <div class="ss-root card" data-theme={theme} dir="ltr" lang={words.lang}>
      <button type="button" class="close" aria-label={words.close} onClick={props.onClose}>
        <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">
          <path d="M2 2 10 10M10 2 2 10" />
        </svg>
      </button>
      <div class="scroll" tabIndex={-1}>
        {verdicts.map((verdict) => (
          <VerdictSection key={verdict.relation} verdict={verdict} {...props} />
        ))}
        <div class="foot">
          {props.problem !== null && <span role="alert">{props.problem}</span>}
          <button type="button" class="plain" onClick={props.onHideSite}>
            {words.hideSite}
          </button>
        </div>
      </div>
    </div>
  );
}

/** How many sources are shown before "show N more". */
const FIRST_SHOWN = 3;

function VerdictSection(props: CardProps & { verdict: Verdict }): JSX.Element {
  const { verdict, words } = props;
  const [all, setAll] = useState(false);
  const shown = all ? verdict.evidence : verdict.evidence.slice(0, FIRST_SHOWN);
  const hidden = verdict.evidence.length - shown.length;
  const origins = originsText(verdict, words);
  return (
    <section class={verdict.relation}>
      <h2>
        <RelationIcon relation={verdict.relation} />
        {verdictHeading(verdict, words)}
      </h2>
      {origins !== null && <p class="origins">{origins}</p>}
      <ol>
        {shown.map((evidence, index) => (
          <EvidenceItem
            key={evidence.claimId}
            evidence={evidence}
            sentence={props.finding.sentence}
            pageDate={props.pageDate}
            repeatsPage={sameMarks(evidence, shown[index - 1])}
            words={words}
            decision={props.decisions[evidence.claimId] ?? null}
            onNotSame={props.onNotSame}
            onUndo={props.onUndo}
          />
        ))}
      </ol>
      {hidden > 0 && (
        <button type="button" class="plain more" onClick={() => setAll(true)}>
          {words.showMore(hidden)}
        </button>
      )}
    </section>
  );
}

/** Whether the page's sentence would look just as it does at the evidence above. */
function sameMarks(evidence: Evidence, above: Evidence | undefined): boolean {
  return above !== undefined && JSON.stringify(evidence.marks.page) === JSON.stringify(above.marks.page);
}
