import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chrome' | 'firefox';

const PROGRAM_FILES = [
  process.env.PROGRAMFILES,
  process.env['PROGRAMFILES(X86)'],
  process.env.LOCALAPPDATA,
].filter((folder) => folder !== undefined);

/** Where each kind of browser usually is: programs on the PATH, applications of macOS, programs of Windows. */
const PLACES = {
  chrome: {
    variable: 'CHROME_PATH',
    says: 'Chromium, Chrome, Edge or Brave',
    path: ['chromium', 'chromium-browser', 'brave-browser', 'brave', 'google-chrome', 'microsoft-edge'],
    mac: [
      'Chromium.app/Contents/MacOS/Chromium',
      'Brave Browser.app/Contents/MacOS/Brave Browser',
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    windows: [
      'Chromium\\Application\\chrome.exe',
      'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ],
    debian: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    says: 'Firefox',
    path: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
    mac: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
    debian: 'firefox-esr',
  },
} as const;

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function usualPlaces(name: BrowserName): string[] {
  const { path, mac, windows } = PLACES[name];
  const folders = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.includes('node_modules'));
  return [
    ...path.flatMap((program) => folders.map((folder) => join(folder, program))),
    ...['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      mac.map((app) => join(folder, app)),
    ),
    ...PROGRAM_FILES.flatMap((folder) => windows.map((program) => join(folder, program))),
  ];
}

/** Path of a browser's program, or null. `CHROME_PATH` and `FIREFOX_PATH` go before all else; a wrong one throws. */
export function findBrowser(name: BrowserName): string | null {
  const { variable } = PLACES[name];
  const given = process.env[variable];
  if (given && !isProgram(given))
    throw new Error(`${variable} is ${given}, which is no program that can be run.`);
  return given || (usualPlaces(name).find(isProgram) ?? null);
}

function installOnDebian(packages: string[]): void {
  const options = { stdio: ['ignore', 2, 2] as ['ignore', number, number] };
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update', '-q'], { ...options, env });
  execFileSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], {
    ...options,
    env,
  });
}

/**
 * Paths of the browsers asked for. On Debian as root, what is missing is installed from Debian's packages (its progress
 * goes to the error output). Elsewhere it throws with a sentence that says what to install.
 */
export function needBrowsers<Name extends BrowserName>(...names: Name[]): Record<Name, string> {
  const missing = names.filter((name) => findBrowser(name) === null);
  const isDebianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (missing.length > 0 && isDebianRoot) {
    const packages = missing.map((name) => PLACES[name].debian);
    process.stderr.write(
      `No ${missing.map((name) => PLACES[name].says).join(', no ')} here: installing ${packages.join(' ')}.\n`,
    );
    try {
      installOnDebian([...packages]);
    } catch {
      throw new Error(
        `apt-get could not install ${packages.join(' ')}. Is Debian's package server within reach?`,
      );
    }
  }
  const found = names.map((name) => {
    const path = findBrowser(name);
    const { says, debian, variable } = PLACES[name];
    if (path) return [name, path];
    throw new Error(
      `No ${says} found. Install it (Debian, Ubuntu: apt-get install ${debian}), or say where it is: ${variable}=/path/to/it`,
    );
  });
  return Object.fromEntries(found) as Record<Name, string>;
}
