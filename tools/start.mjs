#!/usr/bin/env node
// npm start: installs what is missing, builds, and serves the add-in and its preview on this machine.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled, root } from './system/install.mjs';
import { buildAddin } from './system/build-addin.mjs';
import { readCertificate } from './system/certificate.mjs';
import { say, stop } from './system/say.mjs';
import { serve } from './system/serve.mjs';

const { values } = parseArgs({ options: { port: { type: 'string', default: '3001' } } });
const previewPort = Number(values.port);
const addinPort = 3000;
if (!Number.isInteger(previewPort) || previewPort < 0 || previewPort > 65535)
  stop('--port must be a number from 0 to 65535.');

say('Recommendation Follow-up: installing what is missing, building, then serving on this machine only');
await ensureInstalled();
await buildAddin({ preview: true });
const folders = {
  '/': path.join(root, 'dist/addin'),
  '/office-js/': path.join(root, 'node_modules/@microsoft/office-js/dist'),
};
const preview = await serve(folders, { port: previewPort }).catch((error) => taken(error, previewPort, '--port 3005'));
const certificate = await readCertificate();
if (certificate) await serve(folders, { port: addinPort, certificate }).catch((error) => taken(error, addinPort));
say('Ready. Stop with Ctrl+C.');

process.stdout.write(`
  Preview (no Excel needed; a sample tracker, or open your own .xlsx; nothing leaves this machine):

      http://localhost:${preview.address().port}/preview.html

  In Excel: ${
    certificate
      ? `the add-in is served at https://localhost:${addinPort}/`
      : 'run "npm run sideload" once; it makes the certificate that https needs. Then start again.'
  }
    Windows   npm run sideload          registers dist/addin/manifest.xml, then: Home > Add-ins > Developer Add-ins
    Mac       npm run sideload          puts the manifest into Excel's wef folder, then: Insert > My Add-ins (arrow)
    Web       Home > Add-ins > More Settings > Upload My Add-in, and choose dist/addin/manifest.xml
`);

function taken(error, port, advice) {
  if (error.code !== 'EADDRINUSE') throw error;
  stop(
    `Port ${port} is in use by another program. Stop that program${advice ? `, or choose another port: npm start -- ${advice}` : ''}.`,
  );
}
