import type { JSX } from 'preact';
import type { BadgeMessages } from '@/components/ui/messages/badge-en';
import { dateText, sourceName } from '@/components/ui/wording';
import type { Evidence } from '@/lib/match/types';
import { Marked } from './marked';
import { sourceLink } from './source-link';

export interface EvidenceItemProps {
  evidence: Evidence;
  /** The page's sentence and the page's own date (ISO), for comparing. */
  sentence: string;
  pageDate: string | null;
  /** The page's sentence stands just above already, with the same marks. */
  repeatsPage: boolean;
  /** Id of the decision that took this evidence out, if the reader did so on this card. */
  decision: string | null;
  words: BadgeMessages;
  onNotSame: (evidence: Evidence, event: Event) => void;
  onUndo: (evidence: Evidence, event: Event) => void;
}

/** One source's say: who and when first, then its sentence, this page's, why, and what can be done about it. */
export function EvidenceItem(props: EvidenceItemProps): JSX.Element {
  const { evidence, decision, words } = props;
  return (
    <li class={decision === null ? 'evidence' : 'evidence set-aside'}>
      <p class="who">
        <strong>{sourceName(evidence, words)}</strong>
        <Dated iso={evidence.published} words={words} />
      </p>
      {decision === null ? <Comparison {...props} /> : <SetAside {...props} />}
    </li>
  );
}

function Comparison({ evidence, sentence, pageDate, repeatsPage, words, onNotSame }: EvidenceItemProps): JSX.Element {
  // A restatement is nowhere on the source's page to scroll to.
  const link = sourceLink(evidence.url, evidence.restated ? '' : evidence.quote);
  return (
    <>
      <blockquote class="quote">
        <Marked text={evidence.quote} spans={evidence.marks.quote} />
      </blockquote>
      {evidence.restated && <p class="restated">{words.restated}</p>}
      {!repeatsPage && (
        <>
          <p class="who page">
            {words.here}
            {pageDate !== null && <Dated iso={pageDate} words={words} />}
          </p>
          <blockquote class="quote page">
            <Marked text={sentence} spans={evidence.marks.page} />
          </blockquote>
        </>
      )}
      <p class="why">{words.reason(evidence.why, words.locale)}</p>
      <p class="actions">
        {link !== null && (
          <a href={link} target="_blank" rel="noopener noreferrer">
            {words.openSource}
          </a>
        )}
        <button type="button" class="plain" onClick={(event) => onNotSame(evidence, event)}>
          {words.notSame}
        </button>
      </p>
    </>
  );
}

function SetAside({ evidence, words, onUndo }: EvidenceItemProps): JSX.Element {
  return (
    <p class="actions">
      <span role="status">{words.notSameDone}</span>
      <button type="button" class="plain" data-undo={evidence.claimId} onClick={(event) => onUndo(evidence, event)}>
        {words.undo}
      </button>
    </p>
  );
}

function Dated({ iso, words }: { iso: string | null; words: BadgeMessages }): JSX.Element {
  const text = dateText(iso, words);
  return text === null ? <span class="date">{words.undated}</span> : <time dateTime={iso ?? ''}>{text}</time>;
}
