// Every number a paper states about a tracker, computed once from how each recommendation counts. Rows for information
// are outside all of them. Shape and names are those of the headless runner (`figures`).
import type { AcceptanceCode, AddresseeCode, ImplementationCode } from '../recommendation/codes';
import type { Day } from '../recommendation/day';
import type { Tracker } from '../layout/tracker';
import type { LastPeriod } from '../period/last-period';
import { type RollForward, rollForward } from '../period/roll-forward';
import { acceptanceCodes, implementationCodes, type Field, type StatusKind } from '../recommendation/codes';
import { fold } from '../vocabulary/fold';
import { type CountedRow, countedRows } from './counted';
import { type Rate, rateOf, wholePercentages } from './percent';

export const rateNames = [
  'acceptedOfAll',
  'implementedOfAll',
  'implementedOfAccepted',
  'closedOtherwiseOfAll',
  'closedOfAll',
  'openOfAll',
] as const;
export type RateName = (typeof rateNames)[number];
/** Rates that mean nothing where acceptance is not recorded. */
const ofAcceptance: ReadonlySet<RateName> = new Set(['acceptedOfAll', 'implementedOfAccepted']);

export interface NamedRate extends Rate {
  readonly name: RateName;
}

export interface GroupFigures {
  /** The year, symbol, code or name the group goes by; empty where the rows do not say. */
  readonly key: string;
  readonly total: number;
  readonly implemented: number;
  readonly closedOtherwise: number;
  readonly open: number;
  readonly noStatus: number;
  /** `null` where nothing tells which are new. */
  readonly new: number | null;
}

export interface Figures extends Omit<GroupFigures, 'key'> {
  readonly asOf: Day | null;
  readonly forInformation: number;
  readonly closed: number;
  readonly acceptance: Readonly<Partial<Record<AcceptanceCode, number>>>;
  readonly implementation: Readonly<Partial<Record<ImplementationCode, number>>>;
  /** Open after their deadline; `null` without a reporting date. */
  readonly overdue: number | null;
  readonly rates: readonly NamedRate[];
  /** Newest first. */
  readonly byYear: readonly GroupFigures[];
  /** As `byYear`, within a year in the tracker's order. */
  readonly byReport: readonly GroupFigures[];
  /** Governing bodies first, as papers have it. */
  readonly byAddressee: readonly GroupFigures[];
  /** The larger group first; empty where the tracker has no such column. */
  readonly bySource: readonly GroupFigures[];
  readonly byRisk: readonly GroupFigures[];
  readonly byResponsible: readonly GroupFigures[];
  /** Open for more than so many years; `null` without a reporting date. */
  readonly ageing: { readonly years: number; readonly count: number } | null;
  /** `null` without last period's data. */
  readonly rollForward: RollForward | null;
}

type Counts = Omit<GroupFigures, 'key'>;

/** Rows in, numbers out; the rows are those that count. */
export function countsOf(rows: readonly CountedRow[]): Counts {
  const of = (category: CountedRow['category']) => rows.filter((row) => row.category === category).length;
  return {
    total: rows.length,
    implemented: of('implemented'),
    closedOtherwise: of('closed_otherwise'),
    open: of('open'),
    noStatus: of('no_status'),
    new: rows.some(({ isNew }) => isNew === null) ? null : rows.filter(({ isNew }) => isNew === true).length,
  };
}

/**
 * The rates of SPEC section 5. Those that are parts of one whole (implemented, closed otherwise, open, without status)
 * are rounded together, so that a paper's percentages add up.
 */
export function ratesOf(rows: readonly CountedRow[], { total, implemented, closedOtherwise, open, noStatus }: Counts) {
  const [ofImplemented, ofOtherwise, ofOpen] = wholePercentages([implemented, closedOtherwise, open, noStatus]);
  const accepted = rows.filter(({ recommendation }) => isAccepted(recommendation.acceptance));
  const done = accepted.filter(({ category }) => category === 'implemented').length;
  const closed = implemented + closedOtherwise;
  const rates: Record<RateName, Rate> = {
    acceptedOfAll: rateOf(accepted.length, total),
    implementedOfAll: { numerator: implemented, denominator: total, percent: ofImplemented ?? null },
    implementedOfAccepted: rateOf(done, accepted.length),
    closedOtherwiseOfAll: { numerator: closedOtherwise, denominator: total, percent: ofOtherwise ?? null },
    closedOfAll: {
      numerator: closed,
      denominator: total,
      percent: total === 0 ? null : (ofImplemented ?? 0) + (ofOtherwise ?? 0),
    },
    openOfAll: { numerator: open, denominator: total, percent: ofOpen ?? null },
  };
  return rateNames.map((name): NamedRate => ({ name, ...rates[name] }));
}

export function isAccepted(acceptance: CountedRow['recommendation']['acceptance']): boolean {
  return acceptance.kind === 'known' && (acceptance.code === 'accepted' || acceptance.code === 'partially_accepted');
}

/** One group for each key met, in the order in which they are met. */
export function groupsOf(rows: readonly CountedRow[], keyOf: (row: CountedRow) => string): readonly OpenGroup[] {
  const groups = new Map<string, CountedRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups].map(([key, members]) => ({ key, ...countsOf(members), rows: members }));
}

