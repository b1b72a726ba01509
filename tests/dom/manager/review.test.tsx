// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ReviewClient, ReviewItem } from '@/components/manager/review/model';
import { en } from '@/components/ui/messages/en';
import { renderManager } from './fixtures';

const words = en.review;
afterEach(cleanup);

const item = (id: string, quote: string, sourceId = 's1'): ReviewItem => ({
  ...{ id, quote, sourceId, publisher: 'The Pier Bulletin', title: 'Boats', published: '2026-01-12' },
});
const FIRST = 'The council bought two ferries.';
const SECOND = 'The yard employs 420 people.';
const OTHER = 'Fares rise in March.';

/** A queue in memory whose steps are watched. */
function memory(items: ReviewItem[]) {
  let left = items;
  const take = (ids: readonly string[]) => {
    const before = left;
    left = left.filter(({ id }) => !ids.includes(id));
    return async () => {
      left = before;
    };
  };
  const setState = vi.fn(async (ids: readonly string[], _state: 'accepted' | 'rejected') => take(ids));
  const edit = vi.fn(async (id: string, quote: string) => {
    left = left.map((one) => (one.id === id ? { ...one, quote } : one));
    return async () => {};
  });
  const merge = vi.fn(async (ids: readonly string[]) => take(ids.slice(1)));
  const client: Partial<ReviewClient> = {
    ...{ setState, edit, merge },
    queue: async () => left,
    place: async () => ({ original: FIRST, before: 'Before it. ', after: ' After it.', url: 'https://pier.example/' }),
  };
  return { client, setState, edit, merge };
}

const items = [item('a', FIRST), item('b', SECOND), item('c', OTHER, 's2')];
const inHand = () => document.querySelector('#in-hand-quote')?.textContent;
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });

async function open(list = items) {
  const kept = memory(list);
  renderManager('#/review', { review: kept.client });
  await screen.findByRole('listbox', { name: words.list });
  await waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('listbox'));
  return kept;
}

describe('review', () => {
  it('teaches what it is for where nothing waits', async () => {
    renderManager('#/review');
    await screen.findByText(words.empty.title);
  });

  it('shows the claim where it stands in its source', async () => {
    await open();
    expect(inHand()).toBe(FIRST);
    const mark = await waitFor(() => document.querySelector('.source-text mark') as HTMLElement);
    expect(mark.parentElement?.textContent).toBe(`Before it. ${FIRST} After it.`);
  });

  it('goes by keys: j and k move, a accepts, x rejects, u takes back step by step', async () => {
    const { setState } = await open();
    press('j');
    await waitFor(() => expect(inHand()).toBe(SECOND));
    press('k');
    await waitFor(() => expect(inHand()).toBe(FIRST));
    press('a');
    await waitFor(() => expect(inHand()).toBe(SECOND));
    press('x');
    await waitFor(() => expect(inHand()).toBe(OTHER));
    expect(setState.mock.calls.map(([ids, state]) => `${ids} ${state}`)).toEqual(['a accepted', 'b rejected']);
    // the list has the focus all the while, and says which claim is in hand
    const list = screen.getByRole('listbox', { name: words.list });
    expect(document.activeElement).toBe(list);
    expect(list.getAttribute('aria-activedescendant')).toBe('review-c');
    press('u');
    await waitFor(() => expect(inHand()).toBe(SECOND));
    press('u');
    await waitFor(() => expect(inHand()).toBe(FIRST));
    press('u');
    await screen.findAllByText(words.said.nothingToUndo);
  });

  it('edits by e, saves by Ctrl+Enter, leaves by Escape; the focus goes back to the list', async () => {
    const { edit } = await open();
    press('e');
    const field = await screen.findByRole('textbox', { name: words.editLabel });
    expect(document.activeElement).toBe(field);
    // letters belong to the text now
    fireEvent.keyDown(field, { key: 'a' });
    fireEvent.keyDown(field, { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
    expect(document.activeElement?.getAttribute('role')).toBe('listbox');
    press('e');
    fireEvent.input(await screen.findByRole('textbox'), { target: { value: 'Two ferries were bought.' } });
    fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Enter', ctrlKey: true });
    await waitFor(() => expect(inHand()).toBe('Two ferries were bought.'));
    expect(edit).toHaveBeenCalledExactlyOnceWith('a', 'Two ferries were bought.');
    await waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('listbox'));
  });

  it('merges with the next claim of the same source only', async () => {
    const { merge } = await open();
    press('m');
    await waitFor(() => expect(merge).toHaveBeenCalledExactlyOnceWith(['a', 'b']));
    await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(2));
    press('m');
    await screen.findByText(words.said.noNext);
    expect(merge).toHaveBeenCalledOnce();
  });

  it('leaves keys with a modifier to the browser', async () => {
    const { setState } = await open();
    fireEvent.keyDown(document.activeElement as Element, { key: 'a', ctrlKey: true });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(setState).not.toHaveBeenCalled();
  });

  it('accepts all of one source at once, and what the last step did can be taken back from the empty queue', async () => {
    const { setState } = await open([item('a', FIRST), item('b', SECOND)]);
    fireEvent.click(screen.getByRole('button', { name: words.acceptSource(2) }));
    await screen.findByText(words.empty.title);
    expect(setState).toHaveBeenCalledExactlyOnceWith(['a', 'b'], 'accepted');
    fireEvent.click(screen.getByRole('button', { name: words.actions.undo }));
    await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(2));
  });
});
