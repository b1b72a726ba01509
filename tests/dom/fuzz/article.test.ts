// @vitest-environment node
import fc from 'fast-check';
import { JSDOM, VirtualConsole } from 'jsdom';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { readArticleInSteps } from '@/lib/article/read';
import { sentencesOf } from '@/lib/article/sentences';
import type { LiveArticle } from '@/lib/article/types';
import { ArticleSchema } from '@/lib/messages/schemas';
import { FUZZ, spoiltPage } from '@/tests/support/mutations';
import { zooPages } from '@/tests/support/zoo';
import { expectAnchored } from '../article/anchored';

const url = 'https://www.news.example/a';
/** Steps that the reader takes whatever the page; and nodes it must at least get through in one. */
const FEW_STEPS = 40;
const NODES_A_STEP = 20;
/** Reading a page of a few kilobytes takes some ms; a machine under load is allowed much more. */
const SLOWEST_MS = 3_000;

function readCounting(doc: Document): { live: LiveArticle; count: number } {
  const steps = readArticleInSteps(doc, { url });
  for (let count = 1; ; count++) {
    const step = steps.next();
    if (step.done) return { live: step.value, count };
  }
}

function parse(html: string, type: string): Document {
  const options = { url, virtualConsole: new VirtualConsole() };
  try {
    return new JSDOM(html, { ...options, contentType: type }).window.document;
  } catch {
    return new JSDOM(html, options).window.document; // XML that is not well-formed
  }
}

function nodesOf(node: Node): number {
  let count = 1;
  for (const child of node.childNodes) count += nodesOf(child);
  return node.nodeName === 'TEMPLATE' ? count + nodesOf((node as HTMLTemplateElement).content) : count;
}

describe('spoilt pages', () => {
  test('are read without an exception, without a change and in bounded work', { timeout: 3_600_000 }, () => {
    let runs = 0;
    let articles = 0;
    fc.assert(
      fc.property(spoiltPage(zooPages()), ({ html, type }) => {
        const document = parse(html, type);
        const before = document.documentElement?.outerHTML;
        const start = performance.now();
        const { live, count } = readCounting(document);
        expect(performance.now() - start).toBeLessThan(SLOWEST_MS);
        expect(count).toBeLessThan(FEW_STEPS + nodesOf(document) / NODES_A_STEP);
        expect(document.documentElement?.outerHTML).toBe(before);
        // text in a slot stands elsewhere in the document than the box it is shown in
        expectAnchored(live, !html.includes('shadowrootmode'));
        const { article } = live;
        // plain data, which the border takes as it is or refuses by a limit
        expect(JSON.parse(JSON.stringify(article))).toEqual(article);
        const taken = v.safeParse(ArticleSchema, article);
        if (taken.success) expect(taken.output).toEqual(article);
        else for (const issue of taken.issues) expect(issue.message).toMatch(/length|long/i);
        for (const one of sentencesOf(article))
          expect(article.blocks[one.block]?.text.slice(one.start, one.end)).toBe(one.text);
        runs++;
        if (article.blocks.length > 0) articles++;
      }),
      { ...(FUZZ.seed === undefined ? {} : { seed: FUZZ.seed }), numRuns: FUZZ.runs },
    );
    console.log(`fuzz: ${runs} spoilt pages, ${articles} still read as articles`);
    expect(articles).toBeGreaterThan(runs / 4);
  });
});
