import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { Trouble } from './scenario';

type Reply = (response: ServerResponse) => void;

const JSON_HEAD = { 'content-type': 'application/json' };
const MEGABYTE = Buffer.alloc(1_000_000, ' ');

/** 50 MB of blanks, which JSON allows. */
const huge: Reply = (response) => {
  response.writeHead(200, JSON_HEAD);
  let left = 50;
  const more = () => {
    while (left-- > 0) if (!response.write(MEGABYTE)) return void response.once('drain', more);
    response.end('{}');
  };
  response.on('error', () => {});
  more();
};

/** 50 kB on the wire, 50 MB in memory. */
const BOMB = gzipSync(Buffer.alloc(50_000_000, ' '));
const bomb: Reply = (response) => {
  response.writeHead(200, { ...JSON_HEAD, 'content-encoding': 'gzip' }).end(BOMB);
};

/** Half an answer, and then neither more nor an end. */
const halfOpen: Reply = (response) => {
  response.writeHead(200, JSON_HEAD).write('{"time": 17');
};

/** Half an answer of a promised length, and the connection is gone. */
const cutOff: Reply = (response) => {
  response.writeHead(200, { ...JSON_HEAD, 'content-length': '4000' }).write('{"time": 17');
  setTimeout(() => response.destroy(), 50);
};

const redirect: Reply = (response) => {
  response.writeHead(302, { location: 'https://www.coindesk.com/' }).end();
};

/** The page of a hotel’s network, in place of whatever was asked for. */
const portal: Reply = (response) => {
  response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Welcome</title><form>');
};

const empty: Reply = (response) => void response.writeHead(200, JSON_HEAD).end();

/** Every fault that a server can have, and what the diagnostics page says of it. */
export const FAULTS: readonly [name: string, trouble: Trouble, said: RegExp][] = [
  ['is dead', 'unreachable', /could not be reached/],
  ['redirects', redirect, /could not be reached/],
  ['sends 50 MB', huge, /too large/],
  ['sends a compressed bomb', bomb, /too large/],
  ['breaks off in the middle', cutOff, /could not be reached/],
  ['sends the page of a captive portal', portal, /not JSON/],
  ['sends nothing', empty, /empty/],
  ['answers nonsense', 'nonsense', /shape/],
  ['answers 403', { status: 403 }, /status 403/],
  ['answers 429', { status: 429 }, /status 429/],
  ['stops in the middle and keeps the line open', halfOpen, /15 seconds/],
  ['does not answer', 'slow', /15 seconds/],
];

/** A price in mempool’s shape that no other source would give. */
export const lies =
  (usd: number): Reply =>
  (response) => {
    const answer = { time: Math.floor(Date.now() / 1000), USD: usd };
    response.writeHead(200, JSON_HEAD).end(JSON.stringify(answer));
  };
