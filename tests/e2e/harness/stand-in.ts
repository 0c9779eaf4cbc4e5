import { createServer as createProxy, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import type { Duplex } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { APIS } from './answers';
import { makeCertificate } from './certificate';
import type { Scenario, Trouble } from './scenario';

/** What a page of the stand-in is: HTML as text, any body with its type, or what writes the answer in its own way and time. */
export type Content = string | { type: string; body: string | Buffer } | ((response: ServerResponse) => void);

/** The world outside the browser: every host of the internet, on this machine. */
export interface StandIn {
  scenario: Scenario;
  /** HTTPS for every host name. */
  port: number;
  /** CONNECT proxy that leads every host to the same answers. */
  proxyPort: number;
  /** Puts a page at an address: `https://www.coindesk.com/story`. A path ending in `*` serves all below it. */
  serve(url: string, content: Content): void;
  /** Every request to an API so far, oldest first. */
  asked: { host: string; path: string; at: number }[];
  close(): Promise<void>;
}

const PAGE_HEAD = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };

async function fail(trouble: Trouble, response: ServerResponse): Promise<void> {
  if (typeof trouble === 'function') trouble(response);
  else if (trouble === 'unreachable') response.socket?.destroy();
  else if (trouble === 'nonsense') response.end('{"price": "soon", "USD": -1}');
  else if (trouble === 'slow') await sleep(20_000, undefined, { ref: false }).then(() => response.destroy());
  else {
    const head = trouble.retryAfter === undefined ? {} : { 'retry-after': String(trouble.retryAfter) };
    response.writeHead(trouble.status, head).end();
  }
}

function deliver(content: Content, response: ServerResponse): void {
  if (typeof content === 'function') {
    content(response);
    return;
  }
  const { type, body } =
    typeof content === 'string' ? { type: PAGE_HEAD['content-type'], body: content } : content;
  response.writeHead(200, { ...PAGE_HEAD, 'content-type': type }).end(body);
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return (server.address() as AddressInfo).port;
}

/** Starts the stand-in on free ports of this machine. */
export async function startStandIn(scenario: Scenario): Promise<StandIn> {
  const pages = new Map<string, Content>();
  const asked: StandIn['asked'] = [];
  const sockets = new Set<Duplex>();

  function pageAt(url: string): Content | undefined {
    const exact = pages.get(url);
    if (exact !== undefined) return exact;
    for (const [known, content] of pages)
      if (known.endsWith('*') && url.startsWith(known.slice(0, -1))) return content;
  }

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const path = request.url ?? '/';
    const content = pageAt(`https://${host}${path.replace(/[?#].*/, '')}`);
    if (content !== undefined) return deliver(content, response);
    const api = APIS[host];
    if (!api) return void response.writeHead(path === '/favicon.ico' ? 204 : 404, PAGE_HEAD).end();
    asked.push({ host, path, at: Date.now() });
    const { trouble } = standIn.scenario;
    const bad = trouble[host] ?? trouble['*'];
    if (bad) return fail(bad, response);
    const answer = api(path, standIn.scenario);
    response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' });
    response.end(typeof answer === 'string' ? answer : JSON.stringify(answer ?? {}));
  }

  const server = createServer(makeCertificate(), (request, response) => void respond(request, response));
  const proxy = createProxy((_, response) => response.writeHead(404).end());
  proxy.on('connect', (_request, socket: Duplex) => {
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    server.emit('connection', socket);
  });
  for (const one of [server, proxy]) {
    one.on('connection', (socket: Duplex) => {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => sockets.delete(socket));
    });
    one.on('clientError', (_error, socket) => socket.destroy());
  }
  const standIn: StandIn = {
    scenario,
    port: await listen(server),
    proxyPort: await listen(proxy),
    serve: (url, content) => void pages.set(url, content),
    asked,
    async close() {
      for (const socket of sockets) socket.destroy();
      await Promise.all([server, proxy].map((one) => new Promise((done) => one.close(done))));
    },
  };
  return standIn;
}
