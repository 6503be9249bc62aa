// The formula engine at the sizes a live summary has: the same results as at small ones. Speed is in `npm run bench`.
import { expect, it } from 'vitest';
import { countingWorkbook, lookingUpWorkbook, mirrorWorkbook } from '../../../bench/formulas';
import { recalculate } from '../../../src/preview/formula';

it('30 COUNTIFS over 100,000 rows', () => {
  const { model, read } = countingWorkbook(100_000);
  recalculate(model);
  expect(read()).toBe(8333);
});

it('a COUNTIF per row over its own column', () => {
  const { model, read } = lookingUpWorkbook(20_000);
  recalculate(model);
  expect(read()).toBe(20_002);
}, 60_000);

it('a mirror of 20,000 rows: first computing, an edit, an inserted row', () => {
  const { model, mirror, edit, insertRow, open2014 } = mirrorWorkbook(20_000);
  recalculate(model);
  expect(mirror.cells.value(20_000, 5)).toBe('accepted');
  expect(mirror.cells.value(20_000, 4)).toBe(2018);
  const before = Number(open2014());
  edit();
  expect(open2014()).toBe(before - 1);
  insertRow();
  expect(mirror.cells.value(3, 2)).toBe(0);
}, 60_000);
