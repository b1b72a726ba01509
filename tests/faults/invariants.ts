import { openCorpus } from '@/corpus/database';
import { createCorpusService } from '@/entrypoints/background/corpus-service';
import { readArticle } from '@/lib/article/read';
import type { Finding } from '@/lib/match/types';
import type { PageStatus } from '@/lib/messages/protocol';
import { GONE } from '@/lib/page/gone';
import type { Run } from './actions';
import { hosts } from './page-invariants';

/** Each says in a line what does not hold; empty: all is well. */

/** What must hold once everything has come to rest and nothing fails any more. */
export async function brokenAtRest(run: Run, status: PageStatus | undefined): Promise<string[]> {
  const { twin, path } = run.site;
  const expected = readArticle(twin, { url: location.href });
  const service = createCorpusService();
  const report = await run.time.until(service.check(expected.article));
  const isWatched = path.split('?')[0] !== '/ferries';
  if (!isWatched) return status || hosts().length > 0 ? [`badges or a session on ${path}: ${status?.state}`] : [];
  if (expected.article.blocks.length === 0) return hosts().length > 0 ? ['badges where there is no article'] : [];
  if (status?.state !== 'checked') return [`${path} is not checked: ${JSON.stringify(status)}`];
  const wanted = sentencesOf(report.findings);
  const gone = status.report.findings.filter(isGone);
  const here = status.report.findings.filter((finding) => !isGone(finding));
  const told = sentencesOf(here);
  const placed = hosts().map(sentenceBefore(here));
  const lost = status.lost.filter((id) => !gone.some((finding) => finding.id === id));
  const text = expected.article.blocks.map((block) => block.text).join('\n');
  return [
    ...differences('told', told, wanted),
    ...(lost.length === 0 ? [] : [`lost: ${lost}`]),
    ...gone.flatMap(({ sentence }) => (text.includes(sentence) ? [`told as gone, and there: “${sentence}”`] : [])),
    ...placed.flatMap((sentence, at) => (sentence === null ? [`badge ${at} stands behind no finding`] : [])),
    ...differences('badges', placed, told),
  ];
}

/** What must hold of the corpus: nothing that was acknowledged is lost. */
export async function brokenInCorpus({ time, decisions }: Run, claims: number): Promise<string[]> {
  const db = await time.until(openCorpus());
  const [now, kept] = await time.until(
    Promise.all([db.claims.count(), db.decisions.where('kind').equals('not-same').primaryKeys()]),
  );
  db.close();
  return [
    ...(now === claims ? [] : [`${now} claims instead of ${claims}`]),
    ...[...decisions].flatMap(([id, stands]) =>
      kept.includes(id) === stands ? [] : [`decision ${id} is ${stands ? 'lost' : 'back'}`],
    ),
  ];
}

const isGone = ({ id }: Finding) => id.startsWith(GONE);
const sentencesOf = (findings: Finding[]) => findings.map(({ sentence }) => sentence);
const plain = (text: string) => text.replace(/\s+/g, '');

function differences(what: string, is: (string | null)[], should: (string | null)[]): string[] {
  const [a, b] = [is, should].map((list) => list.map((one) => plain(one ?? 'nothing')));
  const at = Array.from({ length: Math.max(is.length, should.length) }).findIndex((_, i) => a?.[i] !== b?.[i]);
  return at < 0 ? [] : [`${what}, ${is.length} of ${should.length}: “${is[at]}” instead of “${should[at]}”`];
}

function sentenceBefore(findings: Finding[]): (host: HTMLElement) => string | null {
  return (host) => {
    const range = document.createRange();
    range.setStart(document.body, 0);
    range.setEndBefore(host);
    const before = plain(range.toString());
    const fitting = findings.filter(({ sentence }) => before.endsWith(plain(sentence)));
    // one sentence may be the end of another: the longest is meant
    return fitting.sort((a, b) => b.sentence.length - a.sentence.length)[0]?.sentence ?? null;
  };
}
