// Comma-separated values, read and printed. Norm: RFC 4180; also the semicolons and tabs that Excel writes where the
// comma is the decimal sign, its `sep=` line, and its byte order mark.

export type Delimiter = ',' | ';' | '\t';
export const delimiters: readonly Delimiter[] = [',', ';', '\t'];

export interface CsvLine {
  /** Where it begins in the text, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export type CsvRead =
  | { readonly kind: 'lines'; readonly lines: readonly CsvLine[] }
  /** A quotation mark that was never closed, on that line. */
  | { readonly kind: 'open-quotation'; readonly line: number };

/** Empty lines are left out. A cell's own line breaks are kept. */
export function readCsv(text: string, delimiter: Delimiter): CsvRead {
  const lines: CsvLine[] = [];
  const next = cellPattern(delimiter);
  next.lastIndex = startOf(text);
  let cells: string[] = [];
  let line = 1 + breaksIn(text.slice(0, next.lastIndex));
  let from = line;
  while (next.lastIndex < text.length || cells.length > 0) {
    const match = next.exec(text);
    if (!match) return { kind: 'open-quotation', line: from };
    const [whole, quoted, behind = '', plain = '', end = ''] = match;
    cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"') + behind);
    line += breaksIn(whole);
    if (end === delimiter) continue;
    if (cells.some((cell) => cell !== '')) lines.push({ line: from, cells });
    cells = [];
    from = line;
  }
  return { kind: 'lines', lines };
}

/** One cell and what ends it: a quoted text (and whatever stands behind its quotation mark), or a plain one. */
function cellPattern(delimiter: Delimiter): RegExp {
  const sign = delimiter === '\t' ? '\\t' : delimiter;
  return new RegExp(
    `(?:"([^"]*(?:""[^"]*)*)"([^${sign}\\r\\n]*)|(?!")([^${sign}\\r\\n]*))(${sign}|\\r\\n|\\n|\\r|$)`,
    'y',
  );
}

function startOf(text: string): number {
  return /^\ufeff?(?:sep=[,;\t](?:\r\n|\n|\r))?/.exec(text)?.[0].length ?? 0;
}

function breaksIn(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}

/**
 * With a byte order mark, without which Excel takes the text for another encoding. A cell that a spreadsheet would take
 * for a formula keeps its letters: it is quoted, never changed.
 */
export function printCsv(lines: readonly (readonly string[])[]): string {
  return `\ufeff${lines.map((cells) => `${cells.map(printCell).join(',')}\r\n`).join('')}`;
}

function printCell(text: string): string {
  return /[",;\t\r\n]|^\s|\s$|^[=+@-]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
