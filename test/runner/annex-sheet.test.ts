// `annex` into a workbook of its own, read again by `layout`, `figures` and `check` as any workbook is.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openWorkbook } from '../../src/preview/xlsx';
import { drawnModel } from '../support/drawn-model';
import { Desk, ran } from '../support/runner';

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.set();
});
afterAll(() => desk.clear());

const figures = z.object({
  total: z.int(),
  forInformation: z.int(),
  acceptance: z.record(z.string(), z.int()),
  implementation: z.record(z.string(), z.int()),
  byReport: z.array(z.object({ key: z.string(), total: z.int(), open: z.int() })),
});

const lastDay = '2022-12-31';

async function figuresOf(file: string, asOf = lastDay): Promise<z.infer<typeof figures>> {
  const { out } = await ran('figures', file, '--as-of', asOf, '--json');
  return figures.parse(JSON.parse(out));
}

async function made(tracker: string, output: string, ...more: readonly string[]): Promise<string> {
  const out = path.join(desk.folder, `${output}-${path.basename(tracker)}`);
  const given = ['--output', output, '--as-of', lastDay, '--out', out, '--json', ...more];
  const { code, error } = await ran('annex', tracker, ...given);
  expect([code, error]).toEqual([0, '']);
  return out;
}

const rows = [
  ['Report', 'Title', 'No.', 'Recommendation', 'Addressee', 'Acceptance', 'Implementation', 'Comments'],
  ['JIU/REP/2021/3', 'Networks', 1, 'Report on networks.', 'Executive head', 'Accepted', 'In progress', '-1 + 2 = 1'],
  ['JIU/REP/2020/8', 'Climate', 1, 'Plan for the climate.', 'Executive head', 'Accepted', 'Implemented', 'Planned.'],
  ['JIU/REP/2020/8', 'Climate', 2, 'Ask for the plan.', 'Governing body', 'Not accepted', '', 'No.'],
];

describe('annex as a worksheet', () => {
  it('is a workbook of one sheet, without the tracker and without marks of ours', async () => {
    const tracker = await desk.put('tracker.xlsx', drawnModel({ sheets: [{ name: 'Follow-up', rows }] }));
    const file = await made(tracker, 'executive');
    const model = openWorkbook(readFileSync(file), 'executive.xlsx');
    expect(model.sheets.map(({ name }) => name)).toEqual(['To executive heads']);
    const parts = Object.entries(unzipSync(readFileSync(file)));
    expect(parts.filter(([, bytes]) => strFromU8(bytes).includes('FollowUp.')).map(([part]) => part)).toEqual([]);
    // What begins like a formula stays the text it was.
    const texts = parts.map(([, bytes]) => strFromU8(bytes)).join('');
    expect([texts.includes('-1 + 2 = 1'), texts.includes('<f>')]).toEqual([true, false]);
  });

  it('is read again as the tracker it was made from', async () => {
    const tracker = await desk.put('tracker.xlsx', drawnModel({ sheets: [{ name: 'Follow-up', rows }] }));
    const file = await made(tracker, 'matrix-by-report');
    expect(await figuresOf(file)).toEqual(await figuresOf(tracker));
  });

  it('runs from right to left in Arabic', async () => {
    const tracker = await desk.put('tracker.xlsx', drawnModel({ sheets: [{ name: 'Follow-up', rows }] }));
    const parts = unzipSync(readFileSync(await made(tracker, 'matrix-by-report', '--language', 'ar')));
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(/<sheetView [^>]*rightToLeft="1"/.test(sheet)).toBe(true);
    expect(/<sheetFormatPr|<sheetData/.test(sheet)).toBe(true);
  });
});

const folder = path.resolve(import.meta.dirname, '../../../shared/trackers');

describe.skipIf(!existsSync(folder))('annexes of published papers as worksheets', () => {
  it('matrix-by-report has every X where the tracker has it', async () => {
    const tracker = path.join(folder, 'itu-2022-zh.xlsx');
    const again = await figuresOf(await made(tracker, 'matrix-by-report'));
    expect([again.total, again.forInformation]).toEqual([22, 1]);
    expect(again).toEqual(await figuresOf(tracker));
  });

  it('legislative and executive have all recommendations between them', async () => {
    const tracker = path.join(folder, 'wipo-2022-zh.xlsx');
    const both = [];
    const asOf = '2022-03-31';
    for (const output of ['legislative', 'executive'])
      both.push(await figuresOf(await made(tracker, output, '--as-of', asOf), asOf));
    expect(both.map(({ total }) => total)).toEqual([13, 38]);
    const { implementation } = await figuresOf(tracker, asOf);
    for (const [code, count] of Object.entries(implementation))
      expect([code, both.reduce((sum, each) => sum + (each.implementation[code] ?? 0), 0)]).toEqual([code, count]);
  });
});
