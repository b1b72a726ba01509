import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { debounced } from '@/lib/page/budget';

const run = vi.fn();
let end: AbortController;
let ask: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  end = new AbortController();
  ask = debounced(run, end.signal);
});
afterEach(() => vi.useRealTimers());

/** Asks every `every` ms for so long. */
const keepAsking = (ms: number, every: number) => {
  for (let at = 0; at < ms; at += every) {
    ask();
    vi.advanceTimersByTime(every);
  }
};

describe('re-reading a page that changes', () => {
  it('waits for quiet and comes once', () => {
    keepAsking(200, 10);
    expect(run).not.toHaveBeenCalled();
    vi.advanceTimersByTime(300);
    expect(run).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(600_000);
    expect(run).toHaveBeenCalledOnce();
  });

  it('comes though the page is never quiet, ever more rarely, and never wears us out', () => {
    keepAsking(10_000, 50);
    expect(run.mock.calls.length).toBeGreaterThanOrEqual(2);
    keepAsking(3_600_000, 250);
    expect(run.mock.calls.length).toBeLessThanOrEqual(6 + 61);
  });

  it('does not miss the last change when the budget is used up', () => {
    for (let i = 0; i < 6; i++) {
      ask();
      vi.advanceTimersByTime(10_000);
    }
    expect(run).toHaveBeenCalledTimes(6);
    ask();
    vi.advanceTimersByTime(60_000);
    expect(run).toHaveBeenCalledTimes(7);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is full again after a long rest', () => {
    for (let i = 0; i < 6; i++) {
      ask();
      vi.advanceTimersByTime(10_000);
    }
    vi.advanceTimersByTime(3_600_000);
    for (let i = 7; i <= 9; i++) {
      ask();
      vi.advanceTimersByTime(2_400);
      expect(run).toHaveBeenCalledTimes(i);
    }
  });

  it('is not thrown out by a clock that jumps', () => {
    ask();
    vi.setSystemTime(Date.now() - 86_400_000);
    vi.advanceTimersByTime(300);
    ask();
    vi.setSystemTime(Date.now() + 2 * 86_400_000);
    vi.advanceTimersByTime(600);
    expect(run).toHaveBeenCalledTimes(2);
  });

  it('ends with its signal', () => {
    ask();
    end.abort();
    ask();
    vi.advanceTimersByTime(60_000);
    expect(run).not.toHaveBeenCalled();
  });
});
