// Decisions kept in a workbook, through Microsoft's client: found again after real edits, after saving and reopening.
import { describe, expect, it } from 'vitest';
import { nothingKept, printKept } from '../../src/core/kept';
import { columnLetters } from '../../src/core/sheet/a1';
import { connect, loadExcelClient } from '../../src/preview/client/node';
import { ExcelHost } from '../../src/preview/host';
import type { WorkbookModel } from '../../src/preview/model/workbook-model';
import { openWorkbook, saveWorkbook } from '../../src/preview/xlsx';
import {
  checkTracker,
  keepDecisions,
  keptChange,
  readWorkbookTracker,
  type KeptChange,
  type PaperSettings,
  type Reading,
  type TrackerRead,
} from '../../src/tasks';
import type { WorkbookPort } from '../../src/workbook/port';
import { createOfficeWorkbook } from '../../src/workbook/office';
import { drawnModel } from '../support/drawn-model';
import type { DrawnSheet } from '../support/drawn-workbook';
import { MemoryWorkbook } from '../support/memory-workbook';

loadExcelClient();

const header = ['Report', 'No.', 'Recommendation', 'Acceptance', 'Implementation', 'Our view', 'Remarks'];
const text = (number: number) => `The executive heads should take measure ${number} by the end of 2023.`;
const row = (number: number, acceptance: string) => [
  'JIU/REP/2021/3',
  number,
  text(number),
  acceptance,
  'In progress',
  `View ${number} of ours.`,
  `Remark ${number} on it.`,
];
const tracker: DrawnSheet = {
  name: 'Tracker',
  rows: [['Recommendations'], [], header, row(1, 'Accepted'), row(2, 'Agreed With'), row(3, 'Accepted')],
};
const notes: DrawnSheet = { name: 'Notes', rows: [['Call back on Monday']] };
const request = { asOf: null, mapping: new Map() } as const;

async function read(port: WorkbookPort): Promise<TrackerRead> {
  const outcome = await readWorkbookTracker(port, request);
  if (outcome.kind === 'refused') throw new Error(`Refused: ${outcome.because}`);
  return outcome;
}

const column = (reading: Reading, name: 'assessment' | 'remarks') => {
  const found = reading.layout.sheets.flatMap((sheet) => sheet.blocks)[0]?.fields[name]?.column;
  return found === undefined ? null : columnLetters(found);
};

/** The workbook of this model as Excel shows it. */
function excel(model: WorkbookModel): WorkbookPort {
  connect(new ExcelHost(model));
  return createOfficeWorkbook();
}

async function keep(port: WorkbookPort, ...changes: ((sheet: string) => KeptChange)[]): Promise<void> {
  for (const change of changes) {
    const { reading, tracker: found } = await read(port);
    const sheet = found.recommendations[0]?.sheet ?? '';
    const outcome = await keepDecisions(port, (kept) => keptChange(kept, reading, change(sheet)));
    expect(outcome.kind).toBe('kept');
  }
}

const assessmentInG = (sheet: string): KeptChange => ({
  kind: 'column',
  sheet,
  block: 0,
  target: { kind: 'field', field: 'assessment' },
  column: 6,
});

describe('a column chosen by hand', () => {
  const edits: [string, (sheet: Excel.Worksheet) => void, string][] = [
    ['columns inserted before it', (sheet) => sheet.getRange('B:C').insert('Right'), 'I'],
    ['a column before it removed', (sheet) => { sheet.getRange('F:F').delete('Left'); }, 'F'],
    ['rows inserted above the header', (sheet) => sheet.getRange('1:2').insert('Down'), 'G'],
    ['the sheet renamed', (sheet) => { sheet.name = 'Suivi des recommandations'; }, 'G'],
    ['the sheet moved to the end', (sheet) => { sheet.position = 1; }, 'G'],
    ['its header renamed', (sheet) => { sheet.getRange('G3').values = [['What was done']]; }, 'G'],
  ]; // prettier-ignore
  it.each(edits)('is found with %s, before and after saving', async (_, edit, expected) => {
    const model = drawnModel({ sheets: [tracker, notes] });
    const port = excel(model);
    await keep(port, assessmentInG);
    await Excel.run(async (context) => {
      edit(context.workbook.worksheets.getItem('Tracker'));
      await context.sync();
    });
    for (const shown of [port, excel(openWorkbook(saveWorkbook(model), 'again.xlsx'))]) {
      const { reading } = await read(shown);
      expect([column(reading, 'assessment'), column(reading, 'remarks'), reading.unfit]).toEqual([expected, null, []]);
      expect(reading.kept.sheets).toHaveLength(1);
    }
  });

  it('that was deleted is reported, and the proposal is shown', async () => {
    const model = drawnModel({ sheets: [tracker, notes] });
    const port = excel(model);
    await keep(port, assessmentInG);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Tracker').getRange('G:G').delete('Left');
      await context.sync();
    });
    const { reading } = await read(port);
    expect([reading.fits, reading.unfit]).toMatchObject(['unfit', [{ sheet: 'Tracker', what: { header: 'Remarks' } }]]);
    const proposed = { ...reading, layout: reading.recognised };
    expect(column(reading, 'assessment')).toBe(column(proposed, 'assessment'));
    await keep(port, () => ({ kind: 'accept' }));
    expect((await read(port)).reading).toMatchObject({ fits: 'as-kept', unfit: [] });
  });
});

