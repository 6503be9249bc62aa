import { describe, expect, it } from 'vitest';
import { heldAgainst } from '../../support/held-against';

describe('stage-skipped', () => {
  it('tells from where', () => {
    const found = heldAgainst(
      'stage-skipped',
      `report         | number | acceptance | implementation
       JIU/REP/2020/1 | 1      | Accepted   | Implemented
       JIU/REP/2020/1 | 2      | Accepted   | Implemented`,
      `report         | number | acceptance          | implementation
       JIU/REP/2020/1 | 1      | Under consideration |
       JIU/REP/2020/1 | 2      | Accepted            | Not started`,
    );
    expect(found.map(({ data }) => data)).toEqual([{ was: 'under_consideration' }, { was: 'not_started' }]);
  });
});
