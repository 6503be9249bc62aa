import { describe, expect, it } from 'vitest';
import { heldAgainst } from '../../support/held-against';

describe('change-note-inconsistent', () => {
  it('prefers last period’s data, and takes a word of both kinds for either', () => {
    const before = `report         | number | acceptance   | implementation
       JIU/REP/2020/1 | 1      | Accepted     | Not started
       JIU/REP/2020/1 | 2      | Not relevant |
       JIU/REP/2020/1 | 3      | Accepted     | In progress`;
    const found = heldAgainst(
      'change-note-inconsistent',
      `report         | number | acceptance   | previousImplementation | implementation | changeNote
       JIU/REP/2020/1 | 1      | Accepted     | In progress            | Implemented    | Previously: in progress
       JIU/REP/2020/1 | 2      | Accepted     |                        | In progress    | Précédemment : sans objet
       JIU/REP/2020/1 | 3      | Accepted     |                        | In progress    | New
       JIU/REP/2021/4 | 1      | Accepted     |                        | In progress    | Previously "in progress"`,
      before,
    );
    expect(found.map(({ column, data }) => [column, data])).toEqual([
      [3, { because: 'other-status', noted: 'in_progress', was: 'not_started', lastPeriod: 'Tracker 2021.xlsx' }],
      [5, { because: 'other-status', noted: 'in_progress', was: 'not_started', lastPeriod: 'Tracker 2021.xlsx' }],
      [5, { because: 'not-new', lastPeriod: 'Tracker 2021.xlsx' }],
      [5, { because: 'not-there', lastPeriod: 'Tracker 2021.xlsx' }],
    ]);
  });

  it('misses no note where hardly anybody writes one', () => {
    const before = `report         | number | implementation
       JIU/REP/2020/1 | 1      | In progress
       JIU/REP/2020/1 | 2      | In progress
       JIU/REP/2020/1 | 3      | In progress`;
    const sheet = (second: string) => `report | number | implementation | changeNote
       JIU/REP/2020/1 | 1      | In progress    | No change
       JIU/REP/2020/1 | 2      | In progress    | ${second}
       JIU/REP/2020/1 | 3      | In progress    |`;
    expect(heldAgainst('change-note-inconsistent', sheet(''), before)).toEqual([]);
    expect(heldAgainst('change-note-inconsistent', sheet('No change'), before)).toMatchObject([
      { row: 3, data: { because: 'missing' } },
    ]);
  });
});
