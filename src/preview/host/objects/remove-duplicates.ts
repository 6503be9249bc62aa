// Range.removeDuplicates: later rows that equal an earlier one in the given columns go, the rest moves up.
import type { RangeTarget } from '../areas';
import { asWhole, type Arguments } from '../arguments';
import { refuseIfLocked } from '../guards';
import { refusal } from '../host-error';
import { define, type HostObject, type Wrap } from '../host-object';
import { plainValue } from '../range-values';

interface Removed {
  readonly removed: number;
  readonly left: number;
}

const resultObject: Wrap<Removed> = define<Removed>({
  name: 'RemoveDuplicatesResult',
  values: { Removed: { get: (it) => it.removed }, UniqueRemaining: { get: (it) => it.left } },
});

export function removeDuplicatesFinder(range: RangeTarget, args: Arguments): HostObject {
  const columns = args.at(0);
  if (!Array.isArray(columns) || columns.length === 0) throw refusal('InvalidArgument');
  const offsets = columns.map(asWhole);
  if (offsets.some((offset) => offset < 0 || offset >= range.area.columns)) throw refusal('InvalidArgument');
  refuseIfLocked(range.host.model, range.sheet, range.area);
  range.host.settle();
  let result: Removed = { removed: 0, left: 0 };
  range.host.changing(range.sheet, range.area, () => {
    result = removeRows(range, offsets, args.flag(1) ? 1 : 0);
  });
  return resultObject(result);
}

function removeRows({ sheet, area }: RangeTarget, offsets: readonly number[], headers: number): Removed {
  const { cells } = sheet;
  const seen = new Set<string>();
  const kept: { value: ReturnType<typeof cells.value>; formula: ReturnType<typeof cells.formula> }[][] = [];
  for (let row = area.row + headers; row < area.row + area.rows; row++) {
    const key = JSON.stringify(
      offsets.map((offset) => {
        const value = plainValue(cells.value(row, area.column + offset));
        return typeof value === 'string' ? value.toLowerCase() : value;
      }),
    );
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push(
      Array.from({ length: area.columns }, (_, j) => ({
        value: cells.value(row, area.column + j),
        formula: cells.formula(row, area.column + j),
      })),
    );
  }
  for (let i = 0; i < area.rows - headers; i++) {
    for (let j = 0; j < area.columns; j++) {
      const cell = kept[i]?.[j];
      cells.set(area.row + headers + i, area.column + j, cell?.value ?? '', cell?.formula);
    }
  }
  return { removed: area.rows - headers - kept.length, left: kept.length };
}
