/** Text as compressed bytes and back, a piece at a time, so that a large corpus is never in memory twice as text. */

/** Packs pieces of text. Where the browser has no CompressionStream they are only made bytes. */
export async function pack(
  pieces: AsyncIterable<string>,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; packed: 'gzip' | 'none' }> {
  const stream = asStream(pieces);
  const packed = typeof CompressionStream === 'undefined' ? 'none' : 'gzip';
  const out = packed === 'gzip' ? stream.pipeThrough(new CompressionStream('gzip')) : stream;
  return { bytes: new Uint8Array(await new Response(out).arrayBuffer()), packed };
}

/** The text of packed bytes. @throws where they are damaged. */
export function unpack(bytes: Uint8Array, packed: 'gzip' | 'none'): Promise<string> {
  const body = new Response(bytes as Uint8Array<ArrayBuffer>).body;
  if (packed === 'none' || body === null) return Promise.resolve(new TextDecoder().decode(bytes));
  return new Response(body.pipeThrough(new DecompressionStream('gzip'))).text();
}

/** Pulls a piece when the other end has room. An error of the pieces is an error of the stream. */
function asStream(pieces: AsyncIterable<string>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const iterator = pieces[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const next = await iterator.next();
      if (next.done) controller.close();
      else controller.enqueue(encoder.encode(next.value));
    },
  });
}
