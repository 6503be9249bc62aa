#!/usr/bin/env node
// npm test: installs what is missing, then lint, types, unit, contract, conformance, browser and document tests.
// Ends with the counts of all of them as one line. Name steps to run only those: npm test -- lint unit
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { ensureInstalled, root } from './system/install.mjs';
import { provide } from './system/provide.mjs';
import { run } from './system/run.mjs';
import { say, stop } from './system/say.mjs';

const projects = ['unit', 'pane', 'runner', 'browser', 'documents'];
const steps = ['lint', 'format', 'types', 'core-types', ...projects];
const chosen = process.argv.slice(2);
const unknown = chosen.filter((step) => !steps.includes(step));
if (unknown.length > 0) stop(`There is no test step "${unknown[0]}". The steps are: ${steps.join(', ')}.`);
const wanted = (step) => chosen.length === 0 || chosen.includes(step);

const counts = { passed: 0, failed: 0, skipped: 0 };
const failures = [];

say('Testing: installing what is missing, then lint, types, unit, contract, conformance, browser and document tests');
await ensureInstalled();
let provided = null;
// Everything at once and first, so that no test finds a tool missing that a later step would have brought.
if (chosen.length === 0) provided = await provide();
const tool = (name) => path.join(root, 'node_modules', '.bin', name);
await check('lint', tool('eslint'), ['.', '--max-warnings=0']);
await check('format', tool('prettier'), ['--check', '--log-level=warn', '.']);
await check('types', tool('tsc'), ['-p', 'tsconfig.json']);
await check('core-types', tool('tsc'), ['-p', 'src/core/tsconfig.json']);
for (const project of projects) if (wanted(project)) await runProject(project);

for (const failure of failures) process.stderr.write(`FAILED ${failure}\n`);
const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
process.stdout.write(`${counts.passed} passed, ${counts.failed} failed${skipped}\n`);
process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;

async function check(step, program, args) {
  if (!wanted(step)) return;
  say(`Running ${step}`);
  const { code } = await run(program, args, { cwd: root });
  record(step, code === 0);
}

async function runProject(project) {
  const env = await prepare(project);
  say(`Running the ${project} tests`);
  const folder = await mkdtemp(path.join(os.tmpdir(), 'followup-test-'));
  const report = path.join(folder, 'report.json');
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code } = await run(tool('vitest'), args, { cwd: root, env });
  const result = await readFile(report, 'utf8').then(JSON.parse, () => null);
  await rm(folder, { recursive: true, force: true });
  if (!result) return record(`${project} (the test runner did not finish)`, false);
  counts.passed += result.numPassedTests;
  counts.failed += result.numFailedTests;
  counts.skipped += result.numPendingTests + result.numTodoTests;
  for (const file of result.testResults) {
    for (const test of file.assertionResults)
      if (test.status === 'failed') failures.push(`${project}: ${test.fullName}`);
  }
  // A file that cannot be loaded fails no test, yet the run has failed.
  if (code !== 0 && result.numFailedTests === 0) record(`${project} (a test file could not be run; see above)`, false);
}

async function prepare(project) {
  if (project !== 'browser' && project !== 'documents') return {};
  const found = (provided ??= await provide());
  if (project === 'documents') {
    if (!found.office)
      record(
        'documents: LibreOffice is missing; install it (libreoffice-calc, libreoffice-writer) and run again',
        false,
      );
    return { ...(found.office && { SOFFICE: found.office }) };
  }
  if (!found.browser) record('browser: no browser found; install Chromium, Chrome or Edge and run again', false);
  if (!found.fonts)
    say(
      'Fonts for Chinese or Arabic are missing: the screens will show boxes. Install fonts-noto-core and fonts-noto-cjk.',
    );
  const { buildAddin } = await import('./system/build-addin.mjs');
  await buildAddin({ preview: true });
  return { ...(found.browser && { CHROMIUM: found.browser }) };
}

function record(name, good) {
  if (good) counts.passed++;
  else {
    counts.failed++;
    failures.push(name);
  }
}
