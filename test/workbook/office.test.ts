// The contract on the adapter itself: Microsoft's own Excel client in front, our host behind, which misplaces array
// writes under a filter as desktop Excel does.
import { describe, expect, it } from 'vitest';
import { Fault } from '../../src/workbook/faults';
import { areaAt, manyRows, type DrawnSheet } from '../support/drawn-workbook';
import { describeWorkbook } from './contract';
import { requestsOf, stageOf } from './office-stage';

describeWorkbook("Microsoft's client on our host", (drawn) => Promise.resolve(stageOf(drawn)));
// The oldest Excel the add-in runs in does not say who triggered a change; the newest groups writes for undo.
describeWorkbook("Microsoft's client on Excel 2021's first API", (drawn) =>
  Promise.resolve(stageOf(drawn, { excelApi: '1.13' })),
);
describeWorkbook("Microsoft's client on an Excel with undo groups", (drawn) =>
  Promise.resolve(stageOf(drawn, { excelApi: '1.20' })),
);

const tracker: DrawnSheet = {
  name: 'Tracker',
  rows: manyRows(60),
  lists: [{ area: 'D2:D61', source: 'Accepted,Not accepted' }],
};

describe('round trips', () => {
  it('are few for what a person does in a usual workbook', async () => {
    const stage = stageOf({ sheets: [tracker, { name: 'Notes', rows: [['x']] }, { name: 'Empty', rows: [] }] });
    const { port } = stage;
    const sheet = stage.idOf('Tracker');
    const surveyed = await requestsOf(stage, () => port.survey());
    const ids = surveyed.result.sheets.map(({ id }) => id);
    const read = await requestsOf(stage, () => port.read(surveyed.result, ids));
    const lists = await requestsOf(stage, () => port.readDropDowns([{ sheet, area: areaAt('D2:D61') }]));
    const changes = [1, 2, 3, 5, 8, 13].map((row) => ({
      place: { sheet, row, column: 3 },
      expected: 'Accepted',
      value: 'Not accepted',
    }));
    const written = await requestsOf(stage, () => port.write({ changes }));
    const back = await requestsOf(stage, () => port.takeBack(written.result.before));
    const shown = await requestsOf(stage, () => port.reveal({ sheet, row: 13, column: 3 }));
    expect(back.result.restored).toBe(6);
    expect([surveyed, read, lists, written, back, shown].map(({ requests }) => requests)).toEqual([2, 1, 1, 2, 2, 2]);
    const nothing = await requestsOf(stage, () => port.recall());
    const first = await requestsOf(stage, () => port.keep('{"a":1}', null));
    const recalled = await requestsOf(stage, () => port.recall());
    const second = await requestsOf(stage, () => port.keep('{"a":2}', '{"a":1}'));
    const same = await requestsOf(stage, () => port.keep('{"a":2}', '{"a":2}'));
    expect([nothing, first, recalled, second, same].map(({ requests }) => requests)).toEqual([1, 2, 2, 3, 2]);
    expect(stage.host.defects).toEqual([]);
  });

  it('for 100,000 rows are blocks that Excel on the web lets pass', { timeout: 60_000 }, async () => {
    const stage = stageOf({ sheets: [{ name: 'Tracker', rows: manyRows(100_000) }] });
    const survey = await stage.port.survey();
    const told: number[] = [];
    const ids = survey.sheets.map(({ id }) => id);
    const { requests, result } = await requestsOf(stage, () =>
      stage.port.read(survey, ids, { onProgress: ({ done }) => told.push(done) }),
    );
    const [sheet] = result;
    expect([sheet?.values.length, sheet?.values[99_999]?.[1], sheet?.values[1]?.[3]]).toEqual([
      100_001,
      741,
      'Accepted',
    ]);
    expect(requests).toBe(told.length);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect([requests, Math.round(stage.host.stats.bytesOut / 1e6)]).toEqual([10, 20]);
  });
});

describe('limits', () => {
  it('makes smaller blocks when Excel says that one was too large', async () => {
    const long = 'ж'.repeat(2_000);
    const rows = Array.from({ length: 300 }, (_, at) => [at, long]);
    const stage = stageOf({ sheets: [{ name: 'Tracker', rows }] }, { payloadLimit: 200_000 });
    const survey = await stage.port.survey();
    const [sheet] = await stage.port.read(survey, [stage.idOf('Tracker')]);
    expect(sheet?.values.map(([at]) => at)).toEqual(rows.map(([at]) => at));
  });

  it('says which sheet has a row too large to read', async () => {
    const rows = [['x'], ['ж'.repeat(30_000)], ['y']];
    const stage = stageOf({ sheets: [{ name: 'Tracker', rows }] }, { payloadLimit: 20_000 });
    const survey = await stage.port.survey();
    const reading = stage.port.read(survey, [stage.idOf('Tracker')]);
    await expect(reading).rejects.toMatchObject({ kind: 'too-large', sheet: 'Tracker' });
  });

  it.each(['refuse', 'null'] as const)('finds more merged areas than Excel tells at once (%s)', async (manyMerges) => {
    const rows = Array.from({ length: 1_500 }, (_, at) => [at % 2 === 0 ? at : '', at]);
    const merges = Array.from({ length: 750 }, (_, at) => `A${2 * at + 1}:A${2 * at + 2}`);
    const stage = stageOf({ sheets: [{ name: 'Tracker', rows, merges }] }, { manyMerges });
    const { result, requests } = await requestsOf(stage, () => stage.port.survey());
    expect(new Set(result.sheets[0]?.merges.map(({ row }) => row))).toEqual(new Set(merges.map((_, at) => 2 * at)));
    expect(requests).toBe(manyMerges === 'null' ? 3 : 4);
  });

  it('writes twenty thousand scattered cells in requests that Excel lets pass', { timeout: 60_000 }, async () => {
    const rows = Array.from({ length: 40_000 }, (_, at) => [`old ${at}`]);
    const stage = stageOf({ sheets: [{ name: 'Tracker', rows }] });
    const sheet = stage.idOf('Tracker');
    const changes = Array.from({ length: 20_000 }, (_, at) => ({
      place: { sheet, row: 2 * at, column: 0 },
      expected: `old ${2 * at}`,
      value: 'new',
    }));
    const { result } = await requestsOf(stage, () => stage.port.write({ changes }));
    expect([result.written, result.left.length]).toEqual([20_000, 0]);
    expect([stage.cell('Tracker', 39_998, 0).value, stage.cell('Tracker', 39_999, 0).value]).toEqual([
      'new',
      'old 39999',
    ]);
  });

  it('does not write a text longer than a cell holds', async () => {
    const stage = stageOf({ sheets: [tracker] });
    const change = {
      place: { sheet: stage.idOf('Tracker'), row: 1, column: 2 },
      expected: '',
      value: 'x'.repeat(32_768),
    };
    await expect(stage.port.write({ changes: [change] })).rejects.toMatchObject({ kind: 'too-large' });
  });
});

