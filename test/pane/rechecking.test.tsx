import { act } from 'react';
import { afterEach, expect, test } from 'vitest';
import { settle, stage, strike } from '../support/pane-stage';

afterEach(strike);

/** Longer than the pane waits for the next keystroke. */
const pause = async () => {
  await act(() => new Promise((resolve) => setTimeout(resolve, 450)));
  await settle();
};
const stale = 'The workbook has changed since this check.';
const reads = (calls: readonly string[]) => calls.filter((call) => call === 'read').length;

test('an edit is answered by reading only the rows touched', async () => {
  const pane = await stage({ checkAtOnce: true, asTyped: true });
  const before = reads(pane.memory.calls);
  await pane.edit('Tracker', 10, 4, 'Accepted');
  await pause();
  expect(pane.text()).toContain('1 error and 2 warnings in 8 recommendations.');
  expect(pane.text()).not.toContain(stale);
  expect(reads(pane.memory.calls)).toBe(before);
  expect(pane.memory.calls).toContain('readAreas');
});

test('several edits in a row are answered once', async () => {
  const pane = await stage({ checkAtOnce: true, asTyped: true });
  await pane.edit('Tracker', 10, 4, 'Accepted');
  await pane.edit('Tracker', 9, 5, 'In progress');
  await pause();
  expect(pane.text()).toContain('2 warnings in 8 recommendations.');
  expect(pane.memory.calls.filter((call) => call === 'readAreas')).toHaveLength(1);
});

test('what goes beyond the known rows only marks the result out of date', async () => {
  const pane = await stage({ checkAtOnce: true, asTyped: true });
  await pane.edit('Tracker', 40, 0, 'JIU/REP/2021/9');
  await pause();
  expect(pane.text()).toContain(stale);
});

test('while somebody is still typing into a cell, the result is marked out of date', async () => {
  const pane = await stage({ checkAtOnce: true, asTyped: true });
  await pane.edit('Tracker', 10, 4, 'Accepted');
  pane.memory.editing = true;
  await pause();
  expect(pane.text()).toContain(stale);
  pane.memory.editing = false;
});

test('switched off it marks the result out of date at once, and the switch is remembered outside', async () => {
  const chosen: boolean[] = [];
  const pane = await stage({ checkAtOnce: true, onAsTyped: (on) => chosen.push(on) });
  await pane.edit('Tracker', 10, 4, 'Accepted');
  expect(pane.text()).toContain(stale);
  await pane.click('Check again');
  await pane.click('Tools…');
  await pane.click(pane.labelled('Check again as I type'));
  await pane.click('Close');
  expect(chosen).toEqual([true]);
  await pane.edit('Tracker', 9, 5, 'Implemented');
  await pause();
  expect(pane.text()).toContain('2 warnings in 8 recommendations.');
  expect(pane.text()).not.toContain(stale);
});
