// Lists of reports on sheets that are no trackers: they supply titles and contacts by symbol.
import type { Field } from '../recommendation/codes';
import { readSymbol, symbolKey } from '../recommendation/symbol';
import type { CellValue } from '../sheet/cells';
import type { RowEntries } from './entry-reader';
import { judgeSections } from './find-blocks';
import { type Grid, isFilled, ownValue, shownValue, textOf } from './grid';

const supplied = ['reportTitle', 'contact', 'issued'] as const satisfies readonly Field[];
type Supplied = (typeof supplied)[number];
type Note = Partial<Record<Supplied, CellValue>>;

export interface ReportNotes {
  readonly fields: readonly Supplied[];
  /**
   * Adds what the lists say of the report and the row lacks. Such an entry points at the row's own report, since an
   * entry's cell is always on the recommendation's sheet.
   */
  readonly complete: (entries: RowEntries, symbol: string) => void;
}

export const noNotes: ReportNotes = { fields: [], complete: () => undefined };

export function readReportLists(grids: readonly Grid[]): ReportNotes {
  const notes = new Map<string, Note>();
  for (const grid of grids)
    for (const { section, recognised } of judgeSections(grid)) {
      const report = recognised.fields.report?.column;
      if (report === undefined) continue;
      for (let row = section.firstRow; row <= section.lastRow; row++) {
        const symbol = readSymbol(textOf(ownValue(grid, row, report)));
        if (!symbol) continue;
        const note = notes.get(symbolKey(symbol.symbol)) ?? {};
        notes.set(symbolKey(symbol.symbol), note);
        for (const field of supplied) {
          const column = recognised.fields[field]?.column;
          const value = column === undefined ? '' : shownValue(grid, row, column);
          if (isFilled(value)) note[field] ??= value;
        }
      }
    }
  return notes.size === 0 ? noNotes : { fields: supplied, complete: completeFrom(notes) };
}

function completeFrom(notes: ReadonlyMap<string, Note>): ReportNotes['complete'] {
  return (entries, symbol) => {
    const note = entries.report ? notes.get(symbolKey(symbol)) : undefined;
    if (!note || !entries.report) return;
    const { row, column } = entries.report;
    for (const field of supplied) {
      const value = note[field];
      if (value !== undefined && !entries[field]) entries[field] = { value, row, column, inherited: true };
    }
  };
}
