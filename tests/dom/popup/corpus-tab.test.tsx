// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ClaimItem, CorpusView, PopupClient } from '@/components/popup/model';
import { en } from '@/components/ui/messages/en';
import { claims, corpus } from './fixtures';
import { renderPopup } from './render';

const strings = en.popup;

afterEach(cleanup);

const words = strings.corpus;
const draw = (own: Partial<PopupClient> = {}) => renderPopup(own, 'corpus');
const [gazette] = corpus.sources;

/** Opens a source's row as a press does. */
async function openSource(title: string): Promise<HTMLElement> {
  const row = (await screen.findByText(title)).closest('details') as HTMLDetailsElement;
  row.open = true;
  fireEvent(row, new Event('toggle'));
  return row;
}

describe('the corpus tab', () => {
  it('counts and lists what is there', async () => {
    draw();
    expect(await screen.findByText(/^3 sources · 41 claims · newest .*2026$/)).toBeTruthy();
    expect(screen.getByText(/^Harbour Gazette · .*2026 · 22 claims · starter pack$/)).toBeTruthy();
    expect(screen.getByText('Unknown publisher · no date · 1 claim')).toBeTruthy();
  });

  it('says how many claims wait for review, and goes there', async () => {
    const openManager = vi.fn(async () => {});
    draw({ corpus: async () => ({ ...corpus, counts: { ...corpus.counts, toReview: 12 } }), openManager });
    fireEvent.click(await screen.findByRole('button', { name: 'Review 12 claims' }));
    expect(openManager).toHaveBeenCalledWith('#/review');
  });

  it('opens a source to its claims and its link', async () => {
    const ask = vi.fn(async () => claims);
    draw({ claims: ask });
    const row = await openSource(gazette?.title ?? '');
    expect(await within(row).findByText(claims[0]?.quote ?? '')).toBeTruthy();
    expect(ask).toHaveBeenCalledWith('s1');
    const link = within(row).getByRole('link');
    expect(link.getAttribute('href')).toBe(gazette?.url);
    expect(link.getAttribute('rel')).toContain('noopener');
  });

  it('asks for no claims before a source is opened', async () => {
    const ask = vi.fn(async () => claims);
    draw({ claims: ask });
    await screen.findByText(gazette?.title ?? '');
    expect(ask).not.toHaveBeenCalled();
  });

  it('removes a source of the reader’s own, keeps the focus near, and takes it back', async () => {
    const undo = vi.fn(async () => {});
    const removeSource = vi.fn(async () => undo);
    const ask = vi.fn(async () => corpus);
    draw({ removeSource, corpus: ask });
    const row = await openSource(strings.unknownTitle);
    fireEvent.click(within(row).getByRole('button', { name: words.removeLabel(strings.unknownTitle) }));
    expect(await screen.findByText(words.removed(strings.unknownTitle))).toBeTruthy();
    expect(removeSource).toHaveBeenCalledWith('s3');
    expect(document.activeElement?.textContent).toBe(words.sources);
    await waitFor(() => expect(ask).toHaveBeenCalledTimes(2));
    fireEvent.click(screen.getByRole('button', { name: strings.undo }));
    await waitFor(() => expect(undo).toHaveBeenCalledOnce());
    await waitFor(() => expect(ask).toHaveBeenCalledTimes(3));
  });

  it('offers no removal for one source of a pack', async () => {
    draw();
    const row = await openSource(gazette?.title ?? '');
    expect(within(row).queryByRole('button', { name: /^Remove/ })).toBeNull();
    expect(within(row).getByText(words.packSource)).toBeTruthy();
  });

  it('removes and restores a pack', async () => {
    const gone: CorpusView = { ...corpus, packs: [{ id: 'lab', label: 'The lab', removed: true }] };
    const ask = vi.fn<() => Promise<CorpusView>>();
    ask.mockResolvedValueOnce(corpus).mockResolvedValue(gone);
    const restorePack = vi.fn(async () => {});
    draw({ corpus: ask, restorePack });
    fireEvent.click(await screen.findByRole('button', { name: words.removePack('The lab and its chief scientist') }));
    fireEvent.click(await screen.findByRole('button', { name: words.restorePack('The lab') }));
    await waitFor(() => expect(restorePack).toHaveBeenCalledWith('lab'));
  });

  it('teaches what to do with an empty corpus, and can still import a file', async () => {
    draw({
      corpus: async () => ({ counts: { sources: 0, claims: 0, toReview: 0, newest: null }, sources: [], packs: [] }),
    });
    expect(await screen.findByText(words.empty.text)).toBeTruthy();
    expect(screen.getByRole('button', { name: words.import })).toBeTruthy();
  });

  it('says why it cannot be opened, and tries again', async () => {
    const ask = vi.fn<() => Promise<CorpusView>>();
    ask.mockRejectedValueOnce(new Error('Another window is in the way.')).mockResolvedValue(corpus);
    draw({ corpus: ask });
    expect(await screen.findByText('Another window is in the way.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: strings.retry }));
    expect(await screen.findByText(/^3 sources/)).toBeTruthy();
  });

  it('shows long lists step by step', async () => {
    const sources = Array.from({ length: 120 }, (_, i) => ({
      ...corpus.sources[1],
      id: `s${i}`,
      title: `Number ${i}`,
    }));
    draw({ corpus: async () => ({ ...corpus, sources: sources as CorpusView['sources'] }) });
    const list = await screen.findByRole('list', { name: words.sources });
    expect(within(list).getAllByText(/^Number/)).toHaveLength(50);
    fireEvent.click(screen.getByRole('button', { name: 'Show more (70 left)' }));
    expect(within(list).getAllByText(/^Number/)).toHaveLength(100);
  });
});

describe('search', () => {
  it('waits until typing rests, then shows claims with who says so', async () => {
    const search = vi.fn(async () => claims);
    draw({ search });
    const field = await screen.findByRole('searchbox', { name: words.search });
    for (const value of ['j', 'jo', 'job', 'jobs']) fireEvent.input(field, { target: { value } });
    expect(await screen.findByText('2 claims found')).toBeTruthy();
    expect(search.mock.calls).toEqual([['jobs']]);
    expect(screen.getByText(/^Daily Fiction · .*2025$/)).toBeTruthy();
  });

  it('drops a late answer to earlier words', async () => {
    let answerFirst: (claims: ClaimItem[]) => void = () => {};
    const search = vi.fn<(text: string) => Promise<ClaimItem[]>>();
    search.mockImplementationOnce(() => new Promise((resolve) => (answerFirst = resolve)));
    search.mockResolvedValue([]);
    draw({ search });
    const field = await screen.findByRole('searchbox');
    fireEvent.input(field, { target: { value: 'jobs' } });
    await waitFor(() => expect(search).toHaveBeenCalledTimes(1));
    fireEvent.input(field, { target: { value: 'jobs lost' } });
    expect(await screen.findByText(words.results(0))).toBeTruthy();
    answerFirst(claims);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(screen.getByText(words.results(0))).toBeTruthy();
  });
});

describe('the corpus file', () => {
  it('tells what an import did', async () => {
    const importFile = vi.fn(async () => ({ added: 3, duplicate: 2, rejected: 1 }));
    draw({ importFile });
    const input = await screen.findByLabelText<HTMLInputElement>(words.import, { selector: 'input' });
    const file = new File(['{}'], 'corpus.json');
    Object.defineProperty(input, 'files', { value: [file], configurable: true });
    fireEvent.change(input);
    expect(await screen.findByText('3 entries added, 2 already here, 1 not readable')).toBeTruthy();
    expect(importFile).toHaveBeenCalledWith(file);
  });

  it('opens a tab first where a file dialog would close the popup', async () => {
    const openAsTab = vi.fn(async () => {});
    draw({ openAsTab });
    fireEvent.click(await screen.findByRole('button', { name: words.importInTab }));
    expect(openAsTab).toHaveBeenCalledOnce();
  });
});
