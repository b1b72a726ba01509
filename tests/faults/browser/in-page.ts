import { diceOf } from '@/tests/support/dice';
import { PAGE_ACTIONS } from '../page-actions';
import { brokenAfterLeaving, brokenNow } from '../page-invariants';
import { openSite, PATHS, type Site } from '../site';

/** The site of a run as it lives in a real browser: script of the page itself, which knows nothing of the extension. */
export interface LifeInPage {
  /** Does something to the page and its twin; gives what is broken right afterwards. */
  act(name: string, seed: number): Promise<string[]>;
  /** The page as it should be, as mark-up that a server could send. */
  twin(): string;
  brokenAfterLeaving(): string[];
}

declare global {
  var life: LifeInPage;
  var beginLife: (seed: number, claims: readonly string[]) => void;
}

const time = { pass: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)) };

/** Of the page's router; the text comes later than the address. */
const ROUTER: Record<string, (site: Site, seed: number) => void | Promise<void>> = {
  async 'go to another address'(site, seed) {
    const dice = diceOf(seed);
    site.go(dice.pick(PATHS), dice.chance(0.5) ? 'push' : 'replace');
    await time.pass(dice.below(300));
    site.draw();
  },
  'jump to a fragment'(_site, seed) {
    location.hash = `part-${seed % 9}`;
  },
  'tidy the query'(site, seed) {
    site.go(`${site.path.split('?')[0]}?utm=${seed % 9}`, 'replace');
  },
};

globalThis.beginLife = (seed, claims) => {
  const site = openSite(diceOf(seed), { claims, first: location.pathname });
  globalThis.life = {
    async act(name, own) {
      await (ROUTER[name]?.(site, own) ?? PAGE_ACTIONS[name]?.({ dice: diceOf(own), site, time }));
      await Promise.resolve();
      return brokenNow({ site });
    },
    twin: () => `<!doctype html>${site.twin.documentElement.outerHTML}`,
    brokenAfterLeaving: () => brokenAfterLeaving({ site }),
  };
};
