// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { french } from '@/components/ui/messages/fr';
import { renderManager } from './fixtures';

afterEach(cleanup);

const choose = (name: string): void => {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no picker');
  Object.defineProperty(input, 'files', { value: [new File(['{}'], name)], configurable: true });
  fireEvent.change(input);
};

describe('#/keep', () => {
  it('reminds of the export, and exports what is chosen as what is chosen', async () => {
    const exportAs = vi.fn(async () => {});
    renderManager('#/keep', { keep: { exportAs } });
    await screen.findByText(/60 changes since your last export/);
    fireEvent.change(screen.getByLabelText('What'), { target: { value: 'tag:ports' } });
    fireEvent.click(screen.getByRole('radio', { name: /Table of claims/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Export' }));
    await waitFor(() => expect(exportAs).toHaveBeenCalledWith('csv', { kind: 'tag', tag: 'ports' }));
    await screen.findByText('The file is with your downloads.');
  });

  it('shows what a file would bring before it comes in, and offers to take it back', async () => {
    const rejected = [{ what: 'claim', reason: 'its source does not say so', count: 2 }];
    const outcome = { added: 3, duplicate: 1, updated: 0, rejected };
    const undo = vi.fn(async () => {});
    const importFile = vi.fn(async () => ({ outcome, undo }));
    renderManager('#/keep', { keep: { previewFile: async () => outcome, importFile } });
    await screen.findByText('Import a corpus file');
    choose('theirs.json');
    await screen.findByText('“theirs.json” would bring:');
    screen.getByText('claim: its source does not say so (2 times)');
    expect(importFile).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Import' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(undo).toHaveBeenCalledOnce());
  });

  it('offers no import of a file that brings nothing, and says why a bad one cannot be read', async () => {
    const previewFile = vi.fn(async () => ({ added: 0, duplicate: 9, updated: 0, rejected: [] }));
    renderManager('#/keep', { keep: { previewFile } });
    await screen.findByText('Import a corpus file');
    choose('same.json');
    await screen.findByText('Nothing that is not here already.');
    expect(screen.queryByRole('button', { name: 'Import' })).toBeNull();
    previewFile.mockRejectedValueOnce(new Error('Nested too deeply.'));
    choose('deep.json');
    await screen.findByText('Nested too deeply.');
  });

  it('shows what going back would change before it does', async () => {
    const restore = vi.fn(async () => async () => {});
    renderManager('#/keep', { keep: { restore } });
    fireEvent.click(await screen.findByRole('button', { name: /^Restore the backup of/ }));
    await screen.findByText('Sources: 2 gone');
    expect(restore).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Restore' }));
    await waitFor(() => expect(restore).toHaveBeenCalledWith('b1'));
  });

  it('closes a preview with Escape, and the focus goes back to what opened it', async () => {
    renderManager('#/keep');
    const restore = await screen.findByRole('button', { name: /^Restore the backup/ });
    restore.focus();
    fireEvent.click(restore);
    const title = await screen.findByText(/^Going back to/);
    await waitFor(() => expect(document.activeElement).toBe(title));
    fireEvent.keyDown(title, { key: 'Escape' });
    await waitFor(() => expect(screen.queryByText(/^Going back to/)).toBeNull());
    expect(document.activeElement?.getAttribute('aria-label')).toBe(restore.getAttribute('aria-label'));
  });

  it('speaks French', async () => {
    renderManager('#/keep', {}, french());
    await screen.findByText(/60 changements depuis votre dernier export/);
    screen.getByRole('button', { name: 'Sauvegarder maintenant' });
  });
});
