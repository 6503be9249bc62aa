// Excel.TableSort. Norm: learn.microsoft.com/javascript/api/excel/excel.tablesort
import { bodyOf, RangeTarget } from '../areas';
import { define, type Wrap } from '../host-object';
import { sortRows } from './sorting';
import type { TableTarget } from './table';

export const tableSortObject: Wrap<TableTarget> = define<TableTarget>({
  name: 'TableSort',
  methods: {
    Apply: ({ host, sheet, table }, args) => {
      const body = bodyOf(table);
      sortRows(new RangeTarget(host, sheet, body), body, args);
    },
    // The order of the rows stays; Excel only forgets the sort.
    Clear: () => undefined,
  },
});
