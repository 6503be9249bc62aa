// What was recognised in a block, column by column, with two values each, so that a person sees at once whether the
// program understood the sheet. Doubtful columns come first.
import { cellName, cellText, columnLetters, doubtfulBelow } from '../tasks';
import type { BlockLayout, Day, Field, Recommendation, Target, Tracker } from '../tasks';

export interface RecognisedColumn {
  readonly letter: string;
  readonly column: number;
  readonly holds: Target;
  readonly samples: readonly string[];
  readonly doubtful: boolean;
}

const samplesShown = 2;

/** `rows` are the recommendations of this block only; `day` writes a date, which a cell holds as a number. */
export function columnsOf(
  block: BlockLayout,
  rows: readonly Recommendation[],
  day: (day: Day) => string,
): readonly RecognisedColumn[] {
  const columns: RecognisedColumn[] = [];
  for (const [field, found] of Object.entries(block.fields) as [Field, { column: number; confidence: number }][]) {
    const samples = samplesOf(rows, field, day);
    columns.push({
      letter: columnLetters(found.column),
      column: found.column,
      holds: { kind: 'field', field },
      samples,
      doubtful: found.confidence < doubtfulBelow,
    });
  }
  columns.push(...marksOf(block), ...addresseesOf(block));
  return columns.toSorted((a, b) => Number(b.doubtful) - Number(a.doubtful) || a.column - b.column);
}

export function rowsOfBlock(tracker: Tracker, sheet: string, block: number): readonly Recommendation[] {
  return tracker.recommendations.filter((row) => row.sheet === sheet && row.block === block);
}

/** The first cell of a block's header, to lead there. */
export function headerCell(block: BlockLayout): {
  readonly row: number;
  readonly column: number;
  readonly name: string;
} {
  const row = block.headerRows[0] ?? block.firstRow;
  const columns = [
    ...Object.values(block.fields).map((found) => found.column),
    ...Object.values(block.marks.acceptance),
    ...Object.values(block.marks.implementation),
  ];
  const column = columns.length === 0 ? 0 : Math.min(...columns);
  return { row, column, name: cellName(row, column) };
}

function samplesOf(rows: readonly Recommendation[], field: Field, day: (day: Day) => string): readonly string[] {
  const samples = new Set<string>();
  for (const row of rows) {
    const entry = row.entries[field];
    const text = entry ? cellText(entry.value, field, day).trim() : '';
    if (text !== '') samples.add(text);
    if (samples.size === samplesShown) break;
  }
  return [...samples];
}

function marksOf({ marks }: BlockLayout): RecognisedColumn[] {
  const targets = [
    ...entriesIn(marks.acceptance).map(
      ([code, column]) => [{ kind: 'mark', status: 'acceptance', code } as const, column] as const,
    ),
    ...entriesIn(marks.implementation).map(
      ([code, column]) => [{ kind: 'mark', status: 'implementation', code } as const, column] as const,
    ),
  ];
  return targets.map(([holds, column]) => plainColumn(holds, column));
}

function addresseesOf({ addresseeColumns }: BlockLayout): RecognisedColumn[] {
  if (!addresseeColumns) return [];
  return entriesIn(addresseeColumns).map(([code, column]) => plainColumn({ kind: 'addressee', code }, column));
}

function entriesIn<Key extends string>(columns: Readonly<Partial<Record<Key, number>>>): [Key, number][] {
  return Object.entries(columns) as [Key, number][];
}

function plainColumn(holds: Target, column: number): RecognisedColumn {
  return { letter: columnLetters(column), column, holds, samples: [], doubtful: false };
}
