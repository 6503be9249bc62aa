import { afterEach, describe, expect, test } from 'vitest';
import { focused, nameOf, stage, strike } from '../support/pane-stage';

afterEach(strike);

type Pane = Awaited<ReturnType<typeof stage>>;

/** By keyboard, as it is meant for those who use one. */
async function strikeEnterOn(pane: Pane, name: string) {
  const button = pane.all('button').find((each) => nameOf(each).startsWith(name));
  if (!button) throw new Error(`No button ${name}`);
  await pane.focus(button);
  await pane.press('Enter');
}

describe('the focus stays in the step that was worked in, not on the page,', () => {
  test('after the meanings of words were kept', async () => {
    const pane = await stage({ checkAtOnce: true });
    await pane.click('Tracker');
    const [meaning] = pane.all('select').filter((field) => field.querySelector('option[value="none"]'));
    await pane.enter(meaning, 'accepted');
    await strikeEnterOn(pane, 'Keep');
    expect(pane.memory.kept).toContain('Acepted');
    expect(document.activeElement?.closest('main')).not.toBeNull();
  });

  test('after another header row was used', async () => {
    const pane = await stage({ checkAtOnce: true });
    await pane.click('Tracker');
    await pane.click('Correct: Tracker');
    await pane.enter(pane.labelled('Header row'), '4');
    pane.button('Use this row').focus();
    await pane.click('Use this row');
    expect(document.activeElement?.closest('main')).not.toBeNull();
  });

  test('after the notice of a fix was closed', async () => {
    const pane = await stage({ checkAtOnce: true });
    await pane.click(pane.row('E11'));
    await pane.click('Use “Accepted”');
    await strikeEnterOn(pane, 'Close');
    expect(pane.has('Take back')).toBe(false);
    expect(focused()).toBe('1 error and 2 warnings in 8 recommendations.');
  });

  test('after a reporting date was chosen, or not', async () => {
    const pane = await stage({ checkAtOnce: true });
    await strikeEnterOn(pane, 'Change');
    expect(document.activeElement).toBe(pane.all('input[type="date"]')[0]);
    await strikeEnterOn(pane, 'Cancel');
    expect(focused()).toBe('Change');
  });
});

test('what a person does outside the pane is left alone', async () => {
  const pane = await stage({ checkAtOnce: true });
  const outside = document.body.appendChild(document.createElement('button'));
  await pane.click(pane.row('E11'));
  await pane.focus(pane.button('Use “Accepted”'));
  await pane.focus(outside);
  await pane.edit('Tracker', 10, 4, 'Accepted');
  await pane.click('Check again');
  expect(document.activeElement).toBe(outside);
  outside.remove();
});

test('a step opens at its top, however far the one before was scrolled', async () => {
  const pane = await stage({ checkAtOnce: true });
  const [scroller] = pane.all('main');
  if (!scroller) throw new Error('No place to scroll.');
  scroller.scrollTop = 400;
  await pane.click('Figures');
  expect(scroller.scrollTop).toBe(0);
});
