// Annexes put into a workbook as sheets: made anew in place while untouched, by output and language.
import { describe, expect, it } from 'vitest';
import { languages, messages, messagesOf } from '../../src/messages';
import { insertAnnexes, readWorkbookTracker, takeBackAnnexes } from '../../src/tasks';
import type { OutputId } from '../../src/tasks';
import { now } from '../core/annex/golden-tracker';
import { annexOf, type AnnexOptions } from '../support/annex-of';
import { requestsOf, stageOf, stageOn, type OfficeStage } from '../workbook/office-stage';

const paper = (output: OutputId, options: AnnexOptions = {}) =>
  annexOf(output, now, { form: 'sheet', ...options }).document;

const stageWith = (options = {}) => stageOf({ sheets: [{ name: 'Tracker', rows: [['Notes']] }] }, options);

async function inserted(stage: OfficeStage, ...documents: readonly ReturnType<typeof paper>[]) {
  const done = await insertAnnexes(stage.port, documents, messagesOf);
  if (done.kind === 'refused') throw new Error(done.because);
  return done.puts;
}

function textOf({ model }: OfficeStage, name: string): string {
  const sheet = model.sheetNamed(name);
  const values = [...(sheet?.cells.cells() ?? [])].map(({ row, column }) => sheet?.cells.value(row, column));
  return values.filter((value) => typeof value === 'string').join('\n');
}

describe('annexes as worksheets', () => {
  it('have names that Excel takes whole', () => {
    const long = languages.flatMap((language) => {
      const { outputs, sheetNames } = messages[language].annex;
      return Object.values({ ...outputs, ...sheetNames }).filter((name) => name.length > 31);
    });
    expect(long).toEqual([]);
  });

  it('cost two round trips when they are new, and three that run from right to left', async () => {
    const stage = stageWith();
    const left = await requestsOf(stage, () => inserted(stage, paper('legislative'), paper('matrix-by-report')));
    const right = await requestsOf(stage, () => inserted(stage, paper('executive', { language: 'ar' })));
    const anew = await requestsOf(stage, () => inserted(stage, paper('legislative'), paper('matrix-by-report')));
    const back = await requestsOf(stage, () => takeBackAnnexes(stage.port, right.result));
    expect([left, right, anew, back].map(({ requests }) => requests)).toEqual([2, 3, 4, 4]);
    expect(stage.host.defects).toEqual([]);
  });

  it('are made anew in place, and put back as they were', async () => {
    const stage = stageWith();
    const [first] = await inserted(stage, paper('legislative'));
    const before = textOf(stage, first?.name ?? '');
    const again = await inserted(stage, paper('legislative', { settings: { organization: 'Another Organization' } }));
    expect(again[0]?.sheet).toBe(first?.sheet);
    expect(textOf(stage, first?.name ?? '')).toContain('Another Organization');
    expect(await takeBackAnnexes(stage.port, again)).toEqual({ kind: 'annexes-taken-back', removed: true });
    expect(textOf(stage, first?.name ?? '')).toBe(before);
  });

  it('are another sheet in another language', async () => {
    const stage = stageWith();
    const puts = await inserted(stage, paper('legislative'), paper('legislative', { language: 'fr' }));
    expect(puts.map(({ name }) => name)).toEqual(['To legislative bodies', 'Aux organes délibérants']);
  });

  it('are left alone once somebody edited them, and made beside', async () => {
    const stage = stageWith();
    const [first] = await inserted(stage, paper('legislative'));
    stage.type('To legislative bodies', 5, 4, 'My own words');
    const [second] = await inserted(stage, paper('legislative'));
    expect(second?.name).toBe('To legislative bodies (2)');
    expect(textOf(stage, 'To legislative bodies')).toContain('My own words');
    const removed = await takeBackAnnexes(stage.port, first ? [first] : []);
    expect(removed).toEqual({ kind: 'annexes-taken-back', removed: false });
  });

  it('of another session are made anew, but cannot be put back', async () => {
    const stage = stageWith();
    const [first] = await inserted(stage, paper('legislative'));
    const later = stageOn(stage.model);
    const again = await inserted(later, paper('legislative', { settings: {} }));
    expect([again[0]?.sheet, again[0]?.before]).toEqual([first?.sheet, 'unknown']);
    expect(await takeBackAnnexes(later.port, again)).toEqual({ kind: 'annexes-taken-back', removed: false });
  });
});

