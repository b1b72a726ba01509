// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { BADGE_TAG } from '@/lib/page/badge-host';
import { CARD_TAG } from '@/lib/page/card-host';
import { removeLeftovers, replacesOlder } from '@/lib/page/leftovers';

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

  it('an older one goes when a newer one comes and its extension is gone', () => {
    const older = vi.fn();
    replacesOlder(document, older, () => false, new AbortController().signal);
    expect(older).not.toHaveBeenCalled();
    replacesOlder(document, vi.fn(), () => true, new AbortController().signal);
    expect(older).toHaveBeenCalled();
  });

  it('one whose extension is there stays, whatever event the page sends', () => {
    const living = vi.fn();
    replacesOlder(document, living, () => true, new AbortController().signal);
    document.dispatchEvent(new CustomEvent('second-source:replaced'));
    expect(living).not.toHaveBeenCalled();
  });

  it('one that has ended hears nothing', () => {
    const ended = vi.fn();
    const life = new AbortController();
    replacesOlder(document, ended, () => false, life.signal);
    life.abort();
    replacesOlder(document, vi.fn(), () => true, new AbortController().signal);
    expect(ended).not.toHaveBeenCalled();
  });
});
