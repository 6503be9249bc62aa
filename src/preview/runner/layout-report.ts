// What `layout` prints: the recognised sheets, blocks and columns.
import { columnLetters } from '../../core/sheet/a1';
import type { BlockLayout, SheetLayout, Tracker } from '../../tasks';
import { fields, type Field } from '../../core/recommendation/codes';
import type { MessageSet } from '../../messages';

/** The document of `layout --json`; columns are letters, rows count from 1. */
export function layoutDocument(tracker: Tracker, workbook: string) {
  return {
    workbook,
    language: tracker.language,
    scheme: tracker.scheme.id,
    rows: tracker.recommendations.length,
    sheets: tracker.layout.sheets.map(({ name, kind, blocks }) => ({ name, kind, blocks: blocks.map(blockDocument) })),
  };
}

function blockDocument(block: BlockLayout) {
  const { addresseeColumns: by } = block;
  return {
    headerRows: block.headerRows.map((row) => row + 1),
    firstRow: block.firstRow + 1,
    lastRow: block.lastRow + 1,
    table: block.table,
    confidence: Math.round(block.confidence * 100) / 100,
    fields: Object.fromEntries(columnsOf(block)),
    marks: {
      acceptance: lettersOf(block.marks.acceptance),
      implementation: lettersOf(block.marks.implementation),
      ...(by && { addressee: lettersOf(by) }),
    },
  };
}

function columnsOf(block: BlockLayout): [Field, string][] {
  return fields.flatMap((field): [Field, string][] => {
    const found = block.fields[field];
    return found ? [[field, columnLetters(found.column)]] : [];
  });
}

function lettersOf(columns: Readonly<Record<string, number>>): Record<string, string> {
  return Object.fromEntries(Object.entries(columns).map(([code, column]) => [code, columnLetters(column)]));
}

export function layoutText(tracker: Tracker, words: MessageSet): string {
  const lines = tracker.layout.sheets.flatMap((sheet) => sheetLines(sheet, tracker, words));
  return `${lines.join('\n')}\n`;
}

function sheetLines(sheet: SheetLayout, tracker: Tracker, words: MessageSet): string[] {
  if (sheet.kind === 'other') return [words.runner.otherSheet(sheet.name)];
  const count = tracker.recommendations.filter((recommendation) => recommendation.sheet === sheet.sheet).length;
  return [words.runner.sheet(sheet.name, count), ...sheet.blocks.flatMap((block) => blockLines(block, words))];
}

function blockLines(block: BlockLayout, words: MessageSet): string[] {
  const header = block.headerRows.map((row) => String(row + 1)).join(', ');
  const { terms } = words;
  const marks = [
    ...Object.entries(lettersOf(block.marks.acceptance)).map(
      ([code, column]) => `${column}  ${term(terms.acceptance, code)}`,
    ),
    ...Object.entries(lettersOf(block.marks.implementation)).map(
      ([code, column]) => `${column}  ${term(terms.implementation, code)}`,
    ),
    ...Object.entries(lettersOf(block.addresseeColumns ?? {})).map(
      ([code, column]) => `${column}  ${term(terms.addressee, code)}`,
    ),
  ];
  return [
    `  ${words.runner.block(header, block.firstRow + 1, block.lastRow + 1)}`,
    ...columnsOf(block).map(([field, column]) => `    ${column}  ${words.fields[field]}`),
    ...marks.map((line) => `    ${line}`),
  ];
}

function term(terms: Readonly<Record<string, string>>, code: string): string {
  return terms[code] ?? code;
}