describe('annexes beside their tracker', () => {
  it('are not taken for trackers, edited or not', async () => {
    const rows = [
      ['Report', 'No.', 'Recommendation', 'Addressee', 'Acceptance', 'Implementation'],
      ['JIU/REP/2021/3', 1, 'Report on networks.', 'Executive head', 'Accepted', 'In progress'],
      ['JIU/REP/2021/3', 2, 'Consider the report.', 'Governing body', 'Accepted', 'Not started'],
    ];
    const stage = stageOf({ sheets: [{ name: 'Tracker', rows }] });
    const count = async () => {
      const read = await readWorkbookTracker(stage.port, { asOf: null, mapping: new Map() });
      return read.kind === 'refused' ? read.because : read.tracker.recommendations.length;
    };
    await inserted(stage, paper('legislative'), paper('matrix-by-report'));
    expect(await count()).toBe(2);
    stage.type('To legislative bodies', 5, 4, 'My own words');
    expect(await count()).toBe(2);
  });
});

describe('annexes in Arabic', () => {
  const arabic = () => paper('legislative', { language: 'ar' });
  const refusingInsertion = (stage: OfficeStage, code: string) => {
    stage.host.faults.next({
      code,
      on: ({ Actions }) => Actions.some(({ Name }) => Name === 'InsertWorksheetsFromBase64'),
    });
  };

  it('stand on a sheet whose columns run from right to left', async () => {
    const stage = stageWith();
    const [put] = await inserted(stage, arabic());
    const sheet = stage.model.sheetNamed('إلى الهيئات التشريعية');
    expect([sheet?.id, sheet?.rightToLeft]).toEqual([put?.sheet, true]);
    expect(sheet?.cells.value(3, 0)).toBe('رمز التقرير');
  });

  it('have their columns in reverse where this Excel inserts no sheets, and keep them so', async () => {
    const stage = stageWith();
    refusingInsertion(stage, 'UnsupportedOperation');
    const first = await inserted(stage, arabic());
    const sheet = stage.model.sheetNamed('إلى الهيئات التشريعية');
    const heading = () => [sheet?.rightToLeft, sheet?.cells.value(3, 8), sheet?.cells.value(3, 0)];
    expect(heading()).toEqual([false, 'رمز التقرير', 'المسؤول']);
    const again = await inserted(stage, arabic());
    expect([again[0]?.sheet, ...heading()]).toEqual([first[0]?.sheet, false, 'رمز التقرير', 'المسؤول']);
    expect(await takeBackAnnexes(stage.port, again)).toEqual({ kind: 'annexes-taken-back', removed: true });
    expect(heading()).toEqual([false, 'رمز التقرير', 'المسؤول']);
  });

  it('leave nothing behind of sheets that were inserted in vain', async () => {
    const stage = stageWith();
    refusingInsertion(stage, 'GeneralException');
    await inserted(stage, arabic(), paper('executive', { language: 'ar' }));
    expect(stage.model.sheets.map(({ name }) => name)).toEqual([
      'Tracker',
      'إلى الهيئات التشريعية',
      'إلى الرؤساء التنفيذيين',
    ]);
  });

  it('are inserted apart from a group of steps to undo, which takes no sheets', async () => {
    const stage = stageWith({ excelApi: '1.20' });
    refusingInsertion(stage, 'UndoNotSupported');
    await inserted(stage, arabic());
    expect(stage.model.sheetNamed('إلى الهيئات التشريعية')?.rightToLeft).toBe(true);
    expect(stage.model.sheets).toHaveLength(2);
  });

  it('are refused like any sheet where the structure of the workbook is protected', async () => {
    const stage = stageWith();
    stage.model.structureProtected = true;
    const done = await insertAnnexes(stage.port, [arabic()], messagesOf);
    expect(done).toMatchObject({ kind: 'refused', because: 'structure-protected' });
  });
});
