/**
 * What is around an article: told by the words that sites across the web put into classes, ids and labels.
 * Words are only a hint, so each has a grade; the choice of the article's root may overrule the weak ones.
 */

/** 0: nothing said. 1: weak, overruled by a headline or most of the page's text inside. 2: strong, may be long itself. */
export type Grade = 0 | 1 | 2;

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Things that can be longer than the article itself. */
const STRONG = set(
  `comment comments commentlist disqus respond replies reply cookie cookies consent gdpr ccpa onetrust related recirc
  recirculation recommended recommendation recommendations ad ads advert adverts advertisement advertising adslot promo
  promos promobox outbrain taboola sponsored mostread mostpopular trending relatedposts relatedarticles coral viafoura
  spotim openweb hyvor giscus cmp`,
);

/** Things that are short, or words that also name layouts ("sidebar", "newsletter"). */
const WEAK = set(
  `newsletter newsletters subscribe subscription subscriptions signup share sharing sharebar sharetools social socials
  breadcrumb breadcrumbs pagination pager paywall popup modal lightbox overlay sidebar nav navbar navigation menu topnav
  byline bylines tags taglist tagcloud toolbar masthead footer author authors bio widget widgets login search banner poll
  survey rating ratings timestamp pubdate meta metadata upsell donate donation teaser teasers skiplink promotion cta
  metabar dateline unsubscribe preheader navbox toc readmore references reflist tweet offer offers`,
);

/** Not shown to the eye: text for screen readers and print. */
const UNSEEN =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader(?:-text)?|u-hidden|assistive-text|print-only|visuallyHidden|hide-text|offscreen)(?:\s|$)/i;

/** Pairs of neighbouring words, as "first second". */
const PAIRS: ReadonlyMap<string, Grade> = new Map<string, Grade>([
  ...pairs('most', 'read popular viewed shared commented', 2),
  ...pairs('read', 'next also', 2),
  // also the name of a box that folds the rest of the article away
  ...pairs('read', 'more', 1),
  ...pairs('more', 'from stories on news articles reading like', 2),
  ...pairs('up', 'next', 2),
  ...pairs('see', 'also', 2),
  ...pairs('also', 'read like see', 2),
  ...pairs('further', 'reading', 2),
  ...pairs('you', 'may might', 2),
  ...pairs('next', 'article story post', 2),
  ...pairs('previous', 'article story post', 2),
  ...pairs('around', 'web', 2),
  ...pairs('pull', 'quote', 1),
  ...pairs('sign', 'up', 1),
  ...pairs('post', 'footer info date nav links', 1),
  ...pairs('entry', 'footer info date', 1),
  ...pairs('article', 'footer info date', 1),
  ...pairs('story', 'footer info date', 1),
  ...pairs('about', 'author us', 1),
  ...pairs('tag', 'list cloud links', 1),
  ...pairs('screen', 'reader', 2),
  ...pairs('privacy', 'notice manager banner popup', 2),
  ...pairs('latest', 'posts stories news', 2),
  ...pairs('affiliate', 'disclosure disclaimer', 1),
  // posts of others, set into the text
  ...pairs('instagram', 'media', 1),
  ...pairs('tiktok', 'embed', 1),
  ...pairs('bluesky', 'embed', 1),
  ...pairs('mastodon', 'embed', 1),
]);

function pairs(first: string, seconds: string, grade: Grade): [string, Grade][] {
  return seconds.split(' ').map((second) => [`${first} ${second}`, grade]);
}

/** "has-sidebar", "no-comments": the word names a state of the layout. */
const STATE = set('has with without no not is hide hides show shows enable enabled disable disabled single');

/** Classes a blog engine makes from a post's own tags and categories ("tag-advertising"): they name its topic. */
const TOPIC_CLASS = /^(?:tag|category|cat|topic|author|format|type|status|post|page|term|section|hentry)-/;

const LABEL_ATTRIBUTES = ['data-component', 'data-testid', 'data-module'] as const;

const DIGITS_INSIDE = /[a-z]\d+[a-z]|\d[a-z]+\d/i;
const CASE_CHANGE = /[a-z](?=[A-Z])|[A-Z](?=[a-z])/g;

