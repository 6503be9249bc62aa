import { afterEach, describe, expect, test } from 'vitest';
import { parseKept } from '../../src/core/kept';
import { focused, mistakes, stage, strike, trackerOf } from '../support/pane-stage';

afterEach(strike);

type Pane = Awaited<ReturnType<typeof stage>>;

const reasonField = (pane: Pane) => pane.labelled('Reason');
const keptIn = (pane: Pane) => parseKept(pane.memory.kept)?.rules.ignored ?? [];

async function openE11(options: Parameters<typeof stage>[0] = {}) {
  const pane = await stage({ checkAtOnce: true, ...options });
  await pane.click(pane.row('E11'));
  await pane.click('Ignore…');
  return pane;
}

async function ignoreE11(reason = 'Spelled so in the report') {
  const pane = await openE11();
  await pane.enter(reasonField(pane), reason);
  await pane.click('Ignore');
  return pane;
}

describe('one finding', () => {
  test('is left as it is only with a reason', async () => {
    const pane = await openE11();
    expect(document.activeElement).toBe(reasonField(pane));
    await pane.click('Ignore');
    expect(pane.text()).toContain('Write the reason in a few words.');
    await pane.enter(reasonField(pane), '   ');
    await pane.click('Ignore');
    expect(keptIn(pane)).toEqual([]);
  });

  test('with one it no longer counts, is kept in the workbook, and stands apart with the reason', async () => {
    const pane = await ignoreE11();
    expect(pane.text()).toContain('1 error and 2 warnings in 8 recommendations.');
    expect(keptIn(pane)).toMatchObject([
      {
        rule: 'acceptance-unrecognised',
        symbol: 'JIU/REP/2021/1',
        value: 'Acepted',
        reason: 'Spelled so in the report',
      },
    ]);
    await pane.click('Ignored 1');
    expect(pane.rows()).toHaveLength(2);
    expect(pane.text()).toContain('Ignored becauseSpelled so in the report');
    expect(pane.has('Use “Accepted”')).toBe(false);
  });

  test('counts again when it is shown again', async () => {
    const pane = await ignoreE11();
    await pane.click('Ignored 1');
    await pane.click('Show again');
    expect(keptIn(pane)).toEqual([]);
    expect(pane.text()).toContain('2 errors and 2 warnings in 8 recommendations.');
    expect(pane.has('Ignored')).toBe(false);
  });

  test('counts again by itself when the cell says something else; its reason then waits or is forgotten', async () => {
    const pane = await ignoreE11();
    await pane.edit('Tracker', 10, 4, 'Accpted');
    await pane.click('Check again');
    expect(pane.text()).toContain('2 errors and 2 warnings in 8 recommendations.');
    await pane.click('Ignored 1');
    expect(pane.text()).toContain('1 reason is kept for a finding that is no longer there');
    expect(pane.text()).toContain('Acceptance not recognised');
    await pane.click('Forget');
    expect(keptIn(pane)).toEqual([]);
    expect(pane.text()).not.toContain('no longer there');
  });

  test('keeps its reason out of sight while its rule does not run', async () => {
    const pane = await ignoreE11();
    await pane.click('Rules…');
    await pane.enter(pane.labelled('Acceptance not recognised'), 'off');
    await pane.click('Close');
    expect(pane.has('Ignored')).toBe(false);
    expect(keptIn(pane)).toHaveLength(1);
  });
});

describe('all of a group', () => {
  test('is left as it is with one reason, and shown again at once', async () => {
    const pane = await stage({ checkAtOnce: true });
    await pane.click('Ignore 2 findings…');
    await pane.enter(reasonField(pane), 'Our own wording');
    await pane.click('Ignore 2 findings');
    expect(pane.text()).toContain('2 errors in 8 recommendations.');
    expect(keptIn(pane).map(({ value, reason }) => [value, reason])).toEqual([
      ['implemented', 'Our own wording'],
      ['IMPLEMENTED', 'Our own wording'],
    ]);
    await pane.click('Ignored 2');
    await pane.click('Show 2 findings again');
    expect(keptIn(pane)).toEqual([]);
    expect(pane.text()).toContain('2 errors and 2 warnings in 8 recommendations.');
  });

  test('a tracker in which all is ignored says that nothing is to mend, and still lists them', async () => {
    const workbook = trackerOf([
      ['Accepted', 'Implemented'],
      ['Accepted', ''],
    ]);
    const pane = await stage({ workbook, checkAtOnce: true });
    await pane.click(pane.row('F6'));
    await pane.click('Ignore…');
    await pane.enter(reasonField(pane), 'Asked the unit');
    await pane.click('Ignore');
    expect(pane.text()).toContain('Nothing to mend in 2 recommendations.');
    await pane.click('Ignored 1');
    expect(pane.row('F6')).toBeDefined();
  });
});

describe('the keyboard', () => {
  test('after a finding was ignored the focus is on the row that came into its place', async () => {
    const pane = await openE11();
    await pane.focus(reasonField(pane));
    await pane.enter(reasonField(pane), 'Spelled so');
    await pane.click('Ignore');
    expect(focused()).toContain('F8');
  });

  test('Escape leaves the question for a reason, then the finding', async () => {
    const pane = await openE11();
    await pane.press('Escape');
    expect(pane.all('label').map((label) => label.textContent)).not.toContain('Reason');
    expect(focused()).toContain('E11');
    expect(pane.has('Go to E11')).toBe(true);
    await pane.press('Escape');
    expect(pane.has('Go to E11')).toBe(false);
  });
});

test('a read-only workbook says why nothing can be kept', async () => {
  const pane = await openE11({ workbook: { ...mistakes, readOnly: true } });
  await pane.enter(reasonField(pane), 'Spelled so');
  await pane.click('Ignore');
  expect(pane.text()).toContain('This workbook is read-only.');
  expect(pane.text()).toContain('2 errors and 2 warnings in 8 recommendations.');
});
