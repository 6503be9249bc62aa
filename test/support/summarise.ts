// The live summary of a workbook's model, put beside the tracker it counts.
import { recogniseLayout, readTracker } from '../../src/core/layout';
import { figuresOf } from '../../src/core/figures/figures';
import { type Summary, summaryOf } from '../../src/core/figures/summary/summary';
import type { LastPeriod } from '../../src/core/period/last-period';
import { parseDay } from '../../src/core/recommendation/day';
import type { SchemeId } from '../../src/core/vocabulary/scheme';
import { messages } from '../../src/messages';
import { summaryWords } from '../../src/tasks';
import type { CellValue } from '../../src/core/sheet/cells';
import { CellError } from '../../src/preview/model/cell-error';
import type { WorkbookModel } from '../../src/preview/model/workbook-model';
import { sheetsOf } from './open-tracker';
import { differences, putDrafts } from './put-drafts';

export interface SummariseOptions {
  readonly asOf?: string;
  readonly scheme?: SchemeId;
  readonly lastPeriod?: LastPeriod;
  readonly mostLines?: number;
}

const words = summaryWords(messages.en);
export const yearsOpen = 2;

export function trackerIn(model: WorkbookModel, { asOf, scheme }: SummariseOptions = {}) {
  const sheets = sheetsOf(model).filter(({ name }) => !name.startsWith('_followup') && name !== words.sheet);
  const layout = recogniseLayout(sheets, scheme === undefined ? {} : { scheme });
  const day = asOf === undefined ? null : parseDay(asOf);
  return { sheets, tracker: readTracker(sheets, layout, { asOf: day, mapping: new Map() }) };
}

/** The figures as they are counted, and the summary, whose formulas are computed in the model. */
export function summarise(model: WorkbookModel, options: SummariseOptions = {}) {
  const { sheets, tracker } = trackerIn(model, options);
  const lastPeriod = options.lastPeriod ?? null;
  const summary: Summary = summaryOf({
    tracker,
    sheets,
    mapping: new Map(),
    lastPeriod,
    yearsOpen,
    workbook: model.name,
    words,
    rightToLeft: false,
    ...(options.mostLines === undefined ? {} : { mostLines: options.mostLines }),
  });
  const name = putDrafts(model, summary.drafts).get('summary') ?? '';
  const differing = () => summary.drafts.slice(0, 1).flatMap((page) => differences(model, page, name));
  return {
    name,
    /** Cells of the page whose formula gives another value than the page was drafted with. */
    differing,
    tracker,
    summary,
    figures: figuresOf(tracker, { lastPeriod, yearsOpen }),
  };
}

/** The line of the page that has this text in its column, or one so many lines below; errors as their names. */
export function pageText(
  model: WorkbookModel,
  name: string,
  label: string,
  column = 0,
  below = 0,
): readonly CellValue[] | undefined {
  const sheet = model.sheetNamed(name);
  const used = sheet?.cells.usedArea(true);
  for (let row = 0; sheet && used && row < used.row + used.rows; row++) {
    const values = sheet.cells.rowValues(row, 0, 12);
    if (values[column] !== label) continue;
    const line = sheet.cells
      .rowValues(row + below, 0, 12)
      .map((value) => (value instanceof CellError ? value.code : value));
    return line.slice(0, line.findLastIndex((value) => value !== '') + 1);
  }
  return undefined;
}
