// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Correction, ImportPreview, PopupClient } from '@/components/popup/model';
import { en } from '@/components/ui/messages/en';
import { preview } from './fixtures';
import { renderPopup } from './render';

const strings = en.popup;

afterEach(cleanup);

const words = strings.import;

async function openImport(own: Partial<PopupClient> = {}) {
  const drawn = renderPopup(own);
  fireEvent.click(await screen.findByRole('button', { name: words.open }));
  return drawn;
}

describe('the preview of an import', () => {
  it('shows the article as read and takes the focus', async () => {
    await openImport();
    expect(await screen.findByText(preview.title ?? '')).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>(words.publisher).value).toBe('Morning Ledger');
    expect(screen.getByLabelText<HTMLInputElement>(words.published).value).toBe('2025-11-20');
    expect(document.activeElement?.textContent).toBe(words.title);
  });

  it('lists what it adds, repeats and contradicts, each with who says so', async () => {
    await openImport();
    const contradicts = await screen.findByRole('list', { name: 'Contradicts 1' });
    expect(within(contradicts).getByText(/Harbour Gazette, .*2025: same subject, other date/)).toBeTruthy();
    expect(within(screen.getByRole('list', { name: 'Adds 2' })).getAllByRole('listitem')).toHaveLength(2);
    expect(screen.getByText(/Daily Fiction, no date: both give the same length of time/)).toBeTruthy();
  });

  it('saves with what the reader put right, and offers the way back', async () => {
    const undo = vi.fn(async () => {});
    const save = vi.fn(async (_: Correction) => undo);
    await openImport({ save });
    fireEvent.input(await screen.findByLabelText(words.publisher), { target: { value: 'The Ledger' } });
    fireEvent.click(screen.getByRole('button', { name: words.save }));
    expect(await screen.findByText('Saved: 4 claims from The Ledger.')).toBeTruthy();
    expect(save).toHaveBeenCalledWith({ publisher: 'The Ledger', published: '2025-11-20' });
    fireEvent.click(screen.getByRole('button', { name: strings.undo }));
    expect(await screen.findByText(strings.undone)).toBeTruthy();
    expect(undo).toHaveBeenCalledOnce();
  });

  it('previews again when the date was put right, once it is left', async () => {
    const again: ImportPreview = { ...preview, claims: 1, adds: [], repeats: [] };
    const ask = vi.fn(async (correction: Correction | null) => (correction === null ? preview : again));
    await openImport({ preview: ask });
    const date = await screen.findByLabelText(words.published);
    fireEvent.input(date, { target: { value: '2024-11-20' } });
    expect(ask).toHaveBeenCalledTimes(1);
    fireEvent.blur(date);
    expect(await screen.findByText('1 claim found')).toBeTruthy();
    expect(ask).toHaveBeenLastCalledWith({ publisher: 'Morning Ledger', published: '2024-11-20' });
    fireEvent.blur(date);
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('keeps what was put right while a failed preview is told of', async () => {
    const ask = async (correction: Correction | null) => {
      if (correction !== null) throw new Error('The worker is gone.');
      return preview;
    };
    await openImport({ preview: ask });
    const date = await screen.findByLabelText<HTMLInputElement>(words.published);
    fireEvent.input(date, { target: { value: '2024-11-20' } });
    fireEvent.blur(date);
    expect(await screen.findByText('The worker is gone.')).toBeTruthy();
    expect(date.value).toBe('2024-11-20');
  });

  it('warns where no date is known, and says where no claim was found', async () => {
    await openImport({
      preview: async () => ({ ...preview, published: null, claims: 0, adds: [], repeats: [], contradicts: [] }),
    });
    expect(await screen.findByText(words.noDate)).toBeTruthy();
    expect(screen.getByText(words.noClaims)).toBeTruthy();
  });

  it('says why an article cannot be read, and tries again', async () => {
    const ask = vi.fn<() => Promise<ImportPreview>>();
    ask.mockRejectedValueOnce(new Error('This page has no article text that can be read.')).mockResolvedValue(preview);
    await openImport({ preview: ask });
    expect(await screen.findByText('This page has no article text that can be read.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: strings.retry }));
    expect(await screen.findByText(preview.title ?? '')).toBeTruthy();
  });

  it('stays open when saving fails', async () => {
    await openImport({
      save: async () => {
        throw new Error('The disk is full.');
      },
    });
    fireEvent.click(await screen.findByRole('button', { name: words.save }));
    expect(await screen.findByText('The disk is full.')).toBeTruthy();
    await waitFor(() =>
      expect(screen.getByRole<HTMLButtonElement>('button', { name: words.save }).disabled).toBe(false),
    );
  });

  it('saves once, however often it is pressed', async () => {
    const save = vi.fn(async () => async () => {});
    await openImport({ save });
    const button = await screen.findByRole('button', { name: words.save });
    fireEvent.click(button);
    fireEvent.click(button);
    await screen.findByText(/^Saved:/);
    expect(save).toHaveBeenCalledOnce();
  });
});

describe('an article that is in the corpus', () => {
  const saved = { sourceId: 's1', addedAt: Date.UTC(2026, 0, 3), changed: false };

  it('is not offered for saving again, but can be removed', async () => {
    const removeSource = vi.fn(async () => async () => {});
    await openImport({ preview: async () => ({ ...preview, saved }), removeSource });
    expect(await screen.findByText(words.savedTitle)).toBeTruthy();
    expect(screen.queryByRole('button', { name: words.save })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: words.remove }));
    await waitFor(() => expect(removeSource).toHaveBeenCalledWith('s1'));
    expect(await screen.findByRole('button', { name: strings.undo })).toBeTruthy();
  });

  it('can be saved anew where it has changed, and says what goes', async () => {
    await openImport({ preview: async () => ({ ...preview, gone: 2, saved: { ...saved, changed: true } }) });
    expect(await screen.findByRole('button', { name: words.readAgain })).toBeTruthy();
    expect(screen.getByText(words.gone(2))).toBeTruthy();
  });
});
