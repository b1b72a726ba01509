import { describe, expect, it, vi } from 'vitest';
import type { Article } from '@/lib/article/types';
import { answerInBackground, type BackgroundHandlers } from '@/lib/messages/answer';
import type { Sender } from '@/lib/messages/senders';

const self = { id: 'ours', origin: 'chrome-extension://ours/' };
const page: Sender = { id: 'ours', url: 'https://paper.example/a', frameId: 0, tab: { id: 7 } };
const popup: Sender = { id: 'ours', url: 'chrome-extension://ours/popup.html' };
/** Our manager, opened as a tab. */
const manager: Sender = { ...popup, url: 'chrome-extension://ours/manager.html', frameId: 0, tab: { id: 3 } };

const article: Article = {
  meta: {
    url: 'https://paper.example/a',
    canonicalUrl: null,
    publisher: null,
    title: 'A',
    authors: [],
    published: null,
    modified: null,
    language: 'en',
    from: { title: 'title' },
  },
  blocks: [{ kind: 'paragraph', text: 'A sentence.' }],
};

function handlers() {
  const report = { counts: {}, findings: [], corpus: {} };
  return {
    'page:matched': vi.fn(() => ({ injected: true })),
    'page:check': vi.fn(() => report),
    'import:dry-run': vi.fn(() => []),
    'page:left': vi.fn(() => ({ cleared: true })),
    'decision:not-same': vi.fn(() => ({ id: 'd' })),
    'decision:undo': vi.fn(() => ({ undone: true })),
    'site:set': vi.fn(() => ({ on: true })),
    'corpus:changed': vi.fn(async () => ({ revision: 2 })),
  };
}

async function answer(message: unknown, sender: Sender = page, given = handlers()) {
  return answerInBackground(message, sender, given as unknown as BackgroundHandlers, self);
}

describe('answerInBackground', () => {
  it('hands checked data and sender to the handler', async () => {
    const given = handlers();
    const reply = await answer({ name: 'page:check', data: { article, match: null } }, page, given);
    expect(reply).toMatchObject({ ok: true });
    expect(given['page:check']).toHaveBeenCalledWith(
      { article, match: null },
      { kind: 'page', tabId: 7, url: 'https://paper.example/a' },
    );
  });

  it('passes on only what the protocol knows', async () => {
    const given = handlers();
    await answer(
      { name: 'page:check', data: { article: { ...article, extra: 1 }, match: null, more: 2 } },
      page,
      given,
    );
    expect(given['page:check']).toHaveBeenCalledWith({ article, match: null }, expect.anything());
  });

  it.each([null, undefined, 7, 'page:check', {}, { name: 'page:eat', data: null }, { name: 'toString' }])(
    'refuses the unknown message %j',
    async (message) => {
      expect(await answer(message)).toEqual({ ok: false, error: expect.stringMatching(/^unknown message/) });
    },
  );

  it.each([
    ['nothing', undefined],
    ['no article', { article: null, match: null }],
    ['a block of an unknown kind', { article: { ...article, blocks: [{ kind: 'advert', text: '' }] }, match: null }],
    ['a text that is none', { article: { ...article, blocks: [{ kind: 'line', text: 5 }] }, match: null }],
    ['a huge block', { article: { ...article, blocks: [{ kind: 'line', text: 'x'.repeat(600_000) }] }, match: null }],
    [
      'a huge article',
      { article: { ...article, blocks: Array(100).fill({ kind: 'line', text: 'x'.repeat(40_000) }) }, match: null },
    ],
    [
      'too many blocks',
      { article: { ...article, blocks: Array(20_001).fill({ kind: 'line', text: 'x' }) }, match: null },
    ],
    [
      'metadata from nowhere',
      { article: { ...article, meta: { ...article.meta, from: { title: 'dream' } } }, match: null },
    ],
  ])('refuses %s and says where', async (_name, data) => {
    const given = handlers();
    const reply = await answer({ name: 'page:check', data }, page, given);
    expect(reply).toEqual({ ok: false, error: expect.stringMatching(/^page:check: /) });
    expect((reply as { error: string }).error.length).toBeLessThan(400);
    expect(given['page:check']).not.toHaveBeenCalled();
  });

  it.each(['', 'a b', 'paper.example/path', 'https://paper.example', 'user@paper.example', 'x'.repeat(300)])(
    'takes no “%s” for a host',
    async (host) => {
      expect(await answer({ name: 'site:set', data: { host, on: false } })).toMatchObject({ ok: false });
    },
  );

  it('gives what a handler throws as text', async () => {
    const given = handlers();
    given['corpus:changed'].mockRejectedValueOnce(new Error('The disk is full.'));
    const reply = await answer({ name: 'corpus:changed', data: null }, popup, given);
    expect(reply).toEqual({ ok: false, error: 'The disk is full.' });
  });
});

describe('who may send what', () => {
  const changed = { name: 'corpus:changed', data: null };
  const check = { name: 'page:check', data: { article, match: null } };

  it('takes corpus changes from our own pages only', async () => {
    expect(await answer(changed, popup)).toMatchObject({ ok: true });
    expect(await answer(changed, manager)).toMatchObject({ ok: true });
    expect(await answer(changed, page)).toMatchObject({ ok: false });
  });

  it('takes checks from the top frame of a tab, and what an import would do from our own pages', async () => {
    expect(await answer(check, { ...page, frameId: 4 })).toMatchObject({ ok: false });
    expect(await answer(check, { ...page, tab: undefined })).toMatchObject({ ok: false });
    expect(await answer(check, popup)).toMatchObject({ ok: false });
    const dryRun = { name: 'import:dry-run', data: { article } };
    expect(await answer(dryRun, popup)).toMatchObject({ ok: true });
    expect(await answer(dryRun)).toMatchObject({ ok: false });
  });

  it('takes nothing from another extension, nor from a page that looks like ours', async () => {
    expect(await answer(changed, { ...popup, id: 'other' })).toMatchObject({ ok: false });
    expect(await answer(changed, { ...page, url: 'https://chrome-extension.example/ours/' })).toMatchObject({
      ok: false,
    });
  });
});
