#!/usr/bin/env node
// npm run build [-- --url https://where.it/lives] [--preview]: builds the add-in into dist/addin.
import { parseArgs } from 'node:util';
import { ensureInstalled } from './system/install.mjs';
import { buildAddin } from './system/build-addin.mjs';
import { say, stop } from './system/say.mjs';

const { values } = parseArgs({ options: { url: { type: 'string' }, preview: { type: 'boolean', default: false } } });
if (values.url !== undefined && !/^https:\/\/|^http:\/\/localhost(:\d+)?(\/|$)/.test(values.url)) {
  stop('The address after --url must begin with https:// (or http://localhost): Excel loads add-ins from no other.');
}
await ensureInstalled();
await buildAddin({ url: values.url, preview: values.preview });
say('Built into dist/addin; manifest.xml beside the pages is the one to give to Excel or to your administrator.');
