// A tracker read: the recommendations of all tracker sheets of a workbook, in sheet and row order.
import type { Field, Language } from '../recommendation/codes';
import type { Day } from '../recommendation/day';
import type { Recommendation } from '../recommendation/recommendation';
import type { DropDown } from '../sheet/cells';
import type { Scheme } from '../vocabulary/scheme';
import type { WorkbookLayout } from './layout';

export interface Tracker {
  readonly layout: WorkbookLayout;
  readonly scheme: Scheme;
  readonly language: Language;
  readonly recommendations: readonly Recommendation[];
  /** Fields that at least one block has a column (or tick columns, or a report line) for. */
  readonly fields: ReadonlySet<Field>;
  /** The cut-off day: given, else the sheet's own "as at ..." line, else `null`; never today. */
  readonly asOf: Day | null;
  /** What the sheet's own "as at ..." line says, whether or not it is the cut-off; `null` without one. */
  readonly statedAsOf?: Day | null;
  /** Drop-down lists of status columns by sheet id, where they were read. */
  readonly dropDowns?: ReadonlyMap<string, readonly DropDown[]>;
  /** Sheet names by id. */
  readonly sheetNames: ReadonlyMap<string, string>;
}
