import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Tab } from './tab';
import type { TestBrowser } from './test-browser';

/** Ways to a browser that has no room left. */

/** Prefs under which Firefox gives the extension some 60 MB. */
export const SMALL_QUOTA = { 'dom.quotaManager.temporaryStorage.fixedLimit': 300_000 };

/**
 * Leaves the extension so many bytes of its share: Chromium is told so, Firefox's share is filled with a database of its
 * own beside the corpus. @param extensionPage where it is done
 */
export async function leaveRoom(browser: TestBrowser, extensionPage: Tab, bytes: number): Promise<void> {
  if (browser.name === 'chromium') {
    const session = await extensionPage.page.createCDPSession();
    const { origin, usage } = await extensionPage.evaluate(async () => ({
      origin: location.origin,
      usage: (await navigator.storage.estimate()).usage ?? 0,
    }));
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + bytes });
    return;
  }
  await extensionPage.evaluate(async (leave) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    await done(indexedDB.deleteDatabase('ballast'));
    const { quota = 0, usage = 0 } = await navigator.storage.estimate();
    if (quota - usage <= leave) return;
    const open = indexedDB.open('ballast', 1);
    open.onupgradeneeded = () => open.result.createObjectStore('ballast', { autoIncrement: true });
    const db = await done(open);
    const noise = new Uint8Array(1_000_000);
    for (let at = 0; at < noise.length; at += 50_000) crypto.getRandomValues(noise.subarray(at, at + 50_000));
    for (;;) {
      const { quota: most = 0, usage: used = 0 } = await navigator.storage.estimate();
      if (most - used - noise.length < leave) break;
      await done(db.transaction('ballast', 'readwrite').objectStore('ballast').put(noise));
    }
    db.close();
  }, bytes);
}

/** Gives all of it back. */
export async function giveRoom(browser: TestBrowser, extensionPage: Tab): Promise<void> {
  await leaveRoom(browser, extensionPage, 1_000_000_000);
}

/** A disk of its own, small enough to be filled. */
export interface SmallDisk {
  folder: string;
  /** Fills it up to so many bytes. */
  fill(leave: number): void;
  /** Takes out what fill put in. */
  empty(): void;
  remove(): void;
}

/** Makes one in memory; null where the system does not let us, as it lets root on a Linux of its own only. */
export function smallDisk(bytes: number): SmallDisk | null {
  const folder = mkdtempSync(path.join(tmpdir(), 'second-source-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    rmSync(folder, { recursive: true });
    return null;
  }
  const ballast = path.join(folder, 'ballast');
  const left = () => {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  };
  return {
    folder,
    fill(leave) {
      const file = openSync(ballast, 'a');
      const block = Buffer.alloc(64 * 1024);
      for (let more = left() - leave; more > 0; more = left() - leave)
        writeSync(file, block, 0, Math.min(block.length, more));
      closeSync(file);
    },
    empty: () => rmSync(ballast, { force: true }),
    remove() {
      execFileSync('umount', ['--lazy', folder]);
      rmSync(folder, { recursive: true });
    },
  };
}
