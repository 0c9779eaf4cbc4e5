import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const USUAL_PORT = 8321;

/** The demonstration page on this machine, at its usual port where that is free. */
export async function serveDemo(): Promise<{ url: string; close(): void }> {
  const html = readFileSync(new URL('index.html', import.meta.url));
  const server = createServer((request, response) => {
    if (request.url !== '/') return void response.writeHead(request.url === '/favicon.ico' ? 204 : 404).end();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  });
  const listen = (port: number) =>
    new Promise<void>((done, failed) => {
      server.once('error', failed).listen(port, '127.0.0.1', done);
    });
  await listen(USUAL_PORT).catch(() => listen(0));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
