// What a person decided, applied to what was recognised. A decision that finds its place no more gives way to the
// proposal and is reported; none is ever bent to fit.
import type { SheetContent } from '../sheet/cells';
import { finished, type Steps } from '../steps';
import type { SchemeId } from '../vocabulary/scheme';
import type { BlockDecision, Decided, SheetDecision, Target, Unfit } from './decisions';
import { type Choice, corrected } from './decisions-correct';
import { type BlockPlace, findColumn, findHeaderRow, findPlaces, findSheets, headerWords } from './decisions-find';
import { refsOf } from './decisions-refs';
import { findBlocks, type Judged } from './find-blocks';
import { type Grid, gridOf } from './grid';
import type { SheetLayout, WorkbookLayout } from './layout';
import { layoutOf, type Recognition, sheetLayout } from './recognise-layout';

/**
 * The layout with the decisions in it. `recognised` must be the layout of the same sheets; the scheme, where none is
 * given, is told anew from the columns that were decided on.
 */
export function applyDecisions(
  sheets: readonly SheetContent[],
  recognised: WorkbookLayout,
  decisions: readonly SheetDecision[],
  scheme?: SchemeId,
): Decided {
  return finished(decidedInSteps(sheets, recognised, decisions, scheme));
}

/** The same, resting between sheets. */
export function* decidedInSteps(
  sheets: readonly SheetContent[],
  recognised: WorkbookLayout,
  decisions: readonly SheetDecision[],
  scheme?: SchemeId,
): Steps<Decided> {
  if (decisions.length === 0) {
    const layout = scheme === undefined ? recognised : { ...recognised, scheme };
    return { layout, fits: 'as-kept', unfit: [] };
  }
  const grids = sheets.map(gridOf);
  const about = new Map([...findSheets(decisions, grids)].map(([decision, sheet]) => [sheet, decision]));
  const applied: Applied = {
    unfit: decisions.filter((each) => ![...about.values()].includes(each)).map(lost),
    moved: false,
  };
  const found: Recognition[] = [];
  for (const grid of grids) {
    const decision = about.get(grid.sheet);
    const proposed = recognised.sheets.find(({ sheet }) => sheet === grid.sheet.id) ?? sheetLayout(grid.sheet, []);
    found.push({ grid, layout: decision ? decidedSheet(grid, decision, applied) : withoutPeriod(proposed) });
    yield;
  }
  const layout = layoutOf(found, scheme);
  const wanted = new Set([...about].flatMap(([sheet, { included }]) => (included === true ? [sheet.id] : [])));
  return {
    layout: { ...layout, sheets: layout.sheets.map((each) => (wanted.has(each.sheet) ? asCurrent(each) : each)) },
    fits: applied.unfit.length > 0 ? 'unfit' : applied.moved ? 'moved' : 'as-kept',
    unfit: applied.unfit,
  };
}

/** What applying the decisions brought to light. */
interface Applied {
  readonly unfit: Unfit[];
  moved: boolean;
}

function lost({ name }: SheetDecision): Unfit {
  return { sheet: name, what: { kind: 'sheet' } };
}

/** Which sheets are earlier copies depends on which are read. */
function withoutPeriod({ sheet, name, kind, blocks }: SheetLayout): SheetLayout {
  return { sheet, name, kind, blocks };
}

function asCurrent(layout: SheetLayout): SheetLayout {
  const { period } = layout;
  return { ...withoutPeriod(layout), ...(period === undefined ? {} : { period }) };
}

function decidedSheet(grid: Grid, decision: SheetDecision, applied: Applied): SheetLayout {
  const { sheet } = grid;
  if (sheet.name !== decision.name) applied.moved = true;
  if (decision.included === false) return { ...sheetLayout(sheet, []), excluded: true };
  const kept = decision.headerRow;
  const headerRow = kept === undefined ? null : findHeaderRow(grid, decision.words, kept);
  if (headerRow !== null && headerRow !== kept) applied.moved = true;
  const blocks = findBlocks(grid, {
    ...(headerRow === null ? {} : { headerRow }),
    isTracker: decision.included === true,
    correct: (judged) => correctedSections(grid, judged, decision, applied),
  });
  const isLost = kept !== undefined && headerRow === null;
  if (isLost || (decision.included === true && blocks.length === 0)) {
    applied.unfit.push({ sheet: decision.name, what: { kind: 'header-row', row: kept ?? null } });
  }
  return sheetLayout(sheet, blocks);
}

interface SectionPlace extends BlockPlace {
  readonly judged: Judged;
}

function correctedSections(
  grid: Grid,
  judged: readonly Judged[],
  { name, blocks }: SheetDecision,
  applied: Applied,
): readonly Judged[] {
  const places = judged.map((each): SectionPlace => {
    const { band, table, grid: part } = each.section;
    const header = headerWords(grid, band.rows);
    return { judged: each, header, table: table?.name ?? null, left: part.firstColumn, right: part.lastColumn };
  });
  const choices = new Map<Judged, Choice[]>();
  for (const block of blocks) {
    for (const [unfit, header] of chooseFor(block, findPlaces(block, places), choices, applied)) {
      applied.unfit.push({ sheet: name, what: { kind: 'column', target: unfit, header } });
    }
  }
  return places.map(({ judged: each, header }) => {
    const chosen = choices.get(each) ?? [];
    const isNumbered = chosen.some(({ target }) => target.kind === 'field' && target.field === 'number');
    return {
      ...each,
      recognised: corrected(each.recognised, chosen, (column) => header[column] ?? ''),
      isSerial: each.isSerial && !isNumbered,
    };
  });
}

/** Adds the block's choices where it was found; returns what has no place anywhere, with the header it had. */
function chooseFor(
  block: BlockDecision,
  places: readonly SectionPlace[],
  choices: Map<Judged, Choice[]>,
  applied: Applied,
): [Target, string][] {
  return refsOf(block).flatMap(({ target, ref }): [Target, string][] => {
    let isPlaced = false;
    for (const { judged, header } of places) {
      const column = ref && findColumn(ref, block.header, header);
      if (ref && column === null) continue;
      isPlaced = true;
      if (ref && (column !== ref.column || header[column] !== ref.header)) applied.moved = true;
      choices.set(judged, [...(choices.get(judged) ?? []), { target, column }]);
    }
    return isPlaced ? [] : [[target, ref?.header ?? '']];
  });
}
