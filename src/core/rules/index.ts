// The list of rules. Rule ids and the data each rule gives are derived from it; a language file that forgets a
// rule, or reads data a rule does not give, does not compile.
import { acceptanceMissing } from './acceptance-missing';
import { acceptanceNonstandard } from './acceptance-nonstandard';
import { acceptanceUnrecognised } from './acceptance-unrecognised';
import { acceptanceWithdrawn } from './acceptance-withdrawn';
import { addresseeDiffers } from './addressee-differs';
import { addresseeMissing } from './addressee-missing';
import { assessmentContradictsAcceptance } from './assessment-contradicts-acceptance';
import { assessmentContradictsStatus } from './assessment-contradicts-status';
import { assessmentMissing } from './assessment-missing';
import { assessmentRefersElsewhere } from './assessment-refers-elsewhere';
import { assessmentUnchanged } from './assessment-unchanged';
import { cellError } from './cell-error';
import { changeNoteInconsistent } from './change-note-inconsistent';
import { considerationTooLong } from './consideration-too-long';
import { dateBeforeIssue } from './date-before-issue';
import { dateInFuture } from './date-in-future';
import { dateInvalid } from './date-invalid';
import { deadlinePassed } from './deadline-passed';
import { decisionMissing } from './decision-missing';
import { duplicateRecommendation } from './duplicate-recommendation';
import { implementationMissing } from './implementation-missing';
import { implementationNonstandard } from './implementation-nonstandard';
import { implementationUnrecognised } from './implementation-unrecognised';
import { implementationWithoutAcceptance } from './implementation-without-acceptance';
import { markUnrecognised } from './mark-unrecognised';
import { marksConflicting } from './marks-conflicting';
import { openTooLong } from './open-too-long';
import { progressContradictsStatus } from './progress-contradicts-status';
import { recommendationMissing } from './recommendation-missing';
import { recommendationNumberInvalid } from './recommendation-number-invalid';
import { recommendationUnknown } from './recommendation-unknown';
import { recommendationVanished } from './recommendation-vanished';
import { reportSymbolInvalid } from './report-symbol-invalid';
import { reportUnknown } from './report-unknown';
import { responsibleMissing } from './responsible-missing';
import { responsibleVariant } from './responsible-variant';
import { rollForwardMismatch } from './roll-forward-mismatch';
import type { Finding, NotRun, Rule } from './rule';
import { stageSkipped } from './stage-skipped';
import { statementMissing } from './statement-missing';
import { statusRegressed } from './status-regressed';
import { textAddresseeMismatch } from './text-addressee-mismatch';
import { textDiffers } from './text-differs';
import { textLanguage } from './text-language';
import { textMarkup } from './text-markup';
import { textMissing } from './text-missing';
import { titleDiffers } from './title-differs';
import { titleInconsistent } from './title-inconsistent';

/** In the order in which they are listed and, within one cell, reported. */
export const rules = [
  reportSymbolInvalid,
  recommendationNumberInvalid,
  duplicateRecommendation,
  reportUnknown,
  recommendationUnknown,
  recommendationMissing,
  acceptanceMissing,
  acceptanceUnrecognised,
  acceptanceNonstandard,
  implementationMissing,
  implementationUnrecognised,
  implementationNonstandard,
  implementationWithoutAcceptance,
  marksConflicting,
  markUnrecognised,
  progressContradictsStatus,
  assessmentContradictsStatus,
  assessmentContradictsAcceptance,
  textMissing,
  textMarkup,
  textLanguage,
  textDiffers,
  titleInconsistent,
  titleDiffers,
  addresseeMissing,
  addresseeDiffers,
  textAddresseeMismatch,
  assessmentMissing,
  assessmentUnchanged,
  assessmentRefersElsewhere,
  statementMissing,
  responsibleMissing,
  responsibleVariant,
  decisionMissing,
  cellError,
  dateInvalid,
  dateInFuture,
  dateBeforeIssue,
  deadlinePassed,
  openTooLong,
  considerationTooLong,
  statusRegressed,
  acceptanceWithdrawn,
  stageSkipped,
  recommendationVanished,
  changeNoteInconsistent,
  rollForwardMismatch,
] as const;

export type AnyRule = (typeof rules)[number];
export type RuleId = AnyRule['id'];
export type RuleOf<Id extends RuleId> = Extract<AnyRule, { readonly id: Id }>;
export type DataOf<Id extends RuleId> = RuleOf<Id> extends Rule<string, infer D> ? D : never;
export type AnyFinding = { [Id in RuleId]: Finding<Id, DataOf<Id>> }[RuleId];
export type AnyNotRun = NotRun<RuleId>;
