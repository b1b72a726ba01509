// @vitest-environment happy-dom
import fc from 'fast-check';
import { render } from 'preact';
import { describe, expect, test } from 'vitest';
import { Badge } from '@/components/badge/badge';
import { Card } from '@/components/badge/card';
import { badgeEn } from '@/components/ui/messages/badge-en';
import { answerInBackground, type BackgroundHandlers } from '@/lib/messages/answer';
import { toBackgroundSchemas } from '@/lib/messages/schemas';
import { FUZZ, spoiltValue } from '@/tests/support/mutations';
import { zooPages } from '@/tests/support/zoo';
import { evidence, verdict } from '../page/samples';

const options = { ...(FUZZ.seed === undefined ? {} : { seed: FUZZ.seed }), numRuns: FUZZ.runs };
const SELF = { id: 'ours', origin: 'chrome-extension://ours/' };
const PAGE = { id: 'ours', url: 'https://www.news.example/a', tab: { id: 1 }, frameId: 0 };

/** Handlers that note what gets through to them. */
function listening(seen: unknown[]): BackgroundHandlers {
  const names = Object.keys(toBackgroundSchemas);
  return Object.fromEntries(names.map((name) => [name, (data: unknown) => seen.push(data)])) as never;
}

describe('the border for messages', () => {
  const pages = zooPages().filter(({ expected }) => expected.blocks.length > 0);
  const match = { topic: 'a', label: 'A', names: ['B'] };
  const messages = fc.constantFrom(...pages).chain(({ expected: { url, meta, blocks } }) => {
    const article = { meta: { url, ...meta }, blocks };
    return fc.oneof(
      spoiltValue({ name: 'page:check', data: { article, match } }),
      spoiltValue({ name: 'page:matched', data: { url, match } }),
      spoiltValue({ name: 'site:set', data: { host: 'news.example', on: true } }),
      fc.anything({ maxDepth: 3 }),
    );
  });

  test('takes an article as it is read', async () => {
    for (const { expected } of pages) {
      const article = { meta: { url: expected.url, ...expected.meta }, blocks: expected.blocks };
      const seen: unknown[] = [];
      const message = { name: 'page:check', data: { article, match } };
      expect(await answerInBackground(message, PAGE, listening(seen), SELF)).toEqual({ ok: true, value: 1 });
      expect(seen).toEqual([{ article, match }]);
    }
  });

  test('never throws, and lets nothing through that is not as it must be', { timeout: 3_600_000 }, async () => {
    let refused = 0;
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(messages, async (message) => {
        const seen: unknown[] = [];
        const reply = await answerInBackground(message, PAGE, listening(seen), SELF);
        runs++;
        expect(reply.ok).toBe(seen.length === 1);
        if (reply.ok) return;
        refused++;
        // one clear line, whatever came
        expect(reply.error.length).toBeLessThan(500);
        expect(reply.error).not.toBe('');
      }),
      options,
    );
    console.log(`fuzz: ${runs} spoilt messages, ${refused} refused`);
    expect(refused).toBeGreaterThan(0);
    expect(refused).toBeLessThan(runs);
  });
});

/** The tags of an element and all it holds, in order. */
const tagsOf = (root: Element): string[] => [...root.querySelectorAll('*')].map((element) => element.localName);

describe('what a page or a source says', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc
      .tuple(
        fc.string({ maxLength: 10 }),
        fc.constantFrom('<img src=x onerror=a()>', '"><script>', '</p><b>', '&lt;i&gt;'),
      )
      .map((parts) => parts.join(' ')),
  );

  function draw(text: string): string[] {
    const shown = verdict('conflicts', [evidence({ publisher: text, title: text, quote: text })]);
    const finding = { id: '1', block: 0, start: 0, end: text.length, sentence: text, verdicts: [shown] };
    const root = document.createElement('div');
    const nothing = () => {};
    const handlers = { onNotSame: nothing, onUndo: nothing, onHideSite: nothing, onClose: nothing };
    const shared = { pageDate: text, theme: 'light' as const, decisions: {}, problem: text, words: badgeEn };
    render(
      <>
        <Badge finding={finding} open={null} theme="light" size={12} words={badgeEn} onPress={nothing} />
        <Card finding={finding} relation="conflicts" {...shared} {...handlers} />
      </>,
      root,
    );
    return tagsOf(root);
  }

  test('is text in badge and card, never mark-up', { timeout: 3_600_000 }, () => {
    // marks may split a text in other places, so they do not count
    const plain = new Set(draw('Plain words.'));
    let runs = 0;
    fc.assert(
      fc.property(hostile, (text) => {
        expect(draw(text).filter((tag) => !plain.has(tag) && tag !== 'mark')).toEqual([]);
        runs++;
      }),
      options,
    );
    console.log(`fuzz: ${runs} hostile texts drawn`);
  });
});
