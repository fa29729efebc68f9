// Starts a real Chromium for the tests: an installed one, or on Linux x64 the one that comes inside an npm package.
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { unpackChromium } from './packed-chromium';

const usualPlaces: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'].map(
    (name) => `/usr/bin/${name}`,
  ),
  darwin: ['Google Chrome', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].map(
    (folder) => `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
  ),
};

/** No sandbox, since containers run as root; and no call of the browser's own to the outside. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A running browser, or undefined after a word on the console where there is none; under CI that is an error. */
export async function openBrowser(): Promise<Browser | undefined> {
  const executablePath = installedChromium();
  if (executablePath) return chromium.launch({ executablePath, args: flags });
  if (process.platform === 'linux' && process.arch === 'x64') {
    return chromium.launch({ ...(await unpackChromium()), args: flags });
  }
  const advice = 'no Chrome or Chromium was found. Install one, or set CHROME_PATH to its program file.';
  if (process.env.CI) throw new Error(`The browser tests cannot run: ${advice}`);
  console.warn(`The browser tests are skipped: ${advice}`);
  return undefined;
}

function installedChromium(): string | undefined {
  return process.env.CHROME_PATH ?? usualPlaces[process.platform]?.find((path) => existsSync(path));
}
