// What may be met in a tracker, each told by the workbook itself: the test counts that each is shown more than once.
import type { BlockLayout, SheetLayout, WorkbookLayout } from '../../../src/core/layout/layout';
import type { Field } from '../../../src/core/recommendation/codes';
import { type CellValue, type SheetContent, valueAt } from '../../../src/core/sheet/cells';
import type { SheetModel } from '../../../src/preview/model/sheet-model';

interface Part {
  readonly model: SheetModel;
  readonly content: SheetContent;
  readonly layout: SheetLayout;
  readonly block: BlockLayout;
}

type Sight = (part: Part, layout: WorkbookLayout) => boolean;

const ofBlock = {
  'title rows': ({ block, content }) => {
    const top = content.values.slice(0, block.headerRows[0]);
    return block.reportLine === null && top.some((row) => row.some((value) => value !== ''));
  },
  'one header row': ({ block }) => block.headerRows.length === 1,
  'two header rows, groups merged': ({ block, content }) =>
    block.headerRows.length === 2 &&
    content.merges.some(({ row, columns }) => row === block.headerRows[0] && columns > 1),
  'excel table': ({ block }) => block.table !== null,
  'several blocks, the report above each': ({ block, layout }) => layout.blocks.length > 1 && block.reportLine !== null,
  'rows in between': ({ block }) => block.lastRow - block.firstRow + 1 > block.rows.length,
  'rows below': ({ block, content }) => {
    const below = content.values.slice(block.lastRow + 1);
    return below.some((row) => row.filter((value) => value !== '').length > 1);
  },
  'merged down': ({ block, content }) =>
    content.merges.some(({ row, rows }) => rows > 1 && row >= block.firstRow && row <= block.lastRow),
  'given once': ({ block, content }) =>
    block.rows.some((row) => cellOf(content, block, 'report', row) === '' && !isCovered(content, row)),
  'hidden rows': ({ block, model }) => block.rows.some((row) => model.rows.get(row)?.hidden === true),
  filter: ({ model }) => model.filter !== null && model.filter.criteria.size > 0,
  protection: ({ model }) => model.protection !== null,
  'tick matrix': ({ block }) => ticksOf(block).length > 0,
  'letters and signs as ticks': ({ block, content }) => new Set(marksIn(content, block)).size > 2,
  'cross beside tick': ({ block, content }) => {
    const met = new Set(marksIn(content, block));
    return met.has('√') && met.has('×');
  },
  'addressee by column': ({ block }) => block.addresseeColumns !== null,
  'number in text': ({ block }) => isShared(block, 'number', 'text'),
  'symbol and number in one': ({ block }) => isShared(block, 'number', 'report'),
  'list codes': ({ block, content }) => has(content, block, 'acceptance', (value) => /^\d\s(?:-\s)?\p{L}/u.test(value)),
  'local dates': ({ block, content }) => has(content, block, 'targetDate', (value) => /\p{L}.*\d{4}|\d年/u.test(value)),
  'years alone': ({ block, content }) =>
    (['targetDate', 'issued'] as const).some((field) => has(content, block, field, (value) => /^20\d\d$/.test(value))),
  'telling content under a header without meaning': ({ block }) =>
    Object.values(block.fields).some(({ header }) => header === ''),
  'right to left': ({ model }) => model.rightToLeft,
  'sheets that are no trackers': (_, { sheets }) => sheets.some(({ kind }) => kind === 'other'),
  'several tracker sheets': (_, { sheets }) =>
    sheets.filter(({ kind, earlier }) => kind === 'tracker' && earlier !== true).length > 1,
  'successive years': (_, { sheets }) => sheets.some(({ earlier }) => earlier === true),
} as const satisfies Readonly<Record<string, Sight>>;

export type Feature = keyof typeof ofBlock;
export const features = Object.keys(ofBlock) as Feature[];

/** What the workbook shows; its sheets, read and recognised, in one order. */
export function featuresOf(
  models: readonly SheetModel[],
  contents: readonly SheetContent[],
  layout: WorkbookLayout,
): ReadonlySet<Feature> {
  const parts = layout.sheets.flatMap((sheet, index) => {
    const model = models[index];
    const content = contents[index];
    return model && content ? sheet.blocks.map((block): Part => ({ model, content, layout: sheet, block })) : [];
  });
  return new Set(features.filter((feature) => parts.some((part) => ofBlock[feature](part, layout))));
}

function cellOf(content: SheetContent, block: BlockLayout, field: Field, row: number): CellValue | null {
  const column = block.fields[field]?.column;
  return column === undefined ? null : valueAt(content, row, column);
}

function has(content: SheetContent, block: BlockLayout, field: Field, test: (value: string) => boolean): boolean {
  return block.rows.some((row) => test(String(cellOf(content, block, field, row) ?? '')));
}

function isCovered(content: SheetContent, row: number): boolean {
  return content.merges.some((merge) => row >= merge.row && row < merge.row + merge.rows);
}

function ticksOf({ marks }: BlockLayout): number[] {
  return [...Object.values(marks.acceptance), ...Object.values(marks.implementation)];
}

function marksIn(content: SheetContent, block: BlockLayout): CellValue[] {
  const cells = ticksOf(block).flatMap((column) => block.rows.map((row) => valueAt(content, row, column)));
  return cells.filter((value) => value !== '');
}

function isShared(block: BlockLayout, one: Field, other: Field): boolean {
  const column = block.fields[one]?.column;
  return column !== undefined && column === block.fields[other]?.column;
}
