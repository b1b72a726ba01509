import type { Relation } from '@/lib/match/types';
import { UNDERLINE } from './lifeline';
import { highlightOf, UNDERLINED } from './own-names';
import { addSheet, type OwnSheet } from './stylesheet';
import type { Theme } from './theme';

/** Underlines sentences without touching the page's elements (CSS Custom Highlight API). */
export interface Highlighter {
  /** Underlines a range until the returned function is called. */
  mark(range: Range, relation: Relation): () => void;
  paint(theme: Theme): void;
  /** Puts registrations back that the page has thrown out. */
  ensure(): void;
  remove(): void;
}

/* Solid, dashed, dotted: told apart without colour. The colours are those of components/ui/tokens.css. */
const LINES: Record<Relation, { style: string; light: string; dark: string; priority: number }> = {
  corroborates: { style: 'solid 1px', light: '#7ea9d6', dark: '#4f84b8', priority: 1 },
  conflicts: { style: 'dashed 1.5px', light: '#c7691c', dark: '#e08f4a', priority: 3 },
  updated: { style: 'dotted 1.5px', light: '#7b838f', dark: '#9aa3b0', priority: 2 },
};
/**
 * Adding a style sheet makes the browser compute the whole document's style again, at one go; in a bigger document
 * that would take longer than our budget for a task on a slow machine. There the badges stand alone.
 */
const MOST_ELEMENTS = 5_000;

/** The rules that draw the lines: on screens only, nothing on paper. */
export function highlightCss(theme: Theme): string {
  const rules = UNDERLINED.map((relation) => {
    const { style, [theme]: colour } = LINES[relation];
    return `::highlight(${highlightOf(relation)}){text-decoration:${UNDERLINE} ${style} ${colour};text-underline-offset:0.22em}`;
  });
  return `@media screen{${rules.join('')}}`;
}

/**
 * Creates the underlines of one page. Where the browser lacks the API, nothing is underlined and nothing fails: the
 * badges say it all.
 * @param onElement told of a <style> element, if there has to be one (see stylesheet.ts)
 */
export function createHighlighter(document: Document, onElement: (element: Element) => void): Highlighter {
  const registry = typeof CSS === 'undefined' ? undefined : CSS.highlights;
  if (!registry || typeof Highlight === 'undefined') {
    return { mark: () => () => {}, paint: () => {}, ensure: () => {}, remove: () => {} };
  }
  const highlights = new Map(UNDERLINED.map((relation) => [relation, createHighlight(relation)]));
  let sheet: OwnSheet | null = null;
  // In forced colours whatever is registered is painted like a selection, rules or not: there the badges stand alone.
  const isForced = () => document.defaultView?.matchMedia('(forced-colors: active)').matches === true;
  const ensure = () => {
    sheet?.ensure();
    const forced = isForced();
    for (const [relation, highlight] of highlights) {
      if (forced) registry.delete(highlightOf(relation));
      else if (registry.get(highlightOf(relation)) !== highlight) registry.set(highlightOf(relation), highlight);
    }
  };
  return {
    mark(range, relation) {
      highlights.get(relation)?.add(range);
      return () => highlights.get(relation)?.delete(range);
    },
    paint(theme) {
      if (!sheet && document.getElementsByTagName('*').length > MOST_ELEMENTS) return;
      if (sheet) sheet.replace(highlightCss(theme));
      else sheet = addSheet(document, highlightCss(theme), onElement);
      ensure();
    },
    ensure,
    remove() {
      for (const relation of UNDERLINED) registry.delete(highlightOf(relation));
      for (const highlight of highlights.values()) highlight.clear();
      sheet?.remove();
      sheet = null;
    },
  };
}

function createHighlight(relation: Relation): Highlight {
  const highlight = new Highlight();
  highlight.priority = LINES[relation].priority;
  return highlight;
}
