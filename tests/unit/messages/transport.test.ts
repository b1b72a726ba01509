import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sendToBackground, sendToTab, Unreachable } from '@/lib/platform/messages';

const lost = new Error('The message channel closed before a response was received');

describe('sendToBackground', () => {
  beforeEach(() => {
    fakeBrowser.runtime.id = 'ours';
  });

  it('gives the value of a reply', async () => {
    const send = vi
      .spyOn(fakeBrowser.runtime, 'sendMessage')
      .mockResolvedValue({ ok: true, value: { cleared: true } } as never);
    expect(await sendToBackground('page:left', null)).toEqual({ cleared: true });
    expect(send).toHaveBeenCalledExactlyOnceWith({ name: 'page:left', data: null });
  });

  it('throws the words of a refusal', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue({ ok: false, error: 'no' } as never);
    const sent = sendToBackground('page:left', null);
    await expect(sent).rejects.toThrow('no');
    await expect(sent).rejects.not.toBeInstanceOf(Unreachable);
  });

  it('asks a worker that died over the answer once more', async () => {
    const send = vi
      .spyOn(fakeBrowser.runtime, 'sendMessage')
      .mockRejectedValueOnce(lost)
      .mockResolvedValueOnce({ ok: true, value: { cleared: true } } as never);
    expect(await sendToBackground('page:left', null)).toEqual({ cleared: true });
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('gives up after the second time', async () => {
    const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(undefined);
    await expect(sendToBackground('page:left', null)).rejects.toBeInstanceOf(Unreachable);
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('asks nobody once the extension is gone', async () => {
    const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
    (fakeBrowser.runtime as { id?: string | undefined }).id = undefined;
    await expect(sendToBackground('page:left', null)).rejects.toBeInstanceOf(Unreachable);
    expect(send).not.toHaveBeenCalled();
  });
});

describe('sendToTab', () => {
  it('throws Unreachable where nothing of ours runs', async () => {
    fakeBrowser.runtime.id = 'ours';
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValue(new Error('Could not establish connection.'));
    await expect(sendToTab(1, 'tab:status', null)).rejects.toBeInstanceOf(Unreachable);
  });
});