describe('a user who types while a write is on its way', () => {
  it.each([
    ['a status', 'Not relevant', null, 'edited-since'],
    ['a number', 7, null, 'edited-since'],
    ['a formula', '=1+1', '=1+1', 'holds-formula'],
  ])('keeps what was typed: %s', async (_what, entry, formula, because) => {
    const stage = stageOf({ sheets: [tracker] });
    const sheet = stage.idOf('Tracker');
    const changes = [1, 2, 40].map((row) => ({
      place: { sheet, row, column: 3 },
      expected: 'Accepted',
      value: 'Not accepted',
    }));
    // After the request that looked at the cells, before the one that writes them.
    stage.host.afterRequest(1, () => {
      stage.type('Tracker', 2, 3, entry);
    });
    const { requests, result } = await requestsOf(stage, () => stage.port.write({ changes }));
    const cell = stage.cell('Tracker', 2, 3);
    expect([cell.value, cell.formula]).toEqual([formula === null ? entry : 2, formula]);
    expect(result.left.map(({ change, because: why }) => [change.place.row, why])).toEqual([[2, because]]);
    expect([result.written, result.before.map(({ place }) => place.row), requests]).toEqual([2, [1, 40], 3]);
    await stage.port.takeBack(result.before);
    expect([1, 40].map((row) => stage.cell('Tracker', row, 3).value)).toEqual(['Accepted', 'Accepted']);
    expect(stage.cell('Tracker', 2, 3).formula).toBe(formula);
  });
});

describe('when Excel fails', () => {
  it.each([
    ['AccessDenied', 'sheet-protected'],
    ['ItemNotFound', 'gone'],
    ['ApiNotFound', 'excel-too-old'],
    ['RequestPayloadSizeLimitExceeded', 'too-large'],
    ['InvalidOperationInCellEditMode', 'cell-being-edited'],
    ['GeneralException', 'unknown'],
  ])('%s is told as %s', async (code, kind) => {
    const stage = stageOf({ sheets: [tracker] });
    stage.host.faults.next({ code });
    const change = { place: { sheet: stage.idOf('Tracker'), row: 1, column: 3 }, expected: 'Accepted', value: 'x' };
    await expect(stage.port.write({ changes: [change] })).rejects.toMatchObject({ kind, code });
  });

  it('a write that stops midway can be taken back', async () => {
    const stage = stageOf({ sheets: [tracker] });
    const sheet = stage.idOf('Tracker');
    const changes = [1, 30, 50].map((row) => ({
      place: { sheet, row, column: 3 },
      expected: 'Accepted',
      value: `to ${row} now`,
    }));
    // Of the request that sets three values, the client's first eleven actions set one.
    stage.host.faults.next({
      code: 'GeneralException',
      on: ({ Actions }) => Actions.some(({ Name }) => Name === 'Values'),
      afterActions: 11,
    });
    const fault: unknown = await stage.port.write({ changes }).catch((error: unknown) => error);
    if (!(fault instanceof Fault)) throw new Error('Expected a fault');
    const now = () => [1, 30, 50].map((row) => stage.cell('Tracker', row, 3).value);
    expect(now()).toContain('Accepted');
    expect(now()).toContain('to 1 now');
    await stage.port.takeBack(fault.before);
    expect(now()).toEqual(['Accepted', 'Accepted', 'Accepted']);
  });

  it('surveys although a chart sheet is in front', async () => {
    const stage = stageOf({ sheets: [tracker] });
    stage.host.faults.next({ code: 'GeneralException' });
    expect(await stage.port.survey()).toMatchObject({ activeSheet: '', sheets: [{ name: 'Tracker' }] });
  });

  it('says that an Excel before ExcelApi 1.13 is too old', async () => {
    const stage = stageOf({ sheets: [tracker] }, { excelApi: '1.12' });
    await expect(stage.port.survey()).rejects.toMatchObject({ kind: 'excel-too-old' });
  });
});
