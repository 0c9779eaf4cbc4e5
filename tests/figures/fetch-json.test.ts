import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { fetchJson, refusalOf } from '@/utils/figures/fetch-json';

const now = Date.parse('2026-11-30T12:00:00Z');
let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** Asks a server on this machine that stands behind an HTTPS address. */
async function ask(listener: RequestListener, headers: Record<string, string> = {}): Promise<unknown> {
  server = createServer(listener);
  await new Promise<void>((ready) => server?.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const fetch: typeof globalThis.fetch = (_, init) =>
    globalThis.fetch(`http://127.0.0.1:${port}/prices`, init);
  return fetchJson('https://api.example/prices', headers, { fetch, now });
}

async function failure(listener: RequestListener) {
  const error: unknown = await ask(listener).then(
    () => null,
    (reason) => reason,
  );
  return { message: error instanceof Error ? error.message : null, ...refusalOf(error) };
}

test('gives what the JSON says, and sends the headers it is given', async () => {
  const answer = await ask(
    (request, response) => response.end(JSON.stringify({ key: request.headers.authorization })),
    {
      Authorization: 'Bearer abc',
    },
  );
  expect(answer).toEqual({ key: 'Bearer abc' });
});

test('sends no cookie and no referrer', async () => {
  const answer = await ask((request, response) => response.end(JSON.stringify(Object.keys(request.headers))));
  expect(answer).not.toContain('cookie');
  expect(answer).not.toContain('referer');
});

describe('says what went wrong', () => {
  test('a redirect is not followed', async () => {
    let followed = 0;
    const seen = await failure((_, response) => {
      followed++;
      response.writeHead(302, { Location: '/login' }).end();
    });
    expect(seen).toEqual({ message: 'could not be reached', answered: false });
    expect(followed).toBe(1);
  });

  test.each([403, 404, 500, 503])('status %d', async (status) => {
    const seen = await failure((_, response) => response.writeHead(status).end('{"USD":1}'));
    expect(seen).toEqual({ message: `answered with status ${status}`, answered: true });
  });

  test('an empty answer', async () => {
    expect(await failure((_, response) => response.end())).toEqual({
      message: 'the answer is empty',
      answered: true,
    });
  });

  test('the login page of a hotel', async () => {
    const seen = await failure((_, response) => response.end('<!doctype html><title>Welcome</title>'));
    expect(seen).toEqual({ message: 'the answer is not JSON', answered: true });
  });

  test('an answer without end', async () => {
    const seen = await failure((_, response) => {
      const more = () => {
        while (!response.destroyed && response.write('9'.repeat(65_536)));
      };
      response.on('drain', more);
      more();
    });
    expect(seen).toEqual({ message: 'the answer is too large', answered: true });
  });

  test('a small answer that unfolds into a large one', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000, ' '));
    const seen = await failure((_, response) =>
      response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(bomb),
    );
    expect(bomb.length).toBeLessThan(100_000);
    expect(seen.message).toBe('the answer is too large');
  });

  test('an answer that breaks off', async () => {
    const seen = await failure((_, response) => {
      response.writeHead(200, { 'Content-Length': '1000' });
      response.write('{"USD":');
      setImmediate(() => response.destroy());
    });
    expect(seen).toEqual({ message: 'could not be reached', answered: false });
  });

  test('a server that does not answer in time', async () => {
    const fetch = () => Promise.reject(new DOMException('too late', 'TimeoutError'));
    const error: unknown = await fetchJson('https://api.example', {}, { fetch, now }).catch(
      (reason) => reason,
    );
    expect(error).toMatchObject({ message: 'no answer within 15 seconds' });
  });

  test('an address without HTTPS is never asked', async () => {
    const fetch = () => Promise.resolve(new Response('{}'));
    await expect(fetchJson('http://api.example', {}, { fetch, now })).rejects.toThrow('not an HTTPS address');
  });
});

describe('Retry-After with "too many requests"', () => {
  test.each([
    ['120', now + 120_000],
    ['Mon, 30 Nov 2026 13:00:00 GMT', now + 3_600_000],
    ['soon', now + 600_000],
  ])('%s', async (header, at) => {
    const seen = await failure((_, response) => response.writeHead(429, { 'Retry-After': header }).end());
    expect(seen.retryAt).toBe(at);
  });
});
