import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { drawnModel } from '../support/drawn-model';
import type { DrawnSheet } from '../support/drawn-workbook';
import { Desk, ran } from '../support/runner';

const root = fileURLToPath(new URL('../../', import.meta.url));
let desk: Desk;
beforeAll(async () => {
  desk = await Desk.set();
});
afterAll(() => desk.clear());

const text = (number: number) => `The executive head should take measure ${number} before the end of next year.`;
const header = ['Report', 'No.', 'Recommendation', 'Addressee', 'Acceptance', 'Implementation', 'Comments'];
const row = (report: string, number: number, acceptance: string, implementation: string, at: number) => [
  report,
  number,
  text(at),
  'Executive head',
  acceptance,
  implementation,
  `Note ${at} on what was done.`,
];

const clean: DrawnSheet = {
  name: 'Follow-up',
  rows: [
    ['Recommendations of the Joint Inspection Unit as at 31 March 2022'],
    [],
    header,
    row('JIU/REP/2021/3', 1, 'Accepted', 'Implemented', 1),
    row('JIU/REP/2021/3', 2, 'Accepted', 'In progress', 2),
    row('JIU/REP/2020/8', 1, 'Accepted', 'Not started', 3),
    row('JIU/REP/2020/8', 2, 'Not accepted', '', 4),
    row('JIU/REP/2020/8', 3, 'Accepted', 'In progress', 5),
  ],
};

const cell = z.strictObject({ sheet: z.string(), cell: z.string(), row: z.int() });
const finding = z.strictObject({
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'hint']),
  ...cell.shape,
  report: z.string(),
  number: z.union([z.int(), z.string(), z.null()]),
  value: z.union([z.string(), z.number(), z.boolean()]),
  message: z.string().min(20),
  suggestion: z.string().nullable(),
  related: z.array(cell),
});
const checkDocument = z.strictObject({
  asOf: z.iso.date().nullable(),
  rows: z.int(),
  counts: z.strictObject({ error: z.int(), warning: z.int(), hint: z.int() }),
  notRun: z.array(z.strictObject({ rule: z.string(), because: z.string().min(10) })),
  findings: z.array(finding),
});
const letters = z.record(z.string(), z.string().regex(/^[A-Z]+$/));
const layoutDocument = z.strictObject({
  workbook: z.string(),
  language: z.string(),
  scheme: z.string(),
  rows: z.int(),
  sheets: z.array(
    z.strictObject({
      name: z.string(),
      kind: z.enum(['tracker', 'other']),
      blocks: z.array(
        z.strictObject({
          headerRows: z.array(z.int()),
          firstRow: z.int(),
          lastRow: z.int(),
          table: z.string().nullable(),
          confidence: z.number().min(0).max(1),
          fields: letters,
          marks: z.strictObject({ acceptance: letters, implementation: letters, addressee: letters.optional() }),
        }),
      ),
    }),
  ),
});

describe('layout', () => {
  it('tells sheets, blocks and columns as one JSON document', async () => {
    const notes: DrawnSheet = { name: 'Notes', rows: [['Call back on Monday']] };
    const file = await desk.put('own.xlsx', drawnModel({ sheets: [notes, clean] }));
    const { code, out, error } = await ran('layout', file, '--json');
    expect([code, error]).toEqual([0, '']);
    const document = layoutDocument.parse(JSON.parse(out));
    expect(document).toMatchObject({ workbook: 'own.xlsx', language: 'en', scheme: 'jiu', rows: 5 });
    expect(document.sheets).toMatchObject([
      { name: 'Notes', kind: 'other', blocks: [] },
      { name: 'Follow-up', kind: 'tracker', blocks: [{ headerRows: [3], firstRow: 4, lastRow: 8, table: null }] },
    ]);
    expect(document.sheets[1]?.blocks[0]?.fields).toMatchObject({
      report: 'A',
      number: 'B',
      text: 'C',
      addressee: 'D',
      acceptance: 'E',
      implementation: 'F',
      assessment: 'G',
    });
  });

  it('tells the same to people, in their language', async () => {
    const file = await desk.put('people.xlsx', drawnModel({ sheets: [clean] }));
    const { out } = await ran('layout', file);
    expect(out).toMatch(/Follow-up.*5 recommendations/);
    expect(out).toMatch(/^\s*E\s+Acceptance$/m);
    expect((await ran('layout', file, '--language', 'fr')).out).toContain('5 recommandations');
  });
});

