// Recognising the trackers of a workbook and reading them.
export type * from './decisions';
export { applyDecisions, decidedInSteps } from './decisions-apply';
export { type ColumnChoice, columnChoices, decide, type Shown } from './decisions-make';
export type { BlockLayout, FieldColumn, MarkColumns, SheetLayout, WorkbookLayout } from './layout';
export { doubtfulBelow } from './layout';
export { readTracker, type ReadOptions, trackerInSteps } from './read-tracker';
export { layoutInSteps, recogniseLayout } from './recognise-layout';
export type { Tracker } from './tracker';
