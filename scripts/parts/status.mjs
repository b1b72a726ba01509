// What the extension says about a page, asked as its own popup asks.

/** @typedef {import('../../lib/messages/protocol').PageStatus} PageStatus */
/** @typedef {import('../../lib/match/types').PageReport} PageReport */

/**
 * Asks the content script of the tab at `url` for its status, from a page of the extension.
 * @param {import('puppeteer-core').Page} extensionPage
 * @param {string} url
 * @returns {Promise<PageStatus | null>} null while nothing of ours is in that tab
 */
export function askStatus(extensionPage, url) {
  return extensionPage.evaluate(async (wanted) => {
    const { browser, chrome } = /** @type {any} */ (globalThis);
    const api = browser ?? chrome;
    /** @type {{ id: number, url?: string }[]} */
    const tabs = await api.tabs.query({});
    const tab = tabs.find((one) => one.url?.startsWith(wanted));
    if (!tab) return null;
    const ask = api.tabs.sendMessage(tab.id, { name: 'tab:status', data: null }, { frameId: 0 });
    // Nobody listens there yet.
    const reply = await ask.catch(() => null);
    return reply?.ok ? reply.value : null;
  }, url);
}

/**
 * Waits until the page has been checked, or that has failed.
 * @param {import('puppeteer-core').Page} extensionPage
 * @param {string} url
 * @param {number} [limitMs]
 * @returns {Promise<PageStatus>} @throws when it takes longer
 */
export async function waitForStatus(extensionPage, url, limitMs = 20_000) {
  const end = Date.now() + limitMs;
  while (Date.now() < end) {
    const status = await askStatus(extensionPage, url);
    if (status && status.state !== 'checking') return status;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`the extension said nothing about ${url} in ${limitMs / 1000} s`);
}

/** @type {Record<import('../../lib/match/types').Relation, (n: number) => string>} */
const VERBS = {
  corroborates: (n) => `corroborated by ${n} ${n === 1 ? 'source' : 'sources'}`,
  conflicts: () => 'conflicts with',
  updated: () => 'updated by',
};

/**
 * A report in words, for a terminal: the summary, then each finding with its sentence and who says what.
 * @param {PageReport} report
 * @returns {string}
 */
export function describeReport({ counts, findings }) {
  const lines = [
    `${counts.checked} sentences checked · ${counts.corroborated} corroborated · ${counts.conflicts} conflicts · ` +
      `${counts.nothing} nothing in your corpus`,
  ];
  for (const { sentence, verdicts } of findings) {
    lines.push('', `  “${sentence}”`);
    for (const { relation, evidence, origins } of verdicts) {
      const who = [...new Set(evidence.map(({ publisher }) => publisher ?? 'an unknown publisher'))].join(', ');
      const head = VERBS[relation](origins);
      lines.push(`    ${relation === 'corroborates' ? `${head}: ${who}` : `${head} ${who}`} (${evidence[0]?.why})`);
    }
  }
  return lines.join('\n');
}
