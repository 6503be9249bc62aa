// Any few edits of a workbook, saved and opened again, give the same model.
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Shift } from '../../../src/preview/model/cell-store';
import { shiftReferences } from '../../../src/preview/model/shift-references';
import type { WorkbookModel } from '../../../src/preview/model/workbook-model';
import { only, opened, reopen } from './reopening';

// Sheets whose column settings reach to the last column are slow to compare on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const place = fc.record({ row: fc.nat(6), column: fc.nat(4) });
const edit = fc.oneof(
  fc.record({
    kind: fc.constant('set' as const),
    at: place,
    value: fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant('')),
  }),
  fc.record({ kind: fc.constant('format' as const), at: place, fill: fc.constantFrom('#FF0000', '#00FF00', null) }),
  fc.record({
    kind: fc.constant('shift' as const),
    at: place,
    direction: fc.constantFrom('down', 'up', 'left', 'right'),
    whole: fc.boolean(),
  }),
);

describe('any few edits', () => {
  it.each([
    'shared formulas',
    'table and filter',
    'odd part names and implied addresses',
    'sizes, panes, merges, links',
  ])(
    'of %s come back',
    (name) => {
      fc.assert(
        fc.property(fc.array(edit, { maxLength: 6 }), (edits) => {
          const model = opened(name);
          const sheet = only(model);
          for (const step of edits) {
            const { row, column } = step.at;
            if (step.kind === 'set') sheet.cells.set(row, column, step.value);
            else if (step.kind === 'format') {
              sheet.cells.setFormat(
                row,
                column,
                model.styles.derive(sheet.cells.format(row, column) ?? 0, { fill: step.fill }),
              );
            } else {
              const vertical = step.direction === 'down' || step.direction === 'up';
              const line = vertical
                ? { row, column: 0, rows: 1, columns: 16_384 }
                : { row: 0, column, rows: 1_048_576, columns: 1 };
              const shift = {
                area: step.whole ? line : { row, column, rows: 1, columns: 1 },
                direction: step.direction,
              } as Shift;
              sheet.cells.shift(shift);
              shiftReferences(model, sheet, shift);
            }
          }
          const again = reopen(model);
          expect(cells(again)).toEqual(cells(model));
          expect(only(again).merges).toEqual(sheet.merges);
        }),
        { numRuns: 40 },
      );
    },
    60_000,
  );
});

/** Values, formulas and formats of the only sheet; a blank cell without a format is no cell. */
function cells(model: WorkbookModel): unknown[] {
  const sheet = only(model);
  return [...sheet.cells.cells()].flatMap(({ row, column }) => {
    const value = sheet.cells.value(row, column);
    const formula = sheet.cells.formula(row, column)?.text ?? null;
    const format = JSON.stringify(
      model.styles.get(
        sheet.cells.format(row, column) ?? sheet.rows.get(row)?.format ?? sheet.columns.get(column)?.format ?? 0,
      ),
    );
    const plain = JSON.stringify(
      model.styles.get(sheet.rows.get(row)?.format ?? sheet.columns.get(column)?.format ?? 0),
    );
    return value === '' && formula === null && format === plain ? [] : [[row, column, value, formula, format]];
  });
}
