import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastPeriodOf } from '../../../src/core/period/last-period';
import { rollForward } from '../../../src/core/period/roll-forward';
import { drawTracker } from '../../support/draw-tracker';

function rolled(now: string, before: string) {
  return rollForward(drawTracker(now).recommendations, lastPeriodOf(drawTracker(before), 'Last period'));
}

const header = 'source | report | number | acceptance | implementation | info\n';

describe('rollForward', () => {
  it('counts what came, went, closed and came back', () => {
    const { counts, difference } = rolled(
      `report         | number | acceptance          | implementation
       JIU/REP/2020/1 | 1      | Accepted            | Implemented
       JIU/REP/2020/1 | 2      | Accepted            | In progress
       JIU/REP/2020/1 | 4      | Not relevant        |
       JIU/REP/2020/1 | 5      | Accepted            | In progress
       JIU/REP/2021/3 | 1      | Under consideration |
       JIU/REP/2021/3 | 2      | Accepted            | Implemented`,
      `report         | number | acceptance | implementation
       JIU/REP/2020/1 | 1      | Accepted   | In progress
       JIU/REP/2020/1 | 2      | Accepted   | Implemented
       JIU/REP/2020/1 | 3      | Accepted   | In progress
       JIU/REP/2020/1 | 4      | Accepted   | Not started
       JIU/REP/2020/1 | 5      | Accepted   | In progress`,
    );
    expect(counts).toEqual({ openBefore: 4, new: 2, reopened: 1, closed: 3, vanished: 1, openNow: 3 });
    expect(difference).toBe(0);
  });

  it('names the rows that make the difference', () => {
    const { difference, culprits } = rolled(
      `report         | number | acceptance | implementation | info
       JIU/REP/2020/1 | 1      | Accepted   | In progress    |
       JIU/REP/2020/1 | 1      | Accepted   | In progress    |
       JIU/REP/2020/1 |        | Accepted   | In progress    |
                      | 7      | Accepted   | Not started    |
       JIU/REP/2020/1 | 2      |            |                |
       JIU/REP/2020/1 | 3      | Accepted   | In progress    | yes
       JIU/REP/2020/1 | 4      | Accepted   | In progress    |`,
      `report         | number | acceptance | implementation | info
       JIU/REP/2020/1 | 1      | Accepted   | In progress    |
       JIU/REP/2020/1 | 2      | Accepted   | In progress    |
       JIU/REP/2020/1 | 3      | Accepted   | In progress    |
       JIU/REP/2020/1 | 4      | Accepted   | In progress    | yes
       JIU/REP/2020/1 | 5      | Accepted   | Implemented    |
       JIU/REP/2020/1 | 5      | Accepted   | In progress    |`,
    );
    expect(culprits.map(({ period, because, row }) => [period, because, row.row])).toEqual([
      ['now', 'duplicate', 2],
      ['now', 'no-identity', 3],
      ['now', 'no-identity', 4],
      ['now', 'no-status', 5],
      ['now', 'for-information', 6],
      ['now', 'for-information', 7],
      ['before', 'duplicate', 6],
    ]);
    expect(difference).toBe(1 + 1 + 1 - 1 - 1 + 1 - 1);
  });

  it('names a row that only some sources lead to', () => {
    const { difference, culprits } = rolled(
      `source | report   | number | implementation | info
       JIU    | A/1/2020 | 1      |                | yes
              | A/1/2020 | 1      |                |`,
      `source | report   | number | implementation
       OIOS   | A/1/2020 | 1      | In progress`,
    );
    expect([difference, culprits.map(({ because, period }) => [because, period])]).toEqual([
      -1,
      [['duplicate', 'before']],
    ]);
  });

  const row = fc.tuple(
    fc.constantFrom('', 'JIU', 'OIOS'),
    fc.constantFrom('', 'A/1/2020', 'B/1/2021'),
    fc.constantFrom('', '1', '2', '3(a)'),
    fc.constantFrom('', 'Accepted', 'Not relevant', 'Under consideration'),
    fc.constantFrom('', 'In progress', 'Implemented'),
    fc.constantFrom('', 'yes'),
  );
  const table = fc
    .array(row, { minLength: 1, maxLength: 8 })
    .map((rows) => header + rows.map((r) => r.join('|')).join('\n'));

  it('never differs without a culprit, and adds up where every row can be followed', () => {
    fc.assert(
      fc.property(table, table, (now, before) => {
        const { counts, difference, culprits } = rolled(now, before);
        const { openBefore, new: fresh, reopened, closed, vanished, openNow } = counts;
        expect(openBefore + fresh + reopened - closed - vanished + difference).toBe(openNow);
        expect(Math.min(openBefore, fresh, reopened, closed, vanished, openNow)).toBeGreaterThanOrEqual(0);
        expect(culprits.length > 0).toBe(difference !== 0);
      }),
      { numRuns: 2000 },
    );
  });
});
