// Finding a Chromium-like browser that is already there. Node's own modules only.
import { existsSync } from 'node:fs';
import path from 'node:path';

const places = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    if (!folder) return [];
    return [
      path.join(folder, 'Google/Chrome/Application/chrome.exe'),
      path.join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ];
  }),
};

/** Path of a browser, from CHROMIUM or the usual places; `null` when there is none. */
export function findBrowser() {
  const named = process.env.CHROMIUM;
  if (named && existsSync(named)) return named;
  return (places[process.platform] ?? []).find((place) => existsSync(place)) ?? null;
}
