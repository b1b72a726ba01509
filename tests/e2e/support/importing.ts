import { articlePage } from './pages';
import type { Tab } from './tab';

/** What scenarios about ways in share. */

/** A sentence of an invented port. */
export const NEWS = 'The port of Lund counted 312 ships in May 2025, the authority said on Monday.';
/** A second sentence, long enough for an article. */
export const MORE =
  'Ninety people stood at the gate when the first ship came in, and nobody could say how long the works would last.';

/** Gives files to the view's own picker, as a choice in its dialog does, without the dialog. */
export async function choose(tab: Tab, files: { name: string; text: string }[]): Promise<void> {
  await tab.see({ path: '.drop' });
  await tab.evaluate((given) => {
    const input = document.querySelector('[data-testid=files]') as HTMLInputElement;
    const list = new DataTransfer();
    for (const { name, text } of given) list.items.add(new File([text], name));
    input.files = list.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, files);
}

/** How many articles and claims of the reader's own are in the database, and how many twice. */
export function saved(tab: Tab) {
  return tab.evaluate(
    () =>
      new Promise<{ sources: number; claims: number; doubles: number }>((resolve, reject) => {
        const open = indexedDB.open('second-source');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const db = open.result;
          const reading = db.transaction(['sources', 'claims']);
          const sources = reading.objectStore('sources').getAll();
          const claims = reading.objectStore('claims').getAll();
          reading.oncomplete = () => {
            db.close();
            const own = (claims.result as { sourceId: string; quote: string; pack: string | null }[]).filter(
              ({ pack }) => pack === null,
            );
            const said = own.map(({ sourceId, quote }) => `${sourceId} ${quote}`);
            resolve({
              sources: sources.result.filter(({ pack }) => pack === null).length,
              claims: own.length,
              doubles: said.length - new Set(said).size,
            });
          };
        };
      }),
  );
}

/** A saved page of an invented outlet, with sentences of its own: two claims, and two that all of these pages share. */
export const harbourPage = (number: number) =>
  articlePage({
    title: `Harbour news ${number}`,
    witness: false,
    paragraphs: [
      `The port of Lund counted ${number + 100} ships in May 2025, the authority said on Monday. ${MORE}`,
      `Brightmoor paid $${number + 2} million for pier ${number}, which had been closed since March 2021.`,
    ],
  });

/** The extension's own look at the tabs. By address and not by pattern: Firefox's patterns know no ports. */
export const tabIdOf = (manager: Tab, url: string) =>
  manager.evaluate(async (address) => {
    const { tabs } = (
      globalThis as unknown as { chrome: { tabs: { query(what: object): Promise<{ id: number; url?: string }[]> } } }
    ).chrome;
    return (await tabs.query({})).find((tab) => tab.url?.startsWith(address))?.id;
  }, url);
