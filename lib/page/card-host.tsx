import { render } from 'preact';
import { Card } from '@/components/badge/card';
import { CARD_CSS } from '@/components/badge/styles';
import { badgeEn } from '@/components/ui/messages/badge-en';
import type { Evidence, Finding, Relation } from '@/lib/match/types';
import { positionCard } from './card-position';
import { htmlElement } from './html-element';
import { displayed } from './lifeline';
import { createOwnHost, type OwnHostOptions } from './own-host';
import { CARD_TAG } from './own-names';
import type { Theme } from './theme';

/** What the reader can do on a card. */
export interface CardActions {
  /** Ends the pairing of sentence and claim for good; gives the decision's id, for undo. */
  onNotSame: (finding: Finding, evidence: Evidence) => Promise<string>;
  onUndo: (decision: string) => Promise<unknown>;
  onHideSite: () => unknown;
  /** Told when a card is closed on which a decision was made that stands: the page may be checked again now. */
  onDecided?: () => unknown;
}

/** What a card is opened with. */
export interface CardOpening {
  finding: Finding;
  relation: Relation;
  pageDate: string | null;
  theme: Theme;
  /** The badge; asked again whenever the page scrolls or changes its size. */
  anchor: () => Element | null;
  /** Told once, whatever closed the card. `refocus`: the focus was in the card and belongs back on the badge. */
  onClosed: (refocus: boolean) => void;
}

/** The one card of a page. */
export interface CardHost {
  readonly element: HTMLElement;
  open(opening: CardOpening): void;
  close(): void;
  remove(): void;
}

const BOX = { display: displayed('block'), position: 'fixed', top: '0', left: '0', width: '0', height: '0' };

/** Makes the card's host. It comes into the page with the first card and leaves it with remove(). */
export function createCardHost(document: Document, actions: CardActions, options: OwnHostOptions): CardHost {
  const { host, root } = createOwnHost(document, CARD_TAG, BOX, CARD_CSS, options);
  const popover = createPopover(document, root);
  let opening: CardOpening | null = null;
  let closing = new AbortController();
  let decisions: Record<string, string> = {};
  let problem: string | null = null;

  const words = () => options.words?.() ?? badgeEn;
  const scroller = () => popover.querySelector<HTMLElement>('.scroll') ?? popover;

  const close = () => {
    if (!opening) return;
    const { onClosed } = opening;
    const refocus = document.activeElement === host;
    opening = null;
    closing.abort();
    hide(popover);
    render(null, popover);
    onClosed(refocus);
    if (Object.keys(decisions).length > 0) actions.onDecided?.();
    decisions = {};
  };

  /** Does what a press asks for; a failure is told on the card, not thrown into the page. */
  const act = async (action: (now: CardOpening) => Promise<void>) => {
    const now = opening;
    if (!now) return;
    try {
      problem = null;
      await action(now);
    } catch {
      problem = words().failed;
    }
    if (opening !== now) return;
    draw(now);
    // The pressed control is gone; the focus must not fall out of the card with it.
    if (!root.activeElement) (popover.querySelector<HTMLElement>('[data-undo]') ?? scroller()).focus();
  };
  const notSame = (evidence: Evidence) =>
    act(async ({ finding }) => {
      const id = await actions.onNotSame(finding, evidence);
      decisions = { ...decisions, [evidence.claimId]: id };
    });
  const undo = (evidence: Evidence) =>
    act(async () => {
      const { [evidence.claimId]: id, ...others } = decisions;
      if (id !== undefined) await actions.onUndo(id);
      decisions = others;
    });
  const hideSite = () => act(async () => void (await actions.onHideSite()));

  const draw = ({ finding, relation, pageDate, theme }: CardOpening) =>
    render(
      <Card
        key={`${finding.id} ${relation}`}
        {...{ finding, relation, pageDate, theme, decisions, problem }}
        words={words()}
        onNotSame={notSame}
        onUndo={undo}
        onHideSite={hideSite}
        onClose={close}
      />,
      popover,
    );

  return {
    element: host,
    open(next) {
      close();
      opening = next;
      decisions = {};
      problem = null;
      closing = new AbortController();
      if (!host.isConnected) document.documentElement.append(host);
      undoZoom(host);
      popover.setAttribute('aria-label', words().cardLabel);
      draw(next);
      show(popover);
      positionCard(popover, next.anchor, close, closing.signal);
      listen(document, host, root, next, close, closing.signal);
      scroller().focus({ preventScroll: true });
    },
    close,
    remove() {
      close();
      host.remove();
    },
  };
}

/** A page that zooms its root by style would show the card larger, and elsewhere than at its badge. */
function undoZoom(host: HTMLElement): void {
  host.style.removeProperty('zoom');
  const zoom = (host as { currentCSSZoom?: number }).currentCSSZoom ?? 1;
  if (zoom !== 1) host.style.setProperty('zoom', String(1 / zoom), 'important');
}

function createPopover(document: Document, root: ShadowRoot): HTMLElement {
  const popover = htmlElement(document, 'div');
  popover.className = 'popover';
  popover.setAttribute('role', 'dialog');
  // Manual, not auto: an auto popover would close the page's own, and be closed by it.
  popover.setAttribute('popover', 'manual');
  root.append(popover);
  return popover;
}

function show(popover: HTMLElement): void {
  popover.classList.add('open');
  try {
    popover.showPopover();
  } catch {
    // No Popover API, or the page is in a state that forbids it: a fixed box on top does as well.
    popover.removeAttribute('popover');
  }
}

function hide(popover: HTMLElement): void {
  popover.classList.remove('open');
  if (popover.hasAttribute('popover') && popover.isConnected && popover.matches(':popover-open')) popover.hidePopover();
}

/** Escape, a press elsewhere, and Tab past either end close the card. */
function listen(
  document: Document,
  host: HTMLElement,
  root: ShadowRoot,
  opening: CardOpening,
  close: () => void,
  signal: AbortSignal,
): void {
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      close();
    } else if (event.key === 'Tab' && leaves(event, root)) {
      event.preventDefault();
      close();
    }
  };
  const onPointer = (event: Event) => {
    const target = event.target as Node | null;
    const badge = opening.anchor()?.getRootNode() as ShadowRoot | undefined;
    if (target !== host && target !== badge?.host) close();
  };
  root.addEventListener('keydown', onKey as EventListener, { signal });
  document.addEventListener('keydown', (event) => event.key === 'Escape' && event.target !== host && close(), {
    signal,
    capture: true,
  });
  document.addEventListener('pointerdown', onPointer, { signal, capture: true });
}

/** Whether Tab would leave the card: from its last control onwards, or from its first or the card itself backwards. */
function leaves(event: KeyboardEvent, root: ShadowRoot): boolean {
  const controls = [...root.querySelectorAll<HTMLElement>('a[href], button')];
  const at = controls.indexOf(root.activeElement as HTMLElement);
  return event.shiftKey ? at <= 0 : at === controls.length - 1;
}
