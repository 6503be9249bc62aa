import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../../src/core/figures/figures';
import { lastPeriodOf } from '../../../src/core/period/last-period';
import { drawTracker } from '../../support/draw-tracker';

const by = { lastPeriod: null, yearsOpen: 2 };
const table = `
  report         | number | addressee   | acceptance          | implementation | risk | info
  JIU/REP/2021/3 | 1      | executive   | Accepted            | Implemented    | High |
  JIU/REP/2021/3 | 2      | legislative | Accepted            | In progress    | high |
  JIU/REP/2020/8 | 1      | executive   | Not accepted        |                | Low  |
  JIU/REP/2020/8 | 2      | executive   | Under consideration |                | High |
  JIU/REP/2020/8 | 3      | executive   |                     |                | Low  |
  JIU/REP/2020/8 | 4      | executive   |                     |                | Low  | yes
  A/70/581       | 1      | legislative | Not relevant        | Implemented    | Low  |`;

describe('figures', () => {
  const figures = figuresOf(drawTracker(table, { asOf: '2024-03-31' }), by);

  it('count every row once, and rows for information apart', () => {
    const { total, forInformation, implemented, closedOtherwise, closed, open, noStatus } = figures;
    expect({ total, forInformation, implemented, closedOtherwise, closed, open, noStatus }).toEqual({
      total: 6,
      forInformation: 1,
      implemented: 2,
      closedOtherwise: 1,
      closed: 3,
      open: 2,
      noStatus: 1,
    });
    expect(figures.acceptance).toMatchObject({ accepted: 2, not_accepted: 1, not_relevant: 1, under_consideration: 1 });
    expect(figures.implementation).toMatchObject({ implemented: 2, in_progress: 1, not_started: 0 });
  });

  it('give every rate with what it is a rate of', () => {
    expect(Object.fromEntries(figures.rates.map(({ name, ...rate }) => [name, rate]))).toEqual({
      acceptedOfAll: { numerator: 2, denominator: 6, percent: 33 },
      implementedOfAll: { numerator: 2, denominator: 6, percent: 33 },
      implementedOfAccepted: { numerator: 1, denominator: 2, percent: 50 },
      closedOtherwiseOfAll: { numerator: 1, denominator: 6, percent: 17 },
      closedOfAll: { numerator: 3, denominator: 6, percent: 50 },
      openOfAll: { numerator: 2, denominator: 6, percent: 33 },
    });
  });

  it('group by the year of the symbol, newest first, by addressee as papers do, and by what the rows say', () => {
    expect(figures.byYear.map(({ key, total, open }) => [key, total, open])).toEqual([
      ['2021', 2, 1],
      ['2020', 3, 1],
      ['2015', 1, 0],
    ]);
    expect(figures.byAddressee.map(({ key, total }) => [key, total])).toEqual([
      ['legislative', 2],
      ['executive', 4],
    ]);
    expect(figures.byRisk.map(({ key, total }) => [key, total])).toEqual([
      ['High', 3],
      ['Low', 3],
    ]);
    expect(figures.bySource).toEqual([]);
  });

  it('tell what is ageing and overdue only where a reporting date is known', () => {
    expect(figures.ageing).toEqual({ years: 2, count: 2 });
    expect(figures.overdue).toBe(0);
    const undated = figuresOf(drawTracker(table), by);
    expect([undated.asOf, undated.ageing, undated.overdue]).toEqual([null, null, null]);
  });

  it('do not say 0 where nothing tells what is new', () => {
    expect(figures.new).toBeNull();
    expect(figures.byYear[0]?.new).toBeNull();
    const noted = drawTracker(`
      report         | number | acceptance | implementation | changeNote
      JIU/REP/2021/3 | 1      | Accepted   | In progress    | New
      JIU/REP/2021/3 | 2      | Accepted   | In progress    | No change
      JIU/REP/2021/3 | 3      | Accepted   | In progress    |`);
    expect(figuresOf(noted, by).new).toBe(1);
  });

  it('take last period’s word for what is new, and roll forward', () => {
    const before = drawTracker(`
      report         | number | acceptance | implementation
      JIU/REP/2021/3 | 1      | Accepted   | In progress
      JIU/REP/2020/8 | 2      | Accepted   | In progress`);
    const lastPeriod = lastPeriodOf(before, 'Last period');
    const held = figuresOf(drawTracker(table, { asOf: '2024-03-31' }), { ...by, lastPeriod });
    expect(held.new).toBe(4);
    expect(held.rollForward).toMatchObject({ openBefore: 2, closed: 3, vanished: 0, openNow: 2 });
  });

  it('leave out the rates of acceptance where a body records none', () => {
    const board = drawTracker(
      `
      report   | number | implementation
      A/70/581 | 1      | Implemented`,
      { scheme: 'board-of-auditors' },
    );
    expect(figuresOf(board, by).rates.map(({ name }) => name)).toEqual([
      'implementedOfAll',
      'closedOtherwiseOfAll',
      'closedOfAll',
      'openOfAll',
    ]);
  });

  it('have no percentages where there is nothing to take them of', () => {
    const empty = figuresOf({ ...drawTracker(table), recommendations: [] }, by);
    expect(empty.rates.every(({ percent }) => percent === null)).toBe(true);
    expect([empty.total, empty.new]).toEqual([0, 0]);
  });
});
