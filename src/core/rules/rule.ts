// A rule is a value: an id, a severity, the fields it needs, and one pure function that returns places and data,
// never a sentence. After frictionless-py's checks and ESLint's rules.
import type { Field } from '../recommendation/codes';
import type { Recommendation } from '../recommendation/recommendation';
import type { CellValue, Place } from '../sheet/cells';
import type { SchemeId } from '../vocabulary/scheme';
import type { Tracker } from '../layout/tracker';

export type Severity = 'error' | 'warning' | 'hint';
export const severities: readonly Severity[] = ['error', 'warning', 'hint'];

/** A recommendation as a rule sees it: of the entries, only those of the fields it declared. */
export type Seen<F extends Field> = Omit<Recommendation, 'entries'> & {
  readonly entries: Readonly<Partial<Pick<Recommendation['entries'], F>>>;
};

export interface View<F extends Field> extends Omit<Tracker, 'recommendations' | 'fields'> {
  readonly recommendations: readonly Seen<F>[];
}

/** What a rule says of one cell. */
export interface Trouble<D> {
  readonly recommendation: Seen<Field> | Seen<never>;
  /** The cell concerned. */
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly data: D;
  /** A value that would be right in that cell, where one is certain enough to show. */
  readonly suggestion: string | null;
  /** True when writing the suggestion cannot be wrong: the fix may be made for all at once. */
  readonly safe: boolean;
  readonly related: readonly Place[];
}

export interface Rule<Id extends string, D, F extends Field = Field> {
  readonly id: Id;
  readonly severity: Severity | ((scheme: SchemeId) => Severity);
  /** Without a column for every one of these the rule is reported as not run. */
  readonly needs: readonly F[];
  /** Fields it may look at when they are there. */
  readonly uses?: readonly F[];
  /** Schemes that do not know what the rule asks for, such as acceptance at the Board of Auditors. */
  readonly notFor?: readonly SchemeId[];
  readonly find: (view: View<F>) => Iterable<Trouble<D>>;
}

/** Keeps the id literal and the data type, which the messages of all languages are checked against. */
export function defineRule<const Id extends string, D, const F extends Field>(rule: Rule<Id, D, F>): Rule<Id, D, F> {
  return rule;
}

/** A finding is trouble in the user's data: a value, with no wording yet. */
export interface Finding<Id extends string = string, D = unknown> extends Trouble<D> {
  readonly rule: Id;
  readonly severity: Severity;
}

/** Why a rule did not run. "No errors" must never mean "not looked". */
export type NotRunBecause = { readonly kind: 'no-column'; readonly fields: readonly Field[] } | { readonly kind: 'not-for-scheme' };

export interface NotRun<Id extends string = string> {
  readonly rule: Id;
  readonly because: NotRunBecause;
}
