import type { LiveArticle } from '@/lib/article/types';
import type { Finding } from '@/lib/match/types';
import type { BadgeHost } from './badge-host';
import type { Highlighter } from './highlight';
import { BADGE_TAG } from './own-names';
import { type Placed, put, samePlace, stands, underline } from './placed';
import { keepingSelection } from './selection';
import { removeCopy, type Splits } from './splits';
import { findPlace, findSpot, type Spot } from './spot';

export interface BadgesOptions {
  document: Document;
  splits: Splits;
  highlighter: Highlighter;
  /** Makes the badges of a finding; `size` is their font's, in px. */
  create: (finding: Finding, size: number) => BadgeHost;
  /** Whether an element was made by us, rather than copied by the page. */
  isOurs: (element: Element) => boolean;
}

/** The badges that stand in a page, by the ids of their findings. */
export interface Badges {
  /**
   * Keeps what stands in its place, takes out the rest, and puts in what is missing, nearest to the viewport first; a
   * step for each finding. Gives whether the page has changed since the article was read: places were gone.
   */
  place(live: LiveArticle, findings: readonly Finding[]): Generator<void, boolean, void>;
  /** Takes out, at once, what no longer stands behind its sentence. @returns whether anything of ours was hurt */
  reconcile(): boolean;
  get(findingId: string): BadgeHost | undefined;
  all(): BadgeHost[];
  /** Takes everything out; texts that were split are whole again, and the selection is what it was. */
  clear(): void;
}

/** Starts without any. */
export function createBadges({ document, splits, highlighter, create, isOurs }: BadgesOptions): Badges {
  let placed = new Map<string, Placed>();

  const takeOut = (there: Placed) => {
    there.unmark();
    there.host.remove();
  };

  const write = (spot: Spot): boolean => {
    const done = put(spot, splits, highlighter, create(spot.finding, spot.size));
    if (done) placed.set(spot.finding.id, done);
    return done !== null;
  };

  const keep = (there: Placed, finding: Finding) => {
    there.unmark();
    there.unmark = underline(there.range, finding.verdicts, highlighter);
    there.host.update({ finding });
  };

  const hosts = document.getElementsByTagName(BADGE_TAG);
  /** Copies that the page has made of our hosts, as by writing back mark-up that it read: empty, and in nobody's care. */
  const sweep = () => {
    for (const host of [...hosts]) if (!isOurs(host)) removeCopy(host, splits);
  };

  function* place(live: LiveArticle, findings: readonly Finding[]): Generator<void, boolean, void> {
    const standing = byNode(placed.values());
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

  return {
    place,
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
    get: (id) => placed.get(id)?.host,
    all: () => [...placed.values()].map(({ host }) => host),
    clear() {
      keepingSelection(document, splits, () => {
        for (const there of placed.values()) takeOut(there);
        placed.clear();
        splits.join();
      });
    },
  };
}

/** By the text node that their sentence ends in, where a place is looked for. */
function byNode(placed: Iterable<Placed>): Map<Text, Placed[]> {
  const found = new Map<Text, Placed[]>();
  for (const there of placed) {
    const { node } = there.place.end;
    found.set(node, [...(found.get(node) ?? []), there]);
  }
  return found;
}
