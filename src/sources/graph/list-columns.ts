// The columns of a SharePoint list, and its items as cells of a sheet.
import { z } from 'zod';
import type { CatalogueColumn } from '../../core/catalogue/columns';
import type { CellValue, SheetContent } from '../../core/sheet/cells';
import { catalogueColumns } from '../catalogue-columns';
import type { PullFailed } from '../source';
import { failed } from '../source';

/** Graph's `columnDefinition`, as far as it is used; a column of unset facets is of a kind without them. */
export const columnShape = z.object({
  name: z.string(),
  displayName: z.string(),
  hidden: z.boolean().nullish(),
  readOnly: z.boolean().nullish(),
  text: z.object({ textType: z.string().nullish() }).nullish(),
  dateTime: z.object({ format: z.string().nullish() }).nullish(),
});

type ColumnDefinition = z.infer<typeof columnShape>;

export interface ListColumn {
  /** SharePoint's own name, by which items hold their values. */
  readonly name: string;
  /** What the column is headed with in the sheet. */
  readonly header: string;
  readonly dayOnly: boolean;
}

export type ChosenColumns = { readonly kind: 'columns'; readonly columns: readonly ListColumn[] } | PullFailed;

/** With a mapping only what it names is read. */
export function chooseColumns(
  definitions: readonly ColumnDefinition[],
  mapping: Readonly<Partial<Record<CatalogueColumn, string>>> | undefined,
): ChosenColumns {
  const headed: (readonly [string, ColumnDefinition])[] = [];
  if (mapping) {
    for (const [header, called] of Object.entries(mapping)) {
      const definition = definitions.find((each) => isCalled(each, called));
      if (!definition) return failed({ kind: 'column-missing', column: called, columns: namesOf(definitions) });
      headed.push([header, definition]);
    }
  } else {
    const own = definitions.filter((each) => !each.hidden && !each.readOnly);
    const used = catalogueColumns(
      own.map((each) => each.displayName),
      [],
    );
    const at = new Set(used.values());
    headed.push(...own.filter((_each, index) => at.has(index)).map((each) => [each.displayName, each] as const));
  }
  const formatted = headed.find(([, each]) => each.text?.textType === 'richText');
  if (formatted) return failed({ kind: 'column-formatted', column: formatted[1].displayName });
  return { kind: 'columns', columns: headed.map(([header, each]) => columnOf(header, each)) };
}

function columnOf(header: string, { name, dateTime }: ColumnDefinition): ListColumn {
  return { name, header, dayOnly: dateTime?.format === 'dateOnly' };
}

function isCalled({ name, displayName }: ColumnDefinition, called: string): boolean {
  return name === called || displayName.trim().toLowerCase() === called.trim().toLowerCase();
}

function namesOf(definitions: readonly ColumnDefinition[]): readonly string[] {
  return definitions.filter((each) => !each.hidden && !each.readOnly).map((each) => each.displayName);
}

export function sheetOfItems(
  name: string,
  columns: readonly ListColumn[],
  items: readonly Readonly<Record<string, unknown>>[],
): SheetContent {
  const header = columns.map((column) => column.header);
  const rows = items.map((fields) => columns.map((column) => cellOf(fields[column.name], column)));
  const values = [header, ...rows];
  return { id: name, name, visible: true, firstRow: 0, firstColumn: 0, values, merges: [], tables: [], dropDowns: [] };
}

/** A choice of several is a list of texts, a hyperlink an object; SharePoint leaves out what is blank. */
function cellOf(value: unknown, { dayOnly }: ListColumn): CellValue {
  if (typeof value === 'string') return dayOnly ? dayOfInstant(value) : value;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.filter((each) => typeof each === 'string').join('; ');
  const link = linkShape.safeParse(value);
  return link.success ? link.data.Url : '';
}

const linkShape = z.object({ Url: z.string() });

/**
 * SharePoint gives a day without a time as the instant at which it began where the site is. Thirteen hours later it is
 * that day in UTC for every site from Hawaii to Tonga.
 */
function dayOfInstant(text: string): string {
  const instant = /^\d{4}-\d{2}-\d{2}T/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(instant) ? text : new Date(instant + 13 * 3_600_000).toISOString().slice(0, 10);
}
