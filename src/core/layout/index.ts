// Recognising the trackers of a workbook and reading them.
export type { BlockLayout, FieldColumn, MarkColumns, SheetLayout, WorkbookLayout } from './layout';
export { doubtfulBelow } from './layout';
export { readTracker, type ReadOptions } from './read-tracker';
export { recogniseLayout } from './recognise-layout';
export type { Tracker } from './tracker';
