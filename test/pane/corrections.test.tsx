import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { messages } from '../../src/messages';
import { keepDecisions } from '../../src/tasks';
import type { DrawnWorkbook } from '../support/drawn-workbook';
import { mistakes, nameOf, stage, strike, trackerOf } from '../support/pane-stage';

afterEach(strike);

type Pane = Awaited<ReturnType<typeof stage>>;

async function trackerStep(options: Parameters<typeof stage>[0] = {}) {
  const pane = await stage({ checkAtOnce: true, ...options });
  await pane.click('Tracker');
  return pane;
}

function labelled(pane: Pane, label: string): HTMLElement {
  const text = (element: HTMLElement) => element.textContent.replaceAll(/[\u2068\u2069]/g, '');
  const found = pane.all('label').find((element) => text(element) === label);
  const field = found && document.getElementById(found.getAttribute('for') ?? '');
  if (!field) throw new Error(`No field ${label} among: ${pane.all('label').map(text).join(' | ')}`);
  return field;
}

const optionsOf = (field: HTMLElement) => [...field.querySelectorAll('option')].map(nameOf);
const reads = (pane: Pane) => pane.memory.calls.filter((call) => call === 'read').length;
const columnRows = (pane: Pane) => pane.all('tbody tr').map((row) => [...row.children].map((cell) => cell.textContent));

describe('columns', () => {
  test('are chosen from all columns of the sheet by letter and header, and read anew without asking Excel', async () => {
    const pane = await trackerStep();
    await pane.click('Correct: Tracker');
    const status = labelled(pane, 'Implementation status');
    expect(optionsOf(status)).toEqual([
      'Not in this tracker',
      'A · Report symbol',
      'B · Report title',
      'C · Rec. no.',
      'D · Recommendation',
      'E · Acceptance',
      'F · Implementation status',
      'G · Management comments',
    ]);
    expect((status as HTMLSelectElement).value).toBe('5');
    const before = reads(pane);
    await pane.enter(status, '');
    await pane.click('Done: Tracker');
    expect(columnRows(pane).map(([, field]) => field)).not.toContain('Implementation status');
    expect(reads(pane)).toBe(before);
  });

  test('a choice is there again for whoever opens the workbook next, and can be reset', async () => {
    const pane = await trackerStep();
    await pane.click('Correct: Tracker');
    await pane.enter(labelled(pane, 'Implementation status'), '6');
    await pane.click('Done: Tracker');
    await pane.click('Check');
    await pane.click('Check again');
    await pane.click('Tracker');
    expect(columnRows(pane).find(([letter]) => letter === 'G')?.[1]).toBe('Implementation status');
    await pane.click('Reset to what was recognised');
    expect(columnRows(pane).find(([letter]) => letter === 'F')?.[1]).toBe('Implementation status');
    expect(pane.has('Reset')).toBe(false);
  });

  test('a field is added, and keeps the focus while it is chosen', async () => {
    const pane = await trackerStep();
    await pane.click('Correct: Tracker');
    await pane.enter(labelled(pane, 'Add a field'), 'field evidence');
    const evidence = labelled(pane, 'Evidence');
    await pane.focus(evidence);
    await pane.enter(evidence, '6');
    expect(document.activeElement).toBe(labelled(pane, 'Evidence'));
    await pane.click('Done: Tracker');
    expect(columnRows(pane).map(([letter, field]) => [letter, field])).toContainEqual(['G', 'Evidence']);
  });
});

describe('sheets', () => {
  test('one is left out and taken in again', async () => {
    const [tracker] = mistakes.sheets;
    if (!tracker) throw new Error('No sheet');
    const workbook: DrawnWorkbook = {
      sheets: [tracker, ...trackerOf([['Accepted', 'Implemented']]).sheets.slice(0, 1)],
    };
    const two = { sheets: workbook.sheets.map((sheet, index) => ({ ...sheet, name: `Part ${String(index + 1)}` })) };
    const pane = await trackerStep({ workbook: two });
    expect(pane.text()).toContain('9 recommendations recognised.');
    await pane.click(labelled(pane, 'Read “Part 1”'));
    expect(pane.text()).toContain('1 recommendation recognised.');
    expect(pane.text()).toContain('Left out');
    await pane.click(labelled(pane, 'Read “Part 1”'));
    expect(pane.text()).toContain('9 recommendations recognised.');
  });

  test('the header row is set by its number, and a number beyond the sheet is refused', async () => {
    const pane = await trackerStep();
    await pane.click('Correct: Tracker');
    const row = labelled(pane, 'Header row');
    expect((row as HTMLInputElement).value).toBe('4');
    await pane.enter(row, '99');
    await pane.click('Use this row');
    expect(pane.text()).toContain('Give a row from 1 to 12.');
    expect(await pane.memory.recall()).toBe(null);
    await pane.enter(row, '4');
    await pane.click('Use this row');
    expect(await pane.memory.recall()).toContain('"headerRow":3');
    expect(pane.text()).toContain('8 recommendations recognised.');
  });
});

test('a refusal to keep is said, and what was read stays', async () => {
  const pane = await trackerStep({
    tasks: { keep: () => Promise.resolve({ kind: 'refused', because: 'read-only', sheet: null }) },
  });
  await pane.enter(pane.all('select')[0], 'general');
  expect(pane.text()).toContain('This workbook is read-only.');
  expect(pane.text()).toContain('8 recommendations recognised.');
});

