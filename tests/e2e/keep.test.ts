import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { en } from '@/components/ui/messages/en';
import { scenarios } from './support/scenarios';
import type { Tab } from './support/tab';

const SAMPLE = readFileSync('tests/fixtures/corpus-files/v2.json', 'utf8');

/** Puts a file into the view's picker, as a file dialog would. */
function choose(tab: Tab, name: string, text: string): Promise<void> {
  return tab.evaluate(
    (file) => {
      const input = document.querySelector<HTMLInputElement>('.keep input[type=file]');
      if (!input) throw new Error('no picker');
      const transfer = new DataTransfer();
      transfer.items.add(new File([file.text], file.name));
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { name, text },
  );
}

/** Presses Export and gives what the browser was handed. */
async function exported(tab: Tab, format: string, scope = 'all'): Promise<{ name: string; text: string }> {
  await tab.evaluate(
    (wanted) => {
      const taken: { blob: Blob | null; name: string } = { blob: null, name: '' };
      Object.assign(globalThis, { taken });
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob: Blob) => {
        taken.blob = blob;
        return make(blob);
      };
      HTMLAnchorElement.prototype.click = function click() {
        taken.name = this.download;
      };
      const select = document.querySelector<HTMLSelectElement>('.keep select');
      if (!select) throw new Error('no choice');
      select.value = wanted.scope;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      const labels = [...document.querySelectorAll<HTMLLabelElement>('.keep-format')];
      labels
        .find((label) => label.textContent?.includes(wanted.format))
        ?.querySelector('input')
        ?.click();
    },
    { format, scope },
  );
  await tab.pressByScript({ path: '.keep button', text: 'Export' });
  const taken = tab.until(() => {
    const { taken } = globalThis as unknown as { taken: { blob: Blob | null; name: string } };
    return taken.name === '' ? null : taken.blob?.text().then((text) => ({ name: taken.name, text }));
  });
  return taken as unknown as Promise<{ name: string; text: string }>;
}

/** A corpus file of one decision. */
function decisionOn(host: string): string {
  const decision = { id: `hidden-host:${host}`, kind: 'hidden-host', host, madeAt: 1 };
  return JSON.stringify({
    ...JSON.parse(SAMPLE),
    sources: [],
    claims: [],
    packs: [],
    topics: [],
    decisions: [decision],
  });
}

const UNDONE = en.popup.undone;
const withoutDate = (json: string): string => json.replace(/"exportedAt":"[^"]*"/, '');

