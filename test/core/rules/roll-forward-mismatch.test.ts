import { describe, expect, it } from 'vitest';
import { heldAgainst } from '../../support/held-against';

describe('roll-forward-mismatch', () => {
  it('gives the sum, names the rows and relates the others', () => {
    const found = heldAgainst(
      'roll-forward-mismatch',
      `report         | number | implementation
       JIU/REP/2020/1 | 1      | In progress
       JIU/REP/2020/1 | 1      | In progress
       JIU/REP/2020/1 |        | In progress
       JIU/REP/2020/1 | 1      | Not started`,
      `report         | number | implementation
       JIU/REP/2020/1 | 1      | In progress`,
    );
    expect(found).toMatchObject([
      {
        row: 2,
        related: [{ row: 3 }, { row: 4 }],
        data: {
          counts: { openBefore: 1, new: 0, reopened: 0, closed: 0, vanished: 0, openNow: 4 },
          culprits: [
            { because: 'duplicate', period: 'now', count: 2, names: ['JIU/REP/2020/1 1'] },
            { because: 'no-identity', period: 'now', count: 1, names: ['B4'] },
          ],
        },
      },
    ]);
  });
});
