// Set-up that every command runs first, with the plainest Node and nothing installed: dependencies as the lock file says,
// and the generated types. Writes to the error output only, since some commands answer on the other. Fast when all is done.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE = 20;
const root = fileURLToPath(new URL('../../', import.meta.url));
const at = (path) => root + path;
const lock = at('.output/preparing');
const say = (text) => process.stderr.write(`${text}\n`);

function stop(text) {
  say(text);
  process.exit(1);
}

const readJson = (path) => JSON.parse(readFileSync(at(path), 'utf8'));

/** Whether everything that the lock file names is installed in its version. What other systems need does not count. */
function isInstalled() {
  if (!existsSync(at('node_modules/.package-lock.json'))) return false;
  const wanted = Object.entries(readJson('package-lock.json').packages);
  const { packages } = readJson('node_modules/.package-lock.json');
  return wanted.every(
    ([path, { version, optional }]) => !path || optional || packages[path]?.version === version,
  );
}

const isPrepared = () => isInstalled() && existsSync(at('.wxt/tsconfig.json'));

/** Runs a program of npm or Node quietly; what it printed is shown when it fails. Returns what it printed, or null when all went well. */
function failure(program, args) {
  const shell = process.platform === 'win32';
  const done = spawnSync(program, args, { cwd: root, encoding: 'utf8', shell, maxBuffer: 1 << 28 });
  return done.status === 0 ? null : `${done.stdout ?? ''}${done.stderr ?? ''}${done.error ?? ''}`;
}

const QUIET = ['--no-audit', '--no-fund', '--loglevel=error'];

function install() {
  say('Installing dependencies: once, about a minute …');
  let printed = failure('npm', ['ci', ...QUIET]);
  // A lock file written where some other system's optional package was not to be had makes `npm ci` refuse outright.
  // `npm install` takes the same versions from it and leaves it as it is.
  if (printed?.includes('EUSAGE')) printed = failure('npm', ['install', '--no-save', ...QUIET]);
  if (printed === null) return;
  say(printed.trim());
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|network/i.test(printed)) {
    stop('npm cannot reach its package registry. The first run needs it; later ones do not.');
  }
  stop('npm could not install the dependencies: its own words are above.');
}

function generateTypes() {
  const bundled = ['node_modules/node/bin/node', 'node_modules/node/bin/node.exe'].map(at).find(existsSync);
  const printed = failure(bundled ?? process.execPath, [at('node_modules/wxt/bin/wxt.mjs'), 'prepare']);
  if (printed !== null) stop(`${printed.trim()}\nwxt prepare failed: its own words are above.`);
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Takes the lock, or waits until another command that prepares the same folder is done. */
function takeLock() {
  mkdirSync(at('.output'), { recursive: true });
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      process.on('exit', () => rmSync(lock, { force: true }));
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const owner = existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : 0;
    if (owner && !isAlive(owner)) rmSync(lock, { force: true });
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  }
}

if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
  stop(`Node ${OLDEST_NODE} or newer is needed; this is ${process.versions.node}. See https://nodejs.org/`);
}
if (!isPrepared()) {
  takeLock();
  if (!isInstalled()) install();
  if (!existsSync(at('.wxt/tsconfig.json'))) generateTypes();
}
