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

/** Empty lines are left out. A cell's own line breaks are kept. Takes time in proportion to the text, whatever it is. */
export function readCsv(text: string, delimiter: Delimiter): CsvRead {
  const lines: CsvLine[] = [];
  const plain = delimiter === '\t' ? /[^\t\r\n]*/y : new RegExp(`[^${delimiter}\\r\\n]*`, 'y');
  let at = startOf(text);
  let line = 1 + breaksIn(text.slice(0, at));
  let from = line;
  let cells: string[] = [];
  while (at < text.length || cells.length > 0) {
    const end = text.startsWith('"', at) ? closingQuote(text, at + 1) : at;
    if (end < 0) return { kind: 'open-quotation', line: from };
    const quoted = text.slice(at + 1, end);
    plain.lastIndex = end === at ? at : end + 1;
    // What stands behind a closing quotation mark belongs to the cell.
    const rest = plain.exec(text)?.[0] ?? '';
    cells.push(unguarded(quoted.replaceAll('""', '"') + rest));
    line += breaksIn(quoted);
    at = plain.lastIndex;
    if (text.startsWith(delimiter, at)) {
      at += 1;
      continue;
    }
    if (cells.some((cell) => cell !== '')) lines.push({ line: from, cells });
    cells = [];
    at += text.startsWith('\r\n', at) ? 2 : 1;
    line += 1;
    from = line;
  }
  return { kind: 'lines', lines };
}

/** Of a quotation that begins at `from`; two marks in a row are one of its own. -1 where it is never closed. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text.startsWith('"', at + 1)) at = text.indexOf('"', at + 2);
  return at;
}

function startOf(text: string): number {
  return /^\ufeff?(?:sep=[,;\t](?:\r\n|\n|\r))?/.exec(text)?.[0].length ?? 0;
}

function breaksIn(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}

/**
 * With a byte order mark, without which Excel takes the text for another encoding. A text that a spreadsheet would take
 * for a formula gets an apostrophe in front (OWASP, CSV injection), which reading takes off again.
 */
export function printCsv(lines: readonly (readonly (string | number | boolean)[])[]): string {
  return `\ufeff${lines.map((cells) => `${cells.map(printCell).join(',')}\r\n`).join('')}`;
}

function printCell(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value);
  const text = looksActive.test(value) ? `'${value}` : value;
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Also behind apostrophes that stand there already, so that what is read back is what was printed. */
const looksActive = /^'*[=+\-@\t\r]/;

function unguarded(text: string): string {
  return text.startsWith("'") && looksActive.test(text) ? text.slice(1) : text;
}
