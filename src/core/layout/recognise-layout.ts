// Finds the trackers of a workbook: which sheets, which rows, which columns, which words.
import type { Language, StatusKind } from '../recommendation/codes';
import type { SheetContent } from '../sheet/cells';
import { finished, type Steps } from '../steps';
import { readHeader } from '../vocabulary/header-words';
import { type LanguageVotes, noVotes, vote, winner } from '../vocabulary/language';
import type { SchemeId } from '../vocabulary/scheme';
import { statusWord } from '../vocabulary/status-reading';
import { findBlocks } from './find-blocks';
import { type Grid, gridOf, ownValue, textOf } from './grid';
import type { BlockLayout, SheetLayout, WorkbookLayout } from './layout';
import { tellPeriods } from './periods';
import { readSheet } from './read-sheet';

/** Rows of a block whose words are looked at for the language and the scheme. */
const sampleRows = 400;

export interface Recognition {
  readonly grid: Grid;
  readonly layout: SheetLayout;
}

export interface RecogniseOptions {
  readonly scheme?: SchemeId;
  /** Header rows pointed at by hand, by sheet id; rows count from zero. */
  readonly headerRows?: ReadonlyMap<string, number>;
}

/** Sheets come back in the order given; one without recommendations is of kind `other`. */
export function recogniseLayout(sheets: readonly SheetContent[], options: RecogniseOptions): WorkbookLayout {
  return finished(layoutInSteps(sheets, options));
}

/** The same, resting between sheets. */
export function* layoutInSteps(sheets: readonly SheetContent[], options: RecogniseOptions): Steps<WorkbookLayout> {
  const found: Recognition[] = [];
  for (const sheet of sheets) {
    const grid = gridOf(sheet);
    const headerRow = options.headerRows?.get(sheet.id);
    found.push({ grid, layout: sheetLayout(sheet, findBlocks(grid, headerRow === undefined ? {} : { headerRow })) });
    yield;
  }
  return layoutOf(found, options.scheme);
}

export function sheetLayout({ id, name }: SheetContent, blocks: readonly BlockLayout[]): SheetLayout {
  return { sheet: id, name, kind: blocks.length > 0 ? 'tracker' : 'other', blocks };
}

/** What the sheets say together: language, scheme unless it is given, and which are earlier copies of which. */
export function layoutOf(found: readonly Recognition[], scheme?: SchemeId): WorkbookLayout {
  return { language: languageOf(found), scheme: scheme ?? schemeOf(found), sheets: withPeriods(found) };
}

/** Rows compared to see whether two sheets are copies of one tracker. */
const comparedRows = 2000;

function withPeriods(found: readonly Recognition[]): SheetLayout[] {
  if (found.filter(({ layout }) => layout.kind === 'tracker').length < 2) return found.map(({ layout }) => layout);
  return tellPeriods(
    found.map(({ grid, layout }) => ({ grid, layout, recommendations: readSheet(grid, layout, comparedRows) })),
  );
}

function languageOf(found: readonly Recognition[]): Language {
  const votes = noVotes();
  for (const { grid, layout } of found) {
    for (const block of layout.blocks) voteOf(votes, grid, block);
  }
  return winner(votes);
}

function voteOf(votes: LanguageVotes, grid: Grid, block: BlockLayout): void {
  for (const { header } of Object.values(block.fields)) {
    for (const language of readHeader(header)[0]?.languages ?? []) votes[language] += 20;
    vote(votes, header, 2);
  }
  const columns = [block.fields.text, block.fields.assessment, block.fields.implementation, block.fields.acceptance];
  for (const row of block.rows.slice(0, 40)) {
    for (const field of columns) if (field) vote(votes, textOf(ownValue(grid, row, field.column)));
  }
}

/**
 * Proposes a scheme from the words met: the Board of Auditors' where nothing is accepted and its own words stand,
 * the general one where a word of it is met that the Unit does not use, else the Unit's.
 */
function schemeOf(found: readonly Recognition[]): SchemeId {
  const blocks = found.flatMap(({ grid, layout }) => layout.blocks.map((block) => ({ grid, block })));
  const codes = new Set<string>();
  for (const { grid, block } of blocks) for (const code of codesOf(grid, block)) codes.add(code);
  const hasAcceptance = blocks.some(({ block }) => block.fields.acceptance ?? Object.keys(block.marks.acceptance)[0]);
  const hasStatus = blocks.some(
    ({ block }) => block.fields.implementation ?? Object.keys(block.marks.implementation)[0],
  );
  if (!hasAcceptance && hasStatus && (codes.has('overtaken') || codes.has('board'))) return 'board-of-auditors';
  return codes.has('overtaken') || codes.has('partially_accepted') ? 'general' : 'jiu';
}

const boardWords = /under implementation|not implemented|正在执行|没有执行/i;

function codesOf(grid: Grid, block: BlockLayout): Set<string> {
  const codes = new Set<string>(
    [block.marks.acceptance, block.marks.implementation].flatMap((group) => Object.keys(group)),
  );
  for (const kind of ['acceptance', 'implementation'] as const satisfies readonly StatusKind[]) {
    const column = block.fields[kind]?.column;
    if (column === undefined) continue;
    for (const row of block.rows.slice(0, sampleRows)) {
      const word = textOf(ownValue(grid, row, column));
      const code = word === '' ? null : statusWord(kind, word);
      if (code !== null) codes.add(code);
      if (boardWords.test(word)) codes.add('board');
    }
  }
  return codes;
}
