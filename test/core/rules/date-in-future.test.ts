import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../support/findings-of';
import { drawTracker } from '../../support/draw-tracker';

const rows = (dates: readonly string[]) =>
  dates.map((date, index) => `JIU/REP/2021/3 | ${index + 1} | In progress | ${date}`).join('\n');
const open = (dates: readonly string[]) =>
  findingsOf(
    drawTracker(`report | number | implementation | implementedDate\n${rows(dates)}`, { asOf: '2022-03-31' }),
    'date-in-future',
  );

describe('date-in-future', () => {
  it('gives the first day of what is written, and the reporting date', () => {
    expect(open(['June 2022']).map(({ data }) => data)).toEqual([{ date: '2022-06-01', asOf: '2022-03-31' }]);
  });

  it('takes the column for one of plans only when most open rows have a date there', () => {
    expect(open(['June 2022', 'June 2023', '', '', ''])).toHaveLength(2);
    expect(open(['June 2022', 'June 2023', 'June 2024', '', ''])).toHaveLength(0);
  });
});
