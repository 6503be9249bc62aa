// The core alone: recognising, reading and checking a tracker, beside two general validators on the same rows.
import { readTracker, recogniseLayout } from '../src/core/layout';
import type { Tracker } from '../src/core/layout/tracker';
import { runRules } from '../src/core/rules/check';
import type { SheetContent } from '../src/core/sheet/cells';
import { type CorpusRow, corpusRows, corpusSheet } from './corpus';
import { medianTime, rounded } from './measure';
import { ajvRow, zodRow } from './schemas';
import { type Line, tableText } from './table';

const sizes = [1_000, 10_000, 100_000] as const;

export function coreTable(): string {
  const head: Line = [
    'rows',
    'recognise+read ms',
    'rows/s',
    'check ms',
    'rows/s',
    'ajv ms',
    'zod ms',
    'ajv/check',
    'zod/check',
  ];
  return tableText('Core: all rules, and one-row schemas on the same rows', [head, ...sizes.map(lineFor)]);
}

function lineFor(size: number): Line {
  const rows = corpusRows(size, 1);
  // Reading remembers words it has met, so each of its runs has texts of its own; checking and the schemas remember
  // nothing between runs and go over the same rows.
  const read = medianTime(3, (run) => corpusSheet(corpusRows(size, 2 + run)), trackerOf);
  const tracker = trackerOf(corpusSheet(rows));
  const runs = size >= 100_000 ? 9 : 25;
  const check = medianTime(runs, () => tracker, checked);
  const ajv = medianTime(
    runs,
    () => rows,
    (each) => countValid(each, ajvRow),
  );
  const zod = medianTime(
    runs,
    () => rows,
    (each) => countValid(each, (row) => zodRow.safeParse(row).success),
  );
  const perSecond = (time: number) => rounded((size / time) * 1000);
  return [
    size,
    rounded(read),
    perSecond(read),
    rounded(check),
    perSecond(check),
    rounded(ajv),
    rounded(zod),
    `${(ajv / check).toFixed(2)}x`,
    `${(zod / check).toFixed(2)}x`,
  ];
}

function trackerOf(sheet: SheetContent): Tracker {
  const tracker = readTracker([sheet], recogniseLayout([sheet], {}), { asOf: null, mapping: new Map() });
  if (tracker.recommendations.length !== sheet.values.length - 1) throw new Error('Not every row was read.');
  return tracker;
}

function checked(tracker: Tracker): number {
  const { findings, notRun } = runRules(tracker);
  if (findings.length === 0 || notRun.length > 0)
    throw new Error('The rules must find the slips, and all of them run.');
  return findings.length;
}

function countValid(rows: readonly CorpusRow[], isValid: (row: CorpusRow) => boolean): number {
  let valid = 0;
  for (const row of rows) if (isValid(row)) valid++;
  if (valid === rows.length) throw new Error('The schema must reject the slips.');
  return valid;
}
