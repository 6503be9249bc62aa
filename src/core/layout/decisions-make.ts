// Turning what a person does to the layout they see into decisions that find their place again.
import { columnLetters } from '../sheet/a1';
import type { SheetContent } from '../sheet/cells';
import { fold } from '../vocabulary/fold';
import type { BlockDecision, ColumnRef, LayoutChange, SheetDecision } from './decisions';
import { keyOf } from './decisions-correct';
import {
  type BlockPlace,
  findColumn,
  findHeaderRow,
  findPlaces,
  findSheets,
  headerWords,
  refOf,
  rowWords,
} from './decisions-find';
import { refsOf, type TargetRef, withRefs } from './decisions-refs';
import { type Grid, gridOf } from './grid';
import type { BlockLayout, SheetLayout, WorkbookLayout } from './layout';

/** What the person sees when they decide. */
export interface Shown {
  readonly sheets: readonly SheetContent[];
  /** With the decisions made so far. */
  readonly layout: WorkbookLayout;
  /** Without any. */
  readonly recognised: WorkbookLayout;
}

/** The decisions with one more; those on the same sheet are said anew as they stand now. */
export function decide(
  decisions: readonly SheetDecision[],
  shown: Shown,
  change: LayoutChange,
): readonly SheetDecision[] {
  const grids = shown.sheets.map(gridOf);
  const found = findSheets(decisions, grids);
  if (change.kind === 'accept') {
    return decisions.flatMap((decision) => {
      const sheet = found.get(decision);
      return sheet ? restated(decision, shown, sheet.id) : [];
    });
  }
  const id = change.sheet;
  if (id === undefined) return [];
  const [own] = decisions.filter((decision) => found.get(decision)?.id === id);
  const others = decisions.filter((decision) => decision !== own);
  if (change.kind === 'reset') return others;
  const grid = grids.find(({ sheet }) => sheet.id === id);
  if (!grid) return decisions;
  const before = (own && restated(own, shown, id)[0]) ?? freshDecision(grid, shown);
  return [...others, ...worthKeeping(changed(before, grid, shown, change))];
}

type SheetChange = Exclude<LayoutChange, { readonly kind: 'reset' | 'accept' }>;

function changed(decision: SheetDecision, grid: Grid, shown: Shown, change: SheetChange): SheetDecision {
  switch (change.kind) {
    case 'include':
      return included(decision, shown.recognised, change.included);
    case 'header-row': {
      // Under another header the columns are other columns.
      const kept = { ...bare(decision), ...(decision.included === true ? { included: true } : {}), blocks: [] };
      return change.row === null ? kept : { ...kept, headerRow: change.row, words: rowWords(grid, change.row) };
    }
    case 'column': {
      const block = layoutOfSheet(shown.layout, decision.sheet)?.blocks[change.block];
      return block ? { ...decision, blocks: withColumn(decision.blocks, grid, block, change) } : decision;
    }
  }
}

/** What is a tracker anyhow needs no word to be one. */
function included(decision: SheetDecision, recognised: WorkbookLayout, wanted: boolean): SheetDecision {
  const proposed = layoutOfSheet(recognised, decision.sheet);
  const isProposed = proposed?.kind === 'tracker' && proposed.earlier !== true;
  const { headerRow } = decision;
  const rest = { ...bare(decision), ...(headerRow === undefined ? {} : { headerRow }) };
  return wanted === (isProposed || headerRow !== undefined) ? rest : { ...rest, included: wanted };
}

/** Without what was said of the sheet as a whole. */
function bare({ sheet, name, words, blocks }: SheetDecision): SheetDecision {
  return { sheet, name, words, blocks };
}

function withColumn(
  decisions: readonly BlockDecision[],
  grid: Grid,
  block: BlockLayout,
  { target, column }: Extract<LayoutChange, { readonly kind: 'column' }>,
): readonly BlockDecision[] {
  const place = placeOf(grid, block);
  const ref = column === null ? null : refOf(place.header, column);
  const own = decisions.find((decision) => isOf(decision, place));
  const at = Number.isFinite(place.left) ? refOf(place.header, place.left) : null;
  const base = own ?? { table: place.table, header: place.header, at };
  const others = own ? refsOf(own).filter((each) => keyOf(each.target) !== keyOf(target)) : [];
  return [...decisions.filter((decision) => decision !== own), withRefs(base, [...others, { target, ref }])];
}

