import { useState } from 'preact/hooks';
import { RelationIcon } from '@/components/badge/icons';
import { useMessages } from '@/components/ui/messages/messages';
import { badgeText } from '@/components/ui/wording';
import type { Finding, Relation } from '@/lib/match/types';
import { hasRelation } from './model';
import { MoreList } from './more-list';

type Filter = 'all' | Relation;
/** From so many findings on they can be filtered. */
const FILTER_FROM = 4;
const FILTERS: Filter[] = ['all', 'conflicts', 'corroborates', 'updated'];

/** The filters worth offering: those that leave some and not all; none where the list is short. */
export function usefulFilters(findings: Finding[]): { filter: Filter; count: number }[] {
  if (findings.length < FILTER_FROM) return [];
  const counted = FILTERS.map((filter) => ({ filter, count: select(findings, filter).length }));
  const useful = counted.filter(({ filter, count }) => filter === 'all' || (count > 0 && count < findings.length));
  return useful.length > 1 ? useful : [];
}

function select(findings: Finding[], filter: Filter): Finding[] {
  return filter === 'all' ? findings : findings.filter((finding) => hasRelation(finding, filter));
}

function Verdicts(props: { finding: Finding }) {
  const { badge } = useMessages();
  return (
    <span class="verdicts">
      {props.finding.verdicts.map((verdict) => (
        <span key={verdict.relation} class={`verdict verdict-${verdict.relation}`}>
          <RelationIcon relation={verdict.relation} />
          <span>{badgeText(verdict, badge)}</span>
        </span>
      ))}
    </span>
  );
}

function FindingItem(props: { finding: Finding; lost: boolean; onJump: () => void }) {
  const strings = useMessages().popup;
  const { finding } = props;
  const sentence = <span class="finding-sentence">{finding.sentence}</span>;
  if (props.lost) {
    return (
      <li class="finding finding-lost">
        {sentence}
        <Verdicts finding={finding} />
        <span class="hint">{strings.page.lost}</span>
      </li>
    );
  }
  return (
    <li class="finding">
      <button type="button" class="finding-button" title={finding.sentence} onClick={props.onJump}>
        {sentence}
        <Verdicts finding={finding} />
      </button>
    </li>
  );
}

/** Every finding of a page in reading order; a press goes to its place. Those whose place is lost only stand there. */
export function FindingList(props: { findings: Finding[]; lost: string[]; onJump: (finding: Finding) => void }) {
  const strings = useMessages().popup;
  const [filter, setFilter] = useState<Filter>('all');
  const filters = usefulFilters(props.findings);
  const active = filters.some((each) => each.filter === filter) ? filter : 'all';
  const lost = new Set(props.lost);
  return (
    <section aria-labelledby="findings-title" class="section">
      <div class="section-head">
        <h2 id="findings-title" class="section-title">
          {strings.page.findings}
        </h2>
      </div>
      {filters.length > 0 && (
        <fieldset class="chips">
          <legend class="sr-only">{strings.page.filter}</legend>
          {filters.map((each) => (
            <label key={each.filter} class="chip">
              <input
                type="radio"
                name="finding-filter"
                checked={each.filter === active}
                onChange={() => setFilter(each.filter)}
              />
              <span>{strings.page.filters[each.filter](each.count)}</span>
            </label>
          ))}
        </fieldset>
      )}
      <p class="hint">{strings.page.jumpHint}</p>
      <MoreList key={active} class="findings" items={select(props.findings, active)} label={strings.page.findings}>
        {(finding) => (
          <FindingItem
            key={finding.id}
            finding={finding}
            lost={lost.has(finding.id)}
            onJump={() => props.onJump(finding)}
          />
        )}
      </MoreList>
    </section>
  );
}