describe('meanings and scheme', () => {
  it('are used by every later check, and after saving', async () => {
    const model = drawnModel({ sheets: [tracker] });
    const port = excel(model);
    const rules = async (on: WorkbookPort, more: object = {}) => {
      const outcome = await checkTracker(on, { ...request, ...more });
      return outcome.kind === 'checked' ? outcome.findings.map(({ rule }) => rule) : [];
    };
    expect(await rules(port)).toContain('acceptance-unrecognised');
    await keep(
      port,
      () => ({ kind: 'meanings', words: [{ word: 'Agreed With', kind: 'acceptance', code: 'accepted' }] }),
      () => ({ kind: 'scheme', scheme: 'general' }),
    );
    const again = excel(openWorkbook(saveWorkbook(model), 'again.xlsx'));
    const { tracker: found } = await read(again);
    expect([found.scheme.id, found.recommendations[1]?.acceptance]).toMatchObject(['general', { code: 'accepted' }]);
    expect(await rules(again)).not.toContain('acceptance-unrecognised');
    // What is said this once comes first.
    const other = await readWorkbookTracker(again, {
      asOf: null,
      scheme: 'jiu',
      mapping: new Map([['Agreed With', 'not_accepted']]),
    });
    expect(other).toMatchObject({ tracker: { scheme: { id: 'jiu' } } });
    expect(other.kind === 'read' && other.tracker.recommendations[1]?.acceptance).toMatchObject({
      code: 'not_accepted',
    });
  });
});

describe('keeping', () => {
  const scheme = { kind: 'scheme', scheme: 'general' } as const;

  it("does not lose a colleague's change that came in between", async () => {
    const workbook = new MemoryWorkbook({ sheets: [tracker] });
    const { reading } = await read(workbook);
    const colleagues = printKept({ ...nothingKept, mapping: [{ word: 'x', kind: 'acceptance', code: 'accepted' }] });
    let times = 0;
    const outcome = await keepDecisions(workbook, (kept) => {
      if (times === 0) workbook.kept = colleagues;
      times += 1;
      return keptChange(kept, reading, scheme);
    });
    expect(outcome).toMatchObject({ kind: 'kept', kept: { scheme: 'general', mapping: [{ word: 'x' }] } });
    expect([times, workbook.kept]).toEqual([2, expect.stringMatching(/general.*"x"/)]);
  });

  it('refuses to write over what a later version wrote, and reads the tracker without it', async () => {
    const workbook = new MemoryWorkbook({ sheets: [tracker] });
    workbook.kept = '{"format":"recommendation-followup/9"}';
    const { reading, tracker: found } = await read(workbook);
    expect([reading.keptIsForeign, found.recommendations.length]).toEqual([true, 3]);
    expect(await keepDecisions(workbook, (kept) => keptChange(kept, reading, scheme))).toMatchObject({
      kind: 'refused',
      because: 'kept-by-later',
    });
    expect(workbook.kept).toContain('/9');
  });

  it('says when the workbook cannot be written', async () => {
    const workbook = new MemoryWorkbook({ sheets: [tracker], readOnly: true });
    expect(await keepDecisions(workbook, (kept) => kept)).toMatchObject({ kind: 'refused', because: 'read-only' });
  });
});

it('reads anew what was read before, without asking for the sheets again', async () => {
  const workbook = new MemoryWorkbook({ sheets: [tracker] });
  const { survey, reading } = await read(workbook);
  const kept = keptChange(reading.kept, reading, assessmentInG(workbook.idOf('Tracker')));
  workbook.calls.length = 0;
  const again = await readWorkbookTracker(workbook, { ...request, kept, from: { survey, reading } });
  expect(again.kind === 'read' && column(again.reading, 'assessment')).toBe('G');
  expect(workbook.calls).toEqual(['readDropDowns']);
});

it('lets a person point at the header row where no tracker was found', async () => {
  const staff = {
    name: 'List',
    rows: [
      ['Ref', 'What is asked', 'State'],
      ['R1', 'Publish the rules by May', 'Implemented'],
      ['R2', 'Train the staff by June', 'In progress'],
    ],
  };
  const workbook = new MemoryWorkbook({ sheets: [staff] });
  const outcome = await readWorkbookTracker(workbook, request);
  if (outcome.kind === 'read' || !outcome.reading) throw new Error('Expected a refusal with what was read');
  const { reading } = outcome;
  const sheet = workbook.idOf('List');
  const choose = (field: 'text' | 'implementation', at: number): KeptChange => ({
    kind: 'column', sheet, block: 0, target: { kind: 'field', field }, column: at,
  }); // prettier-ignore
  await keepDecisions(workbook, (kept) => keptChange(kept, reading, { kind: 'header-row', sheet, row: 0 }));
  for (const change of [choose('text', 1), choose('implementation', 2)]) {
    const shown = await readWorkbookTracker(workbook, request);
    const { reading: now } = shown;
    if (!now) throw new Error('Expected what was read');
    await keepDecisions(workbook, (kept) => keptChange(kept, now, change));
  }
  const { tracker: found } = await read(workbook);
  expect(found.recommendations.map(({ implementation }) => implementation)).toMatchObject([
    { code: 'implemented' },
    { code: 'in_progress' },
  ]);
});

it('keeps what papers say, all of it anew; blank texts are forgotten', async () => {
  const workbook = new MemoryWorkbook({ sheets: [tracker] });
  const { reading } = await read(workbook);
  const paper = (settings: PaperSettings) =>
    keepDecisions(workbook, (kept) => keptChange(kept, reading, { kind: 'paper', settings }));
  await paper({ organization: ' Example ', session: 'Third' });
  expect((await read(workbook)).reading.kept.paper).toEqual({ organization: 'Example', session: 'Third' });
  await paper({ organization: 'Example', session: '  ' });
  expect((await read(workbook)).reading.kept.paper).toEqual({ organization: 'Example' });
  await paper({ organization: '' });
  expect((await read(workbook)).reading.kept.paper).toBeUndefined();
});
