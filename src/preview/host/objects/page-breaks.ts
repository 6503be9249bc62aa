// Excel.PageBreakCollection of a sheet, rows or columns. Norm: learn.microsoft.com/javascript/api/excel/excel.pagebreak
import { rangeArgument, RangeTarget } from '../areas';
import { refuseIfReadOnly } from '../guards';
import { define, type Wrap } from '../host-object';
import { rangeObject } from './range';
import type { SheetTarget } from './worksheet';

interface BreaksTarget extends SheetTarget {
  readonly which: 'rowBreaks' | 'columnBreaks';
}

interface BreakTarget extends BreaksTarget {
  /** The row or column that begins the next page. */
  readonly index: number;
}

function change({ host, sheet, which }: BreaksTarget, breaks: readonly number[]): void {
  refuseIfReadOnly(host.model);
  sheet.pageLayout[which] = [...new Set(breaks)].sort((a, b) => a - b);
  sheet.changed.add('pageLayout');
  host.structureChanged(sheet);
}

const breakObject: Wrap<BreakTarget> = define<BreakTarget>({
  name: 'PageBreak',
  identity: ({ index }) => ({ _Id: String(index) }),
  values: {
    _Id: { get: ({ index }) => String(index) },
    RowIndex: { get: ({ which, index }) => (which === 'rowBreaks' ? index : 0) },
    ColumnIndex: { get: ({ which, index }) => (which === 'columnBreaks' ? index : 0) },
  },
  finders: {
    GetCellAfterBreak: ({ host, sheet, which, index }) =>
      rangeObject(
        new RangeTarget(host, sheet, {
          row: which === 'rowBreaks' ? index : 0,
          column: which === 'columnBreaks' ? index : 0,
          rows: 1,
          columns: 1,
        }),
      ),
  },
  methods: {
    Delete: (target) => {
      change(
        target,
        target.sheet.pageLayout[target.which].filter((index) => index !== target.index),
      );
    },
  },
});

export const pageBreaksObject: Wrap<BreaksTarget> = define<BreaksTarget>({
  name: 'PageBreakCollection',
  items: (target) => target.sheet.pageLayout[target.which].map((index) => breakObject({ ...target, index })),
  item: (target, key) => {
    const index = Number(key);
    return target.sheet.pageLayout[target.which].includes(index) ? breakObject({ ...target, index }) : null;
  },
  finders: {
    Add: (target, args) => {
      const { area } = rangeArgument(target.host, target.sheet, args.at(0));
      const index = target.which === 'rowBreaks' ? area.row : area.column;
      change(target, [...target.sheet.pageLayout[target.which], index]);
      return breakObject({ ...target, index });
    },
  },
  methods: {
    RemovePageBreaks: (target) => {
      change(target, []);
    },
  },
});
