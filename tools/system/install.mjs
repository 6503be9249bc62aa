// Brings node_modules up to package-lock.json when it is missing or behind. Node's own modules only.
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './run.mjs';
import { say, stop } from './say.mjs';

export const root = fileURLToPath(new URL('../../', import.meta.url));
const lock = path.join(root, 'package-lock.json');
const mark = path.join(root, 'node_modules', '.installed-for');

export async function ensureInstalled() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20)
    stop(`This needs Node.js 20 or later; this is ${process.version}. Install a current Node.js and try again.`);
  const wanted = createHash('sha256')
    .update(await readFile(lock))
    .digest('hex');
  if (existsSync(mark) && (await readFile(mark, 'utf8')) === wanted) return;
  if (!existsSync(mark) && (await sameAsInstalled())) return void (await writeFile(mark, wanted));
  say('Installing the packages named in package-lock.json (npm ci; a minute or two the first time)');
  const done = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root });
  if (done.code !== 0) stop('The packages could not be installed: npm ci failed (its message is above).');
  await writeFile(mark, wanted);
}

/** True after a plain `npm ci`: npm leaves a copy of what it installed, package by package. */
async function sameAsInstalled() {
  const hidden = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(hidden)) return false;
  const installed = JSON.parse(await readFile(hidden, 'utf8')).packages;
  const wanted = JSON.parse(await readFile(lock, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([where, entry]) => where === '' || entry.optional === true || installed[where]?.version === entry.version,
  );
}
