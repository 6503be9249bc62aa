// What is expected of a workbook in test/trackers: the document of `followup layout --json`, the day and the earlier
// periods told, and a line for each recommendation.
import { readTracker, recogniseLayout } from '../../../src/core/layout';
import { numberText, type Recommendation } from '../../../src/core/recommendation/recommendation';
import type { SheetContent } from '../../../src/core/sheet/cells';
import { layoutDocument } from '../../../src/preview/runner/layout-report';

export type Expectation = ReturnType<typeof layoutDocument> & {
  readonly asOf: string | null;
  /** Sheet name → its period, where sheets are copies of one tracker. */
  readonly periods: Readonly<Record<string, string>>;
  /** `symbol|number|addressee|acceptance|implementation`, and `|info` for a row that is shown for information. */
  readonly recommendations: readonly string[];
};

export function expectationOf(sheets: readonly SheetContent[], workbook: string): Expectation {
  const layout = recogniseLayout(sheets, {});
  const tracker = readTracker(sheets, layout, { asOf: null, mapping: new Map() });
  const periods = layout.sheets.flatMap(({ name, period }) => (period === undefined ? [] : [[name, period] as const]));
  return {
    ...layoutDocument(tracker, workbook),
    asOf: tracker.asOf,
    periods: Object.fromEntries(periods),
    recommendations: tracker.recommendations.map(lineOf),
  };
}

function lineOf(row: Recommendation): string {
  const parts = [row.symbol, numberText(row.number), row.addressee ?? '', codeOf(row.acceptance)];
  return [...parts, codeOf(row.implementation), ...(row.forInformation ? ['info'] : [])].join('|');
}

function codeOf(reading: Recommendation['acceptance'] | Recommendation['implementation']): string {
  if (reading.kind === 'known') return reading.code;
  return { blank: '', unknown: '?', conflicting: '!' }[reading.kind];
}
