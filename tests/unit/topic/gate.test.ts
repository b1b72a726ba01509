// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { samplePage } from '@/lib/page/sample';
import { TopicWatch } from '@/lib/page/topic-watch';
import { MAX_SAMPLE } from '@/lib/topic/decide';
import type { Watch } from '@/lib/topic/types';

const names = [{ text: 'Heron', weight: 3 as const, group: 'heron' }];
const watch: Watch = { version: 1, hiddenHosts: [], topics: [{ id: 'birds', label: 'Birds', names, decoys: [] }] };

function show(title: string, body = ''): void {
  document.title = title;
  document.body.innerHTML = `<h1>${title}</h1>${body}`;
}

describe('samplePage', () => {
  const read = () => samplePage(document, 'https://paper.example/a');

  it('collects titles, description, headline, tags and text, and changes nothing', () => {
    document.head.innerHTML =
      '<title>A</title><meta property="og:title" content="B"><meta name="description" content="C">' +
      '<meta name="keywords" content="d, e"><meta property="article:tag" content="F">';
    document.body.innerHTML = `<h1>H</h1><nav><p>${'menu '.repeat(9)}</p></nav><p>${'text '.repeat(99)}</p>`;
    const before = document.documentElement.outerHTML;
    const page = read();
    expect(page).toMatchObject({ title: 'A | B', description: 'C', headings: ['H'], metaNames: ['d, e', 'F'] });
    expect(page.sample).toContain('text');
    expect(page.sample).not.toContain('menu');
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('reads text that stands in no paragraphs, but no scripts', () => {
    document.body.innerHTML = `<div>${'one line of the article, long enough<br>'.repeat(30)}</div><script>${'var secret = 1; '.repeat(9)}</script>`;
    const { sample } = read();
    expect(sample.length).toBeGreaterThan(500);
    expect(sample).not.toContain('secret');
  });

  it('looks at a bounded part of a huge page', () => {
    document.body.innerHTML = '<p>twenty-six characters, just.</p>'.repeat(5_000);
    expect(read().sample.length).toBeLessThan(MAX_SAMPLE + 100);
  });

  it('gives empty fields for an empty document', () => {
    document.documentElement.innerHTML = '';
    expect(read()).toMatchObject({ headings: [], metaNames: [], sample: '' });
  });
});

describe('TopicWatch', () => {
  const told: string[] = [];
  let life: AbortController;
  let navigation: EventTarget;

  beforeEach(() => {
    vi.useFakeTimers();
    told.length = 0;
    document.head.innerHTML = '';
    life = new AbortController();
    navigation = new EventTarget();
    Object.assign(window, { navigation });
    history.replaceState(null, '', '/start');
  });
  afterEach(() => {
    life.abort();
    vi.useRealTimers();
  });

  const begin = () =>
    new TopicWatch(
      window as unknown as Window,
      { matched: (match, url) => told.push(`${match.topic} ${new URL(url).pathname}`), left: () => told.push('left') },
      life.signal,
    );
  const go = (url: string) => {
    history.pushState(null, '', url);
    navigation.dispatchEvent(new Event('navigatesuccess'));
  };

  it('tells of a match once', () => {
    show('Heron seen');
    const topics = begin();
    topics.update(watch);
    topics.update({ ...watch });
    vi.advanceTimersByTime(10_000);
    expect(told).toEqual(['birds /start']);
  });

  it('sees a title that comes late, and then looks no more', () => {
    show('Loading');
    begin().update(watch);
    vi.advanceTimersByTime(1_000);
    show('Heron seen');
    vi.advanceTimersByTime(600);
    expect(told).toEqual(['birds /start']);
    expect(vi.getTimerCount()).toBeLessThanOrEqual(1);
  });

  it('does nothing without a list, and begins when there is one', () => {
    show('Heron seen');
    const topics = begin();
    topics.update(null);
    expect(told).toEqual([]);
    topics.update(watch);
    expect(told).toEqual(['birds /start']);
  });

  it('leaves a page that is no longer watched, and comes back', () => {
    show('Heron seen');
    const topics = begin();
    topics.update(watch);
    topics.update({ ...watch, hiddenHosts: [location.hostname] });
    topics.update(watch);
    expect(told).toEqual(['birds /start', 'left', 'birds /start']);
  });

  it('leaves at once with the address, and matches the next page when its text is there', () => {
    show('Heron seen');
    begin().update(watch);
    go('/next');
    expect(told).toEqual(['birds /start', 'left']);
    vi.advanceTimersByTime(300);
    expect(told).toHaveLength(2);
    show('Heron again');
    vi.advanceTimersByTime(800);
    expect(told).toEqual(['birds /start', 'left', 'birds /next']);
  });

  it('does not take the old text for the new page', () => {
    show('Heron seen');
    begin().update(watch);
    go('/next');
    vi.advanceTimersByTime(300);
    show('Ferries');
    vi.advanceTimersByTime(5_000);
    expect(told).toEqual(['birds /start', 'left']);
  });

  it('looks again at a match after a change of address: it may have been the old text, edited meanwhile', () => {
    show('Heron seen');
    begin().update(watch);
    show('Heron seen again');
    go('/next');
    vi.advanceTimersByTime(300);
    show('Ferries');
    vi.advanceTimersByTime(5_000);
    expect(told).toEqual(['birds /start', 'left', 'birds /next', 'left']);
  });

  it('leaves with the address though the router fails, and looks again when a slow one is done', () => {
    show('Heron seen');
    begin().update(watch);
    history.pushState(null, '', '/slow');
    navigation.dispatchEvent(new Event('currententrychange'));
    expect(told).toEqual(['birds /start', 'left']);
    show('Loading');
    vi.advanceTimersByTime(60_000);
    expect(told).toHaveLength(2);
    show('Heron again');
    navigation.dispatchEvent(new Event('navigatesuccess'));
    vi.advanceTimersByTime(300);
    expect(told).toEqual(['birds /start', 'left', 'birds /slow']);
    navigation.dispatchEvent(new Event('navigatesuccess'));
    expect(vi.advanceTimersByTime(300) && told).toHaveLength(3);
  });

  it('keeps to a page that only tidies its query or jumps to a fragment', () => {
    document.head.innerHTML = '<meta property="og:title" content="The heron seen">';
    show('Heron seen');
    begin().update(watch);
    go('/start?utm=1');
    go('/start?utm=1#part');
    vi.advanceTimersByTime(5_000);
    expect(told).toEqual(['birds /start']);
  });

  it("trusts no metadata once the address has changed: sites leave the old article's behind", () => {
    document.head.innerHTML = '<meta property="og:title" content="Heron seen">';
    show('Nature');
    begin().update(watch);
    go('/ferries');
    show('Ferries');
    vi.advanceTimersByTime(5_000);
    expect(told).toEqual(['birds /start', 'left']);
  });

  it('falls silent when it is ended', () => {
    show('Loading');
    begin().update(watch);
    life.abort();
    show('Heron seen');
    go('/next');
    vi.advanceTimersByTime(5_000);
    expect(told).toEqual([]);
  });
});
