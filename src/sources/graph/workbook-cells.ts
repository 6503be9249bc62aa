// The cells of a workbook through Excel on the web: one session, one question after the other, in pieces that fit into
// an answer, and the session closed whatever happened.
import { z } from 'zod';
import { areaName } from '../../core/sheet/a1';
import type { CellValue, SheetContent } from '../../core/sheet/cells';
import type { PullAttention } from '../source';
import type { Graph, GraphAnswer } from './graph';

export interface CellReading {
  readonly graph: Graph;
  /** For closing the session, also after the person cancelled. */
  readonly farewell: Graph;
  readonly attention: PullAttention;
}

const sessionShape = z.object({ id: z.string().min(1) });
const sheetShape = z.object({ id: z.string(), name: z.string(), visibility: z.string().optional() });
const usedShape = z.object({
  rowIndex: z.number().int().min(0),
  columnIndex: z.number().int().min(0),
  rowCount: z.number().int().min(0),
  columnCount: z.number().int().min(0),
});
const cellShape = z.union([z.string(), z.number(), z.boolean()]).nullable();
const valuesShape = z.object({ values: z.array(z.array(cellShape)) });

type SheetFound = z.infer<typeof sheetShape>;

/** `workbook` is the path of the workbook in Graph. */
export async function readCells(workbook: string, reading: CellReading): Promise<GraphAnswer<readonly SheetContent[]>> {
  const asked = { path: `${workbook}/createSession`, method: 'POST', body: { persistChanges: false } } as const;
  const session = await reading.graph.ask({ ...asked, shape: sessionShape });
  if (session.kind === 'problem') return session;
  const headers = { 'workbook-session-id': session.value.id };
  try {
    return await readSheets(workbook, headers, reading);
  } finally {
    // What comes of it changes nothing: a session that is left open ends by itself after some minutes.
    await reading.farewell.ask({
      path: `${workbook}/closeSession`,
      method: 'POST',
      body: {},
      headers,
      shape: z.unknown(),
    });
  }
}

type Headers = Readonly<Record<string, string>>;

async function readSheets(
  workbook: string,
  headers: Headers,
  { graph, attention }: CellReading,
): Promise<GraphAnswer<readonly SheetContent[]>> {
  const shape = z.object({ value: z.array(sheetShape) });
  const found = await graph.ask({ path: `${workbook}/worksheets?$select=id,name,visibility`, headers, shape });
  if (found.kind === 'problem') return found;
  const sheets: SheetContent[] = [];
  let done = 0;
  const onRows = (rows: number) => {
    done += rows;
    attention.onProgress?.({ kind: 'entries', done });
  };
  for (const sheet of found.value.value) {
    const path = `${workbook}/worksheets/${encodeURIComponent(sheet.id)}`;
    const read = await readSheet({ graph, headers, path, onRows }, sheet);
    if (read.kind === 'problem') return read;
    sheets.push(read.value);
  }
  return { kind: 'answer', value: sheets };
}

interface SheetReading {
  readonly graph: Graph;
  readonly headers: Headers;
  readonly path: string;
  readonly onRows: (rows: number) => void;
}

async function readSheet(reading: SheetReading, sheet: SheetFound): Promise<GraphAnswer<SheetContent>> {
  const { graph, headers, path } = reading;
  const select = '$select=rowIndex,columnIndex,rowCount,columnCount';
  const used = await graph.ask({ path: `${path}/usedRange(valuesOnly=true)?${select}`, headers, shape: usedShape });
  if (used.kind === 'problem') return used;
  const values = await readRows(reading, used.value);
  if (values.kind === 'problem') return values;
  const { rowIndex: firstRow, columnIndex: firstColumn } = used.value;
  const visible = sheet.visibility === undefined || sheet.visibility === 'Visible';
  const { id, name } = sheet;
  const content = { id, name, visible, firstRow, firstColumn, values: values.value };
  return { kind: 'answer', value: { ...content, merges: [], tables: [], dropDowns: [] } };
}

/** An answer holds 5 MB at most; texts of recommendations are long. */
const cellsAtATime = 5000;
const tooMuch: ReadonlySet<string | null> = new Set([
  'ResponsePayloadSizeLimitExceeded',
  'responsePayloadSizeLimitExceeded',
]);

async function readRows(
  { graph, headers, path, onRows }: SheetReading,
  used: z.infer<typeof usedShape>,
): Promise<GraphAnswer<readonly (readonly CellValue[])[]>> {
  const rows: CellValue[][] = [];
  let atATime = Math.max(1, Math.floor(cellsAtATime / Math.max(1, used.columnCount)));
  while (rows.length < used.rowCount) {
    const count = Math.min(atATime, used.rowCount - rows.length);
    const area = { row: used.rowIndex + rows.length, column: used.columnIndex, rows: count, columns: used.columnCount };
    const piece = await graph.ask({
      path: `${path}/range(address='${areaName(area)}')?$select=values`,
      headers,
      shape: valuesShape.refine(({ values }) => values.length === count),
    });
    if (piece.kind === 'problem') {
      if (!tooMuch.has(piece.code) || count === 1) return piece;
      atATime = Math.ceil(count / 2);
      continue;
    }
    rows.push(...piece.value.values.map((row) => row.map((cell) => cell ?? '')));
    onRows(count);
  }
  return { kind: 'answer', value: rows };
}
