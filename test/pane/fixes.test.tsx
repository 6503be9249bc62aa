import { afterEach, describe, expect, test } from 'vitest';
import type { Refused } from '../../src/tasks';
import { nameOf, stage, strike } from '../support/pane-stage';

afterEach(strike);

const implementation = 5;
const statusOf = (pane: Awaited<ReturnType<typeof stage>>, row: number) =>
  pane.memory.cell('Tracker', row - 1, implementation).value;

describe('one finding', () => {
  test('opens to its sentence, the value, the suggestion and why it matters', async () => {
    const pane = await stage({ checkAtOnce: true });
    await pane.click(pane.row('E11'));
    const text = pane.text();
    expect(text).toContain('“Acepted” is not a known acceptance. Perhaps “Accepted” was meant.');
    expect(text).toContain('In the cellAcepted');
    expect(text).toContain('SuggestedAccepted');
    expect(text).toContain('Why this matters');
    expect(pane.has('Go to E11')).toBe(true);
  });

  test('shows the day that a date column holds, not Excel’s number for it', async () => {
    const header = [
      'Report symbol',
      'Rec. no.',
      'Recommendation',
      'Acceptance',
      'Implementation status',
      'Target date',
    ];
    const row = (no: number, due: number | string) => [
      'JIU/REP/2021/3',
      no,
      `Executive heads should complete measure ${String(no)} and report on it.`,
      'Accepted',
      'In progress',
      due,
    ];
    const rows = [['Status as at 31 March 2022'], [], header, row(1, 44_561), row(2, ''), row(3, 44_926)];
    const pane = await stage({ workbook: { sheets: [{ name: 'T', rows }] }, checkAtOnce: true });
    await pane.click(pane.row('F4'));
    expect(pane.text()).toContain('In the cell31 December 2021');
  });

  test('is brought before the eyes when it is opened, and again on demand', async () => {
    const pane = await stage({ checkAtOnce: true });
    await pane.click(pane.row('E11'));
    expect(pane.memory.selected).toMatchObject({ row: 10, column: 4 });
    pane.memory.selected = null;
    await pane.click('Go to E11');
    expect(pane.memory.selected).toMatchObject({ row: 10, column: 4 });
    expect(pane.text()).toContain('Cell E11 is selected in the sheet.');
  });

  test('is fixed with its suggestion, checked again, and can be taken back', async () => {
    const pane = await stage({ checkAtOnce: true });
    await pane.click(pane.row('E11'));
    await pane.click('Use “Accepted”');
    expect(pane.memory.cell('Tracker', 10, 4).value).toBe('Accepted');
    expect(pane.text()).toContain('1 cell fixed.');
    expect(pane.text()).toContain('1 error and 2 warnings in 8 recommendations.');
    expect(pane.text()).not.toContain('The workbook has changed since this check.');
    await pane.click('Take back');
    expect(pane.memory.cell('Tracker', 10, 4).value).toBe('Acepted');
    expect(pane.text()).toContain('1 cell put back as before.');
    expect(pane.text()).toContain('2 errors and 2 warnings in 8 recommendations.');
  });
});

