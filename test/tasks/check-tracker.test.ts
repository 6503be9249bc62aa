import { describe, expect, it } from 'vitest';
import { cellName } from '../../src/core/sheet/a1';
import { parseDay } from '../../src/core/recommendation/day';
import {
  applyFixes,
  checkTracker,
  fixesOf,
  readWorkbookTracker,
  type Checked,
  type CheckRequest,
} from '../../src/tasks';
import type { DrawnSheet } from '../support/drawn-workbook';
import { MemoryWorkbook } from '../support/memory-workbook';

const header = ['Report', 'No.', 'Recommendation', 'Acceptance', 'Implementation'];
const text = (number: number) => `The executive heads should take measure ${number} by the end of 2023.`;

const tracker: DrawnSheet = {
  name: 'Tracker',
  rows: [
    ['Follow-up to recommendations as at 31 March 2022'],
    header,
    ['JIU/REP/2021/3', 1, text(1), 'Accepted', 'Implemented'],
    ['JIU/REP/2021/3', 2, text(2), 'Accepted', 'In progress'],
    ['JIU/REP/2021/3', 2, text(3), 'accepted', 'In progress'],
    ['JIU/REP/2020/8', 1, text(4), 'Accepted', ''],
    ['JIU/REP/2020/8', 2, text(5), 'Acepted', 'Not started'],
    ['JIU/REP/2020/8', 3, text(6), 'Not accepted', ''],
  ],
};

const request: CheckRequest = { asOf: null, mapping: new Map() };

async function checked(workbook: MemoryWorkbook, given: Partial<CheckRequest> = {}): Promise<Checked> {
  const outcome = await checkTracker(workbook, { ...request, ...given });
  if (outcome.kind !== 'checked') throw new Error(`Refused: ${outcome.because}`);
  return outcome;
}

const found = ({ findings }: Checked) => findings.map(({ rule, row, column }) => `${cellName(row, column)} ${rule}`);

describe('checking the tracker', () => {
  it('finds what is wrong, at its cells, in one survey, one read and one look at the lists', async () => {
    const workbook = new MemoryWorkbook({ sheets: [{ name: 'Notes', rows: [['Call back on Monday']] }, tracker] });
    const outcome = await checked(workbook);
    expect(outcome.tracker.recommendations).toHaveLength(6);
    expect(found(outcome)).toEqual(
      expect.arrayContaining([
        'B4 duplicate-recommendation',
        'D5 acceptance-nonstandard',
        'E6 implementation-missing',
        'D7 acceptance-unrecognised',
      ]),
    );
    expect(outcome.counts.error).toBe(outcome.findings.filter(({ severity }) => severity === 'error').length);
    expect(workbook.calls).toEqual(['survey', 'recall', 'read', 'readDropDowns']);
  });

  it('has nothing to fix again after its fixes are written', async () => {
    const workbook = new MemoryWorkbook({ sheets: [tracker] });
    const plan = fixesOf((await checked(workbook)).findings, { safeOnly: true });
    expect(plan.changes.length).toBeGreaterThan(0);
    expect(await applyFixes(workbook, plan)).toMatchObject({ kind: 'applied', left: [] });
    expect(fixesOf((await checked(workbook)).findings, { safeOnly: true }).changes).toEqual([]);
  });

  it('takes the wording of the drop-down list before that of the majority', async () => {
    const lists = [{ area: 'D3:D8', source: 'accepted,not accepted' }];
    const outcome = await checked(new MemoryWorkbook({ sheets: [{ ...tracker, lists }] }));
    expect(found(outcome)).toContain('D3 acceptance-nonstandard');
    expect(found(outcome)).not.toContain('D5 acceptance-nonstandard');
  });

  it("knows the workbook's own words when told", async () => {
    const mapping = new Map([['Acepted', 'accepted']] as const);
    expect(found(await checked(new MemoryWorkbook({ sheets: [tracker] }), { mapping }))).not.toContain(
      'D7 acceptance-unrecognised',
    );
  });

  it("takes the sheet's own date unless another is given, and never today's", async () => {
    const workbook = new MemoryWorkbook({ sheets: [tracker] });
    expect((await checked(workbook)).tracker.asOf).toBe('2022-03-31');
    const { tracker: read } = await checked(workbook, { asOf: parseDay('2021-12-31') });
    expect([read.asOf, read.statedAsOf]).toEqual(['2021-12-31', '2022-03-31']);
    const bare = { ...tracker, rows: tracker.rows.slice(1) };
    expect((await checked(new MemoryWorkbook({ sheets: [bare] }))).tracker.asOf).toBeNull();
  });

  it.each([
    ['an empty workbook', []],
    [
      'a list of addresses',
      [
        ['Name', 'Office', 'Telephone'],
        ['A. Person', 'D-201', 4711],
        ['B. Person', 'D-202', 4712],
      ],
    ],
    ['a tracker without a row', [header]],
  ])('refuses %s', async (_, rows) => {
    const workbook = new MemoryWorkbook({ sheets: [{ name: 'Sheet1', rows }] });
    expect(await checkTracker(workbook, request)).toMatchObject({
      kind: 'refused',
      because: 'no-tracker',
      sheet: null,
      // Enough to let a person point at the header row.
      survey: { sheets: [{ name: 'Sheet1' }] },
      reading: { layout: { sheets: rows.length === 0 ? [] : [{ name: 'Sheet1', kind: 'other' }] } },
    });
    expect(await readWorkbookTracker(workbook, request)).toMatchObject({ kind: 'refused', because: 'no-tracker' });
  });

  it('can be called off, and lets the user be answered between its pieces', async () => {
    const workbook = new MemoryWorkbook({ sheets: [tracker] });
    const off = new AbortController();
    let pauses = 0;
    const pause = () => {
      pauses += 1;
      if (pauses === 2) off.abort();
      return Promise.resolve();
    };
    const outcome = await checkTracker(workbook, request, { signal: off.signal, pause });
    expect(outcome).toMatchObject({ kind: 'refused', because: 'cancelled' });
    expect(workbook.calls).not.toContain('readDropDowns');
  });

  it('says when a cell is being edited', async () => {
    const workbook = new MemoryWorkbook({ sheets: [tracker] });
    workbook.editing = true;
    expect(await checkTracker(workbook, request)).toMatchObject({ kind: 'refused', because: 'cell-being-edited' });
  });
});
