import { describe, expect, it } from 'vitest';
import { heldAgainst } from '../../support/held-against';

describe('status-regressed', () => {
  it('says what it was and is, and says it once where acceptance and implementation fell', () => {
    const found = heldAgainst(
      'status-regressed',
      `report         | number | acceptance          | implementation
       JIU/REP/2020/1 | 1      | Accepted            | Not started
       JIU/REP/2020/1 | 2      | Under consideration |`,
      `report         | number | acceptance | implementation
       JIU/REP/2020/1 | 1      | Accepted   | Implemented
       JIU/REP/2020/1 | 2      | Accepted   | Implemented`,
    );
    expect(found).toMatchObject([
      { data: { was: 'implemented', now: 'not_started' }, value: 'Not started', safe: false },
      { data: { was: 'accepted', now: 'under_consideration' } },
    ]);
    expect(found).toHaveLength(2);
  });
});