describe('unknown status words', () => {
  const words = trackerOf([
    ['Accepted', 'Implemented'],
    ['Acepted', 'In progress'],
    ['Accepted', 'Parked'],
    ['Accepted', 'Parked'],
    ['Accepted', 'In progress'],
    ['Accepted', 'In progress'],
  ]);

  test('are listed once with their count, and lead to a cell', async () => {
    const pane = await trackerStep({ workbook: words });
    expect(pane.text()).toContain('2 status words are not recognised');
    const parked = labelled(pane, 'Meaning of “Parked”');
    expect(optionsOf(parked)).toEqual(['Leave as it is', 'not started', 'in progress', 'implemented', 'As if blank']);
    expect(pane.text()).toContain('in 2 cells');
    await pane.click('Go to F7');
    expect(pane.memory.selected).toMatchObject({ row: 6, column: 5 });
  });

  test('nothing is taken for granted; a suggestion is taken with one click, and all meanings are kept together', async () => {
    const pane = await trackerStep({ workbook: words });
    expect((labelled(pane, 'Meaning of “Acepted”') as HTMLSelectElement).value).toBe('');
    expect(pane.has('Keep')).toBe(false);
    await pane.click('Use “accepted”');
    await pane.enter(labelled(pane, 'Meaning of “Parked”'), 'in_progress');
    await pane.click('Keep 2 meanings');
    expect(pane.text()).not.toContain('not recognised');
    await pane.click('Check');
    await pane.click('Check again');
    expect(pane.text()).not.toContain('Parked');
  });

  test('a kept meaning can be said differently, and forgotten', async () => {
    const pane = await trackerStep({ workbook: words });
    await pane.enter(labelled(pane, 'Meaning of “Parked”'), 'in_progress');
    await pane.click('Keep 1 meaning');
    expect(pane.text()).toContain('Meanings kept in this workbook');
    expect((labelled(pane, 'Meaning of “Parked”') as HTMLSelectElement).value).toBe('in_progress');
    await pane.enter(labelled(pane, 'Meaning of “Parked”'), 'not_started');
    expect((labelled(pane, 'Meaning of “Parked”') as HTMLSelectElement).value).toBe('not_started');
    expect(await pane.memory.recall()).toContain('"not_started"');
    await pane.enter(labelled(pane, 'Meaning of “Parked”'), '');
    expect(pane.text()).not.toContain('Meanings kept in this workbook');
    expect(pane.text()).toContain('2 status words are not recognised');
  });
});

describe('no tracker', () => {
  const bare: DrawnWorkbook = {
    sheets: [
      { name: 'Cover', rows: [['A cover page']] },
      {
        name: 'Liste',
        rows: [['Stand'], ['Ref', 'What', 'How far'], ['one', 'Buy chairs', 'x'], ['two', 'Buy tables', 'y']],
      },
    ],
  };

  test('a person can show the header row, and then the columns under it', async () => {
    const pane = await stage({ workbook: bare, checkAtOnce: true });
    expect(pane.text()).toContain('No tracker was found in this workbook.');
    const sheet = labelled(pane, 'Sheet');
    expect(optionsOf(sheet)).toEqual(['Cover', 'Liste']);
    const second = [...sheet.querySelectorAll('option')][1];
    await pane.enter(sheet, second?.value ?? '');
    await pane.enter(labelled(pane, 'Header row'), '2');
    await pane.click('Read from this row');
    expect(await pane.memory.recall()).toContain('"headerRow":1');
    expect(pane.text()).toContain('No recommendation was found under that row.');
    await pane.enter(labelled(pane, 'Recommendation'), '1');
    await pane.click('Tracker');
    expect(pane.text()).toContain('2 recommendations recognised.');
    expect(columnRows(pane).map(([letter, field]) => [letter, field])).toContainEqual(['B', 'Recommendation']);
  });
});

test('what no longer fits is said once, and the new reading can be taken', async () => {
  const pane = await trackerStep();
  await pane.click('Correct: Tracker');
  await pane.enter(labelled(pane, 'Implementation status'), '6');
  await pane.click('Done: Tracker');
  await keepDecisions(pane.memory, (kept) => {
    const [sheet] = kept.sheets;
    if (!sheet) throw new Error('Nothing kept');
    return { ...kept, sheets: [{ ...sheet, sheet: 'gone', name: 'Old tracker', words: ['Nothing', 'like', 'it'] }] };
  });
  await pane.click('Check');
  await pane.click('Check again');
  expect(pane.text()).toContain('some corrections kept in it no longer fit');
  expect(pane.text()).toContain('The sheet “Old tracker” is no longer there.');
  await pane.click('Correct it');
  expect(pane.has('Done: Tracker')).toBe(true);
  await pane.click('Use the new reading');
  expect(pane.text()).not.toContain('no longer fit');
});

test.each(['en', 'ar'] as const)('no barrier while columns and words are corrected: %s', async (language) => {
  const pane = await stage({ language, checkAtOnce: true });
  const { pane: words, layout } = messages[language];
  await pane.click(words.steps.tracker);
  await pane.click(`${layout.correct}: Tracker`);
  expect(pane.all('select').length).toBeGreaterThan(7);
  const { violations } = await axe.run(
    { include: [['body']], exclude: [['[data-tabster-dummy]']] },
    { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } },
  );
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
});
