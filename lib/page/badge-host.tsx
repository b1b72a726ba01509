import { render } from 'preact';
import { Badge } from '@/components/badge/badge';
import { BADGE_CSS } from '@/components/badge/styles';
import { badgeEn } from '@/components/ui/messages/badge-en';
import type { Finding, Relation } from '@/lib/match/types';
import { displayed } from './lifeline';
import { createOwnHost, type OwnHostOptions } from './own-host';
import { BADGE_TAG } from './own-names';
import type { Theme } from './theme';

/** What can change about a badge once it stands. */
export interface BadgeState {
  finding: Finding;
  open: Relation | null;
  theme: Theme;
  size: number;
}

/** The badges of one sentence in the page. */
export interface BadgeHost {
  readonly element: HTMLElement;
  readonly state: Readonly<BadgeState>;
  update(change: Partial<BadgeState>): void;
  /** The button of a relation, for focus and for placing the card. */
  button(relation: Relation): HTMLElement | null;
  remove(): void;
}

/* An inline box without a size of its own: the buttons wrap like words of the paragraph. */
const BOX = {
  display: displayed('inline'),
  'font-size': '10px',
  'line-height': '1',
  'white-space': 'normal',
  'user-select': 'none',
  '-webkit-user-select': 'none',
};

/**
 * Makes a badge host; the caller puts `element` into the page.
 * @param onPress told which badge the reader pressed
 */
export function createBadgeHost(
  document: Document,
  initial: BadgeState,
  onPress: (host: BadgeHost, relation: Relation) => void,
  options: OwnHostOptions,
): BadgeHost {
  const { host, root } = createOwnHost(document, BADGE_TAG, BOX, BADGE_CSS, options);
  let state = initial;
  const self: BadgeHost = {
    element: host,
    get state() {
      return state;
    },
    update(change) {
      state = { ...state, ...change };
      draw();
    },
    button: (relation) => root.querySelector<HTMLElement>(`button.${relation}`),
    remove() {
      host.remove();
      render(null, root);
    },
  };
  const press = (relation: Relation, event: Event) => {
    event.preventDefault(); // a badge inside a link must not follow it
    onPress(self, relation);
  };
  const draw = () => render(<Badge {...state} words={options.words?.() ?? badgeEn} onPress={press} />, root);
  draw();
  return self;
}
