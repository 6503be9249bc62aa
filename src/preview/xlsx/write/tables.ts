// Table parts: changed ones patched, new ones made, removed ones dropped with their relationships.
import { areaName } from '../../../core/sheet/a1';
import type { SheetModel, TableModel } from '../../model/sheet-model';
import { contentTypes, xmlHead } from '../blank';
import { writeFilter } from '../features/filter';
import { readTable } from '../features/tables';
import { folderOf } from '../opc/names';
import { encodeXstring } from '../text';
import {
  attribute,
  child,
  childrenNamed,
  numeric,
  parseXml,
  prefixOf,
  relationId,
  type XmlElement,
} from '../xml/element';
import { Patch, tag } from '../xml/write';
import { OrderedChildren, tableOrder } from './insert';
import { relationAttribute } from './relation-attribute';
import type { Saving } from './saving';
import type { SheetWriting } from './sheet-features';

/** Writes the sheet's table parts and gives the `tableParts` element, `''` where no table is left. */
export function writeTables({ sheet, opened, saving, part, source, prefix }: SheetWriting): string {
  const target = saving.package;
  const { relationships } = saving.opened.dialect;
  const kept = new Set(sheet.tables.map((table) => table.part));
  const gone = target.related(part, 'table').filter((relation) => !kept.has(relation.target));
  for (const relation of gone) target.remove(relation.target);
  target.unrelate(part, (relation) => gone.some(({ id }) => id === relation.id));
  const list = child(opened.worksheet, 'tableParts');
  const byId = new Map(target.related(part, 'table').map((relation) => [relation.id, relation]));
  const elements = childrenNamed(list, 'tablePart').filter((element) => byId.has(relationId(element) ?? ''));
  const texts = elements.map(({ start, end }) => source.slice(start, end));
  for (const table of sheet.tables) {
    if (table.part !== null) patchTable(table, table.part, sheet, saving);
    else {
      const id = target.relate(part, `${relationships}/table`, addTable(table, sheet, saving));
      const { name, attributes } = relationAttribute(opened.worksheet, relationships);
      texts.push(tag(`${prefix}tablePart`, { ...attributes, [name]: id }));
    }
  }
  return texts.length === 0 ? '' : tag(`${prefix}tableParts`, { count: texts.length }, texts.join(''));
}

function patchTable(table: TableModel, part: string, sheet: SheetModel, saving: Saving): void {
  const before = readTable(saving.package, part);
  const source = saving.package.text(part);
  if (!before || source === undefined) return;
  const root = parseXml(source);
  const prefix = prefixOf(root);
  const patch = new Patch(source);
  const children = new OrderedChildren(patch, root, tableOrder);
  const names = columnNames(table, sheet);
  const ref = areaName(table.area);
  patch.setAttributes(root, {
    ref,
    ...(before.name !== table.name && { name: table.name, displayName: table.name }),
    ...(before.hasHeader !== table.hasHeader && { headerRowCount: table.hasHeader ? null : 0 }),
    ...(before.hasTotals !== table.hasTotals && {
      totalsRowCount: table.hasTotals ? 1 : null,
      totalsRowShown: table.hasTotals ? null : 0,
    }),
  });
  children.set('autoFilter', tableFilter(table, child(root, 'autoFilter'), before, source, prefix));
  const list = child(root, 'tableColumns');
  const opened = childrenNamed(list, 'tableColumn');
  const columns = table.columns.map(({ id }, index) => {
    const element = opened.find((found) => numeric(found, 'id') === id);
    return element
      ? renamed(element, names[index] ?? '', source)
      : tag(`${prefix}tableColumn`, { id, name: encodeXstring(names[index] ?? '') });
  });
  children.set('tableColumns', tag(`${prefix}tableColumns`, { count: columns.length }, columns.join('')));
  if (styleOf(before) !== styleOf(table)) children.set('tableStyleInfo', writeStyle(table, prefix));
  children.finish();
  saving.package.write(part, patch.text());
}

function renamed(element: XmlElement, name: string, source: string): string {
  const piece = new Patch(source.slice(element.start, element.end));
  if (attribute(element, 'name') !== encodeXstring(name))
    piece.setAttributes(parseXml(piece.source), { name: encodeXstring(name) });
  return piece.text();
}

/** Excel repairs a table whose column names are not the texts of its header cells, so these decide. */
function columnNames(table: TableModel, sheet: SheetModel): string[] {
  return table.columns.map(({ name }, index) => {
    const shown = table.hasHeader ? sheet.cells.value(table.area.row, table.area.column + index) : '';
    return typeof shown === 'string' && shown !== '' ? shown : name;
  });
}

function tableFilter(
  table: TableModel,
  old: XmlElement | undefined,
  before: TableModel | null,
  source: string,
  prefix: string,
): string {
  if (!table.showFilterButton || !table.hasHeader) return '';
  const { area } = table;
  const within = table.hasTotals ? { ...area, rows: area.rows - 1 } : area;
  const filter = { area: within, criteria: table.filter?.criteria ?? new Map() };
  const was = before?.filter && JSON.stringify([before.filter.area, [...before.filter.criteria]]);
  if (old && was === JSON.stringify([filter.area, [...filter.criteria]])) return source.slice(old.start, old.end);
  return writeFilter(filter, prefix);
}

function styleOf({ style, showBandedRows, showBandedColumns }: TableModel): string {
  return JSON.stringify([style, showBandedRows, showBandedColumns]);
}

function writeStyle(table: TableModel, prefix: string): string {
  const stripes = { showRowStripes: table.showBandedRows, showColumnStripes: table.showBandedColumns };
  return tag(`${prefix}tableStyleInfo`, {
    name: table.style || null,
    showFirstColumn: 0,
    showLastColumn: 0,
    ...stripes,
  });
}

function addTable(table: TableModel, sheet: SheetModel, saving: Saving): string {
  const target = saving.package;
  const part = target.freeName(`${folderOf(saving.opened.part)}tables/table`, '.xml');
  const taken = [...target.parts.keys()]
    .filter((name) => target.contentType(name) === contentTypes.table)
    .map((name) => numeric(parseXml(target.text(name) ?? ''), 'id') ?? 0);
  const names = columnNames(table, sheet);
  const columns = names.map((name, index) =>
    tag('tableColumn', { id: table.columns[index]?.id ?? index + 1, name: encodeXstring(name) }),
  );
  const attributes = {
    xmlns: saving.opened.dialect.main,
    id: Math.max(0, ...taken) + 1,
    name: table.name,
    displayName: table.name,
    ref: areaName(table.area),
    headerRowCount: table.hasHeader ? null : 0,
    totalsRowCount: table.hasTotals ? 1 : null,
    totalsRowShown: table.hasTotals ? null : 0,
  };
  const inner = [
    tableFilter(table, undefined, null, '', ''),
    tag('tableColumns', { count: columns.length }, columns.join('')),
    writeStyle(table, ''),
  ];
  target.add(part, contentTypes.table, xmlHead + tag('table', attributes, inner.join('')));
  return part;
}
