// What the runner writes: a copy with safe fixes, a copy with a sheet of findings, the findings as CSV. The workbook
// itself stays as it is.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorkbook } from '../../src/preview/xlsx';
import { drawnModel } from '../support/drawn-model';
import { Desk, ran } from '../support/runner';

let desk: Desk;
let file: string;
let bytes: Buffer;
beforeAll(async () => {
  desk = await Desk.set();
  const row = (number: number, text: string, acceptance: string) => ['JIU/REP/2021/3', number, text, acceptance];
  file = await desk.put(
    'tracker.xlsx',
    drawnModel({
      sheets: [
        {
          name: 'Tracker',
          rows: [
            ['Report', 'No.', 'Recommendation', 'Acceptance'],
            row(1, 'The executive heads should keep a list of trains.', 'Accepted'),
            row(2, '<p>The executive heads should keep a list of hotels.</p>', 'Accepted'),
            row(3, 'The executive heads should keep a list of visas.', 'ACCEPTED'),
            row(4, 'The executive heads should keep a list of ships.', 'Acepted'),
          ],
        },
      ],
    }),
  );
  bytes = await readFile(file);
});
afterAll(() => desk.clear());

const out = (name: string) => path.join(desk.folder, name);
const textsIn = async (name: string, sheet: string) => {
  const found = openWorkbook(await readFile(out(name)), name).sheetNamed(sheet);
  if (!found) throw new Error(`No sheet ${sheet}`);
  return (row: number, column: number) => found.cells.value(row, column);
};

describe('what the runner writes', () => {
  it('makes the safe fixes of the rules named, and no others', async () => {
    const { code, out: said } = await ran('fix', file, '--rules', 'text-markup', '--out', out('mended.xlsx'), '--json');
    expect([code, JSON.parse(said)]).toEqual([0, { fixed: 1, leftAlone: 0, out: out('mended.xlsx') }]);
    const at = await textsIn('mended.xlsx', 'Tracker');
    expect(at(2, 2)).toBe('The executive heads should keep a list of hotels.');
    expect(at(3, 3)).toBe('ACCEPTED');
    const again = await ran('check', out('mended.xlsx'), '--json');
    expect(again.out).not.toContain('text-markup');
  });

  it('leaves to a person what is not certain', async () => {
    const named = ['--rules', 'acceptance-unrecognised,acceptance-nonstandard'];
    const { out: said } = await ran('fix', file, ...named, '--out', out('some.xlsx'), '--json');
    expect(JSON.parse(said)).toMatchObject({ fixed: 1, leftAlone: 1 });
    const at = await textsIn('some.xlsx', 'Tracker');
    expect([at(3, 3), at(4, 3)]).toEqual(['Accepted', 'Acepted']);
  });

  it('puts the findings on a sheet of a copy, in the language asked for', async () => {
    const { code } = await ran('check', file, '--report', out('report.xlsx'), '--language', 'fr');
    expect(code).toBe(1);
    const at = await textsIn('report.xlsx', 'Constatations');
    expect(at(0, 0)).toBe('Constatations de la vérification');
    // Our own sheet is no tracker to the next check.
    expect((await ran('check', out('report.xlsx'), '--json')).out).toBe((await ran('check', file, '--json')).out);
  });

  it('writes them as CSV', async () => {
    await ran('check', file, '--report', out('report.csv'));
    const csv = await readFile(out('report.csv'), 'utf8');
    expect(csv).toMatch(/^\ufeffSeverity,Rule,Where/);
    expect(csv).toContain('Markup in the text,C3,JIU/REP/2021/3,2');
  });

  it('never touches the workbook itself, and writes nothing where it cannot', async () => {
    const { code, error } = await ran('check', file, '--report', out('nowhere/report.xlsx'));
    expect(code).toBe(2);
    expect(error).toMatch(/^[^\n]*nowhere[^\n]*\n$/);
    expect(existsSync(out('nowhere'))).toBe(false);
    expect((await readFile(file)).equals(bytes)).toBe(true);
  });
});
