#!/usr/bin/env node
// npm run bench: measures on this machine and prints a table. Ratios compare work done in the same run.
import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled, root } from './system/install.mjs';
import { buildAddin } from './system/build-addin.mjs';

await ensureInstalled();
await buildAddin({});
const { build } = await import('esbuild');
// Inside node_modules so that packages left outside the bundle are found from there.
const folder = await mkdtemp(path.join(root, 'node_modules', '.bench-'));
try {
  const outfile = path.join(folder, 'bench.mjs');
  await build({
    absWorkingDir: root,
    entryPoints: ['bench/index.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
  });
  await import(pathToFileURL(outfile).href);
} finally {
  await rm(folder, { recursive: true, force: true });
}
