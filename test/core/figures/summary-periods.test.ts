import { describe, expect, it } from 'vitest';
import { lastPeriodOf } from '../../../src/core/period/last-period';
import type { CellValue } from '../../../src/core/sheet/cells';
import { messages } from '../../../src/messages';
import type { WorkbookModel } from '../../../src/preview/model/workbook-model';
import { drawnModel } from '../../support/drawn-model';
import { Editing } from '../../support/edit-model';
import { pageText, summarise, trackerIn } from '../../support/summarise';

const words = messages.en.figures.summary;
const { rollForward } = messages.en.paneFigures;

const header = [
  'Source',
  'Report',
  'No.',
  'Recommendation',
  'Acceptance',
  'Implementation',
  'Target date',
  'Revised date',
  'Progress',
  'Responsible',
];
const at = Object.fromEntries(header.map((name, column) => [name, column]));
const column = (name: string) => at[name] ?? -1;
const [report, audit] = ['JIU/REP/2020/8', 'JIU/REP/2021/3'];
const [due2023, due2025] = [45_291, 46_000];
const text = (number: number, asked = '') =>
  `The executive heads should complete measure ${String(number)}${asked} and report on it.`;
type Row = readonly CellValue[];
const rows: readonly Row[] = [
  ['JIU', report, 1, text(1), 'Accepted', 'Implemented', due2023, '', 1, 'Finance'],
  ['JIU', report, 2, text(2), 'Accepted', 'In progress', due2023, '', 0.5, 'Finance'],
  ['Audit', report, 2, text(3), 'Accepted', 'In progress', due2023, due2025, 0.25, 'ICT'],
  ['JIU', report, 3, text(4, ' by the end of 2023'), 'Accepted', 'Not started', '', '', 0, 'finance '],
  ['JIU', audit, 1, text(5), 'Accepted', 'In progress', 'soon', '', '', ''],
]; // prettier-ignore
const before: readonly Row[] = [
  ['JIU', report, 1, text(1), 'Accepted', 'In progress', '', '', '', ''],
  ['JIU', report, 2, text(2), 'Accepted', 'Implemented', '', '', '', ''],
  ['JIU', report, 3, text(4), 'Accepted', 'Not started', '', '', '', ''],
  ['JIU', 'JIU/REP/2019/1', 1, text(8), 'Accepted', 'Not started', '', '', '', ''],
]; // prettier-ignore

const modelOf = (lines: readonly Row[]) => drawnModel({ sheets: [{ name: 'Tracker', rows: [header, ...lines] }] });
const lastPeriod = lastPeriodOf(trackerIn(modelOf(before)).tracker, 'Last period');

interface Made {
  readonly model: WorkbookModel;
  readonly edit: Editing;
  /** The number beside a label. */
  readonly of: (label: string, column?: number) => CellValue | undefined;
  readonly rolled: () => readonly (CellValue | undefined)[];
}

function made(lines: readonly Row[] = rows): Made {
  const model = modelOf(lines);
  const { name, differing } = summarise(model, { asOf: '2024-12-31', lastPeriod });
  expect(differing()).toEqual([]);
  const of = (label: string, across = 1) => pageText(model, name, label)?.[across];
  const parts = [...Object.values(rollForward), words.period.unexplained];
  return {
    model,
    edit: new Editing(model, 'Tracker'),
    of,
    rolled: () => parts.map((part) => rolledIn(model, name, part)),
  };
}

/** Some of these labels head other tables' columns too, where they are not the first cell. */
function rolledIn(model: WorkbookModel, name: string, part: string): CellValue | undefined {
  const first = Object.values(rollForward).indexOf(part);
  const below = first < 0 ? Object.values(rollForward).length : first;
  return pageText(model, name, rollForward.openBefore, 0, below)?.[1];
}

