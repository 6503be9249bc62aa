// Where a report's title stands: in a cell of its own, or in one cell with the symbol; and that cell with another title.
import type { BlockLayout } from '../layout/layout';
import type { Entry, Recommendation } from '../recommendation/recommendation';
import type { CellValue } from '../sheet/cells';
import { longestText } from './official-text';
import { unquoted } from './same-wording';

export interface TitleCell {
  readonly row: number;
  readonly column: number;
  /** All that stands in the cell. */
  readonly value: CellValue;
  /** The title as it is written there, without quotation marks around it. */
  readonly title: string;
  /** What the cell would say with another title; `null` where the title cannot be told from the rest, or is too long. */
  readonly withTitle: (title: string) => string | null;
}

type Titled = { readonly entries: Readonly<Partial<Pick<Recommendation['entries'], 'report' | 'reportTitle'>>> };

/** `null` where the row has no title. A title that a list on another sheet supplies is told at the report's own cell. */
export function titleCellOf({ entries }: Titled, block: BlockLayout | undefined): TitleCell | null {
  const { report, reportTitle } = entries;
  if (!reportTitle || String(reportTitle.value).trim() === '') return null;
  const own = block?.fields.reportTitle;
  const isOwn = own?.column === reportTitle.column && own.column !== block?.fields.report?.column;
  const whole = isOwn ? reportTitle : standingAt(report, reportTitle);
  const { inside: title, marks } = unquoted(String(reportTitle.value));
  const { row, column, value } = whole ?? { ...reportTitle, value: report?.value ?? '' };
  return {
    row,
    column,
    value,
    title,
    withTitle: (other) => {
      const inside = unquoted(other).inside;
      // Chinese and other titles that hold such marks themselves do without them around the whole.
      const isNested = marks[0] !== '' && (inside.includes(marks[0]) || inside.includes(marks[1]));
      return whole ? exchanged(String(value), isNested ? marks.join(title) : title, inside) : null;
    },
  };
}

/** The report's entry, if its cell holds the title too. */
function standingAt(report: Entry | undefined, { row, column, value }: Entry): Entry | null {
  if (report?.row !== row || report.column !== column) return null;
  return String(report.value).includes(unquoted(String(value)).inside) ? report : null;
}

function exchanged(text: string, title: string, other: string): string | null {
  const at = text.lastIndexOf(title);
  const cell = at < 0 ? null : text.slice(0, at) + other + text.slice(at + title.length);
  return cell === null || cell.length > longestText ? null : cell;
}
