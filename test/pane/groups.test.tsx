import { afterEach, describe, expect, test } from 'vitest';
import type { DrawnCell } from '../support/drawn-workbook';
import { focused, nameOf, stage, strike, trackerOf } from '../support/pane-stage';

afterEach(strike);

type Pane = Awaited<ReturnType<typeof stage>>;

const statuses: [string, string][] = [
  ['Accepted', 'Implemented'],
  ['Accepted', 'Implemented'],
  ['Accepted', 'In progress'],
  ['Accepted', 'implemented'],
  ['Accepted', 'IMPLEMENTED'],
  ['Accepted', ''],
  ['Acepted', 'In progress'],
  ['Accepted', 'In progress'],
  ['Accepted', 'In progress'],
  ['accepted', 'in progress'],
  ['Accepted', 'In progress'],
  ['Accepted', ''],
];

const many = () => stage({ workbook: trackerOf(statuses), checkAtOnce: true });
const otherReport = (cell: DrawnCell) => (typeof cell === 'string' ? cell.replace('/REP/', '/NOTE/') : cell);
const headings = (pane: Pane) => pane.all('h3 [data-row]').map((row) => row.querySelector('span')?.textContent);
const grouped = async (by: string) => {
  const pane = await many();
  await pane.enter(pane.all('select[aria-label="Group by"]')[0], by);
  return pane;
};

describe('groups', () => {
  test('by report, in the order of the tracker, each row with its rule', async () => {
    const pane = await grouped('report');
    expect(headings(pane)).toEqual(['Error: JIU/REP/2021/1, 4 findings', 'Error: JIU/REP/2021/2, 3 findings']);
    expect(pane.row('F10').textContent).toContain('rec. 6');
    expect(pane.row('F10').textContent).toContain('Implementation status missing');
    expect(pane.row('F10').textContent).not.toContain('JIU/REP/2021/1');
  });

  test('by sheet only where findings stand on several', async () => {
    const pane = await many();
    const options = [...(pane.all('select[aria-label="Group by"]')[0]?.querySelectorAll('option') ?? [])].map(nameOf);
    expect(options).toEqual(['By rule', 'By report']);
    strike();
    const [one] = trackerOf(statuses).sheets;
    if (!one) throw new Error('No sheet');
    const two = { sheets: [one, { ...one, name: 'External', rows: one.rows.map((row) => row.map(otherReport)) }] };
    const both = await stage({ workbook: two, checkAtOnce: true });
    await both.enter(both.all('select[aria-label="Group by"]')[0], 'sheet');
    expect(headings(both)).toEqual(['Error: Tracker, 7 findings', 'Error: External, 7 findings']);
  });
});

describe('the search', () => {
  test('looks into sentences, values and suggestions', async () => {
    const pane = await many();
    const [search] = pane.all('input[type="search"]');
    await pane.enter(search, 'has been implemented is not said');
    expect(pane.text()).toContain('2 of 7 findings shown');
    await pane.enter(search, 'acepted');
    expect(pane.text()).toContain('1 of 7 findings shown');
    await pane.enter(search, 'zzz');
    expect(pane.text()).toContain('No finding matches.');
    await pane.click('Show all findings');
    expect(pane.rows().length).toBeGreaterThan(7);
  });
});

describe('all that is safe', () => {
  const value = (pane: Pane, row: number, column: number) => pane.memory.cell('Tracker', row - 1, column).value;

  test('is shown cell by cell before and after, whatever the rule, and written at once', async () => {
    const pane = await many();
    await pane.click('Fix all 4 cells…');
    expect(pane.text()).toContain('4 cells will be changed');
    expect(pane.row('E14').textContent).toContain('accepted → Accepted');
    expect(pane.row('F8').textContent).toContain('implemented → Implemented');
    expect(pane.rows().map(nameOf).join()).not.toContain('Acceptance not recognised');
    expect(pane.memory.calls).not.toContain('write');
    await pane.click('Fix 4 cells');
    expect([value(pane, 8, 5), value(pane, 14, 4), value(pane, 14, 5)]).toEqual([
      'Implemented',
      'Accepted',
      'In progress',
    ]);
    await pane.click('Take back 4 cells');
    expect([value(pane, 8, 5), value(pane, 14, 4)]).toEqual(['implemented', 'accepted']);
  });

  test('can be left without writing, and the focus goes back to its button', async () => {
    const pane = await many();
    await pane.focus(pane.button('Fix all 4 cells…'));
    await pane.press('Enter');
    await pane.focus(pane.button('Cancel'));
    await pane.press('Enter');
    expect(pane.memory.calls).not.toContain('write');
    expect(focused()).toBe('Fix all 4 cells…');
  });
});

test('the other row of a duplicate is reached from each of the two', async () => {
  const drawn = trackerOf(statuses.slice(0, 3));
  const [sheet] = drawn.sheets;
  const copy = sheet?.rows[4];
  if (!sheet || !copy) throw new Error('No row to copy');
  const pane = await stage({ workbook: { sheets: [{ ...sheet, rows: [...sheet.rows, copy] }] }, checkAtOnce: true });
  await pane.click(pane.row('C8'));
  await pane.click('Go to C5');
  expect(pane.memory.selected).toMatchObject({ row: 4, column: 2 });
});
