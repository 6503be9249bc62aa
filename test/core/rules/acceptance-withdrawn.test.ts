import { describe, expect, it } from 'vitest';
import { heldAgainst } from '../../support/held-against';

describe('acceptance-withdrawn', () => {
  it('speaks of what was accepted and is not relevant now, and of nothing else', () => {
    const found = heldAgainst(
      'acceptance-withdrawn',
      `report         | number | acceptance   | implementation
       JIU/REP/2020/1 | 1      | Not relevant |
       JIU/REP/2020/1 | 2      | Not accepted |
       JIU/REP/2020/1 | 3      | Not relevant |
       JIU/REP/2020/1 | 4      | Not relevant |`,
      `report         | number | acceptance          | implementation
       JIU/REP/2020/1 | 1      | Accepted            | In progress
       JIU/REP/2020/1 | 2      | Accepted            | In progress
       JIU/REP/2020/1 | 3      | Under consideration |
       JIU/REP/2020/1 | 5      | Accepted            | In progress`,
    );
    expect(found).toMatchObject([{ severity: 'hint', row: 1, column: 2, value: 'Not relevant', safe: false }]);
    expect(found).toHaveLength(1);
  });
});
