// Which of its dates is a recommendation's deadline.
import { describe, expect, it } from 'vitest';
import { deadlineOf } from '../../../src/core/recommendation/deadline';
import type { CellValue } from '../../../src/core/sheet/cells';

const entry = (value: CellValue) => ({ value, row: 1, column: 1, inherited: false });
const deadline = (text: string, targetDate: CellValue = '', revisedDate: CellValue = '', symbol = 'JIU/REP/2020/8') =>
  deadlineOf({
    symbol,
    entries: { text: entry(text), targetDate: entry(targetDate), revisedDate: entry(revisedDate) },
  });

describe('deadlineOf', () => {
  it('is the revised date, else the target date, else the day in the text', () => {
    const text = 'Act by the end of 2021.';
    expect(deadline(text, '30/06/2022', '31/12/2022')).toEqual({ day: '2022-12-31', from: 'revisedDate' });
    expect(deadline(text, 44742)).toEqual({ day: '2022-06-30', from: 'targetDate' });
    expect(deadline(text)).toEqual({ day: '2021-12-31', from: 'text' });
    expect(deadline('Act.')).toBeNull();
  });

  it('is the end of what a cell names, the last where it names several', () => {
    expect(deadline('', 2022)?.day).toBe('2022-12-31');
    expect(deadline('', 'Q2 2022')?.day).toBe('2022-06-30');
    expect(deadline('', '30/06/2021, extended to 30/06/2022')?.day).toBe('2022-06-30');
  });

  it('passes over a cell that says there is no date, but not over one that cannot be read', () => {
    expect(deadline('', '30/06/2022', 'TBD')?.from).toBe('targetDate');
    expect(deadline('Act by the end of 2021.', 'ongoing')?.from).toBe('text');
    expect(deadline('Act by the end of 2021.', '31/04/2022')).toBeNull();
  });

  it('takes years before the report for history', () => {
    expect(deadline('Review the cases opened by the end of 2015.')).toBeNull();
    expect(deadline('Review the cases opened by the end of 2015.', '', '', 'JIU/REP/2014/1')?.day).toBe('2015-12-31');
  });
});
