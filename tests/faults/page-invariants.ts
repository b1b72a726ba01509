import type { Site } from './site';

/** What must hold of a page, whatever browser it is in. Each says in a line what does not; empty: all is well. */

/** What is ours in the page. */
export const hosts = () => [...document.querySelectorAll<HTMLElement>('second-source-badge')];
/** As far as text nodes may have been cut differently by now, white space and all else being equal. */
const textOf = (doc: Document) => doc.documentElement.textContent;

/** What must hold at any moment: the page's text is as the page wants it. */
export function brokenNow({ site }: { site: Site }): string[] {
  const [is, should] = [textOf(document), textOf(site.twin)];
  return is === should ? [] : [`the page's text differs ${firstDifference(is, should)}`];
}

/** What must hold once the extension has left the page: its mark-up is as if it had never been there. */
export function brokenAfterLeaving({ site }: { site: Site }): string[] {
  const [is, should] = [document.documentElement.outerHTML, site.twin.documentElement.outerHTML];
  if (hosts().length > 0) return ['badges stay in the page'];
  return is === should || site.piecewise ? brokenNow({ site }) : [`mark-up differs ${firstDifference(is, should)}`];
}

function firstDifference(a: string, b: string): string {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const cut = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 30), at + 60));
  return `at ${at}: ${cut(a)} instead of ${cut(b)}`;
}
