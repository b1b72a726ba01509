import type { LiveArticle } from '@/lib/article/types';
import type { Finding, PageReport, Relation } from '@/lib/match/types';
import { type BadgeHost, createBadgeHost } from './badge-host';
import { type CardActions, createCardHost } from './card-host';
import { createHighlighter } from './highlight';
import type { OwnHostOptions } from './own-host';
import { type Placed, put, underline } from './placed';
import { keepingSelection } from './selection';
import { giveBack, runInSlices } from './slices';
import { createSplits } from './splits';
import { findSpot, type Spot } from './spot';
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
}

/** Badges, underlines and the card of one page. */
export interface Annotator {
  /**
   * Puts a report into the page, nearest to the viewport first, in slices. Shown again with the same live article,
   * badges that still hold stay where they are.
   * @throws the signal's reason when aborted; what stood by then stays until remove()
   */
  show(live: LiveArticle, report: PageReport, signal?: AbortSignal): Promise<Shown>;
  /** Scrolls to a finding and opens its card. @returns false where it is not in the page */
  jump(findingId: string): boolean;
  /** Whether a node is ours: a host, or a piece of a split text. */
  owns(node: Node): boolean;
  /** Whether a change of a text node's data was our own cut. */
  cutByUs(node: Text): boolean;
  /** Follows changes of the page to texts we split. @returns whether badges were thrown out or texts replaced */
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
  const placed = new Map<string, Placed>();
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
      anchor: () => (placed.get(finding.id)?.host ?? host).button(relation),
      onClosed(refocus) {
        const now = placed.get(finding.id)?.host ?? host;
        now.update({ open: null });
        if (refocus) now.button(relation)?.focus({ preventScroll: true });
      },
    });
    host.update({ open: relation });
  };

  const write = (spot: Spot): boolean => {
    const { finding, size } = spot;
    const host = createBadgeHost(document, { finding, open: null, theme, size }, openCard, options);
    elements.add(host.element);
    const done = put(spot, splits, highlighter, host);
    if (done) placed.set(finding.id, done);
    return done !== null;
  };

  const takeOut = (id: string) => {
    const there = placed.get(id);
    if (!there) return;
    placed.delete(id);
    there.unmark();
    there.host.remove();
  };

  const clear = () => {
    keepingSelection(document, splits, () => {
      for (const id of [...placed.keys()]) takeOut(id);
      splits.join();
    });
    current = null;
  };

  /** Keeps what stands and still holds; the rest goes. */
  const keep = (findings: Finding[]) => {
    const wanted = new Map(findings.map((finding) => [finding.id, finding]));
    for (const [id, there] of placed) {
      const finding = wanted.get(id);
      if (!finding || !there.host.element.isConnected) takeOut(id);
      else {
        there.unmark();
        there.unmark = underline(there.range, finding.verdicts, highlighter);
        there.host.update({ finding });
      }
    }
  };

  function* place(live: LiveArticle, findings: Finding[]): Generator<void, void, void> {
    const spots: Spot[] = [];
    for (const finding of findings) {
      const spot = placed.has(finding.id) ? null : findSpot(live, finding, splits);
      if (spot) spots.push(spot);
      yield;
    }
    spots.sort((a, b) => a.distance - b.distance); // stable: reading order within the viewport
    for (const spot of spots) {
      write(spot);
      yield;
    }
  }

  const repaint = () => {
    const block = current?.elements.find((element) => element.isConnected);
    theme = themeAt(block ?? document.body ?? document.documentElement);
    highlighter.paint(theme);
    for (const { host } of placed.values()) if (host.state.theme !== theme) host.update({ theme });
  };

  return {
    async show(live, report, signal) {
      if (current !== live) clear();
      current = live;
      keep(report.findings);
      repaint();
      await runInSlices(place(live, report.findings), { pause, ...(signal ? { signal } : {}) });
      const ids = report.findings.map(({ id }) => id);
      return { placed: ids.filter((id) => placed.has(id)), lost: ids.filter((id) => !placed.has(id)) };
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
    owns: (node) => elements.has(node) || splits.owns(node),
    cutByUs: (node) => splits.intact(node),
    reconcile() {
      const replaced = splits.reconcile();
      if (placed.size > 0) highlighter.ensure();
      return replaced > 0 || [...placed.values()].some(({ host }) => !host.element.isConnected);
    },
    repaint,
    remove() {
      card.remove();
      clear();
      highlighter.remove();
    },
  };
}
