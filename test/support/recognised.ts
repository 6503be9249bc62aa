// What a test wants to know of a recognised sheet, in Excel's own names: header rows and rows from 1, columns as letters.
import { readTracker, recogniseLayout } from '../../src/core/layout';
import type { BlockLayout } from '../../src/core/layout/layout';
import { numberText, type Recommendation } from '../../src/core/recommendation/recommendation';
import { columnLetters } from '../../src/core/sheet/a1';
import type { SheetContent } from '../../src/core/sheet/cells';
import type { SchemeId, WordMapping } from '../../src/core/vocabulary/scheme';

export interface Recognised {
  readonly language: string;
  readonly scheme: string;
  readonly asOf: string | null;
  readonly kinds: readonly string[];
  readonly blocks: readonly BlockLayout[];
  readonly fields: Readonly<Record<string, string>>;
  readonly rows: readonly Recommendation[];
}

export function recognised(
  sheets: SheetContent | readonly SheetContent[],
  options: { readonly scheme?: SchemeId; readonly mapping?: WordMapping } = {},
): Recognised {
  const all = Array.isArray(sheets) ? (sheets as readonly SheetContent[]) : [sheets as SheetContent];
  const layout = recogniseLayout(all, options.scheme ? { scheme: options.scheme } : {});
  const tracker = readTracker(all, layout, { asOf: null, mapping: options.mapping ?? new Map() });
  const blocks = layout.sheets.flatMap((sheet) => sheet.blocks);
  return {
    language: layout.language,
    scheme: layout.scheme,
    asOf: tracker.asOf,
    kinds: layout.sheets.map((sheet) => sheet.kind),
    blocks,
    fields: blocks[0] ? lettersOf(blocks[0]) : {},
    rows: tracker.recommendations,
  };
}

export function lettersOf(block: BlockLayout): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(block.fields).map(([field, { column }]) => [field, columnLetters(column)]));
}

export function marksOf(block: BlockLayout | undefined, kind: 'acceptance' | 'implementation'): Record<string, string> {
  return Object.fromEntries(
    Object.entries(block?.marks[kind] ?? {}).map(([code, column]) => [code, columnLetters(column)]),
  );
}

/** `JIU/REP/2021/3 3(a) legislative accepted in_progress`, one line a recommendation; `?` unknown, `-` blank. */
export function lines(rows: readonly Recommendation[]): string[] {
  return rows.map((row) =>
    [
      row.symbol || '-',
      numberText(row.number) || '-',
      row.addressee ?? '-',
      codeOf(row.acceptance),
      codeOf(row.implementation),
      ...(row.forInformation ? ['info'] : []),
    ].join(' '),
  );
}

function codeOf(reading: Recommendation['acceptance'] | Recommendation['implementation']): string {
  if (reading.kind === 'known') return reading.code;
  return { blank: '-', unknown: '?', conflicting: '!' }[reading.kind];
}
