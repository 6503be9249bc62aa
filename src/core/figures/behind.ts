// Which recommendations a figure counts, so that every number can be opened. The figures are lengths of these lists.
import type { Tracker } from '../layout/tracker';
import { type RolledRows, type RollForward, rollForward } from '../period/roll-forward';
import type { AddresseeCode } from '../recommendation/codes';
import type { Recommendation } from '../recommendation/recommendation';
import { type AgeGroup, ageGroups } from './ages';
import { type CountedRow, countedRows } from './counted';
import {
  type FigureGrouping,
  type Figures,
  figuresFrom,
  type FiguresOptions,
  groupsByYear,
  groupsFor,
  isAccepted,
  type OpenGroup,
  type OpenGroups,
  type RateName,
} from './figures';

/** Parts of a whole that papers print. `openNew` and `openEarlier` are `open`, where it is known which are new. */
export const figureParts = [
  'total',
  'implemented',
  'closedOtherwise',
  'open',
  'openNew',
  'openEarlier',
  'noStatus',
  'new',
] as const;
export type FigurePart = (typeof figureParts)[number];

/** Names one number among the figures. */
export type FigureName =
  | { readonly kind: 'part'; readonly part: FigurePart; readonly group: GroupName | null }
  /** The numerator of a rate. */
  | { readonly kind: 'rate'; readonly rate: RateName }
  | { readonly kind: 'overdue' | 'ageing' | 'for-information' }
  /** Open for so long: a group of `ages`. */
  | { readonly kind: 'age'; readonly from: number | null; readonly to: number | null }
  | { readonly kind: 'roll-forward'; readonly part: keyof RollForward };

export interface GroupName {
  readonly by: FigureGrouping;
  readonly key: string;
  /** Of those addressed so only. */
  readonly addressee?: AddresseeCode;
}

/** The figures of a tracker with the rows they were counted from. */
export interface OpenFigures {
  readonly figures: Figures;
  readonly rows: readonly CountedRow[];
  readonly groups: OpenGroups;
  /** `null` without a reporting date. */
  readonly ages: readonly AgeGroup[] | null;
  readonly forInformation: readonly Recommendation[];
  /** `null` without last period's data. */
  readonly rolled: RolledRows<Recommendation> | null;
}

export function openFiguresOf(tracker: Tracker, { lastPeriod, yearsOpen }: FiguresOptions): OpenFigures {
  const rows = countedRows(tracker, { lastPeriod, yearsOpen });
  const groups = groupsFor(tracker, rows);
  const rolled = lastPeriod && rollForward(tracker.recommendations, lastPeriod);
  return {
    figures: figuresFrom(tracker, { rows, groups, rollForward: rolled && rolled.counts, yearsOpen }),
    rows,
    groups,
    ages: tracker.asOf && ageGroups(rows, yearsOpen, tracker.asOf),
    forInformation: tracker.recommendations.filter((row) => row.forInformation),
    rolled: rolled && rolled.rows,
  };
}

/** In the tracker's order; none where the figure is not known, or the group is gone. */
export function rowsBehind(open: OpenFigures, name: FigureName): readonly Recommendation[] {
  const of = (rows: readonly CountedRow[], holds: (row: CountedRow) => boolean) =>
    rows.filter(holds).map(({ recommendation }) => recommendation);
  switch (name.kind) {
    case 'part':
      return of(rowsOf(open, name.group), (row) => isIn(row, name.part));
    case 'rate':
      return of(open.rows, (row) => isInRate(row, name.rate));
    case 'overdue':
      return of(open.rows, (row) => row.overdue === true);
    case 'ageing':
      return of(open.rows, (row) => row.ageing === true);
    case 'age':
      return (open.ages ?? [])
        .filter(({ from, to }) => from === name.from && to === name.to)
        .flatMap(({ rows }) => rows.map(({ recommendation }) => recommendation));
    case 'for-information':
      return open.forInformation;
    case 'roll-forward':
      return open.rolled?.[name.part] ?? [];
  }
}

function rowsOf({ rows, groups }: OpenFigures, group: GroupName | null): readonly CountedRow[] {
  if (group === null) return rows;
  const { by, key: wanted, addressee } = group;
  const members = groups[by].find(({ key }) => key === wanted)?.rows ?? [];
  return addressee === undefined ? members : members.filter((row) => isTo(row, addressee));
}

/** The years of those addressed so, as papers chart them beside those of all. */
export function yearsOf({ rows }: Pick<OpenFigures, 'rows'>, addressee: AddresseeCode): readonly OpenGroup[] {
  return groupsByYear(rows.filter((row) => isTo(row, addressee)));
}

function isTo({ recommendation }: CountedRow, addressee: AddresseeCode): boolean {
  return recommendation.addressee === addressee;
}

/** How many of a group's rows count in the part; `null` where nothing tells which are new. */
export function countIn(group: Pick<OpenGroup, 'rows' | 'new'>, part: FigurePart): number | null {
  const needsNew = part === 'new' || part === 'openNew' || part === 'openEarlier';
  if (needsNew && group.new === null) return null;
  return group.rows.filter((row) => isIn(row, part)).length;
}

function isIn({ category, isNew }: CountedRow, part: FigurePart): boolean {
  switch (part) {
    case 'total':
      return true;
    case 'implemented':
      return category === 'implemented';
    case 'closedOtherwise':
      return category === 'closed_otherwise';
    case 'open':
      return category === 'open';
    case 'openNew':
      return category === 'open' && isNew === true;
    case 'openEarlier':
      return category === 'open' && isNew === false;
    case 'noStatus':
      return category === 'no_status';
    case 'new':
      return isNew === true;
  }
}

function isInRate(row: CountedRow, rate: RateName): boolean {
  switch (rate) {
    case 'acceptedOfAll':
      return isAccepted(row.recommendation.acceptance);
    case 'implementedOfAll':
      return isIn(row, 'implemented');
    case 'implementedOfAccepted':
      return isIn(row, 'implemented') && isAccepted(row.recommendation.acceptance);
    case 'closedOtherwiseOfAll':
      return isIn(row, 'closedOtherwise');
    case 'closedOfAll':
      return isIn(row, 'implemented') || isIn(row, 'closedOtherwise');
    case 'openOfAll':
      return isIn(row, 'open');
  }
}
