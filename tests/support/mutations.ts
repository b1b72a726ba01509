/** Pages and messages spoilt at random, the way a hostile or broken site would. */
import fc from 'fast-check';
import type { ZooPage } from './zoo';

/** Runs of each property: few in the test suite; `npm run fuzz` asks for more. */
export const FUZZ = {
  runs: Number(process.env.FUZZ_RUNS ?? 150),
  ...(process.env.FUZZ_SEED ? { seed: Number(process.env.FUZZ_SEED) } : {}),
};

/** What is stuck into pages: mark-up left open, put where it may not be, or meant to be run. */
const SPLINTERS = [
  '<script>owned=1</script>',
  '"><img src=x onerror=owned=1>',
  '<svg><p>x</p><foreignObject><p>A sentence in a drawing, long enough to be read as one.</p>',
  '<table><p>A sentence between the rows of a table, where none may be.<tr>',
  '<template shadowrootmode="open"><slot></slot><slot name="x"></slot>',
  '<x-y slot="x">A sentence in a custom element, of some length.</x-y>',
  '<a href="javascript:owned=1"><article><h1>',
  '</article></main></div></div></div>',
  '<select><option><p>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=owned=1&gt;">',
  '<base href="javascript:0//">',
  '<meta property="og:title" content="&lt;b&gt;&#0;&#xD800;\u202e">',
  '<time datetime="9999-99-99T99:99">',
  '<p hidden><p style="display:none',
  '\u0000\uFFFE\uD83D',
  '&#x110000;&lt;/p&gt;&nosuch;',
  '<br>'.repeat(40),
  '<div class="related comments ad">'.repeat(30),
  '<b><i>'.repeat(60),
  '<plaintext>',
  '<!--',
];

const NAMES = [
  'article-body',
  'related',
  'sr-only',
  'caption',
  'comments',
  '"',
  'f98b1ad2',
  '\u0000',
  'entry-content ',
];

type Change = (html: string) => string;

const place = fc.nat(999).map((thousandths) => thousandths / 1000);
const cut = (html: string, at: number): number => Math.floor(at * html.length);

const changes: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(place, fc.nat(400)).map(
    ([at, long]): Change =>
      (html) => {
        const start = cut(html, at);
        return html.slice(0, start) + html.slice(start + long);
      },
  ),
  fc.tuple(place, place, fc.nat(3_000)).map(
    ([from, to, long]): Change =>
      (html) => {
        const piece = html.slice(cut(html, from), cut(html, from) + long);
        return html.slice(0, cut(html, to)) + piece + html.slice(cut(html, to));
      },
  ),
  fc.tuple(place, fc.constantFrom(...SPLINTERS)).map(
    ([at, splinter]): Change =>
      (html) =>
        html.slice(0, cut(html, at)) + splinter + html.slice(cut(html, at)),
  ),
  fc.tuple(place, fc.string({ unit: 'binary', maxLength: 60 })).map(
    ([at, text]): Change =>
      (html) =>
        html.slice(0, cut(html, at)) + text + html.slice(cut(html, at)),
  ),
  fc.constantFrom(...NAMES).map(
    (name): Change =>
      (html) =>
        html.replace(/class="[^"]*"/, `class="${name}"`),
  ),
  fc.json({ maxDepth: 4 }).map(
    (json): Change =>
      (html) =>
        html.replace(LINKED_DATA, `$1${json}$3`),
  ),
  fc
    .tuple(place, fc.constantFrom('null', '[', '{"@graph":[', '"', '1e999', '{"@type":["Article",{}],"author":', '\\u'))
    .map(
      ([at, text]): Change =>
        (html) =>
          html.replace(LINKED_DATA, (_, open, data: string, close) => {
            const middle = cut(data, at);
            return `${open}${data.slice(0, middle)}${text}${data.slice(middle)}${close}`;
          }),
    ),
  fc.string({ unit: 'binary', maxLength: 200 }).map(
    (text): Change =>
      (html) =>
        html.replace(/content="[^"]*"/g, (found) => (text.length % 3 === 0 ? found : `content="${text}"`)),
  ),
);

const LINKED_DATA = /(<script[^>]*ld\+json[^>]*>)([\s\S]*?)(<\/script>)/i;

/** A page of the zoo with one to eight things done to it. */
export function spoiltPage(pages: ZooPage[]): fc.Arbitrary<{ name: string; type: string; html: string }> {
  return fc
    .tuple(fc.constantFrom(...pages), fc.array(changes, { minLength: 1, maxLength: 8 }))
    .map(([{ name, html, expected }, all]) => {
      // XML that is not well-formed is no document at all: those pages are spoilt as HTML
      const type = expected.type === undefined || all.length % 2 === 1 ? 'text/html' : expected.type;
      return { name, type, html: all.reduce((text, change) => change(text), html) };
    });
}

/** A value with one place in it replaced by anything, or taken out. */
export function spoiltValue(value: unknown): fc.Arbitrary<unknown> {
  const junk = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.anything({ maxDepth: 2, withBigInt: true, withDate: true, withNullPrototype: true }),
    fc.constantFrom('x'.repeat(600_000), -1, Number.NaN, '__proto__', [], {}, null, undefined),
  );
  return fc.tuple(fc.array(place, { minLength: 4, maxLength: 6 }), junk, fc.boolean()).map(([way, bad, gone]) => {
    const copy = structuredClone(value);
    let at = copy as Record<string, unknown>;
    for (const [i, step] of way.entries()) {
      const keys = Object.keys(at);
      const key = keys[cut('.'.repeat(keys.length), step)] ?? keys.at(-1);
      if (key === undefined) break;
      const inner = at[key];
      if (i < way.length - 1 && typeof inner === 'object' && inner !== null) {
        at = inner as Record<string, unknown>;
        continue;
      }
      if (gone) delete at[key];
      else at[key] = bad;
      break;
    }
    return copy;
  });
}