/** A group and the rows it is made of, so that its numbers can be opened. */
export type OpenGroup = GroupFigures & { readonly rows: readonly CountedRow[] };

const addresseeOrder: readonly string[] = ['legislative', 'executive', 'other', ''] satisfies (AddresseeCode | '')[];

export function groupsByYear(rows: readonly CountedRow[]): readonly OpenGroup[] {
  const groups = groupsOf(rows, ({ year }) => (year === null ? '' : String(year)));
  return groups.toSorted((a, b) => Number(b.key) - Number(a.key));
}

export function groupsByReport(rows: readonly CountedRow[]): readonly OpenGroup[] {
  const groups = groupsOf(rows, ({ recommendation }) => recommendation.symbol);
  const yearOf = ({ rows: [first] }: OpenGroup) => first?.year ?? 0;
  return groups.toSorted((a, b) => yearOf(b) - yearOf(a));
}

export function groupsByAddressee(rows: readonly CountedRow[]): readonly OpenGroup[] {
  const groups = groupsOf(rows, ({ recommendation }) => recommendation.addressee ?? '');
  return groups.toSorted((a, b) => addresseeOrder.indexOf(a.key) - addresseeOrder.indexOf(b.key));
}

/** The larger group first; spellings that differ in case, width or spaces only are one group, named as first met. */
export function groupsByField(rows: readonly CountedRow[], field: 'source' | 'risk' | 'responsible') {
  const names = new Map<string, string>();
  const keyOf = ({ recommendation }: CountedRow) => {
    const written = String(recommendation.entries[field]?.value ?? '').trim();
    const folded = fold(written);
    const name = names.get(folded) ?? written;
    names.set(folded, name);
    return name;
  };
  return groupsOf(rows, keyOf).toSorted((a, b) => b.total - a.total);
}

export interface FiguresOptions {
  readonly lastPeriod: LastPeriod | null;
  readonly yearsOpen: number;
}

export const figureGroupings = ['year', 'report', 'addressee', 'source', 'risk', 'responsible'] as const;
export type FigureGrouping = (typeof figureGroupings)[number];
export type OpenGroups = Readonly<Record<FigureGrouping, readonly OpenGroup[]>>;

/** Of a field that the tracker has no column for there are no groups. */
export function groupsFor({ fields }: Tracker, rows: readonly CountedRow[]): OpenGroups {
  const byField = (field: Field & ('source' | 'risk' | 'responsible')) =>
    fields.has(field) ? groupsByField(rows, field) : [];
  return {
    year: groupsByYear(rows),
    report: groupsByReport(rows),
    addressee: groupsByAddressee(rows),
    source: byField('source'),
    risk: byField('risk'),
    responsible: byField('responsible'),
  };
}

/** Pure: the same tracker always gives the same figures. */
export function figuresOf(tracker: Tracker, { lastPeriod, yearsOpen }: FiguresOptions): Figures {
  const rows = countedRows(tracker, { lastPeriod, yearsOpen });
  const rolled = lastPeriod && rollForward(tracker.recommendations, lastPeriod).counts;
  return figuresFrom(tracker, { rows, groups: groupsFor(tracker, rows), rollForward: rolled, yearsOpen });
}

/** What the figures are numbers of. */
export interface FiguresBasis {
  readonly rows: readonly CountedRow[];
  readonly groups: OpenGroups;
  readonly rollForward: RollForward | null;
  readonly yearsOpen: number;
}

export function figuresFrom(tracker: Tracker, { rows, groups, rollForward: rolled, yearsOpen }: FiguresBasis): Figures {
  const counts = countsOf(rows);
  const { asOf } = tracker;
  return {
    asOf,
    ...counts,
    forInformation: tracker.recommendations.length - rows.length,
    closed: counts.implemented + counts.closedOtherwise,
    acceptance: codesIn(rows, 'acceptance', acceptanceCodes),
    implementation: codesIn(rows, 'implementation', implementationCodes),
    overdue: asOf === null ? null : rows.filter(({ overdue }) => overdue).length,
    rates: ratesOf(rows, counts).filter(({ name }) => tracker.fields.has('acceptance') || !ofAcceptance.has(name)),
    byYear: groups.year.map(plain),
    byReport: groups.report.map(plain),
    byAddressee: groups.addressee.map(plain),
    bySource: groups.source.map(plain),
    byRisk: groups.risk.map(plain),
    byResponsible: groups.responsible.map(plain),
    ageing: asOf === null ? null : { years: yearsOpen, count: rows.filter(({ ageing }) => ageing).length },
    rollForward: rolled,
  };
}

function plain({ rows, ...group }: OpenGroup): GroupFigures {
  return group;
}

function codesIn<Code extends string>(
  rows: readonly CountedRow[],
  kind: StatusKind,
  codes: readonly Code[],
): Partial<Record<Code, number>> {
  const counted: Partial<Record<Code, number>> = {};
  for (const code of codes) {
    counted[code] = rows.filter(({ recommendation }) => {
      const reading = recommendation[kind];
      return reading.kind === 'known' && reading.code === code;
    }).length;
  }
  return counted;
}
