// A person's decisions on a layout: what they change, and that they find their place again.
import { describe, expect, it } from 'vitest';
import { applyDecisions, decide, readTracker, recogniseLayout } from '../../../src/core/layout';
import type { LayoutChange, SheetDecision } from '../../../src/core/layout/decisions';
import type { SheetContent } from '../../../src/core/sheet/cells';
import { drawSheet } from '../../support/sheet-drawing';
import { lettersOf, lines, marksOf } from '../../support/recognised';

/** Decisions made on these sheets, one after the other, each on what is shown by then. */
function decided(sheets: readonly SheetContent[], ...changes: readonly LayoutChange[]): readonly SheetDecision[] {
  const recognised = recogniseLayout(sheets, {});
  let decisions: readonly SheetDecision[] = [];
  for (const change of changes) {
    const { layout } = applyDecisions(sheets, recognised, decisions);
    decisions = decide(decisions, { sheets, layout, recognised }, change);
  }
  // What is kept has been text in between.
  return JSON.parse(JSON.stringify(decisions)) as SheetDecision[];
}

function applied(sheets: readonly SheetContent[], decisions: readonly SheetDecision[]) {
  const { layout, fits, unfit } = applyDecisions(sheets, recogniseLayout(sheets, {}), decisions);
  const tracker = readTracker(sheets, layout, { asOf: null, mapping: new Map() });
  const blocks = layout.sheets.flatMap((sheet) => sheet.blocks);
  return { layout, fits, unfit, blocks, columns: blocks.map(lettersOf), rows: lines(tracker.recommendations) };
}

const field = (
  name: 'assessment' | 'remarks' | 'acceptance' | 'implementation' | 'text' | 'number',
  column: number | null,
) => ({ kind: 'column', sheet: 'S', block: 0, target: { kind: 'field', field: name }, column }) as const;

const plain = `
  Report         | No. | Recommendation                                   | Acceptance   | Implementation | Our view              | Remarks
  JIU/REP/2021/3 | 1   | The executive heads should adopt a policy soon.  | Accepted     | Implemented    | The policy was issued.| seen
  JIU/REP/2021/3 | 2   | The governing bodies should review the policy.   | Accepted     | In progress    | The review goes on.   | seen
  JIU/REP/2020/8 | 1   | The executive heads should report to the bodies. | Not accepted |                | There are no means.   | seen`;
const sheet = (drawing: string, name = 'Follow-up', id = 'S') => drawSheet(drawing, { name, id });
const three = [
  'JIU/REP/2021/3 1 - accepted implemented',
  'JIU/REP/2021/3 2 - accepted in_progress',
  'JIU/REP/2020/8 1 - not_accepted -',
];

/** Swaps the words of whole columns, or takes columns out: `order` names the old column of each new one. */
const withColumns = (drawing: string, order: readonly (number | string)[]) =>
  drawing
    .split('\n')
    .map((line, row) => {
      const cells = line.split('|').map((cell) => cell.trim());
      if (line.trim() === '') return line;
      return order.map((from) => (typeof from === 'number' ? (cells[from] ?? '') : row === 1 ? from : 'x')).join(' | ');
    })
    .join('\n');

