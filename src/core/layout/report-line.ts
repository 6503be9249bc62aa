// The line above a block that names the report all its recommendations are of, and the contacts beside it.
import { readSymbol } from '../recommendation/symbol';
import { readHeader } from '../vocabulary/header-words';
import { filledColumns, type Grid, ownValue, textOf } from './grid';
import type { BlockLayout } from './layout';

export type ReportLine = NonNullable<BlockLayout['reportLine']>;
export type ContactLine = NonNullable<BlockLayout['contactLine']>;

/** A report is named at most so many rows above the header. */
const reach = 8;

/** Looks upwards from the header, not further than the row after `above`. */
export function findReportLine(grid: Grid, headerRow: number, above: number): ReportLine | null {
  for (let row = headerRow - 1; row > above && row >= headerRow - reach; row--) {
    const line = reportLineIn(grid, row);
    if (line) return line;
  }
  return null;
}

/** The report named in a row of one or two cells, with its title behind the symbol or in the next cell. */
export function reportLineIn(grid: Grid, row: number): ReportLine | null {
  const filled = filledColumns(grid, row);
  if (filled.length > 3) return null;
  for (const [index, column] of filled.entries()) {
    const text = textOf(ownValue(grid, row, column));
    const symbol = text.length < 600 ? readSymbol(text) : null;
    if (!symbol || (!symbol.known && index > 0)) continue;
    const next = filled[index + 1];
    const beside = next === undefined ? '' : textOf(ownValue(grid, row, next));
    return { row, column, symbol: symbol.symbol, title: symbol.rest === '' ? beside : withoutLabel(symbol.rest) };
  }
  return null;
}

/** "Report: JIU/REP/2021/3" leaves its label behind. */
function withoutLabel(rest: string): string {
  const [label, ...others] = rest.split(/[:：]/);
  const isLabel =
    label !== undefined && readHeader(label).some(({ field }) => field === 'report' || field === 'reportTitle');
  const kept = isLabel ? others.join(':') : rest;
  return kept.replaceAll(/^[\s.,;:–—-]+|[\s.,;–—-]+$/gu, '');
}

/** "Contact: …" between the report's line and the header. */
export function findContactLine(grid: Grid, from: number, headerRow: number): ContactLine | null {
  for (let row = from; row < headerRow; row++) {
    for (const column of filledColumns(grid, row)) {
      const text = textOf(ownValue(grid, row, column));
      const match = /^(?<label>[^:：]{2,40})[:：]\s*(?<contact>\S[^]*)$/u.exec(text);
      const { label, contact } = match?.groups ?? {};
      if (label === undefined || contact === undefined) continue;
      if (readHeader(label)[0]?.field === 'contact') return { row, column, contact };
    }
  }
  return null;
}
