// Sheets with formulas and charts as the adapter puts them: what computes, what follows an edit, what a person's restyling
// survives, and what it costs on the way to Excel.
import { describe, expect, it } from 'vitest';
import { openWorkbook, saveWorkbook } from '../../src/preview/xlsx';
import type { SheetModel } from '../../src/preview/model/sheet-model';
import { liveSummary, statusTracker, years } from './live-drafts';
import { requestsOf, stageOf, stageOn, type OfficeStage } from './office-stage';

const stageWith = (count = 40): OfficeStage => stageOf({ sheets: [statusTracker(count)] });

function sheetOf({ model, host }: OfficeStage, name: string): SheetModel {
  host.settle();
  const sheet = model.sheetNamed(name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}

const counts = (stage: OfficeStage, name = 'Summary') =>
  years.map((_, at) => [1, 2, 3].map((column) => sheetOf(stage, name).cells.value(3 + at, column)));

describe('sheets that compute', () => {
  it('are counted by formulas over a hidden mirror, and follow the tracker', async () => {
    const stage = stageWith();
    const puts = await stage.port.putSheets(liveSummary(60));
    expect(puts.map(({ name, before }) => [name, before])).toEqual([
      ['Summary', null],
      ['_followup_rows', null],
    ]);
    expect(stage.model.worksheets.map(({ visibility }) => visibility)).toEqual(['Visible', 'Visible', 'Hidden']);
    expect(counts(stage)).toEqual([
      [8, 2, 0],
      [0, 2, 8],
      [8, 2, 0],
      [0, 2, 8],
    ]);
    stage.type("Year's tracker", 1, 1, 'Open');
    expect(counts(stage)[0]).toEqual([8, 1, 1]);
    expect(stage.host.defects).toEqual([]);
  });
});

void [requestsOf, stageOn, openWorkbook, saveWorkbook];
