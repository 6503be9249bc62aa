// Provides what the tests need beyond npm packages: a browser, LibreOffice, fonts for Chinese and Arabic.
// From Debian's or Ubuntu's package manager where we may use it; else what is installed; else a packaged Chromium
// for the browser, and one sentence for the rest. Node's own modules only.
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { findBrowser } from './browser.mjs';
import { root } from './install.mjs';
import { run } from './run.mjs';
import { say } from './say.mjs';

const packagedChromium = '@sparticuz/chromium@148.0.0';

/** @returns {Promise<{browser: string | null, office: string | null, fonts: boolean}>} */
export async function provide() {
  const missing = [];
  if (!findBrowser()) missing.push('chromium');
  if (!findOffice()) missing.push('libreoffice-calc', 'libreoffice-writer');
  if (!(await hasFonts())) missing.push('fonts-noto-core', 'fonts-noto-cjk');
  if (!(await has('xmllint', '--version'))) missing.push('libxml2-utils');
  if (!(await has('pdftoppm', '-v'))) missing.push('poppler-utils');
  if (missing.length > 0) await installFromApt(missing);
  return { browser: findBrowser() ?? (await unpackChromium()), office: findOffice(), fonts: await hasFonts() };
}

export function findOffice() {
  const places = {
    linux: ['/usr/bin/soffice', '/usr/bin/libreoffice', '/snap/bin/libreoffice'],
    darwin: ['/Applications/LibreOffice.app/Contents/MacOS/soffice'],
    win32: ['C:\\Program Files\\LibreOffice\\program\\soffice.exe'],
  };
  const named = process.env.SOFFICE;
  if (named && existsSync(named)) return named;
  return (places[process.platform] ?? []).find((place) => existsSync(place)) ?? null;
}

async function installFromApt(packages) {
  if (process.platform !== 'linux' || !(await has('apt-get', '--version'))) return;
  const root = process.getuid?.() === 0;
  if (!root && (await run('sudo', ['-n', 'true'], { quiet: true })).code !== 0) return;
  const apt = (...args) => {
    const command = ['apt-get', ...args];
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    return root
      ? run(command[0], command.slice(1), { env, quiet: true })
      : run('sudo', ['-n', ...command], { env, quiet: true });
  };
  say(`Installing from the system's package manager: ${packages.join(', ')}`);
  await apt('update', '-qq');
  const done = await apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
  if (done.code !== 0)
    say(`The package manager could not install them: ${done.output.trim().split('\n').at(-1) ?? ''}`);
}

/** A Chromium that needs no system libraries, unpacked on first use. Linux only. */
async function unpackChromium() {
  if (process.platform !== 'linux') return null;
  const folder = path.join(root, 'node_modules', '.cache', 'chromium');
  await mkdir(folder, { recursive: true });
  const require = createRequire(path.join(folder, 'package.json'));
  const load = () => {
    // Makes the package unpack the libraries it brings along, which it otherwise does only where it thinks it is deployed.
    process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
    return import(require.resolve('@sparticuz/chromium'));
  };
  try {
    require.resolve('@sparticuz/chromium');
  } catch {
    say('No browser found: fetching a packaged Chromium from the npm registry');
    await run(
      'npm',
      ['install', '--prefix', folder, '--no-audit', '--no-fund', '--no-save', '--loglevel=error', packagedChromium],
      { quiet: true },
    );
  }
  try {
    const { default: chromium } = await load();
    return await chromium.executablePath();
  } catch (error) {
    say(`The packaged Chromium cannot be used: ${String(error)}`);
    return null;
  }
}

async function hasFonts() {
  if (process.platform !== 'linux') return true;
  const [chinese, arabic] = await Promise.all(
    ['zh', 'ar'].map((language) => run('fc-list', [`:lang=${language}`], { quiet: true })),
  );
  return chinese.code === 0 && chinese.output.trim() !== '' && arabic.output.trim() !== '';
}

async function has(program, argument) {
  return (await run(program, [argument], { quiet: true })).code !== 127;
}
