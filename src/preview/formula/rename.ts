// Formulas after a sheet or a table got another name or went away.
import { contains, quoteSheet } from '../../core/sheet/a1';
import type { TableModel } from '../model/sheet-model';
import type { WorkbookModel } from '../model/workbook-model';
import { rewriteEverywhere, type ChangedArea } from './places';
import { rewriteTokens, type TokenChange } from './rewrite';
import { withColumnRenamed } from './specifier';
import type { Token } from './tokens';

/** The sheet part of a token as written, without `!` and quotes; `null` when it has none. */
function sheetOf(token: Token, text: string): { name: string; length: number } | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'"#![\]]+))!/u.exec(text.slice(token.start, token.end));
  if (!match) return null;
  return { name: match[1] === undefined ? (match[2] ?? '') : match[1].replaceAll("''", "'"), length: match[0].length };
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** `Old!A1` → `'New name'!A1`, in every formula of the workbook; ends of a span of sheets (`Old:Other!A1`) too. */
export function renameSheetInFormulas(model: WorkbookModel, oldName: string, newName: string): ChangedArea[] {
  return rewriteEverywhere(model, (text) => {
    const rename: TokenChange = (token) => {
      const sheet = token.kind === 'structured' || token.kind === 'text' ? null : sheetOf(token, text);
      if (!sheet) return null;
      const ends = sheet.name.split(':');
      if (!ends.some((end) => sameName(end, oldName))) return null;
      const renamed = ends.map((end) => (sameName(end, oldName) ? newName : end));
      const plain = renamed.every((end) => quoteSheet(end) === end);
      const written = plain ? renamed.join(':') : `'${renamed.join(':').replaceAll("'", "''")}'`;
      return `${written}!${text.slice(token.start + sheet.length, token.end)}`;
    };
    return rewriteTokens(text, rename);
  });
}

/** After deleting a sheet: references to it become `#REF!`. */
export function dropSheetFromFormulas(model: WorkbookModel, name: string): ChangedArea[] {
  return rewriteEverywhere(model, (text) =>
    rewriteTokens(text, (token) => {
      if (token.kind === 'structured' || token.kind === 'text') return null;
      const sheet = sheetOf(token, text);
      return sheet && sameName(sheet.name, name) ? '#REF!' : null;
    }),
  );
}

export function renameTableInFormulas(model: WorkbookModel, oldName: string, newName: string): ChangedArea[] {
  return rewriteEverywhere(model, (text) =>
    rewriteTokens(text, (token) => {
      if (token.kind === 'structured' && sameName(token.table, oldName)) return `${newName}[${token.specifier}]`;
      return token.kind === 'name' && sameName(token.text, oldName) ? newName : null;
    }),
  );
}

/** `Table[Old]` → `Table[New]`; inside the table `[@Old]` too. Its header cell and column list are the caller's. */
export function renameColumnInFormulas(
  model: WorkbookModel,
  table: TableModel,
  oldName: string,
  newName: string,
): ChangedArea[] {
  const inside = model.worksheets.find((sheet) => sheet.tables.includes(table));
  return rewriteEverywhere(model, (text, home, cell) => {
    const here = home === inside && cell !== undefined && contains(table.area, cell.row, cell.column);
    return rewriteTokens(text, (token) => {
      if (token.kind !== 'structured') return null;
      if (token.table === '' ? !here : !sameName(token.table, table.name)) return null;
      const specifier = withColumnRenamed(token.specifier, oldName, newName);
      return specifier === token.specifier ? null : `${token.table}[${specifier}]`;
    });
  });
}
