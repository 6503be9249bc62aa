// Whatever is inserted wherever, formulas go on showing what they showed: the reason for shifting references at all.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { areaName, maxColumns, maxRows } from '../../../src/core/sheet/a1';
import type { Area } from '../../../src/core/sheet/cells';
import { recalculate, shiftReferences } from '../../../src/preview/formula';
import type { Shift } from '../../../src/preview/model/cell-store';
import { shiftArea } from '../../../src/preview/model/shift-area';
import { book, put, type Cell } from './book';

const size = 8;
const line = fc.integer({ min: 0, max: size - 1 });
const span = fc.tuple(line, line).map(([a, b]) => ({ from: Math.min(a, b), count: Math.abs(a - b) + 1 }));
const anyArea = fc
  .tuple(span, span)
  .map(([rows, columns]): Area => ({ row: rows.from, column: columns.from, rows: rows.count, columns: columns.count }));
const insertion = fc
  .tuple(line, fc.integer({ min: 1, max: 3 }), fc.boolean())
  .map(([at, count, rows]): Shift =>
    rows
      ? { area: { row: at, column: 0, rows: count, columns: maxColumns }, direction: 'down' }
      : { area: { row: 0, column: at, rows: maxRows, columns: count }, direction: 'right' },
  );
const dollars = fc.constantFrom(
  (name: string) => name,
  (name: string) => name.replace(/([A-Z]+)/g, '$$$1'),
  (name: string) => name.replace(/(\d+)/g, '$$$1'),
);

function numbers(): Cell[][] {
  return Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_cell, column) => row * 10 + column + 1),
  );
}

it('insertions never change what a sum shows, nor which cells it covers', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(anyArea, dollars), { minLength: 1, maxLength: 6 }),
      fc.array(insertion, { minLength: 1, maxLength: 4 }),
      (sums, shifts) => {
        const model = book({ Data: numbers(), Sums: [] });
        const [data, other] = model.worksheets;
        if (!data || !other) throw new Error('no sheets');
        sums.forEach(([where, dollar], row) => {
          put(other, row, 0, `=SUM(Data!${dollar(areaName(where))})`);
        });
        recalculate(model);
        const before = sums.map((_, row) => other.cells.value(row, 0));
        const areas = sums.map(([where]) =>
          shifts.reduce<Area | null>((area, shift) => area && shiftArea(area, shift), where),
        );
        for (const shift of shifts) {
          data.cells.shift(shift);
          recalculate(model, { changed: shiftReferences(model, data, shift) });
        }
        expect(sums.map((_, row) => other.cells.value(row, 0))).toEqual(before);
        const texts = sums.map((_, row) => other.cells.formula(row, 0)?.text.replaceAll('$', ''));
        expect(texts).toEqual(areas.map((area) => `=SUM(Data!${area ? areaName(area) : ''})`));
        recalculate(model, { full: true });
        expect(sums.map((_, row) => other.cells.value(row, 0))).toEqual(before);
      },
    ),
    { numRuns: 150 },
  );
});

it('an edit computes the same as computing everything', () => {
  const edits = fc.array(fc.tuple(line, line, fc.integer({ min: -50, max: 50 })), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(anyArea, { minLength: 2, maxLength: 8 }), edits, (areas, changes) => {
      const build = () => {
        const model = book({ Data: numbers() });
        const [data] = model.worksheets;
        if (!data) throw new Error('no sheet');
        // Every formula may also read the ones before it.
        areas.forEach((area, index) => {
          const chain = index === 0 ? '' : `+SUM(A20:A${19 + index})`;
          put(data, 19 + index, 0, `=SUM(${areaName(area)})${chain}`);
        });
        return { model, data };
      };
      const edited = build();
      const fresh = build();
      recalculate(edited.model);
      for (const [row, column, value] of changes) {
        put(edited.data, row, column, value);
        put(fresh.data, row, column, value);
        recalculate(edited.model, { changed: [{ sheet: edited.data.id, area: { row, column, rows: 1, columns: 1 } }] });
      }
      recalculate(fresh.model);
      const values = ({ data }: typeof edited) => areas.map((_, index) => data.cells.value(19 + index, 0));
      expect(values(edited)).toEqual(values(fresh));
    }),
    { numRuns: 100 },
  );
});
