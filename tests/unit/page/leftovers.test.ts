// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { goesWhenReplaced, removeLeftovers, shadowLeftovers, tellOlder } from '@/lib/page/leftovers';
import { BADGE_TAG, CARD_TAG } from '@/lib/page/own-names';

describe('what an older version left in the page', () => {
  it('goes: badges, card and rules, and nothing else', () => {
    document.body.innerHTML = `<p>One.<${BADGE_TAG}></${BADGE_TAG}></p><style>p{}</style>`;
    document.documentElement.append(document.createElement(CARD_TAG));
    const rules = document.createElement('style');
    rules.textContent = '::highlight(second-source-conflicts){}';
    document.documentElement.append(rules);
    removeLeftovers(document);
    expect(document.body.innerHTML).toBe('<p>One.</p><style>p{}</style>');
    expect(document.documentElement.children).toHaveLength(2);
  });

  it('goes from open shadow roots, also within each other; what is our own stays', () => {
    document.body.innerHTML = '<div></div>';
    const outer = document.body.firstElementChild?.attachShadow({ mode: 'open' }) as ShadowRoot;
    outer.innerHTML = `<p>One.<${BADGE_TAG}></${BADGE_TAG}></p><i></i><${BADGE_TAG} id="own"></${BADGE_TAG}>`;
    const inner = outer.querySelector('i')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    inner.innerHTML = `<p>Two.<${BADGE_TAG}></${BADGE_TAG}></p>`;
    const isOwn = (node: Node) => (node as Element).id === 'own';
    expect([...shadowLeftovers(document, isOwn)]).toEqual([]); // too few elements for a second step
    expect(outer.innerHTML).toBe(`<p>One.</p><i></i><${BADGE_TAG} id="own"></${BADGE_TAG}>`);
    expect(inner.innerHTML).toBe('<p>Two.</p>');
  });

  it('is looked for in small steps', () => {
    document.body.innerHTML = '<i></i>'.repeat(1_700);
    expect([...shadowLeftovers(document, () => false)]).toHaveLength(3);
  });

  it('an older one goes when a newer one comes and its extension is gone', () => {
    const older = vi.fn();
    goesWhenReplaced(document, older, () => false, new AbortController().signal);
    expect(older).not.toHaveBeenCalled();
    tellOlder(document);
    expect(older).toHaveBeenCalledOnce();
  });

  it('one whose extension is there stays, whatever event the page sends', () => {
    const living = vi.fn();
    goesWhenReplaced(document, living, () => true, new AbortController().signal);
    tellOlder(document);
    expect(living).not.toHaveBeenCalled();
  });

  it('one that has ended hears nothing', () => {
    const ended = vi.fn();
    const life = new AbortController();
    goesWhenReplaced(document, ended, () => false, life.signal);
    life.abort();
    tellOlder(document);
    expect(ended).not.toHaveBeenCalled();
  });
});
