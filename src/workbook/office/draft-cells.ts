// What stands in a drafted sheet: values, merged cells and links.
import { qualifiedName } from '../../core/sheet/a1';
import type { Area, CellValue } from '../../core/sheet/cells';
import type { DraftCell, SheetDraft } from '../../core/sheet/draft';
import { Fault } from '../faults';
import { objectBytes } from './batches';
import { rangeOf, type Step } from './draft-look';
import { asEntry, bytesOf, longestText } from './entry';
import { textAsKept } from './sheet-mark';

/** Bytes of values in one step; a round trip takes several. */
const blockBytes = 400_000;
/** Excel's limit for one sheet. */
const mostLinks = 65_530;

/** The cells a draft fills, from the top-left one on; at least one. */
export function areaOfDraft({ rows, columns }: SheetDraft): Area {
  const widths = rows.map((cells) =>
    cells.reduce((width, cell, at) => Math.max(width, cell ? at + (cell.span ?? 1) : 0), 0),
  );
  return {
    row: 0,
    column: 0,
    rows: Math.max(1, rows.length),
    columns: Math.max(
      1,
      columns.length,
      ...widths.slice(0, 100),
      widths.reduce((a, b) => Math.max(a, b), 0),
    ),
  };
}

/** `nameOf` gives the name of a sheet; a link to one that is gone is left out. */
export function cellSteps(draft: SheetDraft, area: Area, nameOf: (sheet: string) => string | undefined): Step[] {
  // Excel may put the address of a link into its cell, so the values come after.
  return [...linkSteps(draft, nameOf), ...valueSteps(draft, area), ...mergeSteps(draft)];
}

function valueSteps({ rows }: SheetDraft, area: Area): Step[] {
  const steps: Step[] = [];
  let block: CellValue[][] = [];
  let bytes = 0;
  const close = (end: number): void => {
    const entries = block;
    if (entries.length === 0) return;
    const part = { ...area, row: end - entries.length, rows: entries.length };
    steps.push({
      bytes: bytes + objectBytes,
      queue: (sheet) => {
        rangeOf(sheet, part).values = entries;
      },
    });
    block = [];
    bytes = 0;
  };
  rows.forEach((cells, row) => {
    const entries = entriesOf(cells, area.columns);
    block.push(entries);
    for (const entry of entries) bytes += bytesOf(entry);
    if (bytes > blockBytes) close(row + 1);
  });
  close(rows.length);
  return steps;
}

function entriesOf(cells: readonly (DraftCell | null)[], columns: number): CellValue[] {
  return Array.from({ length: columns }, (_, column) => {
    const value = textAsKept(cells[column]?.value ?? '');
    if (typeof value === 'string' && value.length > longestText) throw new Fault('too-large');
    return asEntry(value, 'General');
  });
}

function mergeSteps({ rows }: SheetDraft): Step[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((cell, column): Step[] => {
      const { span = 1 } = cell ?? {};
      if (span < 2) return [];
      return [
        {
          bytes: objectBytes,
          queue: (sheet) => {
            rangeOf(sheet, { row, column, rows: 1, columns: span }).merge(false);
          },
        },
      ];
    }),
  );
}

function linkSteps({ rows }: SheetDraft, nameOf: (sheet: string) => string | undefined): Step[] {
  const steps = rows.flatMap((cells, row) =>
    cells.flatMap((cell, column): Step[] => {
      const link = cell && linkOf(cell, nameOf);
      if (!link) return [];
      return [
        {
          bytes: objectBytes + JSON.stringify(link).length,
          queue: (sheet) => {
            rangeOf(sheet, { row, column, rows: 1, columns: 1 }).hyperlink = link;
          },
        },
      ];
    }),
  );
  return steps.slice(0, mostLinks);
}

function linkOf({ link }: DraftCell, nameOf: (sheet: string) => string | undefined): Excel.RangeHyperlink | null {
  if (!link) return null;
  // Anything else in a workbook that travels could open a program or somebody's file.
  if ('url' in link) return link.url.startsWith('https://') ? { address: link.url } : null;
  const name = nameOf(link.sheet);
  if (name === undefined) return null;
  const place = qualifiedName(name, { row: link.row, column: link.column, rows: 1, columns: 1 });
  return { documentReference: place.startsWith("'") ? place : place.replace(/^(.*)!/, "'$1'!") };
}
