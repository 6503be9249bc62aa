// The workbooks of test/trackers that a script draws; a workbook of another origin may stand beside them there.
import { arabic } from './arabic';
import { chinese } from './chinese';
import type { TrackerDrawing } from './drawing';
import { english } from './english';
import { french } from './french';
import { harder } from './harder';
import { neighbours } from './neighbours';
import { russian } from './russian';
import { spanish } from './spanish';

export const trackers: readonly TrackerDrawing[] = [
  ...arabic,
  ...chinese,
  ...english,
  ...french,
  ...russian,
  ...spanish,
  ...harder,
  ...neighbours,
];
