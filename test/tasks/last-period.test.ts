// Where last period's data comes from: another workbook, else the newest earlier sheet of this one.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { printKept, nothingKept } from '../../src/core/kept';
import { numberText } from '../../src/core/recommendation/recommendation';
import type { CellValue } from '../../src/core/sheet/cells';
import { workbookContents } from '../../src/preview/contents';
import { saveWorkbook } from '../../src/preview/xlsx';
import { type CheckRequest, checkTracker, type OtherWorkbook } from '../../src/tasks';
import { drawnModel } from '../support/drawn-model';
import type { DrawnSheet } from '../support/drawn-workbook';
import { MemoryWorkbook } from '../support/memory-workbook';

const header = ['Report', 'No.', 'Recommendation', 'Acceptance', 'Implementation'];
const plain: CheckRequest = { asOf: null, mapping: new Map() };

function sheet(name: string, ...rows: readonly (readonly CellValue[])[]): DrawnSheet {
  const described = rows.map(([report = '', number = '', ...statuses]) => [
    report,
    number,
    `Take measure ${String(number)} of ${String(report)} before the next session.`,
    ...statuses,
  ]);
  return { name, rows: [header, ...described] };
}

const row = (number: number, implementation: string) => ['JIU/REP/2018/1', number, 'Accepted', implementation];

async function check(sheets: readonly DrawnSheet[], request: CheckRequest = plain) {
  const outcome = await checkTracker(new MemoryWorkbook({ sheets }), request);
  if (outcome.kind !== 'checked') throw new Error(`refused: ${outcome.because}`);
  return outcome;
}

function other(...sheets: DrawnSheet[]): OtherWorkbook {
  return workbookContents(saveWorkbook(drawnModel({ sheets })), 'Tracker 2020.xlsx');
}

async function found(...[sheets, request]: Parameters<typeof check>) {
  const { findings, lastPeriod } = await check(sheets, request);
  const about = new Set(['status-regressed', 'stage-skipped', 'recommendation-vanished', 'roll-forward-mismatch']);
  const marked = findings.filter(({ rule }) => about.has(rule));
  return { from: lastPeriod?.name, found: marked.map(({ rule, recommendation: { row: at } }) => `${rule} ${at + 1}`) };
}

describe('last period', () => {
  const years = [
    sheet('2019', row(1, 'Not started'), row(2, 'Not started'), row(3, 'Implemented')),
    sheet('2021', row(1, 'Implemented'), row(2, 'In progress'), row(3, 'In progress')),
    sheet('2020', row(1, 'In progress'), row(2, 'In progress'), row(3, 'Not started'), row(4, 'In progress')),
  ];

  it('is the newest earlier sheet, whatever the order of the sheets', async () => {
    expect(await found(years)).toEqual({ from: '2020', found: ['recommendation-vanished 4'] });
  });

  it('is another workbook where one is given', async () => {
    const lastPeriod = other(sheet('Tracker', row(1, 'Not started'), row(2, 'Implemented'), row(3, 'In progress')));
    expect(await found(years, { ...plain, lastPeriod })).toEqual({
      from: 'Tracker 2020.xlsx',
      found: ['stage-skipped 2', 'status-regressed 3'],
    });
  });

  it('is the last year of each of two trackers kept side by side', async () => {
    const audit = (number: number, status: string) => ['IA/2018/07', number, 'Accepted', status];
    const sheets = [
      sheet('Units 2019', row(1, 'Not started'), row(2, 'In progress')),
      sheet('Audit 2020', audit(1, 'Not started'), audit(2, 'In progress')),
      sheet('Units 2020', row(1, 'Implemented'), row(2, 'In progress')),
      sheet('Audit 2021', audit(1, 'Implemented'), audit(2, 'In progress')),
    ];
    expect(await found(sheets)).toEqual({
      from: 'Units 2019, Audit 2020',
      found: ['stage-skipped 2', 'stage-skipped 2'],
    });
  });

  it('is not there where the workbook has one year only', async () => {
    const { lastPeriod, notRun } = await check([sheet('2021', row(1, 'In progress'))]);
    expect(lastPeriod).toBeNull();
    expect(notRun).toContainEqual({
      rule: 'stage-skipped',
      because: { kind: 'no-input', input: 'last-period' },
    });
  });

  it('reads the other workbook’s words as its own people said, else as this one’s', async () => {
    const sheets = [sheet('Tracker', row(1, 'Implemented'), row(2, 'Finished'))];
    const mapping = new Map([['Finished', 'implemented'] as const]);
    const last = other(sheet('Tracker', row(1, 'To do'), row(2, 'Finished')));
    const own = {
      ...last,
      kept: printKept({ ...nothingKept, mapping: [{ word: 'To do', kind: 'implementation', code: 'not_started' }] }),
    };
    expect((await found(sheets, { ...plain, mapping, lastPeriod: last })).found).toEqual([]);
    expect((await found(sheets, { ...plain, mapping, lastPeriod: own })).found).toEqual(['stage-skipped 2']);
  });

  it('is refused, by name, where the other workbook holds no tracker', async () => {
    const lastPeriod = other({ name: 'Notes', rows: [['Nothing here']] });
    const outcome = await checkTracker(new MemoryWorkbook({ sheets: years }), { ...plain, lastPeriod });
    expect(outcome).toMatchObject({ kind: 'refused', because: 'no-tracker', sheet: 'Tracker 2020.xlsx' });
  });
});

describe('trackers of several years', () => {
  const folder = path.resolve(import.meta.dirname, '../trackers');

  it.each([
    ['en-years.xlsx', ['JIU/REP/2020/8 1', 'JIU/REP/2020/8 2', 'JIU/REP/2021/3 1']],
    ['fr-annees.xlsx', ['JIU/REP/2019/9 1', 'JIU/REP/2019/9 3']],
    ['zh-liangnian.xlsx', ['JIU/REP/2018/4 1', 'JIU/REP/2018/4 2']],
  ])('%s knows its last year', async (file, names) => {
    const { sheets } = workbookContents(new Uint8Array(readFileSync(path.join(folder, file))), file);
    const drawn = sheets.map(({ name, firstRow, firstColumn, values }) => ({
      name,
      rows: [
        ...Array.from({ length: firstRow }, () => []),
        ...values.map((cells) => [...Array.from({ length: firstColumn }, () => ''), ...cells]),
      ],
    }));
    const { lastPeriod, findings } = await check(drawn);
    expect(lastPeriod?.recommendations.map(({ symbol, number }) => `${symbol} ${numberText(number)}`)).toEqual(names);
    expect(findings.filter(({ rule }) => rule === 'roll-forward-mismatch')).toEqual([]);
  });
});
