import { describe, expect, it } from 'vitest';
import type { SheetDraft } from '../../../src/core/sheet/draft';
import { mirrored } from '../../../src/core/sheet/mirror';

const draft: SheetDraft = {
  id: 'findings',
  name: 'Findings',
  rightToLeft: true,
  columns: [{ width: 10 }, { width: 20 }, { width: 30 }],
  rows: [
    [{ value: 'over two', span: 2 }, null, { value: 'last' }],
    [{ value: 'a' }, { value: 'b' }],
  ],
  tables: [{ row: 1, column: 0, rows: 1, columns: 2 }],
  headerRow: 1,
  print: { orientation: 'portrait', footer: '' },
};

describe('a sheet with its columns in reverse', () => {
  it('has every cell as far from the other end, merged ones whole', () => {
    const turned = mirrored(draft);
    expect(turned?.rows.map((cells) => cells.map((cell) => cell?.value ?? null))).toEqual([
      ['last', 'over two', null],
      [null, 'b', 'a'],
    ]);
    expect(turned?.columns.map(({ width }) => width)).toEqual([30, 20, 10]);
    expect(turned?.tables).toEqual([{ row: 1, column: 1, rows: 1, columns: 2 }]);
  });

  it('is what it was when it is turned again', () => {
    const back = mirrored(mirrored(draft) ?? draft);
    expect(back?.rows[0]).toEqual(draft.rows[0]);
    expect([back?.columns, back?.tables]).toEqual([draft.columns, draft.tables]);
  });

  it('is not made of sheets whose cells are spoken of', () => {
    expect(mirrored({ ...draft, rows: [[{ value: 2, formula: '=1+1' }]] })).toBeNull();
    expect(mirrored({ ...draft, charts: [] })).toBeNull();
    expect(mirrored({ ...draft, hidden: true })).toBeNull();
  });
});
