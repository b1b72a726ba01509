/** Finds which part of a page is the article: the lowest box that holds most of its prose. */

import { type Box, commonBox, type Draft, isWithin } from '@/lib/article/boxes';
import { isFiller, isLinkLine } from '@/lib/article/lines';

/** A weak furniture word is not believed of a box with this share of the page's prose. */
const MOST_OF_PAGE = 0.6;
/** The walk goes down while one child holds this share of the prose; inside an <article> it needs to be surer. */
const GO_DOWN = 0.75;
const GO_DOWN_IN_ARTICLE = 0.9;
/** A marked body (itemprop articleBody, class "entry-content") is believed when it holds this share. */
const MARKED_BODY = 0.5;

/** Decides which boxes are furniture and adds up prose, bottom up. `headline` is the box of the page's headline. */
export function* weighInSteps(draft: Draft, headline: Box | null): Generator<void, void> {
  const all = sumMass(draft, () => false);
  yield;
  const strong = (box: Box): boolean => box.grade === 2 && !holdsArticle(box, headline);
  const kept = sumMass(draft, strong);
  yield;
  const total = kept.get(draft.boxes[0] as Box) ?? 0;
  for (const box of draft.boxes) {
    const weak = box.grade === 1 && !box.hasTop && box.bodyMark < 2 && (all.get(box) ?? 0) < MOST_OF_PAGE * total;
    box.out = box.parent?.out === true || strong(box) || weak;
  }
  yield;
  const mass = sumMass(draft, (box) => box.out);
  for (const box of draft.boxes) box.mass = mass.get(box) ?? 0;
}

/** A strong word is overruled only by the article itself inside. */
function holdsArticle(box: Box, headline: Box | null): boolean {
  return box.bodyMark === 2 || (headline !== null && isWithin(headline, box));
}

function sumMass(draft: Draft, isOut: (box: Box) => boolean): Map<Box, number> {
  const mass = new Map<Box, number>();
  for (const block of draft.blocks) mass.set(block.box, (mass.get(block.box) ?? 0) + block.mass);
  for (let i = draft.boxes.length - 1; i >= 0; i--) {
    const box = draft.boxes[i];
    if (!box) continue;
    const own = isOut(box) ? 0 : (mass.get(box) ?? 0);
    mass.set(box, own);
    if (box.parent) mass.set(box.parent, (mass.get(box.parent) ?? 0) + own);
  }
  return mass;
}

/** The children of each box, in document order. */
export function childrenOf(draft: Draft): Map<Box, Box[]> {
  const children = new Map<Box, Box[]>();
  for (const box of draft.boxes) {
    if (!box.parent) continue;
    const list = children.get(box.parent);
    if (list) list.push(box);
    else children.set(box.parent, [box]);
  }
  return children;
}

/**
 * The box that holds the article's body. Needs weighInSteps() first.
 * @param headline Box of the headline, where the page tells it: of several articles on the page, its one is meant.
 * @returns null where the page has no prose.
 */
export function findRoot(draft: Draft, children: Map<Box, Box[]>, headline: Box | null): Box | null {
  const body = draft.boxes[0];
  if (!body || body.mass === 0) return null;
  return markedBody(draft, body, 2) ?? markedBody(draft, body, 1) ?? descend(draft, body, children, headline);
}

function markedBody(draft: Draft, body: Box, mark: 1 | 2): Box | null {
  const marked = draft.boxes.filter((box) => box.bodyMark === mark && !box.out && box.mass > 0);
  const outer = marked.filter((box) => !marked.some((other) => other !== box && isWithin(box, other)));
  const heaviest = outer.reduce<Box | null>((best, box) => (best && best.mass >= box.mass ? best : box), null);
  if (!heaviest) return null;
  if (heaviest.mass >= MARKED_BODY * body.mass) return heaviest;
  // an article cut into several marked pieces; pieces in different articles are teasers or other stories
  const pieces = outer.filter((box) => box.parent === heaviest.parent);
  const sum = pieces.reduce((total, box) => total + box.mass, 0);
  return pieces.length > 1 && sum >= MARKED_BODY * body.mass ? heaviest.parent : null;
}