describe('what became of last period, on the sheet', () => {
  it('counts as the roll-forward does, with two sources that number alike', () => {
    // Open before 3; new: the auditors' 2 and 2021/3; reopened: 2; closed: 1; gone: 2019/1.
    expect(made().rolled()).toEqual([3, 2, 1, 1, 1, 4, 0]);
    expect(made().of(words.new)).toBe(2);
  });

  it('follows a status', () => {
    const { edit, rolled } = made();
    edit.type(4, column('Implementation'), 'Implemented').done();
    expect(rolled()).toEqual([3, 2, 1, 2, 1, 3, 0]);
  });

  it('follows a row that comes back, and one that goes', () => {
    const { edit, rolled } = made();
    edit.type(5, column('Report'), 'JIU/REP/2019/1').type(4, column('No.'), 77).done();
    // 2019/1 is back, 2020/8 (3) has gone, (77) is new in its place.
    expect(rolled()).toEqual([3, 2, 1, 1, 1, 4, 0]);
    edit.type(4, column('No.'), 3).done();
    expect(rolled()).toEqual([3, 1, 1, 1, 0, 4, 0]);
  });

  it('follows the source', () => {
    const { edit, of, rolled } = made();
    edit.type(2, column('Source'), 'Audit').type(3, column('Source'), 'JIU').done();
    expect([of(words.new), rolled()]).toEqual([2, [3, 2, 1, 1, 1, 4, 0]]);
    edit.type(2, column('Source'), 'JIU').done();
    // Two rows are the same now: the second is left out, and what it leaves unexplained is said.
    expect(rolled()).toEqual([3, 1, 1, 1, 1, 4, 1]);
  });

  it('does not mind the order of rows, nor rows in between', () => {
    const { edit, rolled } = made();
    edit
      .turnOver(1, rows.length, header.length)
      .insertRow(3, ['JIU', audit, 9, text(9), 'Accepted', 'Implemented'])
      .done();
    expect(rolled()).toEqual([3, 3, 1, 2, 1, 4, 0]);
  });
});

describe('deadlines on the sheet', () => {
  const { deadlines } = words;

  it('are the revised date, else the target date, else that of the text', () => {
    const { of } = made();
    expect([of(deadlines.passed), of(deadlines.ahead), of(deadlines.none)]).toEqual([2, 1, 1]);
  });

  it('follow what is typed', () => {
    const { edit, of } = made();
    edit
      .type(2, column('Revised date'), '2026')
      .type(5, column('Target date'), 2023)
      .type(3, column('Revised date'), '?')
      .done();
    expect([of(deadlines.passed), of(deadlines.ahead), of(deadlines.none)]).toEqual([2, 1, 1]);
    edit.type(4, column('Implementation'), 'Implemented').done();
    expect([of(deadlines.passed), of(deadlines.ahead), of(deadlines.none)]).toEqual([1, 1, 1]);
  });
});

describe('progress and the responsible on the sheet', () => {
  const { progress } = words;
  const average = (of: Made['of']) => [of(progress.average), of(progress.average, 2)];

  it('are counted by bands and on average', () => {
    const { of } = made();
    expect(of(progress.band({ from: 25, to: 50 }), 3)).toBe(1);
    expect(of(progress.band({ from: 0, to: 25 }), 3)).toBe(1);
    expect(of('100%', 1)).toBe(1);
    expect(average(of)).toEqual([25, 3]);
    expect([of('Finance', 5), of('ICT', 5)]).toEqual([3, 1]);
  });

  it('follow what is typed, whole per cents too', () => {
    const { edit, of } = made();
    edit.type(5, column('Progress'), '60 %').type(5, column('Responsible'), 'ict').done();
    expect([average(of), of('ICT', 5)]).toEqual([[34, 4], 2]);
    for (const [row, percent] of [100, 50, 25, 0].entries()) edit.type(row + 1, column('Progress'), percent);
    edit.done();
    expect(average(of)).toEqual([34, 4]);
  });
});
