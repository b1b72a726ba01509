import type { KeyInput, Page } from 'puppeteer-core';
import { focused, look, type Place, type Seen } from './deep';

const WAIT_MS = 10_000;
const PAUSE_MS = 40;

/** One tab of the browser under test, with the few things scenarios do to it. Every wait ends after ten seconds. */
export class Tab {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Goes to an address and waits for its load event. */
  async goto(url: string): Promise<void> {
    await this.page.goto(url, { waitUntil: 'load' });
  }

  /** Reloads; extension pages of Firefox never report their load, so the new document itself is awaited. */
  async reload(): Promise<void> {
    await this.evaluate(() => {
      Object.assign(globalThis, { beforeReload: true });
      setTimeout(() => location.reload());
    });
    await this.until(
      () => document.readyState === 'complete' && !('beforeReload' in globalThis),
      undefined,
      'a reload',
    );
  }

  /** Runs a function (complete in itself) in the page's own world. */
  async evaluate<T, A = undefined>(run: (argument: A) => T | Promise<T>, argument?: A): Promise<T> {
    return (await this.page.evaluate(run as (argument: unknown) => unknown, argument)) as T;
  }

  /** Waits until the function gives something truthy, and gives that; throws with `what` after ten seconds. */
  async until<T, A = undefined>(run: (argument: A) => T, argument?: A, what = String(run)): Promise<T> {
    const end = Date.now() + WAIT_MS;
    let last: unknown;
    while (Date.now() < end) {
      try {
        last = await this.evaluate(run, argument);
        if (last) return last as T;
      } catch (error) {
        // A navigation under way destroys the context; the next round meets the new one.
        last = error;
      }
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
    throw new Error(`waited in vain for ${what}; last: ${String(last)}`);
  }

  /** All elements at a place, now. */
  all(place: Place | string): Promise<Seen[]> {
    return this.evaluate(look, asPlace(place));
  }

  /** Waits for an element at a place and gives the first. */
  see(place: Place | string): Promise<Seen> {
    return this.#first({ ...asPlace(place) });
  }

  /** Waits until nothing is at a place. */
  async seeNone(place: Place | string): Promise<void> {
    const end = Date.now() + WAIT_MS;
    while ((await this.all(place)).length > 0) {
      if (Date.now() > end) throw new Error(`still there: ${JSON.stringify(place)}`);
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }

  /** Presses the first match with the real mouse, in its middle: whatever lies over it gets the press instead. */
  async press(place: Place | string): Promise<void> {
    const at = await this.#first({ ...asPlace(place), act: 'scroll' });
    await this.page.mouse.click(at.x + at.width / 2, at.y + at.height / 2);
  }

  /** Presses the first match by script; for extension pages in a tab that is not in front. */
  async pressByScript(place: Place | string): Promise<void> {
    await this.#first({ ...asPlace(place), act: 'press' });
  }

  /** Keys, one after the other. */
  async keys(...keys: KeyInput[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** What a screen reader calls the element with focus, also inside open shadow roots: its label, else its text. */
  focus(): Promise<string> {
    return this.evaluate(focused);
  }

  async close(): Promise<void> {
    await this.page.close();
  }

  async #first(place: Place & { act?: 'scroll' | 'press' }): Promise<Seen> {
    const end = Date.now() + WAIT_MS;
    while (Date.now() < end) {
      const [first] = await this.evaluate(look, place).catch((): Seen[] => []);
      if (first) return first;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
    throw new Error(`not to be seen: ${JSON.stringify(place)} in ${await this.#state()}`);
  }

  /** The page in a few words, for a message. */
  #state(): Promise<string> {
    return this.evaluate(() => {
      const text = document.body?.innerText.replace(/\s+/g, ' ').slice(0, 200);
      return `${location.href}, ${document.readyState}, ${document.visibilityState}: ${text}`;
    }).catch(String);
  }
}

function asPlace(place: Place | string): Place {
  return typeof place === 'string' ? { path: place } : place;
}