describe('check', () => {
  it('finds nothing in a clean tracker', async () => {
    const file = await desk.put('clean.xlsx', drawnModel({ sheets: [clean] }));
    const { code, out, error } = await ran('check', file, '--json');
    const document = checkDocument.parse(JSON.parse(out));
    expect([code, error]).toEqual([0, '']);
    expect(document).toMatchObject({ asOf: '2022-03-31', rows: 5, counts: { error: 0, warning: 0, hint: 0 } });
  });

  it('tells what, where, and what to do', async () => {
    const rows = clean.rows.map((cells, at) =>
      at === 5 ? cells.map((value, column) => (column === 4 ? 'accepted' : value)) : cells,
    );
    const file = await desk.put('one.xlsx', drawnModel({ sheets: [{ ...clean, rows }] }));
    const { code, out } = await ran('check', file, '--json');
    expect(code).toBe(0);
    const { findings } = checkDocument.parse(JSON.parse(out));
    expect(findings).toMatchObject([
      {
        rule: 'acceptance-nonstandard',
        severity: 'warning',
        sheet: 'Follow-up',
        cell: 'E6',
        row: 6,
        report: 'JIU/REP/2020/8',
        number: 1,
        value: 'accepted',
        suggestion: 'Accepted',
        related: [],
      },
    ]);
    const people = await ran('check', file);
    expect(people.out).toMatch(/E6 .*JIU\/REP\/2020\/8 1/);
    expect((await ran('check', file, '--language', 'ar', '--json')).out).toMatch(/"message": ".*[\u0600-\u06ff]/);
  });

  it('ends with 1 as soon as there is an error', async () => {
    const rows = clean.rows.map((cells, at) =>
      at === 7 ? cells.map((value, column) => (column === 5 ? '' : value)) : cells,
    );
    const file = await desk.put('error.xlsx', drawnModel({ sheets: [{ ...clean, rows }] }));
    const { code, out } = await ran('check', file, '--json');
    expect([code, checkDocument.parse(JSON.parse(out)).counts.error]).toEqual([1, 1]);
  });

  it("takes the given date before the sheet's own, and says when they differ", async () => {
    const file = await desk.put('dated.xlsx', drawnModel({ sheets: [clean] }));
    const { out, error } = await ran('check', file, '--json', '--as-of', '2021-12-31');
    expect(checkDocument.parse(JSON.parse(out)).asOf).toBe('2021-12-31');
    expect(error).toMatch(/^.*31 March 2022.*31 December 2021.*\n$/);
    expect((await ran('check', file, '--as-of', '2022-03-31')).error).toBe('');
  });

  it('reads the words it is told', async () => {
    const rows = clean.rows.map((cells) => cells.map((value) => (value === 'Accepted' ? 'Endorsed by us' : value)));
    const file = await desk.put('words.xlsx', drawnModel({ sheets: [{ ...clean, rows }] }));
    const untold = checkDocument.parse(JSON.parse((await ran('check', file, '--json')).out));
    expect(untold.findings.map(({ rule }) => rule)).toContain('acceptance-unrecognised');
    const told = await ran('check', file, '--json', '--map', 'Endorsed by us=accepted');
    expect(checkDocument.parse(JSON.parse(told.out)).findings.map(({ rule }) => rule)).not.toContain(
      'acceptance-unrecognised',
    );
  });
});

describe('unusable input', () => {
  const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  it.each<[string, string | Uint8Array, RegExp]>([
    ['text.xlsx', 'not a workbook', /not an Excel workbook/],
    ['empty.xlsx', '', /not an Excel workbook/],
    ['zip.xlsx', Buffer.from('504b0506000000000000000000000000000000000000', 'hex'), /not an Excel workbook/],
    ['old.xls', Uint8Array.from([...compound, 0, 0, 0, 0]), /old format/],
    ['locked.xlsx', Buffer.concat([Buffer.from(compound), Buffer.from('EncryptedPackage', 'utf16le')]), /password/],
  ])('%s ends with 2 and one line', async (name, content, says) => {
    const file = await desk.put(name, content);
    for (const command of ['layout', 'check']) {
      const { code, out, error } = await ran(command, file, '--json');
      expect([code, out]).toEqual([2, '']);
      expect(error).toMatch(/^[^\n]+\n$/);
      expect(error).toMatch(says);
      expect(error).toContain(name);
    }
  });

  it.each<[string, RegExp]>([
    ['check nowhere.xlsx', /nowhere\.xlsx/],
    ['check .', /cannot be read/],
    ['check', /workbook/i],
    ['draft a.xlsx', /layout, check, fix/],
    ['check a.xlsx --as-of yesterday', /yesterday/],
  ])('%s as well', async (line, says) => {
    const { code, out, error } = await ran(...line.split(' '));
    expect([code, out]).toEqual([2, '']);
    expect(error).toMatch(/^[^\n]+\n$/);
    expect(error).toMatch(says);
  });

  it('a workbook without a tracker as well', async () => {
    const file = await desk.put(
      'list.xlsx',
      drawnModel({
        sheets: [
          {
            name: 'List',
            rows: [
              ['Name', 'Telephone'],
              ['A. Person', 4711],
            ],
          },
        ],
      }),
    );
    for (const command of ['layout', 'check']) {
      const { code, out, error } = await ran(command, file);
      expect([code, out]).toEqual([2, '']);
      expect(error).toMatch(/^No tracker[^\n]+\n$/);
    }
  });
});

describe('as a command', () => {
  it('writes the document to standard output and ends with its status', async () => {
    const file = await desk.put('command.xlsx', drawnModel({ sheets: [clean] }));
    const followup = (...argv: string[]) =>
      promisify(execFile)(process.execPath, [path.join(root, 'tools/followup.mjs'), ...argv]);
    const { stdout, stderr } = await followup('check', file, '--json');
    expect([checkDocument.parse(JSON.parse(stdout)).rows, stderr]).toEqual([5, '']);
    await expect(followup('check', 'nowhere.xlsx')).rejects.toMatchObject({ code: 2, stdout: '' });
  });
});

const shared = path.resolve(root, '../shared/trackers');
const trackers = (() => {
  try {
    return readdirSync(shared);
  } catch {
    return [];
  }
})();

describe.skipIf(trackers.length === 0)('trackers of real bodies', () => {
  it.each<[string, number, string[]]>([
    ['wipo-2022-zh', 51, ['--as-of', '2022-03-31']],
    ['wipo-2021-zh', 36, ['--as-of', '2022-03-31']],
    ['itu-2022-zh', 23, ['--as-of', '2022-03-31']],
    ['board-of-auditors-2018-en', 39, ['--scheme', 'board-of-auditors', '--as-of', '2018-12-31']],
    ['oversight-2024-en', 30, ['--as-of', '2024-12-31']],
  ])('%s has %d recommendations and no error', async (name, rows, options) => {
    const file = path.join(shared, `${name}.xlsx`);
    const { code, out } = await ran('check', file, '--json', ...options);
    const document = checkDocument.parse(JSON.parse(out));
    expect([code, document.rows, document.counts.error]).toEqual([0, rows, 0]);
    const layout = await ran('layout', file, '--json');
    expect(layoutDocument.parse(JSON.parse(layout.out)).rows).toBe(rows);
  });
});