describe('a column chosen by hand', () => {
  it('is read, and what was only recognised there gives way', () => {
    const before = applied([sheet(plain)], []);
    expect(before.columns[0]).toMatchObject({ remarks: 'G' });
    const decisions = decided([sheet(plain)], field('assessment', 6));
    const { blocks, columns, fits } = applied([sheet(plain)], decisions);
    expect(columns[0]).toMatchObject({ assessment: 'G', text: 'C' });
    expect(columns[0]).not.toHaveProperty('remarks');
    expect(blocks[0]?.fields.assessment).toMatchObject({ confidence: 1, header: 'Remarks', byHand: true });
    expect(fits).toBe('as-kept');
  });

  it('can be none', () => {
    const { columns, rows } = applied([sheet(plain)], decided([sheet(plain)], field('implementation', null)));
    expect(columns[0]).not.toHaveProperty('implementation');
    expect(rows[0]).toBe('JIU/REP/2021/3 1 - accepted -');
  });

  it('can be taken back, alone or with all others', () => {
    const changes = [field('assessment', 6), field('number', null)] as const;
    expect(applied([sheet(plain)], decided([sheet(plain)], ...changes, field('number', 1))).columns[0]).toMatchObject({
      assessment: 'G',
      number: 'B',
    });
    expect(decided([sheet(plain)], ...changes, { kind: 'reset', sheet: 'S' })).toEqual([]);
    expect(decided([sheet(plain)], ...changes, { kind: 'reset' })).toEqual([]);
  });

  it('brings the rows that only it makes rows', () => {
    const drawing = `
      Ref  | Thing to be done       | State
      1    | Publish the rules      | Accepted
      2    | Train the supervisors  | Accepted
      3    | Close the old accounts | Not accepted`;
    expect(applied([sheet(drawing)], []).rows).toEqual([]);
    const decisions = decided(
      [sheet(drawing)],
      { kind: 'header-row', sheet: 'S', row: 0 },
      field('text', 1),
      field('acceptance', 2),
    );
    const { rows, columns } = applied([sheet(drawing)], decisions);
    expect(columns[0]).toMatchObject({ text: 'B', acceptance: 'C' });
    expect(rows).toHaveLength(3);
  });

  it.each<[string, readonly (number | string)[], Readonly<Record<string, string>>]>([
    ['columns were moved', [6, 5, 4, 3, 2, 1, 0], { assessment: 'A', text: 'E' }],
    ['columns were inserted', ['Note', 0, 1, 2, 'Unit', 3, 4, 5, 'More', 6], { assessment: 'J', text: 'D' }],
    ['columns were removed', [0, 2, 3, 4, 6], { assessment: 'E', text: 'B' }],
  ])('is found when %s', (_, order, expected) => {
    const decisions = decided([sheet(plain)], field('assessment', 6));
    const { columns, fits, unfit } = applied([sheet(withColumns(plain, order))], decisions);
    expect(columns[0]).toMatchObject(expected);
    expect([fits, unfit]).toEqual(['moved', []]);
  });

  it.each([
    ['it was renamed', plain.replace('Remarks', 'What we did'), 'G'],
    [
      'it was renamed and a column inserted',
      withColumns(plain.replace('Remarks', 'What we did'), ['Z', 0, 1, 2, 3, 4, 5, 6]),
      'H',
    ],
    ['it and its neighbour were renamed', plain.replace('Remarks', 'What we did').replace('Our view', 'Opinion'), 'G'],
    ['it was written otherwise', plain.replace('Remarks', 'REMARKS '), 'G'],
  ])('is found when %s', (_, drawing, column) => {
    const decisions = decided([sheet(plain)], field('assessment', 6));
    const found = applied([sheet(drawing)], decisions);
    expect(found.columns[0]?.['assessment']).toBe(column);
    expect(found.unfit).toEqual([]);
  });

  it('is found among columns of the same header', () => {
    const twice = plain.replace('Our view', 'Remarks');
    const decisions = decided([sheet(twice)], field('assessment', 6));
    const moved = applied([sheet(withColumns(twice, ['Other', 0, 1, 2, 3, 4, 5, 6]))], decisions);
    expect(moved.columns[0]?.['assessment']).toBe('H');
  });

  it('is found without a header, between its neighbours', () => {
    const bare = plain.replace('Our view', '        ');
    const decisions = decided([sheet(bare)], field('assessment', 5));
    const moved = applied([sheet(withColumns(bare, ['Other', 0, 1, 2, 3, 4, 5, 6]))], decisions);
    expect(moved.columns[0]?.['assessment']).toBe('G');
  });

  it('that is gone gives way to the proposal, and is told', () => {
    const decisions = decided([sheet(plain)], field('assessment', 6), field('implementation', null));
    const { columns, fits, unfit } = applied([sheet(withColumns(plain, [0, 1, 2, 3, 4]))], decisions);
    expect(fits).toBe('unfit');
    expect(unfit).toEqual([
      {
        sheet: 'Follow-up',
        what: { kind: 'column', target: { kind: 'field', field: 'assessment' }, header: 'Remarks' },
      },
    ]);
    // The other decision still holds.
    expect(columns[0]).not.toHaveProperty('implementation');
  });

  it('that is gone is forgotten when the reading shown is accepted', () => {
    const decisions = decided([sheet(plain)], field('assessment', 6), field('implementation', null));
    const sheets = [sheet(withColumns(plain, [0, 1, 2, 3, 4]))];
    const recognised = recogniseLayout(sheets, {});
    const { layout } = applyDecisions(sheets, recognised, decisions);
    const accepted = decide(decisions, { sheets, layout, recognised }, { kind: 'accept' });
    expect(accepted).toHaveLength(1);
    expect(applied(sheets, accepted)).toMatchObject({ fits: 'as-kept', unfit: [] });
    expect(applied(sheets, accepted).columns[0]).not.toHaveProperty('implementation');
  });
});

