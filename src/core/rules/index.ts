// The list of rules. Rule ids and the data each rule gives are derived from it; a language file that forgets a
// rule, or reads data a rule does not give, does not compile.
import { acceptanceMissing } from './acceptance-missing';
import { acceptanceNonstandard } from './acceptance-nonstandard';
import { acceptanceUnrecognised } from './acceptance-unrecognised';
import { cellError } from './cell-error';
import { duplicateRecommendation } from './duplicate-recommendation';
import { implementationMissing } from './implementation-missing';
import { implementationNonstandard } from './implementation-nonstandard';
import { implementationUnrecognised } from './implementation-unrecognised';
import { implementationWithoutAcceptance } from './implementation-without-acceptance';
import { markUnrecognised } from './mark-unrecognised';
import { marksConflicting } from './marks-conflicting';
import { recommendationNumberInvalid } from './recommendation-number-invalid';
import { reportSymbolInvalid } from './report-symbol-invalid';
import type { Finding, NotRun, Rule } from './rule';
import { textMissing } from './text-missing';

/** In the order in which they are listed and, within one cell, reported. */
export const rules = [
  reportSymbolInvalid,
  recommendationNumberInvalid,
  duplicateRecommendation,
  acceptanceMissing,
  acceptanceUnrecognised,
  acceptanceNonstandard,
  implementationMissing,
  implementationUnrecognised,
  implementationNonstandard,
  implementationWithoutAcceptance,
  marksConflicting,
  markUnrecognised,
  textMissing,
  cellError,
] as const;

export type AnyRule = (typeof rules)[number];
export type RuleId = AnyRule['id'];
export type RuleOf<Id extends RuleId> = Extract<AnyRule, { readonly id: Id }>;
export type DataOf<Id extends RuleId> = RuleOf<Id> extends Rule<string, infer D> ? D : never;
export type AnyFinding = { [Id in RuleId]: Finding<Id, DataOf<Id>> }[RuleId];
export type AnyNotRun = NotRun<RuleId>;
