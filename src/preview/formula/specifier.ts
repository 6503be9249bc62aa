// The part of a table reference in brackets, `[[#Headers],[Symbol]]`, `@Status` or `Status`. Norm: [MS-XLSX] 2.2.2.1,
// "structure reference"; `'` escapes brackets, `#`, `@` and itself.

export type TableItem = 'all' | 'data' | 'headers' | 'totals' | 'thisRow';

export interface Specifier {
  readonly items: readonly TableItem[];
  /** First and last column; both the same for one column, `null` for all. */
  readonly columns: readonly [string, string] | null;
}

const itemNames: Readonly<Record<string, TableItem>> = {
  '#all': 'all',
  '#data': 'data',
  '#headers': 'headers',
  '#totals': 'totals',
  '#this row': 'thisRow',
};

/** Reads what stands between the outer brackets; `null` when it is no specifier (a deleted column, for one). */
export function readSpecifier(text: string): Specifier | null {
  let rest = text.trim();
  const items: TableItem[] = [];
  if (rest.startsWith('@')) {
    items.push('thisRow');
    rest = rest.slice(1).trim();
  }
  if (!rest.startsWith('[')) {
    if (rest === '') return { items, columns: null };
    const item = itemNames[rest.toLowerCase()];
    if (item) return { items: [...items, item], columns: null };
    if (rest.startsWith('#')) return null;
    const column = unescape(rest);
    return { items, columns: [column, column] };
  }
  return readParts(rest, items);
}

function readParts(text: string, items: TableItem[]): Specifier | null {
  const columns: string[] = [];
  let at = 0;
  for (;;) {
    const part = /^\s*\[((?:'.|[^'[\]])*)\]\s*/su.exec(text.slice(at));
    if (!part) return null;
    at += part[0].length;
    const inside = part[1] ?? '';
    const item = itemNames[inside.toLowerCase()];
    if (item) items.push(item);
    else if (inside.startsWith('#')) return null;
    else columns.push(unescape(inside));
    if (at >= text.length) break;
    const separator = text.charAt(at++);
    if (separator !== ',' && separator !== ':') return null;
  }
  const [first, last] = columns;
  if (columns.length > 2) return null;
  return { items, columns: first === undefined ? null : [first, last ?? first] };
}

function unescape(text: string): string {
  return text.replace(/'(.)/gsu, '$1');
}

/** Whether the specifier names the column. */
export function mentionsColumn(specifier: string, column: string): boolean {
  const wanted = column.toLowerCase();
  return readSpecifier(specifier)?.columns?.some((name) => name.toLowerCase() === wanted) ?? false;
}

/** The specifier with one column called otherwise; the same text when it does not name the column. */
export function withColumnRenamed(specifier: string, oldName: string, newName: string): string {
  if (!mentionsColumn(specifier, oldName)) return specifier;
  const wanted = oldName.toLowerCase();
  const escaped = newName.replace(/['#@[\]]/g, "'$&");
  if (specifier.includes('[')) {
    return specifier.replace(/\[((?:'.|[^'[\]])*)\]/gsu, (whole, inside: string) =>
      unescape(inside).toLowerCase() === wanted && !(inside.toLowerCase() in itemNames) ? `[${escaped}]` : whole,
    );
  }
  const thisRow = specifier.trim().startsWith('@') ? '@' : '';
  // Behind `@` only a plain word may stand without brackets of its own.
  return thisRow !== '' && !/^[\p{L}\p{N}_]+$/u.test(newName) ? `${thisRow}[${escaped}]` : thisRow + escaped;
}