describe('blocks', () => {
  const two = `
    Report         | No. | Recommendation                             | Status       | Remarks
    JIU/REP/2021/3 | 1   | The heads should adopt a policy soon.      | Implemented  | a
    JIU/REP/2021/3 | 2   | The heads should publish the policy.       | In progress  | b

    Report         | No. | Recommendation                             | Status       | Reply | Remarks
    JIU/REP/2020/8 | 1   | The heads should review the travel rules.  | Implemented  | x     | c
    JIU/REP/2020/8 | 2   | The heads should report on travel.         | In progress  | y     | d`;

  it('under another header keep to themselves', () => {
    const change = { ...field('assessment', 5), block: 1 };
    const { columns } = applied([sheet(two)], decided([sheet(two)], change));
    expect([columns[0]?.['assessment'], columns[1]?.['assessment']]).toEqual([undefined, 'F']);
  });

  it('under the same header repeated are corrected together', () => {
    const repeated = two.replace('| Reply ', '').replaceAll(/\| [xy] {5}/g, '');
    const { columns } = applied([sheet(repeated)], decided([sheet(repeated)], field('assessment', 4)));
    expect(columns.map((each) => each['assessment'])).toEqual(['E', 'E']);
  });

  it('side by side are told apart', () => {
    const left = ['Report', 'No.', 'Recommendation', 'Status', 'Remarks'];
    const row = (report: string, number: number) => [
      report,
      number,
      `The heads should adopt measure ${number} at once.`,
      'Implemented',
      'note',
    ];
    const values = [
      [...left, '', ...left],
      [...row('JIU/REP/2021/3', 1), '', ...row('JIU/REP/2020/8', 1)],
      [...row('JIU/REP/2021/3', 2), '', ...row('JIU/REP/2020/8', 2)],
      [...row('JIU/REP/2021/3', 3), '', ...row('JIU/REP/2020/8', 3)],
    ];
    const content = { ...drawSheet('a | b', { name: 'Follow-up', id: 'S' }), values };
    const before = applied([content], []);
    expect(before.columns.map((each) => each['remarks'])).toEqual(['E', 'K']);
    const change = { ...field('assessment', 10), block: 1 };
    const { columns } = applied([content], decided([content], change));
    expect(columns.map((each) => each['assessment'])).toEqual([undefined, 'K']);
  });
});

