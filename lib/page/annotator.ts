import type { LiveArticle } from '@/lib/article/types';
import type { Finding, PageReport, Relation } from '@/lib/match/types';
import { type BadgeHost, createBadgeHost } from './badge-host';
import { createBadges } from './badges';
import { type CardActions, createCardHost } from './card-host';
import { createHighlighter } from './highlight';
import type { OwnHostOptions } from './own-host';
import { giveBack, runInSlices } from './slices';
import { createSplits } from './splits';
import { type Theme, themeAt } from './theme';

export interface AnnotatorOptions extends OwnHostOptions, CardActions {
  document: Document;
  /** Gives the page's thread back between slices; replaced in tests. */
  pause?: () => Promise<void>;
}

/** Ids of findings, by what became of them. */
export interface Shown {
  placed: string[];
  /** Their place was not found again, or no badge may stand there. */
  lost: string[];
  /** The page has changed since the article was read: some were lost by that. */
  stale: boolean;
}

/** Badges, underlines and the card of one page. */
export interface Annotator {
  /**
   * Puts a report into the page, nearest to the viewport first, in slices. Badges that stand behind a sentence of the
   * report already stay where they are, whichever reading of the page it belongs to; all others go.
   * @param live the page's article; where badges stood while it was read, as wholeArticle() gives it
   * @throws the signal's reason when aborted; what stood by then stays until remove()
   */
  show(live: LiveArticle, report: PageReport, signal?: AbortSignal): Promise<Shown>;
  /** An article that was read while badges stood, in terms of the nodes that the page knows. */
  wholeArticle(live: LiveArticle): LiveArticle;
  /** Scrolls to a finding and opens its card. @returns false where it is not in the page */
  jump(findingId: string): boolean;
  /** Whether a node is ours: a host, or a piece of a split text. */
  owns(node: Node): boolean;
  /** Whether a change of a text node's data was our own cut. */
  cutByUs(node: Text): boolean;
  /**
   * Follows a change of the page at once: texts that we split become whole again where the page wants that, and badges
   * go whose sentence is no longer what it was. @returns whether anything of ours was hurt
   */
  reconcile(): boolean;
  /** Looks again whether the page is light or dark. */
  repaint(): void;
  /** Takes everything out of the page; every node is as it was. The annotator can be used again. */
  remove(): void;
}

/** Creates the annotator of one page; nothing is in the page before show(). */
export function createAnnotator(options: AnnotatorOptions): Annotator {
  const { document, pause = giveBack } = options;
  const elements = new WeakSet<Node>();
  const splits = createSplits();
  const highlighter = createHighlighter(document, (element) => elements.add(element));
  const card = createCardHost(document, options, options);
  elements.add(card.element);
  let current: LiveArticle | null = null;
  let theme: Theme = 'light';

  const create = (finding: Finding, size: number): BadgeHost => {
    const host = createBadgeHost(document, { finding, open: null, theme, size }, openCard, options);
    elements.add(host.element);
    return host;
  };
  const badges = createBadges({ document, splits, highlighter, create, isOurs: (element) => elements.has(element) });

  const openCard = (host: BadgeHost, relation: Relation) => {
    if (host.state.open === relation) return card.close();
    const { finding } = host.state;
    card.open({
      finding,
      relation,
      theme,
      pageDate: current?.article.meta.published ?? null,
      anchor: () => inPlaceOf(host).button(relation),
      onClosed(refocus) {
        const now = inPlaceOf(host);
        now.update({ open: null });
        if (refocus) now.button(relation)?.focus({ preventScroll: true });
      },
    });
    host.update({ open: relation });
  };

  /** The host itself, or the one that has come for the same sentence since the page took it out. */
  const inPlaceOf = (host: BadgeHost): BadgeHost => {
    if (host.element.isConnected) return host;
    const { sentence } = host.state.finding;
    return badges.all().find((other) => other.state.finding.sentence === sentence) ?? host;
  };

  const repaint = () => {
    const block = current?.elements.find((element) => element.isConnected);
    theme = themeAt(block ?? document.body ?? document.documentElement);
    highlighter.paint(theme);
    for (const host of badges.all()) if (host.state.theme !== theme) host.update({ theme });
  };

  return {
    async show(live, report, signal) {
      current = live;
      repaint();
      const steps = badges.place(live, report.findings);
      const stale = await runInSlices(steps, { pause, ...(signal ? { signal } : {}) });
      const ids = report.findings.map(({ id }) => id);
      return { placed: ids.filter((id) => badges.get(id)), lost: ids.filter((id) => !badges.get(id)), stale };
    },
    jump(findingId) {
      const host = badges.get(findingId);
      const first = host?.state.finding.verdicts.find(({ relation }) => relation === 'conflicts');
      const relation = (first ?? host?.state.finding.verdicts[0])?.relation;
      if (!host?.element.isConnected || !relation) return false;
      host.element.scrollIntoView({ block: 'center', behavior: 'instant' });
      if (host.state.open !== relation) openCard(host, relation);
      return true;
    },
    wholeArticle: (live) => splits.wholeArticle(live),
    owns: (node) => elements.has(node) || splits.owns(node),
    cutByUs: (node) => splits.intact(node),
    reconcile: () => badges.reconcile(),
    repaint,
    remove() {
      card.remove();
      badges.clear();
      current = null;
      highlighter.remove();
    },
  };
}
