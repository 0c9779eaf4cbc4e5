import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findBrowser, needBrowsers } from './browsers';

const isLinux = process.platform === 'linux';
const isDebianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;

/** A folder that is the whole PATH. */
let folder: string;

function addProgram(name: string, script = 'exit 0'): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hashfloor-'));
  vi.stubEnv('PATH', folder);
  vi.stubEnv('CHROME_PATH', '');
  vi.stubEnv('FIREFOX_PATH', '');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

describe.runIf(isLinux)('a browser is found', () => {
  test('on the PATH, Chromium before Chrome', () => {
    addProgram('google-chrome');
    expect(findBrowser('chrome')).toBe(join(folder, 'google-chrome'));
    const chromium = addProgram('chromium');
    expect(findBrowser('chrome')).toBe(chromium);
  });

  test('as Firefox ESR where there is no other Firefox', () => {
    const esr = addProgram('firefox-esr');
    expect(findBrowser('firefox')).toBe(esr);
  });

  test('where CHROME_PATH says, whatever else there is', () => {
    addProgram('chromium');
    const mine = addProgram('my-browser');
    vi.stubEnv('CHROME_PATH', mine);
    expect(findBrowser('chrome')).toBe(mine);
  });

  test('never in a file that cannot be run', () => {
    writeFileSync(join(folder, 'chromium'), 'text', { mode: 0o644 });
    expect(findBrowser('chrome')).toBe(null);
  });
});

test('a FIREFOX_PATH that leads nowhere is told at once', () => {
  vi.stubEnv('FIREFOX_PATH', '/nowhere/firefox');
  expect(() => findBrowser('firefox')).toThrow('FIREFOX_PATH is /nowhere/firefox, which is no program');
});

describe.runIf(isDebianRoot)('a missing browser, on Debian as root', () => {
  test("is installed from Debian's packages", () => {
    const put = `for name in "$@"; do case "$name" in chromium) /bin/cp "$0" "${folder}/chromium";; esac; done`;
    addProgram('apt-get', put);
    expect(needBrowsers('chrome')).toEqual({ chrome: join(folder, 'chromium') });
  });

  test('that cannot be installed is told in one sentence', () => {
    addProgram('apt-get', 'exit 100');
    expect(() => needBrowsers('chrome', 'firefox')).toThrow(
      "apt-get could not install chromium firefox-esr. Is Debian's package server within reach?",
    );
  });
});

test.runIf(isLinux && !isDebianRoot)('a missing browser is told with what to install', () => {
  expect(() => needBrowsers('firefox')).toThrow(
    'No Firefox found. Install it (Debian, Ubuntu: apt-get install firefox-esr), or say where it is: FIREFOX_PATH=/path/to/it',
  );
});
