import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Everything a browser asks of hosts other than loopback, as it arrives at the proxy. */
export interface OutsideWorld {
  port: number;
  /** "GET http://host/path" or "CONNECT host:443", in order. */
  asked: string[];
  close(): Promise<void>;
}

/** What the browsers ask their own makers for by themselves, as far as no switch stops it. */
const OWN_ERRANDS =
  /^[A-Z]+ (https?:\/\/)?(accounts\.google\.com|(update|optimizationguide-pa|content-autofill)\.googleapis\.com|clients2\.google\.com)[:/]/;

/**
 * A proxy that lets nothing through and writes down who was asked for. Browsers under test get it as their proxy
 * for all but loopback, so a request by any part of the extension shows, whatever the browser tells its tools.
 */
export async function startOutsideWorld(): Promise<OutsideWorld> {
  const asked: string[] = [];
  const note = (line: string) => {
    if (!OWN_ERRANDS.test(line)) asked.push(line);
  };
  const server = createServer((request, response) => {
    note(`${request.method} ${request.url}`);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    note(`CONNECT ${request.url}`);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
