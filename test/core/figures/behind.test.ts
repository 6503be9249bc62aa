import { describe, expect, it } from 'vitest';
import {
  countIn,
  type FigureName,
  figureParts,
  openFiguresOf,
  rowsBehind,
  yearsOf,
} from '../../../src/core/figures/behind';
import { figureGroupings } from '../../../src/core/figures/figures';
import { lastPeriodOf } from '../../../src/core/period/last-period';
import { drawTracker } from '../../support/draw-tracker';

const now = drawTracker(
  `report         | number | addressee   | acceptance          | implementation | risk | issued     | info
   JIU/REP/2021/3 | 1      | executive   | Accepted            | Implemented    | High | 2021-05-01 |
   JIU/REP/2021/3 | 2      | legislative | Accepted            | In progress    | high | 2021-05-01 |
   JIU/REP/2020/8 | 1      | executive   | Not accepted        |                | Low  | 2020-05-01 |
   JIU/REP/2020/8 | 2      | executive   | Under consideration |                | High | 2020-05-01 |
   JIU/REP/2020/8 | 3      | executive   |                     |                | Low  | 2020-05-01 |
   JIU/REP/2020/8 | 4      | executive   |                     |                | Low  | 2020-05-01 | yes
   JIU/REP/2018/1 | 1      | legislative | Accepted            | In progress    | Low  | 2018-05-01 |`,
  { asOf: '2022-03-31' },
);
const before = drawTracker(
  `report         | number | acceptance | implementation
   JIU/REP/2020/8 | 1      | Accepted   | In progress
   JIU/REP/2018/1 | 1      | Accepted   | Implemented
   JIU/REP/2018/1 | 2      | Accepted   | In progress`,
);

const open = openFiguresOf(now, { lastPeriod: lastPeriodOf(before, 'Last year'), yearsOpen: 2 });
const alone = openFiguresOf(now, { lastPeriod: null, yearsOpen: 2 });
const { figures } = open;
const behind = (name: FigureName) => rowsBehind(open, name).length;

describe('rows behind a figure', () => {
  it('are as many as the figure says', () => {
    const part = (name: 'implemented' | 'closedOtherwise' | 'open' | 'noStatus' | 'new') =>
      behind({ kind: 'part', part: name, group: null });
    expect([part('implemented'), part('closedOtherwise'), part('open'), part('noStatus'), part('new')]).toEqual([
      figures.implemented,
      figures.closedOtherwise,
      figures.open,
      figures.noStatus,
      figures.new,
    ]);
    for (const { name, numerator } of figures.rates) expect(behind({ kind: 'rate', rate: name }), name).toBe(numerator);
    expect(behind({ kind: 'for-information' })).toBe(1);
    expect([behind({ kind: 'ageing' }), figures.ageing?.count]).toEqual([1, 1]);
    expect(behind({ kind: 'overdue' })).toBe(figures.overdue);
  });

  it('of the years of one addressee too', () => {
    const years = yearsOf(open, 'executive');
    expect(years.map(({ key, total }) => [key, total])).toEqual([
      ['2021', 1],
      ['2020', 3],
    ]);
    const of = (addressee: 'executive' | 'legislative') =>
      behind({ kind: 'part', part: 'total', group: { by: 'year', key: '2021', addressee } });
    expect([of('executive'), of('legislative')]).toEqual([1, 1]);
  });

  it('of groups too, whichever way the groups are made', () => {
    const listed = { year: figures.byYear, report: figures.byReport, addressee: figures.byAddressee };
    for (const by of ['year', 'report', 'addressee'] as const) {
      expect(open.groups[by].map(({ key }) => key)).toEqual(listed[by].map(({ key }) => key));
    }
    expect(open.groups.risk.map(({ key, total }) => [key, total])).toEqual([
      ['High', 3],
      ['Low', 3],
    ]);
    for (const by of figureGroupings) {
      for (const group of open.groups[by]) {
        for (const part of figureParts) {
          const name: FigureName = { kind: 'part', part, group: { by, key: group.key } };
          expect(behind(name), `${by} ${group.key} ${part}`).toBe(countIn(group, part));
        }
      }
    }
  });

  it('of the roll-forward, those of last period among them', () => {
    const count = (part: 'openBefore' | 'new' | 'reopened' | 'closed' | 'vanished' | 'openNow') =>
      behind({ kind: 'roll-forward', part });
    expect(figures.rollForward).toEqual({
      openBefore: count('openBefore'),
      new: count('new'),
      reopened: count('reopened'),
      closed: count('closed'),
      vanished: count('vanished'),
      openNow: count('openNow'),
    });
    expect(rowsBehind(open, { kind: 'roll-forward', part: 'vanished' })).toEqual([before.recommendations[2]]);
  });

  it('of each age, the unknown last', () => {
    expect(open.ages?.map(({ from, to, rows }) => [from, to, rows.length])).toEqual([
      [null, 1, 1],
      [1, 2, 1],
      [2, 3, 0],
      [3, 5, 1],
      [5, null, 0],
    ]);
    expect(rowsBehind(open, { kind: 'age', from: 3, to: 5 }).map(({ symbol }) => symbol)).toEqual(['JIU/REP/2018/1']);
    const [undated] = [drawTracker('report | number | acceptance\nOld | 1 | Accepted', { asOf: '2022-03-31' })];
    const ages = openFiguresOf(undated, { lastPeriod: null, yearsOpen: 4 }).ages;
    expect(ages?.map(({ from, to, rows }) => [from, to, rows.length])).toEqual([
      [null, 1, 0],
      [1, 2, 0],
      [2, 3, 0],
      [3, 4, 0],
      [4, 5, 0],
      [5, null, 0],
      [null, null, 1],
    ]);
  });

  it('are none, and the count is not known, where nothing tells which are new', () => {
    const [group] = alone.groups.year;
    if (!group) throw new Error('No year');
    expect([countIn(group, 'new'), countIn(group, 'openNew'), countIn(group, 'openEarlier')]).toEqual([
      null,
      null,
      null,
    ]);
    expect(countIn(group, 'open')).toBe(1);
    expect(rowsBehind(alone, { kind: 'roll-forward', part: 'new' })).toEqual([]);
  });

  it('are none for a group that is gone', () => {
    expect(behind({ kind: 'part', part: 'total', group: { by: 'year', key: '1999' } })).toBe(0);
  });
});
