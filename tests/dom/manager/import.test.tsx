// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ImportPreview } from '@/components/import/model';
import type { ImportInput, JobItemView, JobView, ReadOutcome } from '@/components/manager/import/model';
import { en } from '@/components/ui/messages/en';
import { french } from '@/components/ui/messages/fr';
import { preview } from '@/tests/dom/popup/fixtures';
import { renderManager, undoable } from './fixtures';

const words = en.importing;
afterEach(cleanup);

const article: ImportPreview = { ...preview, saved: null };
const read = (outcome: ReadOutcome) => vi.fn(async (_input: ImportInput) => outcome);

async function paste(text: string): Promise<void> {
  fireEvent.input(await screen.findByRole('textbox', { name: words.paste }), { target: { value: text } });
  fireEvent.click(screen.getByRole('button', { name: words.pasteRead }));
}

describe('an article', () => {
  it('is shown before it is saved, and saved with the claims that are ticked and what was put right', async () => {
    const { action: save } = undoable();
    const reading = read({ kind: 'article', preview: article });
    renderManager('#/import', { importing: { read: reading, save } });
    await paste('<p>The scientist left.</p>');
    const heading = await screen.findByRole('heading', { name: words.preview.title });
    expect(reading).toHaveBeenCalledExactlyOnceWith({ kind: 'text', text: '<p>The scientist left.</p>', isHtml: true });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    fireEvent.click(screen.getByRole('checkbox', { name: 'His deputy takes over in March.' }));
    screen.getByText(words.preview.chosen(3, 4));
    fireEvent.input(screen.getByLabelText(en.popup.import.publisher), { target: { value: 'The Ledger' } });
    fireEvent.click(screen.getByRole('button', { name: words.preview.save(3) }));
    await screen.findByText(en.popup.import.done('The Ledger', 3));
    expect(save).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ publisher: 'The Ledger' }), [
      ...['c1', 'c2', 'c4'],
    ]);
    // done with: the next one begins with an empty field
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: words.paste }).value).toBe('');
  });

  it('that cannot be read is said so in the reader’s language, and what was pasted is still there', async () => {
    const refuse = async () => {
      throw new Error('This text has fewer than two sentences, too little to import as an article.');
    };
    const fr = french();
    renderManager('#/import', { importing: { read: refuse } }, fr);
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: fr.importing.paste });
    fireEvent.input(field, { target: { value: 'Too little.' } });
    fireEvent.click(screen.getByRole('button', { name: fr.importing.pasteRead }));
    await screen.findByText('Ce texte a moins de deux phrases, trop peu pour un article.');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: fr.importing.paste }).value).toBe('Too little.');
  });

  it('of a tab is read from the address, with what was selected ticked alone', async () => {
    const reading = read({ kind: 'article', preview: { ...article, selected: ['c3'] } });
    renderManager('#/import?tab=7&part=selection', { importing: { read: reading } });
    await screen.findByText(words.preview.selectedOnly);
    expect(reading).toHaveBeenCalledExactlyOnceWith({ kind: 'tab', tabId: 7, part: 'selection' });
    screen.getByText(words.preview.chosen(1, 4));
  });
});

describe('addresses', () => {
  const links = [
    { url: 'https://pier.example/a', title: 'Boats' },
    { url: 'https://pier.example/b', title: null },
  ];

  it('are asked about, and those left in are opened', async () => {
    const openLinks = vi.fn(async () => {});
    renderManager('#/import', { importing: { read: read({ kind: 'links', links }), openLinks } });
    await paste('https://pier.example/a https://pier.example/b');
    await screen.findByRole('heading', { name: words.links.title(2) });
    expect(openLinks).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('checkbox', { name: /Boats/ }));
    fireEvent.click(screen.getByRole('button', { name: words.links.open(1) }));
    await screen.findByText(words.jobs.started);
    expect(openLinks).toHaveBeenCalledExactlyOnceWith([links[1]], null);
  });

  it('of one link are asked about as well', async () => {
    const openLink = vi.fn(async () => article);
    renderManager('#/import?link=https%3A%2F%2Fpier.example%2Fa', { importing: { openLink } });
    fireEvent.click(await screen.findByRole('button', { name: words.link.open }));
    await screen.findByRole('heading', { name: words.preview.title });
    expect(openLink).toHaveBeenCalledExactlyOnceWith('https://pier.example/a');
  });
});

describe('an import of many files', () => {
  const job: JobView = {
    ...{ id: 'j1', createdAt: 0, label: 'articles', state: 'running', trouble: null, total: 12, links: 0 },
    sums: { added: 7, updated: 0, duplicate: 1, claims: 40 },
    counts: { waiting: 3, done: 7, failed: 1, skipped: 1, cancelled: 0 },
  };
  const failed: JobItemView = {
    ...{ id: 'i1', name: 'broken.zip', state: 'failed', sums: job.sums, links: 0, at: 0, of: null },
    problems: [
      { from: 'broken.zip', reason: 'broken-zip', detail: null, text: null, count: 1 },
      { from: 'broken.zip', reason: null, detail: null, text: 'claim: its source does not say so', count: 2 },
    ],
  };

  it('says how far it is, is paused, and names what failed and why', async () => {
    const pause = vi.fn(async (_id: string) => {});
    const items = vi.fn(async () => [failed]);
    renderManager('#/import', { importing: { jobs: async () => [job], items, pause } });
    const bar = await screen.findByRole<HTMLProgressElement>('progressbar', { name: words.jobs.progress('articles') });
    expect([bar.value, bar.max]).toEqual([9, 12]);
    screen.getByText('3 items left · 7 done · 1 failed · 1 already here');
    fireEvent.click(screen.getByRole('button', { name: words.jobs.pause }));
    await waitFor(() => expect(pause).toHaveBeenCalledExactlyOnceWith('j1'));
    fireEvent.click(screen.getByRole('button', { name: words.jobs.items }));
    const list = await screen.findByRole('list', { name: words.jobs.items });
    within(list).getByText(words.reasons['broken-zip'] as string);
    within(list).getByText('claim: its source does not say so (2×)');
    expect(items).toHaveBeenCalledWith('j1', 'failed', expect.any(Number));
  });

  it('says in French what stopped it', async () => {
    const full: JobView = {
      ...job,
      state: 'paused',
      trouble:
        'There is no room left for the corpus. Free disk space or remove sources, then try again; what was saved before is safe.',
    };
    const fr = french();
    renderManager('#/import', { importing: { jobs: async () => [full] } }, fr);
    await screen.findByText(/^Il n’y a plus de place pour le corpus/);
    screen.getByRole('button', { name: fr.importing.jobs.resume });
  });
});
