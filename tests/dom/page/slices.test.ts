import { describe, expect, it, vi } from 'vitest';
import { untilAnswered } from '@/lib/page/attempts';
import { giveBack, runInSlices } from '@/lib/page/slices';

/** A clock that each step moves on by 2 ms. */
function clocked(steps: number, closed = vi.fn()) {
  let time = 0;
  function* work(): Generator<void, string, void> {
    try {
      for (let i = 0; i < steps; i++) {
        time += 2;
        yield;
      }
      return 'done';
    } finally {
      closed();
    }
  }
  return { work, now: () => time };
}

describe('runInSlices', () => {
  it('gives the thread back whenever the budget is used up', async () => {
    const { work, now } = clocked(10);
    const pause = vi.fn(async () => {});
    expect(await runInSlices(work(), { budgetMs: 6, now, pause })).toBe('done');
    expect(pause).toHaveBeenCalledTimes(3);
  });

  it('ends at once when aborted, closing the work', async () => {
    const end = new AbortController();
    const closed = vi.fn();
    const { work, now } = clocked(100, closed);
    const pause = async () => end.abort(new Error('left'));
    await expect(runInSlices(work(), { budgetMs: 6, now, pause, signal: end.signal })).rejects.toThrow('left');
    expect(now()).toBe(6);
    expect(closed).toHaveBeenCalledOnce();
  });

  it('passes on what the work throws', async () => {
    function* broken(): Generator<void, void, void> {
      yield;
      throw new Error('broken');
    }
    await expect(runInSlices(broken())).rejects.toThrow('broken');
  });

  it.each([[{ yield: () => Promise.resolve() }], [undefined]])(
    'giveBack comes back, scheduler %j',
    async (scheduler) => {
      vi.stubGlobal('scheduler', scheduler);
      await giveBack();
      vi.stubGlobal('MessageChannel', undefined);
      await giveBack();
      vi.unstubAllGlobals();
    },
  );
});

describe('untilAnswered', () => {
  const signal = new AbortController().signal;
  const backoffMs = [1, 1, 1];

  it('asks again after a failure and after a missing answer', async () => {
    const ask = vi.fn<() => Promise<string | undefined>>();
    ask
      .mockRejectedValueOnce(new Error('port closed'))
      .mockResolvedValueOnce(undefined)
      .mockResolvedValueOnce('answer');
    expect(await untilAnswered(ask, { signal, backoffMs })).toBe('answer');
    expect(ask).toHaveBeenCalledTimes(3);
  });

  it('asks again after too long a wait', async () => {
    const ask = vi
      .fn<() => Promise<string>>()
      .mockReturnValueOnce(new Promise(() => {}))
      .mockResolvedValueOnce('late');
    expect(await untilAnswered(ask, { signal, backoffMs, patienceMs: 5 })).toBe('late');
  });

  it('gives up after three repeats with the last failure', async () => {
    const ask = vi.fn(async () => Promise.reject(new Error('port closed')));
    await expect(untilAnswered(ask, { signal, backoffMs })).rejects.toThrow('port closed');
    expect(ask).toHaveBeenCalledTimes(4);
  });

  it('does not repeat after a final failure', async () => {
    const ask = vi.fn(async () => Promise.reject(new Error('extension gone')));
    await expect(untilAnswered(ask, { signal, backoffMs, isFinal: () => true })).rejects.toThrow('extension gone');
    expect(ask).toHaveBeenCalledOnce();
  });

  it('ends at once when aborted, though no answer ever comes', async () => {
    const end = new AbortController();
    const waiting = untilAnswered(() => new Promise(() => {}), { signal: end.signal, backoffMs });
    end.abort(new Error('left'));
    await expect(waiting).rejects.toThrow('left');
  });
});