function descend(draft: Draft, body: Box, children: Map<Box, Box[]>, headline: Box | null): Box {
  const holders = articleHolders(draft);
  let at = body;
  for (;;) {
    const inner = children.get(at)?.filter((box) => !box.out) ?? [];
    const heaviest = inner.reduce<Box | null>((best, box) => (best && best.mass >= box.mass ? best : box), null);
    if (!heaviest || heaviest.mass === 0) return at;
    const needed = isArticle(at) ? GO_DOWN_IN_ARTICLE : GO_DOWN;
    const told = toldArticle(inner, headline, holders);
    const next = heaviest.mass >= needed * at.mass && holdsSeveral(heaviest) ? heaviest : told;
    if (!next) return at;
    at = next;
  }
}

const isArticle = (box: Box): boolean => box.tag === 'article' || box.element.getAttribute('role') === 'article';
const holdsSeveral = (box: Box): boolean => box.end - box.first > 1 && box.tag !== 'ul' && box.tag !== 'ol';

/** The boxes that are articles with text, and all that hold one. */
function articleHolders(draft: Draft): ReadonlySet<Box> {
  const holders = new Set<Box>();
  for (const box of draft.boxes) {
    if (!isArticle(box) || box.out || box.mass === 0) continue;
    for (let at: Box | null = box; at !== null && !holders.has(at); at = at.parent) holders.add(at);
  }
  return holders;
}

/** Of several articles side by side, wrapped or not, the one with the page's headline; none where it stands outside. */
function toldArticle(inner: Box[], headline: Box | null, holders: ReadonlySet<Box>): Box | null {
  const articles = inner.filter((box) => holders.has(box));
  if (articles.length < 2 || !headline) return null;
  return articles.find((box) => isWithin(headline, box)) ?? null;
}

/**
 * The root, or the article around it where that is one of pictures: all its running text is the introduction, and what
 * it has to say stands in captions.
 */
export function withCaptions(draft: Draft, root: Box): Box {
  let article: Box | null = root;
  while (article !== null && !isArticle(article)) article = article.parent;
  if (!article || article === root || article.mass > root.mass) return root;
  let captions = 0;
  for (const block of draft.blocks.slice(root.end, article.end)) {
    if (block.kind === 'caption' && !block.box.out) captions += block.content.text.length;
  }
  return captions > root.mass ? article : root;
}

/** Prose needed for an article, characters; a page that says it is one is believed with less. */
const LEAST_PROSE = 200;
const LEAST_DECLARED = 100;

/** A list of articles repeats this: a title that is a link, then a short text. */
const FEWEST_TEASERS = 3;
const LONG_TEASER = 260;

/**
 * Whether what stands in the root is an article rather than a list of links to articles.
 * @param declared The page says that it is an article (og:type, schema.org).
 */
export function isArticleBody(draft: Draft, root: Box, declared: boolean): boolean {
  if (root.mass < (declared ? LEAST_DECLARED : LEAST_PROSE)) return false;
  let prose = 0;
  let teasers = 0;
  let linked = 0;
  const blocks = draft.blocks.slice(root.first, root.end).filter((block) => !block.box.out);
  blocks.forEach((block, i) => {
    linked += block.content.linked;
    if (!block.prose) return;
    prose++;
    if ([blocks[i - 1], blocks[i - 2]].some((before) => before && isLinkLine(before) && !isFiller(before))) teasers++;
  });
  if (linked > 2 * root.mass) return false;
  return declared || teasers < FEWEST_TEASERS || teasers < prose / 2 || root.mass / prose > LONG_TEASER;
}

/** The smallest box that holds the body and the headline. */
export function scopeOf(root: Box, headline: Box | null): Box {
  return headline ? (commonBox(root, headline) ?? root) : root;
}
