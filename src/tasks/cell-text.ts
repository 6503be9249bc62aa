// What a cell holds as people see it in the sheet: the number under a date is a day.
import { type Day, dayOfSerial } from '../core/recommendation/day';
import type { Field } from '../core/recommendation/codes';
import type { AnyFinding } from '../core/rules/index';
import type { CellValue } from '../core/sheet/cells';

const dateFields: ReadonlySet<Field> = new Set<Field>(['issued', 'targetDate', 'revisedDate', 'implementedDate']);
/** Excel's number for 1 January 1950: below it a number in a date column is rather a year. */
const firstLikelyDate = 18_264;

/** `day` writes a date. */
export function cellText(value: CellValue, field: Field | null, day: (day: Day) => string): string {
  const dated = field !== null && dateFields.has(field) && typeof value === 'number' && value >= firstLikelyDate;
  const date = dated ? dayOfSerial(value) : null;
  return date === null ? String(value) : day(date);
}

export function findingText(finding: AnyFinding, day: (day: Day) => string): string {
  const { value, row, column, recommendation } = finding;
  const here = [...dateFields].find((field) => {
    const entry = recommendation.entries[field];
    return entry?.row === row && entry.column === column;
  });
  return cellText(value, here ?? null, day);
}
