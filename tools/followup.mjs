#!/usr/bin/env node
// npx followup: the headless runner. Builds itself silently when its sources are newer than the built file.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { mkdir, rename, rm, utimes } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const built = path.join(root, 'dist/runner/followup.mjs');

if (!isFresh()) await build();
const { run } = await import(pathToFileURL(built).href);
process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
});

function isFresh() {
  if (!existsSync(built)) return false;
  const made = statSync(built).mtimeMs;
  const sources = readdirSync(path.join(root, 'src'), { recursive: true, withFileTypes: true });
  return sources.every(
    (entry) => !entry.isFile() || statSync(path.join(entry.parentPath ?? entry.path, entry.name)).mtimeMs < made,
  );
}

/** Bundles to a name of its own and renames it into place, so that runs side by side never see half a file. */
async function build() {
  let esbuild;
  try {
    esbuild = await import('esbuild');
  } catch {
    process.stderr.write('The packages are not installed yet. Run "npm ci" in the project folder first.\n');
    process.exit(2);
  }
  const started = new Date();
  await mkdir(path.dirname(built), { recursive: true });
  const own = `${built}.${process.pid}.mjs`;
  try {
    await esbuild.build({
      absWorkingDir: root,
      entryPoints: ['src/preview/runner/main.ts'],
      outfile: own,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      logLevel: 'silent',
      // Machine code, which no bundle can hold.
      external: ['sharp'],
      // Packages written for require() still find it.
      banner: {
        js: "import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);",
      },
    });
    // Dated from the start: a source edited while this was bundling makes the next run build again.
    await utimes(own, started, started);
    await rename(own, built);
  } finally {
    await rm(own, { force: true });
  }
}
