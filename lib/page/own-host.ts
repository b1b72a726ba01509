import type { BadgeMessages } from '@/components/ui/messages/badge-en';
import { htmlElement } from './html-element';
import { styleShadow } from './stylesheet';

/** Options shared by everything of ours that stands in a page. */
export interface OwnHostOptions {
  /** For tests that must look inside; a reader's build keeps the page out with a closed root. */
  openShadow?: boolean;
  /** Whether an event was made by the reader; tests replace it, since they cannot make such events in every DOM. */
  trusts?: (event: Event) => boolean;
  /** The words of the reader's language, asked at each drawing; English where not given. */
  words?: () => BadgeMessages;
}

/** What a press or a key on our parts must not reach: listeners of the page. */
const KEPT_IN = [
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'mousedown', 'mouseup', 'pointerdown', 'pointerup'],
  ...['touchstart', 'touchend', 'keydown', 'keyup', 'keypress', 'focusin', 'focusout', 'beforeinput', 'input'],
];

/** What a page could fake in order to press for the reader. */
const PRESSES = ['click', 'keydown', 'keyup', 'pointerdown', 'mousedown'];

/*
 * What a rule of the page for `*` could do to the host's own box. Not `all: initial`: browsers write that out as some
 * hundred declarations, on every badge. What the host's content would inherit is reset inside the shadow root.
 */
const PLAIN = {
  position: 'static',
  float: 'none',
  margin: '0',
  padding: '0',
  border: '0',
  outline: '0',
  background: 'none',
  'box-shadow': 'none',
  'text-decoration': 'none',
  opacity: '1',
  visibility: 'visible',
  filter: 'none',
  transform: 'none',
  'clip-path': 'none',
  'content-visibility': 'visible',
  transition: 'none',
  animation: 'none',
  'pointer-events': 'auto',
};

/**
 * Makes a plain element with a shadow root of ours. It is no registered custom element, since content scripts have no
 * registry in Chromium. Its own box is set by inline !important declarations through the CSSOM: rules of the page such
 * as `* {display: block !important}` cannot outweigh them and no policy forbids them.
 */
export function createOwnHost(
  document: Document,
  name: string,
  box: Readonly<Record<string, string>>,
  css: string,
  options: OwnHostOptions,
): { host: HTMLElement; root: ShadowRoot } {
  const host = htmlElement(document, name);
  host.style.cssText = Object.entries({ ...PLAIN, ...box })
    .map(([property, value]) => `${property}:${value}!important`)
    .join(';');
  const root = host.attachShadow({ mode: options.openShadow ? 'open' : 'closed' });
  styleShadow(root, css);
  isolate(host, root, options.trusts ?? ((event) => event.isTrusted));
  return { host, root };
}

function isolate(host: HTMLElement, root: ShadowRoot, trusts: (event: Event) => boolean): void {
  const refuse = (event: Event) => {
    if (!trusts(event)) event.stopImmediatePropagation();
  };
  for (const type of PRESSES) root.addEventListener(type, refuse, { capture: true });
  const keepIn = (event: Event) => event.stopPropagation();
  for (const type of KEPT_IN) host.addEventListener(type, keepIn, { passive: true });
}