function isOf({ table, header, at }: BlockDecision, place: BlockPlace): boolean {
  if (table !== place.table || header.length !== place.header.length) return false;
  const isSame = header.every((word, column) => fold(word) === fold(place.header[column] ?? ''));
  return isSame && (at === null || (at.column >= place.left && at.column <= place.right));
}

function placeOf(grid: Grid, block: BlockLayout): BlockPlace {
  const columns = usedColumns(block);
  return {
    table: block.table,
    header: headerWords(grid, block.headerRows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}

function usedColumns({ fields, marks, addresseeColumns }: BlockLayout): number[] {
  return [
    ...Object.values(fields).map(({ column }) => column),
    ...Object.values(marks.acceptance),
    ...Object.values(marks.implementation),
    ...(addresseeColumns ? [addresseeColumns.executive, addresseeColumns.legislative] : []),
  ];
}

function layoutOfSheet(layout: WorkbookLayout, id: string): SheetLayout | undefined {
  return layout.sheets.find(({ sheet }) => sheet === id);
}

function freshDecision(grid: Grid, { layout, recognised }: Shown): SheetDecision {
  const { id, name } = grid.sheet;
  const [shownBlock] = layoutOfSheet(layout, id)?.blocks ?? [];
  const [block = shownBlock] = layoutOfSheet(recognised, id)?.blocks ?? [];
  const row = block?.headerRows.at(-1);
  return { sheet: id, name, words: row === undefined ? [] : rowWords(grid, row), blocks: [] };
}

/** The decision as it would be made now; empty when nothing of it is left. */
function restated(decision: SheetDecision, shown: Shown, id: string): SheetDecision[] {
  const sheet = shown.sheets.find((each) => each.id === id);
  if (!sheet) return [];
  const grid = gridOf(sheet);
  const shownSheet = layoutOfSheet(shown.layout, id);
  const { headerRow, ...rest } = decision;
  const row = headerRow === undefined ? null : findHeaderRow(grid, decision.words, headerRow);
  const words = row === null ? freshDecision(grid, shown).words : rowWords(grid, row);
  const places = (shownSheet?.blocks ?? []).map((block) => placeOf(grid, block));
  const isOut = decision.included === false;
  return worthKeeping({
    ...rest,
    sheet: id,
    name: sheet.name,
    words: isOut && words.length === 0 ? decision.words : words,
    ...(row === null ? {} : { headerRow: row }),
    blocks: isOut ? decision.blocks : decision.blocks.flatMap((block) => restatedBlock(block, places)),
  });
}

function restatedBlock(block: BlockDecision, places: readonly BlockPlace[]): BlockDecision[] {
  const [place] = findPlaces(block, places);
  if (!place) return [];
  const { header, table } = place;
  const again = (ref: ColumnRef | null) => {
    const column = ref && findColumn(ref, block.header, header);
    return column === null ? null : refOf(header, column);
  };
  const refs = refsOf(block).flatMap(({ target, ref }): TargetRef[] => {
    const now = again(ref);
    return ref === null || now ? [{ target, ref: now }] : [];
  });
  return refs.length === 0 ? [] : [withRefs({ ...block, table, header, at: again(block.at) }, refs)];
}

function worthKeeping(decision: SheetDecision): SheetDecision[] {
  const isEmpty = decision.included === undefined && decision.headerRow === undefined && decision.blocks.length === 0;
  return isEmpty ? [] : [decision];
}

/** A column a person can choose: its letters and the words over it, empty without. */
export interface ColumnChoice {
  readonly column: number;
  readonly letters: string;
  readonly header: string;
}

/** Every column of the sheet with its header in this block, from the left. */
export function columnChoices(sheet: SheetContent, block: BlockLayout): readonly ColumnChoice[] {
  const grid = gridOf(sheet);
  return headerWords(grid, block.headerRows)
    .map((header, column) => ({ column, letters: columnLetters(column), header }))
    .slice(grid.firstColumn);
}
