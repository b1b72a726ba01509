import { pageAddress, watchAddress } from '@/lib/page/address';
import { samplePage } from '@/lib/page/sample';
import { decideTopic, type PageSample } from '@/lib/topic/decide';
import type { TopicMatch, Watch } from '@/lib/topic/types';

/** Later looks at a page without a match, in milliseconds: its text may come late. */
const LATER_LOOKS = [1_500, 4_000];
/** Looks after a change of address without loading, in milliseconds: the new text comes after the new address. */
const LOOKS_AFTER_CHANGE = [250, 1_000, 2_500];
/** Characters of the text by which one page is told from the next. */
const SIGNATURE_TEXT = 200;

/** What a page tells as it comes and goes. */
export interface TopicListener {
  /** The page under this address is about a watched topic. Told once for each stay. */
  matched(match: TopicMatch, url: string): void;
  /** It is so no more: left for another address, or no longer watched. */
  left(): void;
}

/** Watches one page for topics, over all the addresses it takes without loading anew. */
export class TopicWatch {
  #watch: Watch | null = null;
  #matched = false;
  /** What the page showed when it was last looked at, to know late text from old text. */
  #seen = ['', ''];
  /** Counts plans: looks of an older plan are off. */
  #plans = 0;
  #moved = false;
  #win: Window;
  #listener: TopicListener;

  /** @param signal ends it. */
  constructor(win: Window, listener: TopicListener, signal: AbortSignal) {
    this.#win = win;
    this.#listener = listener;
    let path = win.location.pathname;
    watchAddress(
      win,
      () => {
        // sites tidy their own query ("?utm_…"): the article stays, and so do its badges
        if (win.location.pathname !== path) this.#leave();
        path = win.location.pathname;
        this.#moved = true;
        this.#plan(LOOKS_AFTER_CHANGE, (last) => this.#lookAgain(last));
      },
      signal,
    );
    signal.addEventListener('abort', () => this.#plans++, { once: true });
  }

  /** Takes a new list of what to watch (null: nothing) and looks at the page again. */
  update(watch: Watch | null): void {
    this.#watch = watch;
    this.#decide(this.#sample());
    if (!this.#matched && watch) this.#plan(LATER_LOOKS, () => this.#matched || this.#lookAgain(false));
  }

  #sample(): PageSample {
    return samplePage(this.#win.document, pageAddress(this.#win.location.href), this.#moved);
  }

  /**
   * Decides anew if the page shows something else than before; at the last look whatever it shows. After a change of
   * address a match is looked at again, too: it may be the old text, edited since it was last looked at.
   */
  #lookAgain(last: boolean): void {
    const page = this.#sample();
    const [head, text] = this.#signature(page);
    // our own cuts part lines of a text that matched; what changes there, its session sees
    const fresh = head !== this.#seen[0] || (!this.#matched && text !== this.#seen[1]);
    if (fresh) this.#leave();
    if (fresh || last) this.#decide(page);
  }

  #decide(page: PageSample): void {
    this.#seen = this.#signature(page);
    const match = this.#watch ? decideTopic(this.#watch, page) : null;
    if (!match) this.#leave();
    if (!match || this.#matched) return;
    this.#matched = true;
    this.#listener.matched(match, page.url);
  }

  #leave(): void {
    if (!this.#matched) return;
    this.#matched = false;
    this.#listener.left();
  }

  #plan(delays: number[], look: (last: boolean) => void): void {
    const plan = ++this.#plans;
    delays.forEach((delay, i) => {
      setTimeout(() => plan === this.#plans && look(!delays[i + 1]), delay);
    });
  }

  #signature({ headings, sample }: PageSample): string[] {
    return [`${this.#win.document.title} ${headings}`, sample.slice(0, SIGNATURE_TEXT)];
  }
}
