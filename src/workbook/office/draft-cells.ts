// What stands in a drafted sheet: values, formulas, lines copied down, merged cells and links.
import { qualifiedName } from '../../core/sheet/a1';
import type { Area, CellValue } from '../../core/sheet/cells';
import { withSheetNames, type DraftCell, type DraftId, type FillDown, type SheetDraft } from '../../core/sheet/draft';
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
export function areaOfDraft(draft: SheetDraft): Area {
  const body = bodyOf(draft);
  const fills = draft.fills ?? [];
  const most = (sizes: readonly number[], least: number): number => sizes.reduce((a, b) => Math.max(a, b), least);
  return {
    ...body,
    rows: most(
      fills.map(({ row, lines }) => row + lines),
      body.rows,
    ),
    columns: most(
      fills.map(({ column, formulas }) => column + formulas.length),
      body.columns,
    ),
  };
}

/** The cells of the draft's rows, without the lines that are copied down. */
function bodyOf({ rows, columns }: SheetDraft): Area {
  const widths = rows.map((cells) =>
    cells.reduce((width, cell, at) => Math.max(width, cell ? at + (cell.span ?? 1) : 0), 0),
  );
  const width = widths.reduce((a, b) => Math.max(a, b), Math.max(1, columns.length));
  return { row: 0, column: 0, rows: Math.max(1, rows.length), columns: width };
}

/** Names of the sheets that a draft speaks of, by their ids and by the ids of drafts. */
export interface NamesInDraft {
  /** A link to a sheet that is gone is left out. */
  readonly nameOf: (sheet: string) => string | undefined;
  readonly made: (draft: DraftId) => string | undefined;
}

export function cellSteps(draft: SheetDraft, { nameOf, made }: NamesInDraft): Step[] {
  // Excel may put the address of a link into its cell, so the values come after.
  return [...linkSteps(draft, nameOf), ...valueSteps(draft, made), ...fillSteps(draft, made), ...mergeSteps(draft)];
}

function valueSteps(draft: SheetDraft, made: NamesInDraft['made']): Step[] {
  const area = bodyOf(draft);
  const computes = draft.rows.some((cells) => cells.some((cell) => cell?.formula !== undefined));
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
        const range = rangeOf(sheet, part);
        if (computes) range.formulas = entries;
        else range.values = entries;
      },
    });
    block = [];
    bytes = 0;
  };
  draft.rows.forEach((cells, row) => {
    const entries = entriesOf(cells, area.columns, made);
    block.push(entries);
    for (const entry of entries) bytes += bytesOf(entry);
    if (bytes > blockBytes) close(row + 1);
  });
  close(draft.rows.length);
  return steps;
}

/** The first line is written, the others copied: the request stays small however many there are. */
function fillSteps({ fills = [] }: SheetDraft, made: NamesInDraft['made']): Step[] {
  return fills.flatMap(({ row, column, formulas, lines }: FillDown): Step[] => {
    if (lines < 1 || formulas.length === 0) return [];
    const first = formulas.map((formula) => withSheetNames(formula, made));
    const line = { row, column, rows: 1, columns: formulas.length };
    return [
      {
        bytes: 4 * objectBytes + first.reduce((sum, formula) => sum + bytesOf(formula), 0),
        queue: (sheet) => {
          const source = rangeOf(sheet, line);
          source.formulas = [first];
          if (lines > 1) rangeOf(sheet, { ...line, row: row + 1, rows: lines - 1 }).copyFrom(source, 'Formulas');
        },
      },
    ];
  });
}

function entriesOf(cells: readonly (DraftCell | null)[], columns: number, made: NamesInDraft['made']): CellValue[] {
  return Array.from({ length: columns }, (_, column) => {
    const formula = cells[column]?.formula;
    if (formula !== undefined) return withSheetNames(formula, made);
    const value = textAsKept(cells[column]?.value ?? '');
    if (typeof value === 'string' && value.length > longestText) throw new Fault('too-large');
    return asEntry(value, 'General');
  });
}

function mergeSteps({ rows }: SheetDraft): Step[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((cell, column): Step[] => {
      const { span = 1, down = 1 } = cell ?? {};
      if (span < 2 && down < 2) return [];
      return [
        {
          bytes: objectBytes,
          queue: (sheet) => {
            rangeOf(sheet, { row, column, rows: down, columns: span }).merge(false);
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
