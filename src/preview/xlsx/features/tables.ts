// Excel tables: a part of their own each (`table`, ECMA-376 part 1, 18.5.1.2).
import { parseArea } from '../../../core/sheet/a1';
import type { TableModel } from '../../model/sheet-model';
import type { OpcPackage } from '../opc/package';
import { decodeXstring } from '../text';
import { attribute, child, childrenNamed, flag, numeric, parseXml } from '../xml/element';
import { readFilter } from './filter';

export function readTables(source: OpcPackage, sheetPart: string): TableModel[] {
  return source.related(sheetPart, 'table').flatMap(({ target }) => readTable(source, target) ?? []);
}

/** `null` when the part is no table with a proper area. */
export function readTable(source: OpcPackage, part: string): TableModel | null {
  const text = source.text(part);
  if (text === undefined) return null;
  const root = parseXml(text);
  const area = parseArea(attribute(root, 'ref') ?? '');
  if (!area) return null;
  const style = child(root, 'tableStyleInfo');
  const filter = child(root, 'autoFilter');
  const name = attribute(root, 'displayName') ?? attribute(root, 'name') ?? '';
  return {
    id: attribute(root, 'id') ?? '0',
    name,
    area,
    hasHeader: (numeric(root, 'headerRowCount') ?? 1) > 0,
    hasTotals: (numeric(root, 'totalsRowCount') ?? 0) > 0,
    style: attribute(style, 'name') ?? '',
    showBandedRows: flag(style, 'showRowStripes'),
    showBandedColumns: flag(style, 'showColumnStripes'),
    showFilterButton: filter !== undefined,
    columns: childrenNamed(child(root, 'tableColumns'), 'tableColumn').map((column, index) => ({
      id: numeric(column, 'id') ?? index + 1,
      name: decodeXstring(attribute(column, 'name') ?? ''),
    })),
    filter: readFilter(filter, text),
    part,
    changed: false,
  };
}
