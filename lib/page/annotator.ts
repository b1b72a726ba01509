import type { LiveArticle } from '@/lib/article/types';
import type { Finding, PageReport, Relation } from '@/lib/match/types';
import { type BadgeHost, createBadgeHost } from './badge-host';
import { type CardActions, createCardHost } from './card-host';
import { createHighlighter } from './highlight';
import type { OwnHostOptions } from './own-host';
import { BADGE_TAG } from './own-names';
import { type Placed, put, samePlace, stands, underline } from './placed';
import { keepingSelection } from './selection';
import { giveBack, runInSlices } from './slices';
import { createSplits, removeCopy } from './splits';
import { findPlace, findSpot, type Spot } from './spot';
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
  let placed = new Map<string, Placed>();
  const splits = createSplits();
  const highlighter = createHighlighter(document, (element) => elements.add(element));
  const card = createCardHost(document, options, options);
  elements.add(card.element);
  let current: LiveArticle | null = null;
  let theme: Theme = 'light';

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
    return [...placed.values()].find((other) => other.host.state.finding.sentence === sentence)?.host ?? host;
  };

  const write = (spot: Spot): boolean => {
    const { finding, size } = spot;
    const host = createBadgeHost(document, { finding, open: null, theme, size }, openCard, options);
    elements.add(host.element);
    const done = put(spot, splits, highlighter, host);
    if (done) placed.set(finding.id, done);
    return done !== null;
  };

  const takeOut = (there: Placed) => {
    there.unmark();
    there.host.remove();
  };

  const clear = () => {
    keepingSelection(document, splits, () => {
      for (const there of placed.values()) takeOut(there);
      placed.clear();
      splits.join();
    });
    current = null;
  };

  const hosts = document.getElementsByTagName(BADGE_TAG);
  /** Copies that the page has made of our hosts, as by writing back mark-up that it read: empty, and in nobody's care. */
  const sweep = () => {
    for (const host of [...hosts]) if (!elements.has(host)) removeCopy(host, splits);
  };

  const keep = (there: Placed, finding: Finding) => {
    there.unmark();
    there.unmark = underline(there.range, finding.verdicts, highlighter);
    there.host.update({ finding });
  };

  /** Keeps what stands in its place, takes out the rest, and puts in what is missing. Gives whether places were gone. */
  function* place(live: LiveArticle, findings: Finding[]): Generator<void, boolean, void> {
    const standing = new Map([...placed.values()].map((there) => [there.place.end.node, [] as Placed[]]));
    for (const there of placed.values()) standing.get(there.place.end.node)?.push(there);
    const kept = new Map<string, Placed>();
    const spots: Spot[] = [];
    let stale = false;
    for (const finding of findings) {
      const at = findPlace(live, finding, splits);
      const there = at && standing.get(at.end.node)?.find((one) => samePlace(one.place, at));
      if (there && stands(there, splits, highlighter)) {
        keep(there, finding);
        kept.set(finding.id, there);
      } else if (at) {
        const spot = findSpot(live, finding, at, splits);
        if (spot) spots.push(spot);
      } else stale = true;
      yield;
    }
    const holding = new Set(kept.values());
    for (const there of placed.values()) if (!holding.has(there)) takeOut(there);
    // what the page has changed since we came by was taken out by reconcile()
    for (const [id, there] of kept) if (!there.host.element.isConnected) stale = kept.delete(id);
    placed = kept;
    sweep();
    spots.sort((a, b) => a.distance - b.distance); // stable: reading order within the viewport
    for (const spot of spots) {
      if (!write(spot)) stale = true;
      yield;
    }
    return stale;
  }

  const repaint = () => {
    const block = current?.elements.find((element) => element.isConnected);
    theme = themeAt(block ?? document.body ?? document.documentElement);
    highlighter.paint(theme);
    for (const { host } of placed.values()) if (host.state.theme !== theme) host.update({ theme });
  };

  return {
    async show(live, report, signal) {
      current = live;
      repaint();
      const steps = place(live, report.findings);
      const stale = await runInSlices(steps, { pause, ...(signal ? { signal } : {}) });
      const ids = report.findings.map(({ id }) => id);
      return { placed: ids.filter((id) => placed.has(id)), lost: ids.filter((id) => !placed.has(id)), stale };
    },
    jump(findingId) {
      const host = placed.get(findingId)?.host;
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
    reconcile() {
      sweep();
      let hurt = splits.reconcile() > 0;
      for (const [id, there] of placed) {
        if (stands(there, splits, highlighter)) continue;
        takeOut(there);
        placed.delete(id);
        hurt = true;
      }
      if (placed.size > 0) highlighter.ensure();
      return hurt;
    },
    repaint,
    remove() {
      card.remove();
      clear();
      highlighter.remove();
    },
  };
}
