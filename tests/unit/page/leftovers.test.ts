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

  it('an older one hears of a newer, once, and never of itself', () => {
    const older = vi.fn();
    const newer = vi.fn();
    replacesOlder(document, older, new AbortController().signal);
    expect(older).not.toHaveBeenCalled();
    replacesOlder(document, newer, new AbortController().signal);
    replacesOlder(document, vi.fn(), new AbortController().signal);
    expect(older).toHaveBeenCalledTimes(1);
    expect(newer).toHaveBeenCalledTimes(1);
  });

  it('one that has ended hears nothing', () => {
    const ended = vi.fn();
    const life = new AbortController();
    replacesOlder(document, ended, life.signal);
    life.abort();
    replacesOlder(document, vi.fn(), new AbortController().signal);
    expect(ended).not.toHaveBeenCalled();
  });
});
