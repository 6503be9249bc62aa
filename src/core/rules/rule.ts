// A rule is a value: an id, a severity, the fields it needs, and one pure function that gives places and data,
// never a sentence. After frictionless-py's checks and ESLint's rules.
import type { SharedSource } from '../catalogue/catalogue';
import type { Tracker } from '../layout/tracker';
import type { LastPeriod } from '../period/last-period';
import type { Field } from '../recommendation/codes';
import type { Day } from '../recommendation/day';
import type { Recommendation, RecommendationNumber } from '../recommendation/recommendation';
import type { CellValue, Place } from '../sheet/cells';
import type { SchemeId } from '../vocabulary/scheme';

export type Severity = 'error' | 'warning' | 'hint';
export const severities: readonly Severity[] = ['error', 'warning', 'hint'];

/** What a rule may ask for besides the tracker itself. */
export interface Inputs {
  readonly 'reporting-date': Day;
  readonly 'last-period': LastPeriod;
  readonly 'shared-source': SharedSource;
}
export type Input = keyof Inputs;

/** From when on something takes too long. */
export interface Thresholds {
  /** Whole years since the report was issued. */
  readonly yearsOpen: number;
  /** Whole months since the report was issued. */
  readonly monthsUnderConsideration: number;
}
export const usualThresholds: Thresholds = { yearsOpen: 2, monthsUnderConsideration: 12 };

/** What was read out of a field's cell, and the field it was read from. */
interface ReadFrom {
  source: 'source';
  report: 'symbol';
  number: 'number';
  addressee: 'addressee';
  acceptance: 'acceptance' | 'strayMarks';
  implementation: 'implementation' | 'strayMarks';
}
type ReadingsOf<F extends Field> = F extends keyof ReadFrom ? ReadFrom[F] : never;

/** A recommendation as a rule sees it: only what the fields it declared hold, and what was read from them. */
export type Seen<F extends Field> = Pick<
  Recommendation,
  'sheet' | 'row' | 'block' | 'forInformation' | ReadingsOf<F>
> & {
  readonly entries: Readonly<Partial<Pick<Recommendation['entries'], F>>>;
};

/** `R` is the rows' full type, which a rule cannot look into: it can only hand a row back with what it found there. */
export interface View<
  F extends Field,
  R extends Seen<F>,
  I extends Input = never,
  O extends Input = never,
> extends Omit<Tracker, 'recommendations' | 'fields' | 'asOf' | 'statedAsOf'> {
  readonly recommendations: readonly R[];
  /** Of the rule's own fields: has the tracker a column for it? */
  readonly fields: { readonly has: (field: F) => boolean };
  /** The inputs the rule declared: those it cannot do without, and those it may use where they are there. */
  readonly given: Pick<Inputs, I> & Partial<Pick<Inputs, O>>;
  readonly thresholds: Thresholds;
}

/** What a rule says of one cell. */
export interface Trouble<D, R = Recommendation> {
  readonly recommendation: R;
  /** The cell concerned. */
  readonly row: number;
  readonly column: number;
  /** As it stands there, to the letter: a fix is only made where it still does. */
  readonly value: CellValue;
  readonly data: D;
  /** A value that would be right in that cell, where one is certain enough to show. */
  readonly suggestion: string | null;
  /** True when writing the suggestion cannot be wrong: the fix may be made for all at once. */
  readonly safe: boolean;
  readonly related: readonly Place[];
  /** The recommendation it is about, where that is not the one in the row: one that has no row, or a whole report. */
  readonly about?: { readonly symbol: string; readonly number: RecommendationNumber | null };
  /** Where this one weighs more or less than the rule's others; what the workbook's people decided goes before it. */
  readonly severity?: Severity;
}

interface RuleHead<Id extends string, F extends Field, I extends Input = Input, O extends Input = Input> {
  readonly id: Id;
  readonly severity: Severity | ((scheme: SchemeId) => Severity);
  /** Without a column for every one of these the rule is reported as not run. */
  readonly needs: readonly F[];
  /** Without a column for at least one of these the rule is reported as not run. */
  readonly needsOneOf?: readonly F[];
  /** Without every one of these the rule is reported as not run. */
  readonly inputs?: readonly I[];
  /** Inputs it may use when they are there. */
  readonly mayUse?: readonly O[];
  /** Fields it may look at when they are there. */
  readonly uses?: readonly F[];
  /** Schemes that do not know what the rule asks for, such as acceptance at the Board of Auditors. */
  readonly notFor?: readonly SchemeId[];
}

export interface Rule<
  Id extends string,
  D,
  F extends Field = Field,
  I extends Input = Input,
  O extends Input = Input,
> extends RuleHead<Id, F, I, O> {
  readonly begin: <R extends Seen<F>>(view: View<F, R, I, O>) => Inspection<D, R>;
}

/**
 * One going over of a tracker. All rules look at a row before the next row's turn, so that a row's cells are fetched
 * from memory only once; what a row cannot tell alone is told at the end.
 */
export interface Inspection<D, R> {
  /** Every row once, in the tracker's order. */
  readonly look: (row: R) => readonly Trouble<D, R>[];
  readonly end?: () => readonly Trouble<D, R>[];
}

/** What a look at most rows gives. */
export const nothing: readonly never[] = [];

interface RowRule<Id extends string, D, F extends Field, I extends Input, O extends Input> extends RuleHead<
  Id,
  F,
  I,
  O
> {
  readonly look: <R extends Seen<F>>(row: R, view: View<F, R, I, O>) => readonly Trouble<D, R>[];
}

/** A rule on one row. Keeps the id literal and the data type, which the messages of all languages are checked against. */
export function defineRule<
  const Id extends string,
  D,
  const F extends Field,
  const I extends Input = never,
  const O extends Input = never,
>(rule: RowRule<Id, D, F, I, O>): Rule<Id, D, F, I, O> {
  const { look, ...head } = rule;
  return { ...head, begin: (view) => ({ look: (row) => look(row, view) }) };
}

/** A rule that must remember rows: `begin` gives a new inspection for each tracker. */
export function defineTrackerRule<
  const Id extends string,
  D,
  const F extends Field,
  const I extends Input = never,
  const O extends Input = never,
>(rule: Rule<Id, D, F, I, O>): Rule<Id, D, F, I, O> {
  return rule;
}

/** Trouble at a cell; unless told otherwise without a suggestion. */
export function troubleAt<R, D>(
  recommendation: R,
  cell: Pick<Trouble<D>, 'row' | 'column' | 'value'>,
  data: D,
  more: Partial<Pick<Trouble<D>, 'suggestion' | 'safe' | 'related' | 'about' | 'severity'>> = {},
): Trouble<D, R> {
  const { row, column, value } = cell;
  return { recommendation, row, column, value, data, suggestion: null, safe: false, related: [], ...more };
}

/** A finding is trouble in the user's data: a value, with no wording yet. */
export interface Finding<Id extends string = string, D = unknown> extends Trouble<D> {
  readonly rule: Id;
  readonly severity: Severity;
}

/** Why a rule did not run. "No errors" must never mean "not looked". */
export type NotRunBecause =
  /** A column for each, or for one of them, is missing. */
  | { readonly kind: 'no-column'; readonly fields: readonly Field[] }
  | { readonly kind: 'not-for-scheme' }
  | { readonly kind: 'no-input'; readonly input: Input }
  /** A person switched it off in this workbook. */
  | { readonly kind: 'switched-off' };

export interface NotRun<Id extends string = string> {
  readonly rule: Id;
  readonly because: NotRunBecause;
}
