// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { en } from '@/components/ui/messages/en';
import { tabForKey } from '@/components/ui/tabs';
import { corpus } from './fixtures';
import { renderPopup } from './render';

const strings = en.popup;

afterEach(cleanup);

describe('tabs', () => {
  it('knows where a key leads', () => {
    expect([tabForKey('ArrowRight', 2, 3), tabForKey('ArrowLeft', 0, 3)]).toEqual([0, 2]);
    expect([tabForKey('Home', 2, 3), tabForKey('End', 0, 3), tabForKey('a', 0, 3)]).toEqual([0, 2, null]);
  });

  it('is one stop for the Tab key and follows the arrows', async () => {
    renderPopup();
    const page = screen.getByRole('tab', { name: strings.tabs.page });
    const about = screen.getByRole('tab', { name: strings.tabs.about });
    expect([page.tabIndex, about.tabIndex]).toEqual([0, -1]);
    page.focus();
    fireEvent.keyDown(page, { key: 'ArrowLeft' });
    expect(document.activeElement).toBe(about);
    expect([page.tabIndex, about.tabIndex]).toEqual([-1, 0]);
    expect(about.getAttribute('aria-selected')).toBe('true');
    const panel = screen.getByRole('tabpanel', { name: strings.tabs.about }).textContent;
    expect(panel).toContain('Version 1.2.3');
    for (const text of strings.about.errors) expect(panel).toContain(text);
  });

  it('opens the corpus only when its tab is opened, and keeps what was typed there', async () => {
    const ask = vi.fn(async () => corpus);
    renderPopup({ corpus: ask });
    expect(ask).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('tab', { name: strings.tabs.corpus }));
    fireEvent.input(await screen.findByRole('searchbox'), { target: { value: 'jobs' } });
    fireEvent.click(screen.getByRole('tab', { name: strings.tabs.page }));
    fireEvent.click(screen.getByRole('tab', { name: strings.tabs.corpus }));
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('jobs');
    expect(ask).toHaveBeenCalledOnce();
  });
});

describe('messages', () => {
  beforeEach(() => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('has its live region before there is anything to say', () => {
    renderPopup();
    const region = screen.getByRole('region', { name: strings.messages });
    expect(region.querySelector('[role=status]')?.textContent).toBe('');
  });

  it('goes by itself, but not while it is held', async () => {
    renderPopup({}, 'corpus');
    fireEvent.click(await screen.findByRole('button', { name: strings.corpus.export }));
    const text = await screen.findByText(strings.corpus.exported);
    const region = screen.getByRole('region', { name: strings.messages });
    fireEvent.pointerEnter(region);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(text.textContent).toBe(strings.corpus.exported);
    fireEvent.pointerLeave(region);
    await vi.advanceTimersByTimeAsync(7_000);
    await waitFor(() => expect(text.textContent).toBe(''));
  });
});

describe('words', () => {
  it('claims no truth and gives no percentages', () => {
    const all = JSON.stringify(strings, (_, value) => (typeof value === 'function' ? String(value) : value));
    expect(all).not.toMatch(/\b(?:true|false|verif\w*|accura\w*)\b|%/i);
  });
});
