import { describe, expect, it } from 'vitest';
import { heldAgainst } from '../../support/held-against';

describe('recommendation-vanished', () => {
  it('is about the one that has no row', () => {
    const found = heldAgainst(
      'recommendation-vanished',
      `report         | number | implementation
       JIU/REP/2020/1 | 1      | In progress`,
      `report         | number | implementation
       JIU/REP/2020/1 | 1      | In progress
       JIU/REP/2020/1 | 3(a)   | Not started`,
    );
    expect(found).toMatchObject([
      {
        severity: 'error',
        row: 1,
        about: { symbol: 'JIU/REP/2020/1', number: { value: 3, part: 'a' } },
        data: { report: 'JIU/REP/2020/1', number: '3(a)', lastPeriod: 'Tracker 2021.xlsx' },
      },
    ]);
  });
});
