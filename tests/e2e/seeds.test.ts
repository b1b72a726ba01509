import { expect, it } from 'vitest';
import { packs } from '@/corpus/packs/index';
import type { PageReport } from '@/lib/match/types';
import { askStatus } from '@/scripts/parts/status';
import { articlePage, BADGES } from './support/pages';
import { scenarios } from './support/scenarios';

/**
 * Each source of the starter corpus as a page: its claims in our own words, since its text is not ours. A page is
 * checked against the corpus it is part of, in which it must not count itself.
 */
scenarios('the starter corpus on its own sources', (stage) => {
  for (const pack of packs)
    for (const source of pack.sources) {
      const name = source.publisher ?? source.title ?? source.id;
      it(`finds what the others say about ${name}, and never ${name} itself`, async () => {
        const paragraphs = pack.claims.filter((claim) => claim.source === source.id).map((claim) => claim.text);
        const parts = { title: source.title ?? name, publisher: source.publisher ?? 'unknown', paragraphs };
        const published = source.published ? { published: source.published } : {};
        stage.site.pages.set('/seed', articlePage({ ...parts, ...published }));
        const tab = await stage.browser.open(`${stage.site.url}/seed`);
        await tab.see(BADGES);
        const popup = await stage.browser.openExtensionPage('popup.html');
        const status = await askStatus(popup.page, `${stage.site.url}/seed`);
        if (status?.state !== 'checked') throw new Error(`not checked: ${JSON.stringify(status)}`);
        const { counts, findings } = status.report satisfies PageReport;

        expect(status.lost).toEqual([]);
        expect(counts.checked).toBeGreaterThanOrEqual(paragraphs.length);
        expect(counts.corroborated).toBeGreaterThanOrEqual(5);
        // The sources tell one story and differ on a few points of it.
        expect(counts.conflicts).toBeLessThanOrEqual(counts.corroborated / 2);
        const evidence = findings.flatMap(({ verdicts }) => verdicts.flatMap((verdict) => verdict.evidence));
        if (source.publisher) expect(evidence.map(({ publisher }) => publisher)).not.toContain(source.publisher);
      });
    }
});
