/** Reads schema.org data from <script type="application/ld+json">, forgiving what sites get wrong. */

/** One object of the page's linked data, as parsed. */
export type LdNode = { readonly [key: string]: unknown };

const MOST_SCRIPTS = 40;
const LONGEST_SCRIPT = 1_000_000;
const MOST_NODES = 500;

/** All objects of the linked data in a page's <script> elements, @graph and lists unrolled, references by @id resolved one level. */
export function readLinkedData(all: Element[]): LdNode[] {
  const scripts = all.filter((one) => /ld\+json/i.test(one.getAttribute('type') ?? '')).slice(0, MOST_SCRIPTS);
  const nodes: LdNode[] = [];
  for (const script of scripts) unroll(parseLoosely(script.textContent ?? ''), nodes);
  const named = new Map(nodes.filter((node) => Object.keys(node).length > 1).map((node) => [node['@id'], node]));
  return nodes.map((node) => resolve(node, named));
}

const isNode = (value: unknown): value is LdNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** JSON as sites write it: in comments or CDATA, with raw line breaks in strings, a comma or semicolon too many. */
function parseLoosely(text: string): unknown {
  if (text.length > LONGEST_SCRIPT) return null;
  const bare = text
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*$/, '')
    .trim();
  const attempts = [() => bare, () => mend(bare)];
  for (const attempt of attempts) {
    try {
      return JSON.parse(attempt());
    } catch {
      // the next attempt mends more; after the last the script is as good as absent
    }
  }
  return null;
}

function mend(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters in strings are the fault mended
      .replace(/[\u0000-\u001F]+/g, ' ')
      .replace(/,\s*([}\]])/g, '$1')
      .replace(/;\s*$/, '')
  );
}

function unroll(value: unknown, into: LdNode[]): void {
  const queue: unknown[] = [value];
  for (let at = 0; at < queue.length && into.length < MOST_NODES; at++) {
    const item = queue[at];
    if (Array.isArray(item)) queue.push(...item.slice(0, MOST_NODES));
    else if (isNode(item)) {
      into.push(item);
      for (const inner of [item['@graph'], item.mainEntity, item.mainEntityOfPage])
        if (typeof inner === 'object') queue.push(inner);
    }
  }
}

function resolve(node: LdNode, named: Map<unknown, LdNode>): LdNode {
  const refer = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(refer);
    return isNode(value) && Object.keys(value).length === 1 ? (named.get(value['@id']) ?? value) : value;
  };
  return { ...node, author: refer(node.author), publisher: refer(node.publisher), isPartOf: refer(node.isPartOf) };
}

/** The object's types without the schema.org prefix. */
export function typesOf(node: LdNode): string[] {
  const type = node['@type'];
  const list = Array.isArray(type) ? type : [type];
  return list.filter((item) => typeof item === 'string').map((item) => item.replace(/^.*[/#:]/, ''));
}

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|LiveBlogPosting|Review)$/;
/** These end in "Article" or hold one, but the page is none itself. */
const NO_ARTICLE = /^(?:Claim|Critic|User|Employer|Aggregate)/;

/** Whether the object says that it is an article. */
export function isArticleNode(node: LdNode): boolean {
  return typesOf(node).some((type) => ARTICLE_TYPE.test(type) && !NO_ARTICLE.test(type));
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' };

/** A plain string of the object, with entities read and white space collapsed; null where it holds none. */
export function textOf(value: unknown): string | null {
  const raw = Array.isArray(value) ? value.find((item) => typeof item === 'string') : value;
  if (typeof raw !== 'string') return null;
  const text = raw
    .replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,4}));/gi, (whole, decimal, hex, name) => {
      const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : 0;
      if (code > 0 && code <= 0x10ffff) return String.fromCodePoint(code);
      return ENTITIES[String(name).toLowerCase()] ?? whole;
    })
    .replace(/\s+/g, ' ')
    .trim();
  return text === '' ? null : text;
}

/** The name of a person or organisation given as a string or an object. */
export function nameOf(value: unknown): string | null {
  if (Array.isArray(value)) return value.map(nameOf).find((name) => name !== null) ?? null;
  return isNode(value) ? textOf(value.name) : textOf(value);
}

/** The names in a list of persons and organisations, or in one. */
export function namesOf(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value];
  return list.map(nameOf).filter((name) => name !== null);
}

/** An address given as a string or as an object with @id or url. */
export function addressOf(value: unknown): string | null {
  if (isNode(value)) return textOf(value['@id']) ?? textOf(value.url);
  return textOf(value);
}