describe('tick columns', () => {
  const matrix = `
    Report         | No. | Recommendation                             | Accepted | Not accepted | Under consideration | Done | Going on | Not begun
    JIU/REP/2021/3 | 1   | The heads should adopt a policy soon.      | X        |              |                     | X    |          |
    JIU/REP/2021/3 | 2   | The heads should publish the policy.       | X        |              |                     |      | X        |
    JIU/REP/2020/8 | 1   | The heads should review the travel rules.  |          |              | X                   |      |          |`;
  const mark = (code: 'implemented' | 'in_progress', column: number | null) =>
    ({
      kind: 'column',
      sheet: 'S',
      block: 0,
      target: { kind: 'mark', status: 'implementation', code },
      column,
    }) as const;

  it('are chosen and unchosen', () => {
    const decisions = decided([sheet(matrix)], mark('implemented', 6), mark('in_progress', 7));
    const { blocks, rows } = applied([sheet(matrix)], decisions);
    expect(marksOf(blocks[0], 'implementation')).toMatchObject({ implemented: 'G', in_progress: 'H' });
    expect(rows[1]).toBe('JIU/REP/2021/3 2 - accepted in_progress');
    const less = applied([sheet(matrix)], decided([sheet(matrix)], mark('implemented', 6), mark('in_progress', null)));
    expect(marksOf(less.blocks[0], 'implementation')).not.toHaveProperty('in_progress');
  });

  it('give way to a column of words', () => {
    const { blocks } = applied([sheet(matrix)], decided([sheet(matrix)], field('acceptance', 3)));
    expect([blocks[0]?.fields.acceptance?.column, blocks[0]?.marks.acceptance]).toEqual([3, {}]);
  });
});

describe('two columns of text that tell the addressee', () => {
  const asked = `
    Report         | No. | What heads are asked                     | What bodies are asked                     | Acceptance | Implementation
    JIU/REP/2021/3 | 1   | They should adopt a policy before long.  |                                           | Accepted   | Implemented
    JIU/REP/2021/3 | 2   |                                          | They should review the policy every year. | Accepted   | In progress`;
  const addressee = (code: 'executive' | 'legislative', column: number) =>
    ({ kind: 'column', sheet: 'S', block: 0, target: { kind: 'addressee', code }, column }) as const;

  it('are chosen by hand', () => {
    const decisions = decided([sheet(asked)], addressee('executive', 2), addressee('legislative', 3));
    expect(applied([sheet(asked)], decisions).rows).toEqual([
      'JIU/REP/2021/3 1 executive accepted implemented',
      'JIU/REP/2021/3 2 legislative accepted in_progress',
    ]);
  });
});