scenarios('keep and carry', (stage) => {
  const open = async (): Promise<Tab> => {
    const tab = await stage.browser.openExtensionPage('manager.html#/keep');
    await tab.see({ path: '.keep h2', text: 'Backups' });
    return tab;
  };
  const bringIn = async (tab: Tab, name: string, text: string): Promise<void> => {
    await choose(tab, name, text);
    await tab.see({ path: '.keep-preview', text: 'would bring' });
    await tab.pressByScript({ path: '.keep-preview button', text: 'Import' });
    await tab.see({ path: '.toast', text: 'added' });
  };

  it('brings a corpus in, takes it out, takes it back, and brings it in again: the same bytes', async () => {
    const tab = await open();
    const before = await exported(tab, 'Corpus file');
    await bringIn(tab, 'v2.json', SAMPLE);
    const first = await exported(tab, 'Corpus file');
    expect(first.name).toMatch(/^second-source-corpus-\d{4}-\d\d-\d\d\.json$/);
    expect(JSON.parse(first.text).sources.length).toBe(JSON.parse(before.text).sources.length + 3);

    // back to what was there before the import
    await tab.pressByScript({ path: '.keep-backup button', text: 'Restore…' });
    await tab.see({ path: '.keep-preview', text: 'Sources: 3 gone' });
    await tab.pressByScript({ path: '.keep-preview button', text: 'Restore' });
    await tab.see({ path: '.toast', text: 'Restored' });
    expect(withoutDate((await exported(tab, 'Corpus file')).text)).toBe(withoutDate(before.text));

    await bringIn(tab, 'again.json', first.text);
    expect(withoutDate((await exported(tab, 'Corpus file')).text)).toBe(withoutDate(first.text));

    // and twice is once
    await choose(tab, 'again.json', first.text);
    await tab.see({ path: '.keep-preview', text: 'Nothing that is not here already' });
  });

  it('takes back an import', async () => {
    const tab = await open();
    const file = JSON.parse(SAMPLE);
    const [source] = file.sources.filter(({ pack }: { pack: string | null }) => pack === null);
    file.sources = [
      { ...source, id: 'https://new.example/1', url: 'https://new.example/1', textHash: 'a'.repeat(64), copyOf: null },
    ];
    file.claims = [];
    const before = await exported(tab, 'Corpus file');
    await bringIn(tab, 'one.json', JSON.stringify(file));
    await tab.pressByScript({ path: '.toast button', text: 'Undo' });
    await tab.see({ path: '.toast', text: UNDONE });
    expect(withoutDate((await exported(tab, 'Corpus file')).text)).toBe(withoutDate(before.text));
  });

  it('writes claims as a table, as linked data and as annotations', async () => {
    const tab = await open();
    await choose(tab, 'v2.json', SAMPLE);
    await tab.see('.keep-preview');
    await tab.pressByScript('.keep-preview button');
    await tab.seeNone('.keep-preview');
    const table = await exported(tab, 'Table of claims', 'own');
    expect(table.name).toMatch(/\.csv$/);
    expect(table.text.split('\r\n')[0]).toContain('quote,url,publisher,title,author,published,language,state');
    expect(table.text).toContain('Electricity for the siren');
    const claims = JSON.parse((await exported(tab, 'linked data', 'tag:sample')).text);
    expect(claims['@graph'][0]).toMatchObject({ '@type': 'Claim', appearance: { '@type': 'NewsArticle' } });
    const { items } = JSON.parse((await exported(tab, 'Web annotations', 'own')).text);
    expect(items[0].target.selector.map(({ type }: { type: string }) => type)).toEqual([
      'TextQuoteSelector',
      'TextPositionSelector',
    ]);
  });

  it('says in one line what is wrong with a bad file, and takes what is good', async () => {
    const tab = await open();
    await choose(tab, 'photo.json', '\u0000\u0001\u0002 no text at all');
    await tab.see({ path: '.toast', text: 'This is not text' });
    await choose(tab, 'deep.json', '['.repeat(1_000_000));
    await tab.see({ path: '.toast', text: 'Nested too deeply' });
    await choose(tab, 'future.json', SAMPLE.replace('"schemaVersion":2', '"schemaVersion":99'));
    await tab.see({ path: '.toast', text: 'newer version' });
    const forged = JSON.parse(SAMPLE);
    const own = forged.claims.find(({ pack }: { pack: string | null }) => pack === null);
    forged.claims.push({ ...own, id: 'forged', quote: 'Nobody ever said so.' });
    await choose(tab, 'forged.json', JSON.stringify(forged));
    const { text } = await tab.see({ path: '.keep-preview', text: 'left out' });
    expect(text).toContain('claim: its source does not say so');
  });

  it('backs up by itself after a change, also where the worker had ended, and once a day only', async () => {
    const tab = await open();
    await bringIn(tab, 'one.json', decisionOn('one.example'));
    // the list with the backup that was made before
    await tab.reload();
    await tab.see('.keep-backup');
    for (let left = (await tab.all('.keep-backup')).length; left > 0; left--) {
      await tab.pressByScript('.keep-backup .button-quiet');
      await tab.until((count) => document.querySelectorAll('.keep-backup').length < count, left);
    }
    await stage.browser.sleepBackground();
    for (let times = 0; times < 2; times++) {
      // what every change of the corpus ends with
      await tab.evaluate(() => {
        const ways = globalThis as unknown as Record<
          string,
          { runtime: { sendMessage(message: unknown): Promise<unknown> } }
        >;
        return (ways.browser ?? ways.chrome)?.runtime
          .sendMessage({ name: 'corpus:changed', data: null })
          .then(() => undefined);
      });
      await tab.until(async () => {
        const open = indexedDB.open('second-source');
        const db = await new Promise<IDBDatabase>((resolve) => {
          open.onsuccess = () => resolve(open.result);
        });
        const count = db.transaction('backups').objectStore('backups').index('madeAt').count();
        const found = await new Promise((resolve) => {
          count.onsuccess = () => resolve(count.result);
        });
        db.close();
        return found === 1;
      });
    }
    await tab.reload();
    await tab.see({ path: '.keep-backup', text: 'Daily' });
    expect(await tab.all('.keep-backup')).toHaveLength(1);
  });
});
