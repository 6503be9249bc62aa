import { describe, expect, it } from 'vitest';
import { applyFixes, reveal, takeBack } from '../../src/tasks';
import { Fault, type FaultKind } from '../../src/workbook/faults';
import type { CellBefore, WorkbookPort } from '../../src/workbook/port';
import { MemoryWorkbook } from '../support/memory-workbook';

const drawn = { sheets: [{ name: 'Tracker', rows: [['Status'], ['accepted'], ['Implementd']] }] };

function changesOf(workbook: MemoryWorkbook) {
  const sheet = workbook.idOf('Tracker');
  return [
    { place: { sheet, row: 1, column: 0 }, expected: 'accepted', value: 'Accepted' },
    { place: { sheet, row: 2, column: 0 }, expected: 'Implementd', value: 'Implemented' },
  ];
}

describe('applying fixes', () => {
  it('writes them, leaves what was edited since, and takes them back', async () => {
    const workbook = new MemoryWorkbook(drawn);
    const changes = changesOf(workbook);
    workbook.type('Tracker', 2, 0, 'In progress');
    const applied = await applyFixes(workbook, { changes });
    expect(applied).toMatchObject({ kind: 'applied', written: 1, left: [{ because: 'edited-since' }] });
    expect(workbook.cell('Tracker', 1, 0).value).toBe('Accepted');
    const back = await takeBack(workbook, applied.kind === 'applied' ? applied.before : []);
    expect(back).toEqual({ kind: 'taken-back', restored: 1, leftAlone: 0 });
    expect(workbook.cell('Tracker', 1, 0).value).toBe('accepted');
  });

  it('does not ask Excel for nothing', async () => {
    const workbook = new MemoryWorkbook(drawn);
    expect(await applyFixes(workbook, { changes: [] })).toMatchObject({ kind: 'applied', written: 0 });
    expect(await takeBack(workbook, [])).toMatchObject({ kind: 'taken-back', restored: 0 });
    expect(workbook.calls).toEqual([]);
  });

  it.each<FaultKind>([
    'sheet-protected',
    'structure-protected',
    'sheet-hidden',
    'cell-being-edited',
    'read-only',
    'excel-too-old',
    'too-large',
    'gone',
    'cancelled',
  ])('refuses when %s', async (kind) => {
    const workbook = new MemoryWorkbook(drawn);
    for (const task of [
      () => applyFixes(workbook, { changes: changesOf(workbook) }),
      () => reveal(workbook, { sheet: workbook.idOf('Tracker'), row: 0, column: 0 }),
    ]) {
      workbook.failNext(kind, 'Tracker');
      expect(await task()).toEqual({ kind: 'refused', because: kind, sheet: 'Tracker' });
    }
  });

  it('says what was written before it had to stop', async () => {
    const workbook = new MemoryWorkbook(drawn);
    const place = { sheet: workbook.idOf('Tracker'), row: 1, column: 0 };
    const before: CellBefore[] = [
      { place, formula: 'accepted', wasFormula: false, numberFormat: 'General', written: 'Accepted' },
    ];
    const stopped: WorkbookPort = Object.assign(Object.create(workbook) as MemoryWorkbook, {
      write: () => Promise.reject(new Fault('cell-being-edited', { before })),
    });
    expect(await applyFixes(stopped, { changes: changesOf(workbook) })).toMatchObject({ kind: 'refused', before });
  });

  it('does not hide what nobody can act on', async () => {
    const workbook = new MemoryWorkbook(drawn);
    workbook.failNext('unknown');
    await expect(applyFixes(workbook, { changes: changesOf(workbook) })).rejects.toThrow(Fault);
  });
});
