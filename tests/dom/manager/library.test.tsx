// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ClaimFilter, SourceFilter } from '@/components/manager/model';
import { en } from '@/components/ui/messages/en';
import { claim, detail, renderManager, source, undoable } from './fixtures';

const words = en.library;
afterEach(cleanup);

describe('sources', () => {
  it('are searched as typed, and what is searched for stands in the address', async () => {
    const sources = vi.fn(async (_filter: SourceFilter) => [source()]);
    const { navigation } = renderManager('#/sources', { library: { sources } });
    fireEvent.input(await screen.findByRole('searchbox'), { target: { value: 'boats' } });
    await waitFor(() => expect(sources.mock.lastCall?.[0].text).toBe('boats'));
    expect(navigation.current()).toBe('#/sources?text=boats');
  });

  it('take their filters from the address', async () => {
    const sources = vi.fn(async (_filter: SourceFilter) => [source()]);
    renderManager('#/sources?publisher=The+Pier+Bulletin&conflicts=1', { library: { sources } });
    await screen.findByText('New boats for the harbour');
    expect(sources.mock.lastCall?.[0]).toMatchObject({ publisher: 'The Pier Bulletin', conflicts: '1', sort: 'added' });
    expect(screen.getByRole('button', { name: words.filters.open(2) }).getAttribute('aria-expanded')).toBe('true');
  });

  it('are deleted with a way back instead of a question', async () => {
    const { undo, action } = undoable();
    const sources = vi.fn(async () => [source()]);
    renderManager('#/sources', { library: { sources, deleteSources: action } });
    fireEvent.click(await screen.findByRole('button', { name: /^Delete: New boats/ }));
    const region = screen.getByRole('region', { name: en.popup.messages });
    await within(region).findByText('Moved to the bin: New boats for the harbour');
    expect(action).toHaveBeenCalledExactlyOnceWith(['https://pier.example/boats']);
    const before = sources.mock.calls.length;
    fireEvent.click(within(region).getByRole('button', { name: en.popup.undo }));
    await within(region).findByText(en.popup.undone);
    expect(undo).toHaveBeenCalledOnce();
    expect(sources.mock.calls.length).toBeGreaterThan(before);
  });

  it('of a pack are not deleted, and that is said', async () => {
    const { action } = undoable();
    renderManager('#/sources', {
      library: { sources: async () => [source({ fromPack: true })], deleteSources: action },
    });
    fireEvent.click(await screen.findByRole('checkbox', { name: words.select('New boats for the harbour') }));
    fireEvent.click(screen.getByRole('button', { name: words.remove }));
    await screen.findByText(words.sources.packStays);
    expect(action).not.toHaveBeenCalled();
  });

  it('can be tagged several at once', async () => {
    const { action } = undoable();
    const two = [source(), source({ id: 'b', title: 'Second' })];
    renderManager('#/sources', { library: { sources: async () => two, tagSources: action } });
    fireEvent.click(await screen.findByRole('button', { name: words.selectAll }));
    const tag = screen.getByRole('combobox', { name: words.tagName });
    fireEvent.input(tag, { target: { value: 'harbour' } });
    fireEvent.click(screen.getByRole('button', { name: words.addTag }));
    await waitFor(() => expect(action).toHaveBeenCalledWith(['https://pier.example/boats', 'b'], 'harbour', true));
  });

  it('teach what to do where there are none, and how to get back where none fits', async () => {
    renderManager('#/sources', { library: { sources: async () => [] } });
    await screen.findByText(words.sources.empty.title);
    cleanup();
    renderManager('#/sources?text=zebra', { library: { sources: async () => [] } });
    await screen.findByText(words.sources.none.title);
  });

  it('that cannot be read say what to do, and are asked for again', async () => {
    let broken = true;
    const sources = async () => {
      if (broken) throw new Error('The disk is full.');
      return [source()];
    };
    renderManager('#/sources', { library: { sources } });
    await screen.findByText(/The disk is full\. Close other windows/);
    broken = false;
    fireEvent.click(screen.getByRole('button', { name: en.popup.retry }));
    await screen.findByText('New boats for the harbour');
  });
});

