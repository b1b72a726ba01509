import { describe, expect, it } from 'vitest';
import { originsText } from '@/components/ui/wording';
import { MOST_SOURCES } from '@/lib/match/claim-index';
import { MOST_LISTED } from '@/lib/match/verdict';
import { check, type TestSource } from '@/tests/support/reading';

const PAGE = 'Tomas Berrigan left Norrvik on 19 November 2025.';
const SAME = 'Tomas Berrigan quit Norrvik on 19 November.';

const many = (count: number, text = SAME): TestSource[] =>
  Array.from({ length: count }, (_, at) => ({
    text,
    id: `many-${at}`,
    published: at === 0 ? '2025-11-20' : '2025-11-22',
  }));
const onlyVerdict = (sources: TestSource[]) => {
  const verdicts = check(PAGE, sources).findings.flatMap((finding) => finding.verdicts);
  expect(verdicts).toHaveLength(1);
  return verdicts[0];
};

describe('where very many sources say the same', () => {
  it('all are counted, and the newest of them listed', () => {
    const verdict = onlyVerdict(many(MOST_LISTED + 30));
    expect(verdict).toMatchObject({ relation: 'corroborates', origins: MOST_LISTED + 30, unlisted: 30 });
    expect(verdict?.evidence).toHaveLength(MOST_LISTED);
    expect(verdict?.evidence.some(({ sourceId }) => sourceId === 'many-0')).toBe(false);
    expect(verdict && originsText(verdict)).toBe(`${MOST_LISTED} of ${MOST_LISTED + 30} articles are listed`);
  });

  it('a list that holds all says nothing of it', () => {
    const verdict = onlyVerdict(many(MOST_LISTED));
    expect(verdict).not.toHaveProperty('unlisted');
    expect(verdict && originsText(verdict)).toBeNull();
  });

  it('the newest are asked, and the number errs on the low side', () => {
    const old: TestSource = { text: 'Tomas Berrigan quit Norrvik in 2022.', id: 'old', published: '2025-11-19' };
    expect(onlyVerdict([old, ...many(MOST_SOURCES)])?.origins).toBe(MOST_SOURCES);
    const relations = check(PAGE, [old, ...many(3)]).findings.flatMap(({ verdicts }) =>
      verdicts.map((v) => v.relation),
    );
    expect(relations).toEqual(['corroborates', 'conflicts']);
  });
});
