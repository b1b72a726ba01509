// A web server on the loopback address for the sample article, the tests and the bench.
import { createServer } from 'node:http';

/** @typedef {string | { body: string, type?: string, headers?: Record<string, string>, delayMs?: number }} Served */
/** @typedef {{ url: string, port: number, hits: string[], pages: Map<string, Served>, close: () => Promise<void> }} Site */

/**
 * Serves the given pages on 127.0.0.1 (so on every name under localhost too), on a free port. Pages may be added
 * later, and one under '*' answers for all others; `hits` lists the paths asked for, in order, favicons left out.
 * @param {Record<string, Served>} [pages] path, such as "/article", to its HTML
 * @returns {Promise<Site>}
 */
export async function serve(pages = {}) {
  const known = new Map(Object.entries(pages));
  /** @type {string[]} */
  const hits = [];
  const server = createServer(async (request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    // Browsers ask for it by themselves, and a 404 would be an error line in the page's console.
    if (path === '/favicon.ico') return void response.writeHead(204).end();
    hits.push(path);
    const found = known.get(path) ?? known.get('*');
    if (found === undefined) return void response.writeHead(404).end('no such page');
    const {
      body,
      type = 'text/html; charset=utf-8',
      headers = {},
      delayMs = 0,
    } = typeof found === 'string' ? { body: found } : found;
    if (delayMs) await new Promise((resolve) => setTimeout(resolve, delayMs));
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', ...headers }).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the test server got no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    port: address.port,
    hits,
    pages: known,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
