// `figures` and `summary` of the headless runner: the numbers they print, and the sheets that are put into the copy.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { recalculate } from '../../src/preview/formula';
import { openWorkbook } from '../../src/preview/xlsx';
import { drawnModel } from '../support/drawn-model';
import { Desk, ran } from '../support/runner';
import { pageText } from '../support/summarise';

const count = z.number().int().nonnegative();
const groups = z.array(
  z.strictObject({
    key: z.string(),
    total: count,
    implemented: count,
    closedOtherwise: count,
    open: count,
    new: count.nullable(),
  }),
);
const counts = {
  asOf: z.string().nullable(),
  total: count,
  forInformation: count,
  noStatus: count,
  acceptance: z.record(z.string(), count),
  implementation: z.record(z.string(), count),
  implemented: count,
  closedOtherwise: count,
  closed: count,
  open: count,
  new: count.nullable(),
  overdue: count.nullable(),
  rates: z.array(z.strictObject({ name: z.string(), numerator: count, denominator: count, percent: count.nullable() })),
  byYear: groups,
  byReport: groups,
  byAddressee: groups,
  bySource: groups,
  byRisk: groups,
  byResponsible: groups,
  ageing: z.strictObject({ years: count, count }).nullable(),
  rollForward: z
    .strictObject({ openBefore: count, new: count, reopened: count, closed: count, vanished: count, openNow: count })
    .nullable(),
};
const figuresDocument = z.strictObject(counts);
const summaryDocument = z.strictObject({ ...counts, live: z.boolean(), sheets: z.array(z.string()), out: z.string() });

const header = ['Report', 'No.', 'Recommendation', 'Addressee', 'Acceptance', 'Implementation'];
const row = (report: string, at: number, acceptance: string, implementation: string) => [
  report,
  at,
  `The executive heads should complete measure ${String(at)} and report on it.`,
  at % 2 === 0 ? 'Governing body' : 'Executive head',
  acceptance,
  implementation,
];
const before = [
  row('JIU/REP/2020/8', 1, 'Accepted', 'In progress'),
  row('JIU/REP/2020/8', 2, 'Accepted', 'In progress'),
];
const now = [
  row('JIU/REP/2020/8', 1, 'Accepted', 'Implemented'),
  row('JIU/REP/2020/8', 2, 'Accepted', 'In progress'),
  row('JIU/REP/2021/3', 1, 'Not accepted', ''),
  row('JIU/REP/2021/3', 2, 'Accepted', 'Not started'),
];

let desk: Desk;
let file = '';
let earlier = '';
beforeAll(async () => {
  desk = await Desk.set();
  file = await desk.put('tracker.xlsx', drawnModel({ sheets: [{ name: 'Tracker', rows: [header, ...now] }] }));
  earlier = await desk.put('earlier.xlsx', drawnModel({ sheets: [{ name: 'Tracker', rows: [header, ...before] }] }));
});
afterAll(() => desk.clear());

const given = (...more: string[]) => [file, '--previous', earlier, '--as-of', '2022-03-31', ...more];
const copy = (name: string) => path.join(desk.folder, name);

describe('figures', () => {
  it('prints one document of its shape', async () => {
    const { code, out } = await ran('figures', ...given('--json'));
    const document = figuresDocument.parse(JSON.parse(out));
    expect([code, document.total, document.implemented, document.open, document.new]).toEqual([0, 4, 1, 2, 2]);
    expect(document.rollForward).toEqual({ openBefore: 2, new: 2, reopened: 0, closed: 2, vanished: 0, openNow: 2 });
  });
});

describe('summary', () => {
  it('puts a page and two hidden sheets into a copy, and prints the figures', async () => {
    const target = copy('summary.xlsx');
    const { code, out, error } = await ran('summary', ...given('--json', '--out', target));
    const document = summaryDocument.parse(JSON.parse(out));
    expect([code, error, document.live, document.total]).toEqual([0, '', true, 4]);
    const model = openWorkbook(readFileSync(target), 'summary.xlsx');
    expect(model.worksheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Tracker', 'Visible'],
      ['Summary', 'Visible'],
      ...document.sheets.slice(1).map((name) => [name, 'Hidden']),
    ]);
    expect(document.sheets).toHaveLength(3);
    expect(model.sheetNamed('Summary')?.charts).toHaveLength(5);
    // As saved, for whoever opens it where nothing is computed.
    const saved = pageText(model, 'Summary', 'All')?.slice(1, 10);
    expect(saved).toEqual([4, 1, 1, 2, 0, 25, 25, 50, 0]);
    expect(pageText(model, 'Summary', '2021')?.slice(1)).toEqual([0, 1, 1, 0, 0, 2]);
    recalculate(model, { full: true });
    expect([pageText(model, 'Summary', 'All')?.slice(1, 10), model.uncomputed]).toEqual([saved, []]);
  });

  it('counts its own copy as it counts the tracker, and makes the sheets anew in it', async () => {
    const [once, twice] = [copy('once.xlsx'), copy('twice.xlsx')];
    await ran('summary', ...given('--out', once));
    const [, ...more] = given('--json', '--out', twice);
    const { code, out } = await ran('summary', once, ...more);
    const document = summaryDocument.parse(JSON.parse(out));
    expect([code, document.total, document.sheets]).toEqual([0, 4, ['Summary', '_followup_rows', '_followup_words']]);
    const model = openWorkbook(readFileSync(twice), 'twice.xlsx');
    expect(model.worksheets).toHaveLength(4);
    expect(model.sheetNamed('Summary')?.charts).toHaveLength(5);
  });

  it('speaks the language asked for, right to left in Arabic', async () => {
    const target = copy('arabic.xlsx');
    const { code, out } = await ran('summary', ...given('--language', 'ar', '--out', target));
    const model = openWorkbook(readFileSync(target), 'arabic.xlsx');
    const [, page] = model.worksheets;
    expect([code, page?.name, out.includes('arabic.xlsx')]).toEqual([0, 'ملخص', true]);
    expect(pageText(model, 'ملخص', 'الكل')?.slice(1, 6)).toEqual([4, 1, 1, 2, 0]);
  });

  it('is not written without a name to write it to', async () => {
    const { code, out, error } = await ran('summary', file);
    expect([code, out]).toEqual([2, '']);
    expect(error).toMatch(/--out/);
  });
});

const shared = path.resolve(import.meta.dirname, '../../../shared/trackers');

describe.skipIf(!existsSync(shared))('summaries of trackers rebuilt from published papers', () => {
  it.each([
    ['wipo-2022-zh', ['--previous', path.join(shared, 'wipo-2021-zh.xlsx'), '--as-of', '2022-03-31'], [51, 25, 2, 24]],
    ['itu-2022-zh', [], [22, 7, 0, 15]],
    ['board-of-auditors-2018-en', ['--scheme', 'board-of-auditors', '--as-of', '2018-12-31'], [39, 2, 0, 37]],
    ['oversight-2024-en', ['--as-of', '2024-12-31'], null],
  ] as const)('%s', async (name, options, expected) => {
    const target = copy(`${name}.xlsx`);
    const source = path.join(shared, `${name}.xlsx`);
    const { code, out } = await ran('summary', source, ...options, '--json', '--out', target);
    const { total, implemented, closedOtherwise, open } = summaryDocument.parse(JSON.parse(out));
    if (expected) expect([code, total, implemented, closedOtherwise, open]).toEqual([0, ...expected]);
    const model = openWorkbook(readFileSync(target), name);
    const page = pageText(model, 'Summary', 'All')?.slice(1, 5);
    expect(page).toEqual([total, implemented, closedOtherwise, open]);
  });
});
