// A sheet that the program made says much that a tracker says: reports, numbers, statuses. No tracker is looked for in it.
import { expect, it } from 'vitest';
import { messages } from '../../src/messages';
import { checkTracker, findingsReport, type Checked } from '../../src/tasks';
import { createOfficeWorkbook } from '../../src/workbook/office';
import { connect, loadExcelClient } from '../../src/preview/client/node';
import { ExcelHost } from '../../src/preview/host';
import { workbookContents } from '../../src/preview/contents';
import { openWorkbook, saveWorkbook } from '../../src/preview/xlsx';
import type { WorkbookModel } from '../../src/preview/model/workbook-model';
import { drawnModel } from '../support/drawn-model';

loadExcelClient();

const rows = [
  ['Follow-up as at 31 March 2022'],
  ['Report', 'No.', 'Recommendation', 'Acceptance', 'Implementation'],
  ['JIU/REP/2021/3', 1, 'The executive heads should keep a list of hotels.', 'Accepted', 'Implemented'],
  ['JIU/REP/2021/3', 2, 'The executive heads should keep a list of trains.', 'Accepted', ''],
  ['JIU/REP/2021/3', 3, 'The executive heads should keep a list of ships.', 'Acepted', 'In progress'],
];

async function checked(model: WorkbookModel): Promise<Checked> {
  connect(new ExcelHost(model));
  const outcome = await checkTracker(createOfficeWorkbook(), { asOf: null, mapping: new Map() });
  if (outcome.kind !== 'checked') throw new Error(outcome.because);
  return outcome;
}

it('finds the same after a report was made, also when it was edited and the workbook saved', async () => {
  const model = drawnModel({ sheets: [{ name: 'Tracker', rows }] });
  const before = await checked(model);
  const port = createOfficeWorkbook();
  await port.putSheet(findingsReport(before, messages.en));
  const report = model.worksheets[1];
  report?.cells.set(20, 2, 'JIU/REP/2020/1');
  const after = await checked(openWorkbook(saveWorkbook(model), 'Followup.xlsx'));
  expect(before.findings.length).toBeGreaterThan(0);
  expect(after.survey.sheets.map(({ name, made }) => [name, made])).toEqual([
    ['Tracker', false],
    ['Findings', true],
  ]);
  expect(after.reading.sheets.map(({ name }) => name)).toEqual(['Tracker']);
  // As last period's workbook, which is read from its file.
  expect(workbookContents(saveWorkbook(model), 'Followup.xlsx').sheets.map(({ name }) => name)).toEqual(['Tracker']);
  expect(after.findings.map(({ rule, row }) => [rule, row])).toEqual(
    before.findings.map(({ rule, row }) => [rule, row]),
  );
});
