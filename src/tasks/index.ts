// The things a person does, and the words of the core that their outcomes speak in: all the pane needs to know.
export { applyFixes, takeBack } from './apply-fixes';
export { checkTracker, readWorkbookTracker } from './check-tracker';
export type { CheckRequest, TrackerRead } from './check-tracker';
export type { Applied, Checked, Refused, RefusedBecause, Revealed, TakenBack } from './outcomes';
export { reveal } from './reveal';

export { fixesOf } from '../core/change/fixes';
export type { CellChange, ChangeLeft, ChangePlan, LeftBecause } from '../core/change/plan';
export { doubtfulBelow } from '../core/layout/layout';
export type { BlockLayout, SheetLayout, WorkbookLayout } from '../core/layout/layout';
export type { Tracker } from '../core/layout/tracker';
export type * from '../core/recommendation/codes';
export { dayOfSerial, parseDay } from '../core/recommendation/day';
export type { Day } from '../core/recommendation/day';
export type { Recommendation } from '../core/recommendation/recommendation';
export type { AnyFinding, AnyNotRun, DataOf, RuleId } from '../core/rules/index';
export type { Severity } from '../core/rules/rule';
export { numberText } from '../core/recommendation/recommendation';
export { severities } from '../core/rules/rule';
export { cellName, columnLetters } from '../core/sheet/a1';
export type { CellValue, Place } from '../core/sheet/cells';
export { schemeIds } from '../core/vocabulary/scheme';
export type { SchemeId, WordMapping } from '../core/vocabulary/scheme';
export type { Attention, CellBefore, Progress, SheetEdited, WorkbookSurvey } from '../workbook/port';
