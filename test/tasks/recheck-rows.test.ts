import { describe, expect, it } from 'vitest';
import { checkTracker, recheckRows, type Checked } from '../../src/tasks';
import { MemoryWorkbook } from '../support/memory-workbook';

const header = ['Report', 'No.', 'Recommendation', 'Acceptance', 'Implementation'];
const row = (number: number, status: string) => [
  'JIU/REP/2021/3',
  number,
  `The executive heads should take measure ${number} together.`,
  'Accepted',
  status,
];
const drawn = {
  sheets: [{ name: 'Tracker', rows: [header, row(1, 'Implemented'), row(2, 'In progress'), row(3, 'In progress')] }],
};
const request = { asOf: null, mapping: new Map() };

async function checked(workbook: MemoryWorkbook): Promise<Checked> {
  const outcome = await checkTracker(workbook, request);
  if (outcome.kind !== 'checked') throw new Error(outcome.because);
  return outcome;
}

const errors = (outcome: Checked) =>
  outcome.findings.filter(({ severity }) => severity === 'error').map(({ rule, row: at }) => `${rule} ${String(at)}`);

describe('rechecking what somebody typed', () => {
  it('reads only the rows touched, and lets the rules see all of them', async () => {
    const workbook = new MemoryWorkbook(drawn);
    const before = await checked(workbook);
    workbook.type('Tracker', 3, 1, 2);
    const calls = workbook.calls.length;
    const area = { row: 3, rows: 1, column: 1, columns: 1 };
    const after = await recheckRows(workbook, before, [{ sheet: workbook.idOf('Tracker'), area }], request);
    expect(workbook.calls.slice(calls)).toEqual(['readAreas']);
    if (after.kind !== 'checked') throw new Error(after.kind);
    expect(errors(before)).toEqual([]);
    expect(errors(after)).toEqual(['duplicate-recommendation 2', 'duplicate-recommendation 3']);
    expect(errors(await checked(workbook))).toEqual(errors(after));
  });

  it.each([
    ['the header', { row: 0, rows: 1, column: 3, columns: 1 }],
    ['a row below the tracker', { row: 4, rows: 1, column: 1, columns: 1 }],
    ['a column beside it', { row: 2, rows: 1, column: 9, columns: 1 }],
    ['known rows and others', { row: 2, rows: 5, column: 1, columns: 1 }],
  ])('asks for a full check after an edit of %s', async (_what, area) => {
    const workbook = new MemoryWorkbook(drawn);
    const before = await checked(workbook);
    const after = await recheckRows(workbook, before, [{ sheet: workbook.idOf('Tracker'), area }], request);
    expect(after).toEqual({ kind: 'needs-full-check' });
  });

  it('asks for a full check when a row was emptied', async () => {
    const workbook = new MemoryWorkbook(drawn);
    const before = await checked(workbook);
    for (let column = 0; column < 5; column++) workbook.type('Tracker', 2, column, '');
    const area = { row: 2, rows: 1, column: 0, columns: 5 };
    const after = await recheckRows(workbook, before, [{ sheet: workbook.idOf('Tracker'), area }], request);
    expect(after).toEqual({ kind: 'needs-full-check' });
  });
});
