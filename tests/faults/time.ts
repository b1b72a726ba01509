import { createHash } from 'node:crypto';
import { vi } from 'vitest';

const realTurn = setImmediate;

/** Time that runs only when told to. The database, which has no timers, goes on by itself; time waits for it. */
export interface SimulatedTime {
  /** Lets time run until the work is done. @throws what the work throws, or Error where it would never be done */
  until<T>(work: Promise<T>): Promise<T>;
  /** Resolves after so many simulated ms. */
  sleep(ms: number): Promise<void>;
  /** Lets time run, at least so long: to the end of the step that is under way. */
  pass(ms: number): Promise<void>;
  /** Sets the reader's clock forward or back; timers do not care. */
  jump(ms: number): void;
  end(): void;
}

/**
 * Takes over timers, the clock, idle moments and hashing, whose threads would make no two runs alike. Every look at the
 * clock costs a little, so that long work takes several slices as it does on a real page.
 */
export function simulateTime(costOfLook: number): SimulatedTime {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'performance'],
    now: Date.UTC(2026, 0, 12, 9),
  });
  const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
  const clock = performance.now.bind(performance);
  let looks = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => clock() + looks++ * costOfLook);
  vi.stubGlobal('scheduler', { yield: () => sleep(1) });
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run, 5));
  vi.spyOn(crypto.subtle, 'digest').mockImplementation(async (name, data) => {
    const hash = createHash(String(name).replace('-', ''));
    return new Uint8Array(hash.update(new Uint8Array(data as ArrayBuffer)).digest()).buffer;
  });
  // the database's own tasks
  let tasks = 0;
  vi.stubGlobal('setImmediate', (task: () => void) => {
    tasks++;
    return realTurn(() => {
      tasks--;
      task();
    });
  });
  const still = async () => {
    for (let quiet = 0; quiet < 2; quiet = tasks === 0 ? quiet + 1 : 0)
      await new Promise<void>((resolve) => realTurn(() => resolve()));
  };
  return {
    async until(work) {
      let isDone = false;
      const done = () => {
        isDone = true;
      };
      work.then(done, done);
      for (await still(); !isDone; await still()) {
        if (vi.getTimerCount() === 0) throw new Error('the work waits for nothing');
        await vi.advanceTimersToNextTimerAsync();
      }
      return work;
    },
    sleep,
    async pass(ms) {
      const end = clock() + ms;
      await still();
      while (clock() < end && vi.getTimerCount() > 0) {
        await vi.advanceTimersToNextTimerAsync();
        await still();
      }
      if (clock() < end) await vi.advanceTimersByTimeAsync(end - clock());
    },
    jump: (ms) => vi.setSystemTime(Date.now() + ms),
    end() {
      vi.useRealTimers();
      vi.unstubAllGlobals();
    },
  };
}
