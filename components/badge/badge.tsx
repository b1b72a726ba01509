import type { JSX } from 'preact';
import type { BadgeMessages } from '@/components/ui/messages/badge-en';
import { badgeName, badgeText } from '@/components/ui/wording';
import type { Finding, Relation } from '@/lib/match/types';
import { RelationIcon } from './icons';

export interface BadgeProps {
  finding: Finding;
  /** The relation whose card is open at this sentence, if any. */
  open: Relation | null;
  theme: 'light' | 'dark';
  /** Font size in px, fitted to the paragraph. */
  size: number;
  words: BadgeMessages;
  onPress: (relation: Relation, event: Event) => void;
}

/**
 * All badges of one sentence, side by side, one per verdict.
 * The words are generated content (badge.css): the page's find, selection and copy then never meet them, while
 * aria-label gives them to assistive technology together with the beginning of the sentence. Firefox's find reads
 * generated content, but nothing inert; a press on the words is one on the button.
 */
export function Badge({ finding, open, theme, size, words, onPress }: BadgeProps): JSX.Element {
  return (
    <span class="ss-root badges" data-theme={theme} dir="ltr" lang={words.lang} style={`--size:${size}px`}>
      {finding.verdicts.map((verdict) => (
        <span key={verdict.relation} class="slot">
          <button
            type="button"
            class={`badge ${verdict.relation}`}
            aria-haspopup="dialog"
            aria-expanded={open === verdict.relation}
            aria-label={badgeName(verdict, finding.sentence, words)}
            onClick={(event) => onPress(verdict.relation, event)}
          >
            <RelationIcon relation={verdict.relation} />
            <span class="words" data-words={badgeText(verdict, words)} inert />
          </button>
        </span>
      ))}
    </span>
  );
}