/** Digits between letters ("f98b1ad2") or capitals everywhere ("gBMaQO"): made by a style compiler, and no word. */
function isMadeUp(token: string): boolean {
  if (DIGITS_INSIDE.test(token)) return true;
  const changes = token.match(CASE_CHANGE)?.length ?? 0;
  return changes >= 3 && changes > token.length / 3;
}

/** Words of a class or id: "relatedArticles__list" gives related, articles, list; "sc-f98b1ad2-0" gives sc. */
export function nameWords(name: string): string[] {
  const tokens = name.split(/[^A-Za-z\d]+/).filter((token) => !isMadeUp(token));
  return tokens
    .join(' ')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
}

/** An id of so many words is a heading made into an id: it says what the text is about. */
const SLUG = /^[a-z\d]+(?:-[a-z\d]+){4,}$/;

function gradeOfWords(list: string[]): Grade {
  let grade: Grade = 0;
  list.forEach((word, i) => {
    const before = list[i - 1];
    if (before !== undefined && STATE.has(before)) return;
    if (STRONG.has(word)) grade = 2;
    const pair = before === undefined ? 0 : (PAIRS.get(`${before} ${word}`) ?? 0);
    if (pair > grade) grade = pair;
    if (grade === 0 && WEAK.has(word)) grade = 1;
  });
  return grade;
}

function gradeOfNames(names: string): Grade {
  let grade: Grade = 0;
  for (const name of names.split(/\s+/)) {
    if (name === '' || TOPIC_CLASS.test(name)) continue;
    const found = gradeOfWords(nameWords(name));
    if (found > grade) grade = found;
  }
  return grade;
}

/** Tags that hold a whole page or article: a weak word on them is about the layout. */
const WHOLE = set('html body main article');
const LABELLED = set('section div ul ol');

/** Grades elements, remembering names it has seen: a page repeats few. */
export class FurnitureReader {
  private readonly seen = new Map<string, Grade>();

  private grade(names: string): Grade {
    let grade = this.seen.get(names);
    if (grade === undefined) {
      grade = gradeOfNames(names);
      this.seen.set(names, grade);
    }
    return grade;
  }

  /** How surely an inline element is around the article, by its class alone. */
  gradeOfInline(el: Element): Grade {
    const names = el.getAttribute('class');
    return names ? this.grade(names) : 0;
  }

  /** How surely an element is around the article rather than of it. Never looks inside. */
  gradeOf(el: Element, tag: string): Grade {
    let grade = this.gradeOfAttributes(el);
    if (LABELLED.has(tag)) grade = Math.max(grade, this.grade(this.label(el))) as Grade;
    if (tag.includes('-')) grade = Math.max(grade, this.grade(tag)) as Grade;
    if (tag === 'address') return 1;
    if (grade === 1 && WHOLE.has(tag)) return 0;
    return tag === 'body' || tag === 'html' ? 0 : grade;
  }

  private gradeOfAttributes(el: Element): Grade {
    let grade: Grade = 0;
    const names = el.getAttribute('class');
    if (names) grade = UNSEEN.test(names) ? 2 : this.grade(names);
    const id = el.getAttribute('id');
    if (id && !SLUG.test(id)) grade = Math.max(grade, this.grade(id)) as Grade;
    for (const attribute of LABEL_ATTRIBUTES) {
      const value = el.getAttribute(attribute);
      if (value) grade = Math.max(grade, this.grade(value)) as Grade;
    }
    const prop = el.getAttribute('itemprop');
    if (prop === 'author' || prop === 'comment' || prop === 'publisher') grade = prop === 'comment' ? 2 : 1;
    return grade;
  }

  private label(el: Element): string {
    return (el.getAttribute('aria-label') ?? '').replace(/\s+/g, '-').slice(0, 60);
  }

  /** Whether the element is text for screen readers or print only. */
  isUnseen(el: Element): boolean {
    const names = el.getAttribute('class');
    return names !== null && UNSEEN.test(names);
  }
}