describe('claims', () => {
  const many = Array.from({ length: 100_000 }, (_, index) => `c${index}`);
  const rows = async (ids: readonly string[]) => ids.map((id) => claim({ id, quote: `Claim number ${id.slice(1)}.` }));

  it('are drawn only where they are in sight, out of 100,000', async () => {
    const claimRows = vi.fn(rows);
    renderManager('#/claims', { library: { claims: async () => many, claimRows } });
    await screen.findByText('Claim number 0.');
    expect(screen.getByText(words.claims.found(100_000)).textContent).toBe('100,000 claims');
    const items = screen.getAllByRole('listitem').filter((item) => item.hasAttribute('aria-posinset'));
    expect(items.length).toBeLessThan(40);
    expect(items[0]?.getAttribute('aria-setsize')).toBe('100000');
    expect(claimRows.mock.calls.flatMap(([ids]) => ids).length).toBeLessThan(200);
  });

  it('are one stop for the Tab key; arrows lead on, Space selects', async () => {
    renderManager('#/claims', { library: { claims: async () => many, claimRows: rows } });
    await screen.findByText('Claim number 0.');
    const list = screen.getByRole('list', { name: words.claimsTitle });
    const reachable = () => [...list.querySelectorAll('input')].filter((box) => box.tabIndex === 0);
    expect(reachable()).toHaveLength(1);
    reachable()[0]?.focus();
    fireEvent.keyDown(list, { key: 'ArrowDown' });
    const second = screen.getByRole('checkbox', { name: words.select('Claim number 1.') });
    await waitFor(() => expect(document.activeElement).toBe(second));
    expect(reachable()).toEqual([second]);
    fireEvent.click(second);
    await screen.findByText(words.selected(1));
  });

  it('keep arrow keys for what a field needs them for', async () => {
    renderManager('#/claims', { library: { claims: async () => many, claimRows: rows } });
    const search = await screen.findByRole('searchbox');
    search.focus();
    fireEvent.keyDown(search, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(search);
  });

  it('are judged many at once', async () => {
    const { action } = undoable();
    const claims = vi.fn(async (_filter: ClaimFilter) => ['a', 'b']);
    renderManager('#/claims?state=to-review', { library: { claims, setState: action } });
    fireEvent.click(await screen.findByRole('button', { name: words.selectAll }));
    fireEvent.click(screen.getByRole('button', { name: words.reject }));
    await screen.findByText(words.claims.stateSet(2, words.states.rejected));
    expect(action).toHaveBeenCalledExactlyOnceWith(['a', 'b'], 'rejected');
    expect(claims.mock.lastCall?.[0].state).toBe('to-review');
  });
});

describe('a claim on its source’s page', () => {
  const draw = (
    own: Parameters<typeof claim>[0],
    library: Parameters<typeof renderManager>[1] = {},
    hash = '#/source/x',
  ) => renderManager(hash, { library: { source: async () => detail({ claims: [claim(own)] }), ...library.library } });
  const named = (label: string) => new RegExp(`^${label}: `);

  it('shows its note, which can be changed, and tags, which come and go', async () => {
    const { action: remark } = undoable();
    const { action: tag } = undoable();
    draw({ remark: 'Check the price.', tags: ['money'] }, { library: { remarkClaim: remark, tagClaims: tag } });
    await screen.findByText(words.claim.note('Check the price.'));
    fireEvent.click(screen.getByRole('button', { name: named(words.claim.detail) }));
    const box = screen.getAllByRole('textbox', { name: words.source.note })[0] as HTMLTextAreaElement;
    expect(box.value).toBe('Check the price.');
    fireEvent.input(box, { target: { value: 'Checked.' } });
    fireEvent.click(screen.getAllByRole('button', { name: words.source.save })[0] as HTMLElement);
    await screen.findByText(words.source.noteSaved);
    expect(remark).toHaveBeenCalledExactlyOnceWith('c1', 'Checked.');
    fireEvent.click(screen.getByRole('button', { name: words.untag('money') }));
    await waitFor(() => expect(tag).toHaveBeenCalledExactlyOnceWith(['c1'], 'money', false));
  });

  it('is given another sentence; Escape leaves it as it was', async () => {
    const { action } = undoable();
    draw({}, { library: { editClaim: action } });
    const edit = await screen.findByRole('button', { name: named(words.source.edit) });
    fireEvent.click(edit);
    fireEvent.keyDown(screen.getByRole('textbox', { name: en.review.editLabel }), { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('textbox', { name: en.review.editLabel })).toBeNull());
    fireEvent.click(screen.getByRole('button', { name: named(words.source.edit) }));
    fireEvent.input(screen.getByRole('textbox', { name: en.review.editLabel }), {
      target: { value: 'They cost 14 million euros.' },
    });
    fireEvent.click(screen.getByRole('button', { name: en.review.save }));
    await screen.findByText(words.source.saved);
    expect(action).toHaveBeenCalledExactlyOnceWith('c1', 'They cost 14 million euros.');
  });

  it('of a pack cannot be edited, says why, and can be rejected and muted all the same', async () => {
    const { action } = undoable();
    draw({ fromPack: true }, { library: { muteClaim: action } });
    fireEvent.click(await screen.findByRole('button', { name: named(words.claim.detail) }));
    screen.getByText(words.claim.packStays);
    expect(screen.queryByRole('button', { name: named(words.source.edit) })).toBeNull();
    screen.getByRole('button', { name: named(words.reject) });
    fireEvent.click(screen.getByRole('button', { name: named(words.source.mute) }));
    await screen.findByText(words.source.mutedDone);
    expect(action).toHaveBeenCalledExactlyOnceWith('c1', true);
  });

  it('that is muted can be heard again', async () => {
    const { action } = undoable();
    draw({ muted: true }, { library: { muteClaim: action } });
    fireEvent.click(await screen.findByRole('button', { name: named(words.claim.unmute) }));
    await screen.findByText(words.claim.unmuted);
    expect(action).toHaveBeenCalledExactlyOnceWith('c1', false);
  });

  it('that the address asks for is open and has the focus', async () => {
    draw({}, {}, '#/source/x?claim=c1');
    const detailButton = await screen.findByRole('button', { name: named(words.claim.detail) });
    expect(detailButton.getAttribute('aria-expanded')).toBe('true');
    await waitFor(() => expect(document.activeElement?.closest('[data-row="0"]')).not.toBeNull());
  });
});

describe('a source', () => {
  it('shows who contradicts each of its claims', async () => {
    renderManager('#/source/x');
    await screen.findByRole('heading', { level: 1, name: 'New boats for the harbour' });
    await screen.findByText(words.source.bearings.conflicts);
    expect(screen.getByText('The ferries cost 20 million euros.').textContent).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Quayside Post · 20 Jan 2026' }).getAttribute('href')).toBe(
      '#/source/other?claim=o1',
    );
  });

  it('has its publisher and date put right', async () => {
    const { action } = undoable();
    renderManager('#/source/x', { library: { editSource: action } });
    fireEvent.click(await screen.findByRole('button', { name: words.source.edit }));
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: words.source.title }));
    fireEvent.input(screen.getByLabelText(new RegExp(`^${words.source.published}`)), {
      target: { value: '2025-12-31' },
    });
    fireEvent.click(screen.getByRole('button', { name: words.source.save }));
    await screen.findByText(words.source.saved);
    expect(action).toHaveBeenCalledExactlyOnceWith('https://pier.example/boats', {
      ...{ title: 'New boats for the harbour', publisher: 'The Pier Bulletin', published: '2025-12-31' },
    });
  });

  it('is called the copy of another', async () => {
    const { action } = undoable();
    renderManager('#/source/x', { library: { setCopyOf: action } });
    const select = await screen.findByRole('combobox', { name: new RegExp(`^${words.source.copyOf}`) });
    fireEvent.change(select, { target: { value: 'other' } });
    await screen.findByText(words.source.copySaved);
    expect(action).toHaveBeenCalledExactlyOnceWith('https://pier.example/boats', 'other');
  });

  it('of a pack cannot be edited or deleted', async () => {
    renderManager('#/source/x', {
      library: { source: async () => detail({ source: source({ fromPack: true }), text: [] }) },
    });
    await screen.findByText(words.source.noText);
    expect(screen.queryByRole('button', { name: words.source.edit })).toBeNull();
    expect(screen.queryByRole('button', { name: words.remove })).toBeNull();
  });

  it('that is gone says so', async () => {
    renderManager('#/source/x', { library: { source: async () => null } });
    await screen.findByRole('heading', { level: 1, name: words.source.gone.title });
  });
});
