// Filters of sheets and tables (`autoFilter`, ECMA-376 part 1, 18.3.1.2).
import { parseArea } from '../../../core/sheet/a1';
import type { FilterModel } from '../../model/sheet-model';
import { attribute, childrenNamed, flag, numeric, parseXml, type XmlElement } from '../xml/element';
import { tag, withAttributes } from '../xml/write';
import { writeArea } from './areas';

type Criterion = FilterModel['criteria'] extends Map<number, infer T> ? T : never;

export function readFilter(element: XmlElement | undefined, source: string): FilterModel | null {
  const area = parseArea(attribute(element, 'ref') ?? '');
  if (!element || !area) return null;
  const columns = childrenNamed(element, 'filterColumn').filter((column) => column.children.length > 0);
  const criteria = columns.map((column): [number, Criterion] => {
    return [numeric(column, 'colId') ?? 0, readCriterion(column, source)];
  });
  return { area, criteria: new Map(criteria) };
}

const operators: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
};

function readCriterion(column: XmlElement, source: string): Criterion {
  const xml = source.slice(column.start, column.end);
  const inner = column.children[0];
  if (inner?.local === 'filters' && childrenNamed(inner, 'dateGroupItem').length === 0) {
    const values = childrenNamed(inner, 'filter').map((filter) => attribute(filter, 'val') ?? '');
    return { filterOn: 'Values', values: flag(inner, 'blank') ? [...values, ''] : values, xml };
  }
  if (inner?.local === 'customFilters') {
    const [first = '', second] = childrenNamed(inner, 'customFilter').map(
      (filter) => (operators[attribute(filter, 'operator') ?? 'equal'] ?? '=') + (attribute(filter, 'val') ?? ''),
    );
    return { filterOn: 'Custom', criterion1: first, ...(second !== undefined && { criterion2: second }), xml };
  }
  return { filterOn: inner?.local === 'dynamicFilter' ? 'Dynamic' : 'Custom', xml };
}

export function writeFilter(filter: FilterModel, prefix: string): string {
  const columns = [...filter.criteria]
    .sort(([a], [b]) => a - b)
    .map(([id, criterion]) => writeCriterion(id, criterion, prefix));
  return tag(`${prefix}autoFilter`, { ref: writeArea(filter.area) }, columns.join(''));
}

function writeCriterion(id: number, criterion: Criterion, prefix: string): string {
  if (criterion.xml !== undefined) return withColumn(criterion.xml, id);
  if (criterion.values) {
    const blank = criterion.values.includes('');
    const filters = criterion.values.filter((value) => value !== '').map((val) => tag(`${prefix}filter`, { val }));
    return tag(
      `${prefix}filterColumn`,
      { colId: id },
      tag(`${prefix}filters`, blank ? { blank } : {}, filters.join('')),
    );
  }
  const custom = [criterion.criterion1, criterion.criterion2].flatMap((text) => {
    if (text === undefined) return [];
    const entry = Object.entries(operators)
      .sort(([, a], [, b]) => b.length - a.length)
      .find(([, sign]) => text.startsWith(sign));
    const operator = entry?.[0] ?? 'equal';
    return [
      tag(`${prefix}customFilter`, {
        operator: operator === 'equal' ? null : operator,
        val: text.slice(entry?.[1].length ?? 0),
      }),
    ];
  });
  if (custom.length === 0) return '';
  return tag(`${prefix}filterColumn`, { colId: id }, tag(`${prefix}customFilters`, {}, custom.join('')));
}

/** The opened column's XML under another number (a column was inserted or deleted before it). */
function withColumn(xml: string, id: number): string {
  const column = parseXml(xml);
  return numeric(column, 'colId') === id ? xml : withAttributes(xml, column, { colId: id });
}
