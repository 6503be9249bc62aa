// Formulas in R1C1 style, relative to the cell they stand in, and back. Text in quotes is left alone.
import { columnIndex, columnLetters, maxColumns, maxRows } from '../../core/sheet/a1';

/** Splits off texts and quoted sheet names, which hold no references. */
const quoted = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;
const a1Reference = /(?<![A-Za-z0-9_.])(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![A-Za-z0-9_(.])/g;
const r1c1Reference = /(?<![A-Za-z0-9_.])R(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?(?![A-Za-z0-9_(.])/gi;

export function toR1C1(formula: string, row: number, column: number): string {
  return outsideQuotes(formula, (part) =>
    part.replace(a1Reference, (text, fixedColumn: string, letters: string, fixedRow: string, digits: string) => {
      const toColumn = columnIndex(letters);
      const toRow = Number(digits) - 1;
      if (toColumn >= maxColumns || toRow >= maxRows) return text;
      return `R${step(toRow, row, fixedRow !== '')}C${step(toColumn, column, fixedColumn !== '')}`;
    }),
  );
}

export function fromR1C1(formula: string, row: number, column: number): string {
  return outsideQuotes(formula, (part) =>
    part.replace(r1c1Reference, (_text, rowStep: string | undefined, columnStep: string | undefined) => {
      const [toRow, rowFixed] = position(rowStep, row);
      const [toColumn, columnFixed] = position(columnStep, column);
      if (toRow < 0 || toColumn < 0 || toRow >= maxRows || toColumn >= maxColumns) return '#REF!';
      return `${columnFixed ? '$' : ''}${columnLetters(toColumn)}${rowFixed ? '$' : ''}${toRow + 1}`;
    }),
  );
}

function outsideQuotes(formula: string, change: (part: string) => string): string {
  return formula
    .split(quoted)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('');
}

function step(to: number, from: number, fixed: boolean): string {
  if (fixed) return String(to + 1);
  return to === from ? '' : `[${to - from}]`;
}

function position(text: string | undefined, from: number): readonly [number, boolean] {
  if (text === undefined) return [from, false];
  if (text.startsWith('[')) return [from + Number(text.slice(1, -1)), false];
  return [Number(text) - 1, true];
}
