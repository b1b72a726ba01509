import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageStatus, Reply } from '@/lib/messages/protocol';

/** The seam to the browser: what its calls give, set by each test. */
const given = vi.hoisted(() => ({
  tab: undefined as { id: number; url?: string } | undefined,
  allowed: true,
  hidden: [] as string[],
  hiddenPages: [] as string[],
  onPress: false,
  status: undefined as unknown,
  contentType: 'text/html' as string | Error,
}));
const watchOf = vi.hoisted(() => ({ hidden, hiddenPages, onPress }: Record<string, unknown>) => ({
  ...{ version: 1, hiddenHosts: hidden, hiddenPages, topics: [] },
  ...(onPress ? { onPress } : {}),
}));
vi.mock('@/lib/platform/browser', () => ({
  browser: {
    runtime: { id: 'ours' },
    tabs: {
      query: async () => (given.tab ? [given.tab] : []),
      sendMessage: async () => given.status,
    },
    permissions: { contains: async () => given.allowed },
    storage: {
      local: {
        get: async (key: string) => ({ [key]: watchOf(given) }),
      },
    },
    scripting: {
      executeScript: async () => {
        if (given.contentType instanceof Error) throw given.contentType;
        return [{ result: given.contentType }];
      },
    },
  },
}));
const { lookAtPage } = await import('@/entrypoints/popup/page');

const host = 'ledger.example';
const answers = (value: PageStatus): Reply<PageStatus> => ({ ok: true, value });

beforeEach(() => {
  Object.assign(given, {
    tab: { id: 1, url: `https://${host}/a` },
    allowed: true,
    hidden: [],
    hiddenPages: [],
    onPress: false,
    status: undefined,
    contentType: 'text/html',
  });
});

describe('lookAtPage', () => {
  it.each(['checking', 'no-article'] as const)('passes on what the page says: %s', async (state) => {
    given.status = answers({ state, match: null });
    expect(await lookAtPage()).toEqual({ state, host, match: null });
  });

  it('passes on a failure of the page', async () => {
    given.status = answers({ state: 'failed', match: null, reason: 'No answer.' });
    expect(await lookAtPage()).toEqual({ state: 'failed', host, reason: 'No answer.' });
    given.status = { ok: false, error: 'Broken.' };
    expect(await lookAtPage()).toEqual({ state: 'failed', host, reason: 'Broken.' });
  });

  it('takes an answer it does not know for an older version of ours', async () => {
    given.status = { ok: true, value: { state: 'dreaming' } };
    expect(await lookAtPage()).toEqual({ state: 'stale', host });
  });

  it('tells an unwatched page from a PDF and from one that takes no script', async () => {
    expect(await lookAtPage()).toEqual({ state: 'not-watched', host });
    given.contentType = 'application/pdf';
    expect(await lookAtPage()).toEqual({ state: 'closed', why: 'pdf' });
    given.contentType = new Error('Cannot access contents of the page.');
    expect(await lookAtPage()).toEqual({ state: 'closed', why: 'unknown' });
  });

  it('knows a site that is switched off without asking its page', async () => {
    given.hidden = [host];
    given.status = answers({ state: 'checking', match: null });
    expect(await lookAtPage()).toEqual({ state: 'site-off', host });
  });

  it('knows a page that is switched off, whatever part of it is shown', async () => {
    given.hiddenPages = [`https://${host}/a`];
    given.tab = { id: 1, url: `https://${host}/a#comments` };
    given.status = answers({ state: 'checking', match: null });
    expect(await lookAtPage()).toEqual({ state: 'page-off', host });
    given.tab = { id: 1, url: `https://${host}/b` };
    expect(await lookAtPage()).toMatchObject({ state: 'checking' });
  });

  it('says where pages are checked on a press only, until that is pressed', async () => {
    given.onPress = true;
    expect(await lookAtPage()).toEqual({ state: 'on-press', host });
    given.status = answers({ state: 'checking', match: null });
    expect(await lookAtPage()).toMatchObject({ state: 'checking' });
  });

  it('tells withheld access from a page whose address is nobody’s business', async () => {
    given.allowed = false;
    expect(await lookAtPage()).toEqual({ state: 'withheld', host });
    given.tab = { id: 1 };
    expect(await lookAtPage()).toEqual({ state: 'withheld', host: null });
    given.allowed = true;
    expect(await lookAtPage()).toEqual({ state: 'closed', why: 'unknown' });
    given.tab = undefined;
    expect(await lookAtPage()).toEqual({ state: 'closed', why: 'unknown' });
  });

  it('names a closed page by its address', async () => {
    given.tab = { id: 1, url: 'chrome://settings' };
    expect(await lookAtPage()).toEqual({ state: 'closed', why: 'browser-page' });
  });
});
