import { createElement as h } from 'react';
import { renderToPipeableStream } from 'react-dom/server';
import { StreamedApp } from './react-streamed.js';

/**
 * Sends the page as a server does that does not wait for all of it: the frame at once, what is slow `wait` ms later. `script` is the
 * address of the script that takes the markup over as soon as it is loaded.
 */
export function stream(response, script, wait) {
  const slow = new Promise((done) => setTimeout(done, wait, 'ready'));
  const { pipe } = renderToPipeableStream(h(StreamedApp, { slow }), {
    bootstrapScripts: [script],
    onShellReady() {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
      pipe(response);
    },
  });
}
