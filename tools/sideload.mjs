#!/usr/bin/env node
// npm run sideload [-- --remove]: makes this Excel know the add-in that `npm start` serves.
import { existsSync } from 'node:fs';
import { copyFile, mkdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled, root } from './system/install.mjs';
import { buildAddin } from './system/build-addin.mjs';
import { readCertificate } from './system/certificate.mjs';
import { run } from './system/run.mjs';
import { say, stop } from './system/say.mjs';

const { values } = parseArgs({ options: { remove: { type: 'boolean', default: false } } });
const manifest = path.join(root, 'dist/addin/manifest.xml');
/** Where Excel for Windows looks for add-ins under development: one value per add-in, its id and its manifest. */
const developerKey = 'HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer';
const macFolder = path.join(os.homedir(), 'Library/Containers/com.microsoft.Excel/Data/Documents/wef');

await ensureInstalled();
if (!existsSync(manifest)) await buildAddin({ preview: true });
const { OfficeAddinManifest } = await import('office-addin-manifest');
const { id } = await OfficeAddinManifest.readManifestFile(manifest);
if (values.remove) await remove();
else await add();

async function add() {
  if (process.platform !== 'win32' && process.platform !== 'darwin') {
    stop(
      `Excel for Windows or Mac is needed to sideload from here. For Excel on the web: Home > Add-ins > More Settings > Upload My Add-in, and choose ${manifest}.`,
    );
  }
  say('Making and trusting a certificate for https://localhost (your system may ask you to confirm)');
  const { ensureCertificatesAreInstalled } = await import('office-addin-dev-certs');
  await ensureCertificatesAreInstalled();
  // The package reports success even when the authority could not be trusted, so look at what is there.
  if (!(await readCertificate()))
    stop(
      'No certificate for https://localhost could be made. Run "npx office-addin-dev-certs install" and read what it says.',
    );
  if (process.platform === 'win32') {
    const done = await run('reg', ['add', developerKey, '/v', id, '/t', 'REG_SZ', '/d', manifest, '/f'], {
      quiet: true,
    });
    if (done.code !== 0) stop(`The add-in could not be registered: ${done.output.trim()}`);
    say(
      'Registered. Run "npm start", restart Excel, then Home > Add-ins > Developer Add-ins > Recommendation Follow-up.',
    );
  } else {
    await mkdir(macFolder, { recursive: true });
    await copyFile(manifest, path.join(macFolder, `${id}.manifest.xml`));
    say('Copied. Run "npm start", restart Excel, then Insert > My Add-ins (the arrow) > Recommendation Follow-up.');
  }
}

async function remove() {
  if (process.platform === 'win32') {
    await run('reg', ['delete', developerKey, '/v', id, '/f'], { quiet: true });
    say('Removed from Excel (nothing else was changed).');
  } else if (process.platform === 'darwin') {
    await rm(path.join(macFolder, `${id}.manifest.xml`), { force: true });
    say('Removed from Excel (nothing else was changed).');
  } else stop('There is no Excel for Windows or Mac here from which to remove the add-in.');
}
