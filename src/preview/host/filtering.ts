// Which rows a filter hides. Criteria opened from a file that we do not model hide what they hid when saved.
// Norm: learn.microsoft.com/javascript/api/excel/excel.filtercriteria
import { CellError } from '../model/cell-error';
import type { FilterModel, SheetModel } from '../model/sheet-model';
import { asOneOf, asText } from './arguments';
import { textPattern } from './cell-search';
import { cellText } from './cell-text';
import type { ExcelHost } from './excel-host';
import { formatAt, lineOf } from './formats';
import { refusal } from './host-error';

export type FilterCriteria = FilterModel['criteria'] extends Map<number, infer C> ? C : never;

const filterOns = [
  'BottomItems',
  'BottomPercent',
  'CellColor',
  'Dynamic',
  'FontColor',
  'Values',
  'TopItems',
  'TopPercent',
  'Icon',
  'Custom',
] as const;

/** Criteria as given to `autoFilter.apply`; kinds we cannot evaluate are refused. */
export function readCriteria(given: Readonly<Record<string, unknown>>): FilterCriteria {
  const filterOn = asOneOf(given.filterOn, filterOns);
  if (filterOn === 'Values') {
    if (!Array.isArray(given.values)) throw refusal('InvalidArgument');
    return {
      filterOn,
      values: given.values.map((value: unknown) => (typeof value === 'number' ? String(value) : asText(value))),
    };
  }
  if (filterOn !== 'Custom') throw refusal('NotImplemented');
  return {
    filterOn,
    criterion1: asText(given.criterion1),
    ...(given.criterion2 === undefined || given.criterion2 === null ? {} : { criterion2: asText(given.criterion2) }),
    operator: given.operator === undefined || given.operator === null ? 'And' : asOneOf(given.operator, ['And', 'Or']),
  };
}

export function applyFilter(host: ExcelHost, sheet: SheetModel, filter: FilterModel | null): void {
  if (!filter) return;
  host.settle();
  const unknown = [...filter.criteria.values()].some(
    ({ filterOn, criterion1 }) => filterOn !== 'Values' && (filterOn !== 'Custom' || criterion1 === undefined),
  );
  for (let row = filter.area.row + 1; row < filter.area.row + filter.area.rows; row++) {
    const known = sheet.rows.get(row);
    const hidden = unknown
      ? (known?.hidden ?? false)
      : [...filter.criteria].some(
          ([offset, criteria]) => !passes(host, sheet, row, filter.area.column + offset, criteria),
        );
    if (hidden !== (known?.hidden ?? false)) lineOf(sheet.rows, row).hidden = hidden;
  }
  sheet.changed.add('rows');
  host.structureChanged(sheet);
}

function passes(host: ExcelHost, sheet: SheetModel, row: number, column: number, criteria: FilterCriteria): boolean {
  const value = sheet.cells.value(row, column);
  const shown = cellText(value, formatAt(host.model, sheet, row, column).numberFormat, host.model.date1904);
  if (criteria.filterOn === 'Values') {
    return (criteria.values ?? []).some((wanted) => wanted.toLowerCase() === shown.toLowerCase());
  }
  const number = typeof value === 'number' ? value : null;
  const text = value instanceof CellError ? value.code : shown;
  const first = meets(text, number, criteria.criterion1 ?? '');
  if (criteria.criterion2 === undefined) return first;
  const second = meets(text, number, criteria.criterion2);
  return criteria.operator === 'Or' ? first || second : first && second;
}

/** `>5`, `<>`, `=text*`; a bare text means equal. */
function meets(text: string, number: number | null, criterion: string): boolean {
  const [, sign = '', operand = ''] = /^(<>|>=|<=|=|>|<)?(.*)$/s.exec(criterion) ?? [];
  const wanted = operand === '' ? NaN : Number(operand);
  if (sign === '' || sign === '=' || sign === '<>') {
    const same =
      operand === ''
        ? text === ''
        : (number !== null && number === wanted) ||
          textPattern(operand, { completeMatch: true, matchCase: false }).test(text);
    return sign === '<>' ? !same : same;
  }
  const order =
    number !== null && !Number.isNaN(wanted)
      ? number - wanted
      : number === null && Number.isNaN(wanted)
        ? text.localeCompare(operand)
        : NaN;
  if (sign === '>') return order > 0;
  if (sign === '<') return order < 0;
  return sign === '>=' ? order >= 0 : order <= 0;
}
