#!/usr/bin/env node
// node test/support/trackers/make.mjs               draws all workbooks of test/trackers anew
// node test/support/trackers/make.mjs NAME...       writes NAME.expected.json from what the program finds today,
//                                                   for a person to read against the workbook and correct
import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const trackers = path.join(root, 'test', 'trackers');
// Inside node_modules so that packages left outside the bundle are found from there.
const folder = await mkdtemp(path.join(root, 'node_modules', '.trackers-'));
try {
  const outfile = path.join(folder, 'write.mjs');
  await build({
    absWorkingDir: root,
    entryPoints: ['test/support/trackers/write.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
  });
  const { drawAll, expect } = await import(pathToFileURL(outfile).href);
  const names = process.argv.slice(2);
  if (names.length === 0) drawAll(trackers);
  for (const name of names) expect(trackers, path.basename(name, '.xlsx'));
} finally {
  await rm(folder, { recursive: true, force: true });
}
