// The core alone: recognising, reading and checking a tracker, beside two general validators on the same rows.
import { readTracker, recogniseLayout } from '../src/core/layout';
import type { Tracker } from '../src/core/layout/tracker';
import { parseDay } from '../src/core/recommendation/day';
import { runRules } from '../src/core/rules/check';
import { type RuleId, rules } from '../src/core/rules/index';
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
    'entries ms',
    'rows/s',
    'all rules ms',
    'rows/s',
    'ajv ms',
    'zod ms',
    'ajv/entries',
    'ajv/all',
  ];
  const title = 'Core: rules on entries (what a schema can say too), all rules, and one-row schemas on the same rows';
  return tableText(title, [head, ...sizes.map(lineFor)]);
}

function lineFor(size: number): Line {
  const rows = corpusRows(size, 1);
  // Reading remembers words it has met, so each of its runs has texts of its own; checking and the schemas remember
  // nothing between runs and go over the same rows.
  const read = medianTime(3, (run) => corpusSheet(corpusRows(size, 2 + run)), trackerOf);
  const tracker = trackerOf(corpusSheet(rows));
  const runs = size >= 100_000 ? 9 : 25;
  const entries = medianTime(
    runs,
    () => tracker,
    (each) => checked(each, onEntries),
  );
  const all = medianTime(
    Math.min(runs, 5),
    () => tracker,
    (each) => checked(each),
  );
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
    rounded(entries),
    perSecond(entries),
    rounded(all),
    perSecond(all),
    rounded(ajv),
    rounded(zod),
    `${(ajv / entries).toFixed(2)}x`,
    `${(ajv / all).toFixed(2)}x`,
  ];
}

function trackerOf(sheet: SheetContent): Tracker {
  const tracker = readTracker([sheet], recogniseLayout([sheet], {}), {
    asOf: parseDay('2024-12-31'),
    mapping: new Map(),
  });
  if (tracker.recommendations.length !== sheet.values.length - 1) throw new Error('Not every row was read.');
  return tracker;
}

/** The rules a schema of one row could say, and the few beside them that remember rows. */
const onEntries: ReadonlySet<RuleId> = new Set([
  'report-symbol-invalid',
  'recommendation-number-invalid',
  'duplicate-recommendation',
  'acceptance-missing',
  'acceptance-unrecognised',
  'acceptance-nonstandard',
  'implementation-missing',
  'implementation-unrecognised',
  'implementation-nonstandard',
  'implementation-without-acceptance',
  'marks-conflicting',
  'mark-unrecognised',
  'text-missing',
  'cell-error',
]);

/** Every rule whose columns the rows have; the others are few. */
function checked(tracker: Tracker, only?: ReadonlySet<RuleId>): number {
  const { findings, notRun } = runRules(tracker, only ? { only } : {});
  if (findings.length === 0 || notRun.length > rules.length / 2)
    throw new Error('The rules must run, and find the slips.');
  return findings.length;
}

function countValid(rows: readonly CorpusRow[], isValid: (row: CorpusRow) => boolean): number {
  let valid = 0;
  for (const row of rows) if (isValid(row)) valid++;
  if (valid === rows.length) throw new Error('The schema must reject the slips.');
  return valid;
}
