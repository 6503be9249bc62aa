// Lists, colours, a report and annexes on whole trackers: all of it goes again, and nothing else is touched.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { cellName } from '../../src/core/sheet/a1';
import type { Area } from '../../src/core/sheet/cells';
import { messages, messagesOf } from '../../src/messages';
import { openWorkbook, saveWorkbook } from '../../src/preview/xlsx';
import type { SheetModel } from '../../src/preview/model/sheet-model';
import type { WorkbookModel } from '../../src/preview/model/workbook-model';
import {
  checkTracker,
  highlightFindings,
  insertAnnexes,
  insertFindingsReport,
  offerDropDowns,
  takeBackAnnexes,
  takeBackDropDowns,
  takeBackReport,
} from '../../src/tasks';
import { parseDay } from '../../src/core/recommendation/day';
import { annexOf } from '../support/annex-of';
import { stageOn } from './office-stage';

const folders = ['../trackers', '../../../shared/trackers'].map((folder) => path.resolve(import.meta.dirname, folder));
const files = folders.flatMap((folder) =>
  existsSync(folder)
    ? readdirSync(folder).flatMap((file) => (file.endsWith('.xlsx') ? [path.join(folder, file)] : []))
    : [],
);

describe('a tracker with lists, colours, a report and annexes', () => {
  it.each(files.map((file) => [path.basename(file), file]))('%s is afterwards as it was', async (name, file) => {
    const opened = openWorkbook(new Uint8Array(readFileSync(file)), name);
    // What a protected sheet refuses is tested elsewhere.
    for (const sheet of opened.worksheets) sheet.protection = null;
    const before = seen(opened);
    const stage = stageOn(opened);
    const checked = await checkTracker(stage.port, { asOf: null, mapping: new Map() });
    if (checked.kind !== 'checked') {
      expect(checked).toMatchObject({ kind: 'refused' });
      return;
    }
    const offered = await offerDropDowns(stage.port, checked);
    const coloured = await highlightFindings(stage.port, checked);
    const report = await insertFindingsReport(stage.port, checked, messages.en);
    if (offered.kind !== 'offered' || report.kind !== 'report-inserted') throw new Error('Refused');
    const tracker = { ...checked.tracker, asOf: parseDay('2022-12-31') };
    const papers = (['en', 'ar'] as const).map((language) =>
      annexOf('matrix-by-report', tracker, { form: 'sheet', language }),
    );
    const annexes = await insertAnnexes(
      stage.port,
      papers.map(({ document }) => document),
      messagesOf,
    );
    if (annexes.kind === 'refused') throw new Error(annexes.because);
    expect(coloured).toMatchObject({ kind: 'highlighted' });
    if (checked.findings.length > 0) expect(rules(opened)).not.toEqual(rules(openWorkbook(readFileSync(file), name)));

    // Somebody else takes the colours off, another day.
    const later = stageOn(openWorkbook(saveWorkbook(opened), name));
    const places = new Set(
      checked.findings.map(({ row, column, recommendation }) => [recommendation.sheet, row, column].join()),
    );
    const { cleared } = await later.port.clearHighlights();
    expect(cleared).toBeGreaterThanOrEqual(Math.min(1, places.size));
    expect(cleared).toBeLessThanOrEqual(places.size);

    stageOn(opened);
    await stage.port.clearHighlights();
    await takeBackDropDowns(stage.port, offered.before);
    expect(await takeBackAnnexes(stage.port, annexes.puts)).toMatchObject({ removed: true });
    expect(await takeBackReport(stage.port, report.put)).toMatchObject({ removed: true });
    expect(withoutLists(seen(opened))).toEqual(withoutLists(before));
    expect(stage.host.defects).toEqual([]);
  });

  it('was tried on more than one tracker', () => {
    expect(files.length).toBeGreaterThan(10);
  });
});

function seen(model: WorkbookModel) {
  return {
    names: model.names.map((name) => ({ ...name })),
    sheets: model.worksheets.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      cells: [...sheet.cells.cells()].map(({ row, column }) => [
        cellName(row, column),
        // Values of formulas are computed on the way.
        sheet.cells.formula(row, column)?.text ?? sheet.cells.value(row, column),
        sheet.cells.format(row, column),
      ]),
      validations: validations(sheet),
      merges: [...sheet.merges],
      hyperlinks: sheet.hyperlinks.length,
    })),
    rules: rules(model),
  };
}

/** The hidden sheet of long lists stays, for others may use it by now. */
function withoutLists({ names, sheets, rules: all }: ReturnType<typeof seen>) {
  return {
    names: names.filter(({ name }) => name !== 'FollowUp.lists'),
    sheets: sheets.filter(({ name }) => name !== 'Follow-up lists'),
    rules: all,
  };
}

function rules(model: WorkbookModel) {
  return model.worksheets.flatMap((sheet) =>
    [...sheet.conditionalFormats]
      .sort((a, b) => a.priority - b.priority)
      .map(({ type, rule, areas }) => ({ sheet: sheet.name, type, rule, areas })),
  );
}

/** By area, each with its rule; the order in which a sheet lists them says nothing. */
function validations(sheet: SheetModel): string[] {
  const where = ({ row, column, rows, columns }: Area) => [column, row, columns, rows].join(':');
  return sheet.validations
    .flatMap(({ areas, ...rule }) => areas.map((area) => `${where(area)} ${JSON.stringify(rule)}`))
    .sort();
}