describe('a sheet', () => {
  const out = { kind: 'include', sheet: 'S', included: false } as const;
  const last = plain.replaceAll('Implemented', 'In progress');

  it('left out is not read, under whatever name', () => {
    const sheets = [sheet(plain), sheet(last.replaceAll('JIU/REP', 'JIU/NOTE'), 'Notes', 'T')];
    const decisions = decided(sheets, out);
    for (const name of ['Follow-up', 'Suivi']) {
      const { layout, rows } = applied([sheet(plain, name), ...sheets.slice(1)], decisions);
      expect(layout.sheets[0]).toMatchObject({ kind: 'other', excluded: true, blocks: [] });
      expect(rows).toHaveLength(3);
    }
  });

  it('put back needs no decision', () => {
    expect(decided([sheet(plain)], out, { ...out, included: true })).toEqual([]);
  });

  it('left out, as the newest of its copies, makes the one before it current', () => {
    const sheets = [sheet(plain, '2021', 'A'), sheet(last, '2022', 'B')];
    expect(recogniseLayout(sheets, {}).sheets[0]).toMatchObject({ earlier: true });
    const { layout, rows } = applied(sheets, decided(sheets, { ...out, sheet: 'B' }));
    expect(layout.sheets[0]?.earlier).toBeUndefined();
    expect(rows).toEqual(three);
  });

  it('that is an earlier copy is read when a person says so', () => {
    const sheets = [sheet(plain, '2021', 'A'), sheet(last, '2022', 'B')];
    const { rows } = applied(sheets, decided(sheets, { kind: 'include', sheet: 'A', included: true }));
    expect(rows).toHaveLength(6);
  });

  it('is found by its name when ids were given anew, and by its words when it has another name', () => {
    const other = sheet('Name | Office\n A. Person | D-201', 'Staff', 'T');
    const decisions = decided([sheet(plain), other], field('assessment', 6));
    for (const [id, name] of [
      ['T', 'Follow-up'],
      ['S', 'Suivi'],
      ['X', 'Suivi'],
    ] as const) {
      const { columns, unfit } = applied([{ ...other, id: 'S2', name: 'Annuaire' }, sheet(plain, name, id)], decisions);
      expect([columns[0]?.['assessment'], unfit], `${id} ${name}`).toEqual(['G', []]);
    }
  });

  it('is not taken for another that only has its id', () => {
    const decisions = decided([sheet(plain)], out);
    const stranger =
      'Symbol | Number | Text | Status\n JIU/REP/2019/1 | 1 | The heads should publish the list of posts. | Accepted';
    const { layout, fits, unfit } = applied([sheet(stranger, 'New', 'S')], decisions);
    expect(layout.sheets[0]?.excluded).toBeUndefined();
    expect([fits, unfit]).toEqual(['unfit', [{ sheet: 'Follow-up', what: { kind: 'sheet' } }]]);
  });
});

describe('a header row pointed at', () => {
  const odd = `
    Our list of the year
    Ref.           | Item | What is asked                         | How it stands
    JIU/REP/2021/3 | 1    | They should adopt a policy soon.      | Implemented
    JIU/REP/2021/3 | 2    | They should publish the policy.       | In progress
    JIU/REP/2020/8 | 1    | They should review the travel rules.  | Implemented`;
  const pointed = { kind: 'header-row', sheet: 'S', row: 1 } as const;

  it('makes a tracker of what is none by its words', () => {
    const { columns, rows } = applied([sheet(odd)], decided([sheet(odd)], pointed, field('text', 2)));
    expect(columns[0]).toMatchObject({ report: 'A', text: 'C', implementation: 'D' });
    expect(rows).toHaveLength(3);
  });

  it('is the only one, and has a block even when nothing under it is understood', () => {
    const staff = sheet('List\n Name | Office\n A. Person | D-201\n B. Person | D-202');
    const { layout, rows, blocks } = applied([staff], decided([staff], pointed));
    expect([layout.sheets[0]?.kind, blocks.length, blocks[0]?.headerRows, rows]).toEqual(['tracker', 1, [1], []]);
  });

  it('is found when rows were inserted above', () => {
    const decisions = decided([sheet(odd)], pointed, field('text', 2));
    const { columns, fits, blocks } = applied([sheet(odd.replace('Our list', 'Title\n\n Our list'))], decisions);
    expect([columns[0]?.['text'], blocks[0]?.headerRows, fits]).toEqual(['C', [3], 'moved']);
  });

  it('that is gone gives way and is told', () => {
    const decisions = decided([sheet(plain)], { ...pointed, row: 0 });
    const { fits, unfit, columns } = applied([sheet(odd)], decisions);
    expect([fits, unfit]).toEqual(['unfit', [{ sheet: 'Follow-up', what: { kind: 'header-row', row: 0 } }]]);
    expect(columns).toEqual(applied([sheet(odd)], []).columns);
  });

  it('is taken back', () => {
    expect(decided([sheet(odd)], pointed, { ...pointed, row: null })).toEqual([]);
  });

  it('can be given when the layout is recognised', () => {
    const layout = recogniseLayout([sheet(odd)], { headerRows: new Map([['S', 1]]) });
    expect(layout.sheets[0]?.blocks[0]?.headerRows).toEqual([1]);
  });
});
