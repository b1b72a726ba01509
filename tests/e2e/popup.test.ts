import { expect, it } from 'vitest';
import { AGREED, articlePage, BADGE, BADGES, DISPUTED, OFF_TOPIC, OPEN_CARD, UNKNOWN } from './support/pages';
import { scenarios } from './support/scenarios';

/** Something that no source of the starter corpus says, in two outlets' words. */
const NEWS = 'Advanced Machine Intelligence Labs has its headquarters in Paris.';
const NEWS_AGAIN = 'Advanced Machine Intelligence Labs is headquartered in Paris.';
const OTHER_WORDS = [
  'Nobody at the pier could say how long the repairs of the old crane would take, or who is going to pay for them.',
  'The fish market stays open until late in the evening, as it has done every summer for as long as people remember.',
];

scenarios('popup', (stage) => {
  const openArticle = async (paragraphs = [DISPUTED, ...Array(40).fill(UNKNOWN), AGREED]) => {
    stage.site.pages.set('/article', articlePage({ paragraphs }));
    const tab = await stage.browser.open(`${stage.site.url}/article`);
    await tab.see(BADGES);
    return tab;
  };

  it('says what was checked and lists every finding', async () => {
    const tab = await openArticle();
    const popup = await stage.browser.openPopup(tab);
    const { text } = await popup.see('.summary-line');
    expect(text).toMatch(
      /^\d+ sentences checked · \d+ corroborated · \d+ conflicts? · (\d+ updated · )?\d+ nothing in your corpus$/,
    );
    await popup.see({ path: '.finding', text: AGREED });
    await popup.see({ path: '.finding', text: DISPUTED });
  });

  it('jumps to a finding and opens its card', async () => {
    const tab = await openArticle();
    const popup = await stage.browser.openPopup(tab);
    await popup.pressByScript({ path: '.finding-button', text: AGREED });
    const card = await tab.see(OPEN_CARD);
    expect(card.text).toContain('Scale AI');
    expect(await tab.evaluate(() => scrollY)).toBeGreaterThan(0);
  });

  it('says so where no watched topic was found, and where extensions cannot run', async () => {
    stage.site.pages.set('/ferries', OFF_TOPIC);
    const tab = await stage.browser.open(`${stage.site.url}/ferries`);
    const popup = await stage.browser.openPopup(tab);
    await popup.see({ path: 'body', text: 'No watched topic found here' });
    const blank = await stage.browser.open('about:blank');
    const other = await stage.browser.openPopup(blank);
    await other.see({ path: 'body', text: 'Extensions cannot' });
  });

  it('imports an article after a preview; then another page is corroborated by it', async () => {
    stage.site.pages.set(
      '/first',
      articlePage({ publisher: 'The Quayside Post', paragraphs: [NEWS, AGREED, DISPUTED] }),
    );
    const tab = await stage.browser.open(`${stage.site.url}/first`);
    await tab.see(BADGES);
    expect((await tab.all(BADGES)).filter(({ name }) => name?.includes(NEWS))).toEqual([]);

    const popup = await stage.browser.openPopup(tab);
    await popup.pressByScript({ path: 'button', text: 'Import this article' });
    await popup.see({ path: '.group-title', text: 'Adds' });
    await popup.see({ path: '.group-title', text: 'Repeats' });
    await popup.see({ path: '.group-title', text: 'Contradicts' });
    await popup.see({ path: '.import', text: NEWS });
    await popup.pressByScript({ path: 'button', text: 'Save to corpus' });
    await popup.see({ path: 'body', text: 'from The Quayside Post' });

    stage.site.pages.set(
      '/second',
      articlePage({
        ...{ title: 'What is known of Yann LeCun and his laboratory', publisher: 'The Pier Bulletin' },
        ...{ paragraphs: [NEWS_AGAIN, DISPUTED], closing: OTHER_WORDS },
      }),
    );
    const second = await stage.browser.open(`${stage.site.url}/second`);
    await second.see(BADGE);
    await second.until(
      (news) =>
        [...document.querySelectorAll('second-source-badge')].some((host) =>
          [...(host.shadowRoot?.querySelectorAll('button') ?? [])].some((button) => {
            const name = button.getAttribute('aria-label') ?? '';
            return name.startsWith('corroborated by 1 source') && name.includes(news.slice(0, 50));
          }),
        ),
      NEWS_AGAIN,
      'a badge that the imported article stands behind',
    );
    await second.press({ path: BADGES });

    // The page itself never counts, nor does its publisher.
    stage.site.pages.set(
      '/third',
      articlePage({ publisher: 'The Quayside Post', paragraphs: [NEWS_AGAIN, AGREED], closing: OTHER_WORDS }),
    );
    const third = await stage.browser.open(`${stage.site.url}/third`);
    await third.see(BADGES);
    expect((await third.all(BADGES)).filter(({ name }) => name?.includes('headquartered'))).toEqual([]);
  });

  it('finds claims of the corpus by search', async () => {
    const tab = await openArticle();
    const popup = await stage.browser.openPopup(tab);
    await popup.pressByScript({ path: '[role=tab]', text: 'Corpus' });
    await popup.see({ path: '.summary-line', text: 'sources' });
    await popup.evaluate(() => {
      const input = document.querySelector('input[type=search]') as HTMLInputElement;
      input.value = 'Cohere';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await popup.see({ path: '.results .claim', text: 'Cohere' });
  });
});