describe('all of a rule', () => {
  test('nothing is written before the preview was agreed to', async () => {
    const pane = await stage({ checkAtOnce: true });
    await pane.click('Fix 2 cells…');
    expect(pane.text()).toContain('2 cells will be changed');
    expect(pane.row('F8').textContent).toContain('implemented → Implemented');
    expect(pane.row('F9').textContent).toContain('IMPLEMENTED → Implemented');
    expect(pane.memory.calls).not.toContain('write');
    await pane.click('Cancel');
    expect(pane.text()).not.toContain('2 cells will be changed');
    expect(statusOf(pane, 8)).toBe('implemented');
  });

  test('is fixed at once and taken back at once', async () => {
    const pane = await stage({ checkAtOnce: true });
    await pane.click('Fix 2 cells…');
    await pane.click(pane.all('button').find((button) => nameOf(button) === 'Fix 2 cells') ?? 'Fix 2 cells');
    expect([statusOf(pane, 8), statusOf(pane, 9)]).toEqual(['Implemented', 'Implemented']);
    expect(pane.text()).toContain('2 cells fixed.');
    await pane.click('Take back 2 cells');
    expect([statusOf(pane, 8), statusOf(pane, 9)]).toEqual(['implemented', 'IMPLEMENTED']);
  });

  test('is not offered where a suggestion is only a guess', async () => {
    const pane = await stage({ checkAtOnce: true });
    await pane.click(pane.row('Acceptance not recognised'));
    await pane.click(pane.row('Implementation status worded differently'));
    expect(pane.has('Fix')).toBe(false);
  });
});

describe('what is not as expected any more', () => {
  test('is left alone and named with the reason', async () => {
    const pane = await stage({ checkAtOnce: true });
    await pane.click('Fix 2 cells…');
    await pane.edit('Tracker', 7, implementation, 'Not started');
    await pane.click(pane.all('button').find((button) => nameOf(button) === 'Fix 2 cells') ?? 'Fix 2 cells');
    expect(statusOf(pane, 8)).toBe('Not started');
    expect(statusOf(pane, 9)).toBe('Implemented');
    expect(pane.text()).toContain('1 of 2 cells fixed.');
    expect(pane.text()).toContain('1 cell was left alone:');
    expect(pane.text()).toContain('F8: changed since the check');
  });

  test('is not taken back either', async () => {
    const pane = await stage({ checkAtOnce: true });
    await pane.click(pane.row('E11'));
    await pane.click('Use “Accepted”');
    await pane.edit('Tracker', 10, 4, 'Not accepted');
    await pane.click('Take back');
    expect(pane.memory.cell('Tracker', 10, 4).value).toBe('Not accepted');
    expect(pane.text()).toContain('1 cell was changed since and was left as it is.');
  });

  test('a refusal keeps the findings, says why, and writes nothing', async () => {
    const pane = await stage({ checkAtOnce: true });
    await pane.click(pane.row('E11'));
    pane.memory.failNext('sheet-protected', 'Tracker');
    await pane.click('Use “Accepted”');
    expect(pane.text()).toContain('The sheet “Tracker” is protected.');
    expect(pane.text()).toContain('2 errors and 2 warnings in 8 recommendations.');
    expect(pane.has('Take back')).toBe(false);
    expect(pane.memory.cell('Tracker', 10, 4).value).toBe('Acepted');
    await pane.click('Close');
    expect(pane.text()).not.toContain('is protected');
    await pane.click('Use “Accepted”');
    expect(pane.text()).toContain('1 cell fixed.');
  });

  test('what a write had done before it was stopped can be taken back', async () => {
    const stopped: Refused = {
      kind: 'refused',
      because: 'sheet-protected',
      sheet: 'Tracker',
      before: [
        {
          place: { sheet: '{0}', row: 7, column: 5 },
          formula: 'implemented',
          wasFormula: false,
          numberFormat: 'General',
          written: 'Implemented',
        },
      ],
    };
    let takenBack = 0;
    const pane = await stage({
      checkAtOnce: true,
      tasks: {
        apply: () => Promise.resolve(stopped),
        takeBack: (before) => {
          takenBack = before.length;
          return Promise.resolve({ kind: 'taken-back', restored: 1, leftAlone: 0 });
        },
      },
    });
    await pane.click('Fix 2 cells…');
    await pane.click(pane.all('button').find((button) => nameOf(button) === 'Fix 2 cells') ?? 'Fix 2 cells');
    expect(pane.text()).toContain('The sheet “Tracker” is protected.');
    expect(pane.text()).toContain('1 of 2 cells fixed.');
    await pane.click('Take back');
    expect(takenBack).toBe(1);
  });
});
