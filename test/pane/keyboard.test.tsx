import { act } from 'react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nameOf, settle, stage, strike, trackerOf } from '../support/pane-stage';

afterEach(strike);

const here = () => (document.activeElement ? nameOf(document.activeElement) : '');

async function atFirstRow(options: Parameters<typeof stage>[0] = {}) {
  const pane = await stage({ checkAtOnce: true, ...options });
  const [first] = pane.rows();
  if (!first) throw new Error('No rows');
  await pane.focus(first);
  return pane;
}

describe('the list of findings', () => {
  test('is one stop for the Tab key', async () => {
    const pane = await atFirstRow();
    expect(pane.rows().filter((row) => row.tabIndex === 0)).toHaveLength(1);
  });

  test('arrow keys, Home and End move through it and do not touch the sheet', async () => {
    const pane = await atFirstRow();
    await pane.press('ArrowDown');
    expect(here()).toContain('F10');
    await pane.press('ArrowDown');
    expect(here()).toContain('Acceptance not recognised');
    await pane.press('End');
    expect(here()).toContain('F9');
    await pane.press('ArrowDown');
    expect(here()).toContain('F9');
    await pane.press('Home');
    expect(here()).toContain('Implementation status missing');
    await pane.press('ArrowUp');
    expect(here()).toContain('Implementation status missing');
    expect(pane.memory.calls).not.toContain('reveal');
    expect(
      pane
        .rows()
        .filter((row) => row.tabIndex === 0)
        .map(nameOf),
    ).toEqual([here()]);
  });

  test('Enter goes to the cell and opens the finding, Escape closes it', async () => {
    const pane = await atFirstRow();
    await pane.press('ArrowDown');
    await pane.press('Enter');
    expect(pane.memory.selected).toMatchObject({ row: 9, column: 5 });
    expect(pane.text()).toContain('how far it has been implemented is not said');
    await pane.press('Enter');
    expect(pane.memory.calls.filter((call) => call === 'reveal')).toHaveLength(2);
    expect(pane.text()).toContain('how far it has been implemented is not said');
    await pane.press('Escape');
    expect(pane.text()).not.toContain('how far it has been implemented is not said');
    expect(here()).toContain('F10');
  });

  test('Escape inside an opened finding leads back to its row', async () => {
    const pane = await atFirstRow();
    await pane.press('ArrowDown');
    await pane.press('Enter');
    await pane.focus(pane.button('Go to F10'));
    await pane.press('Escape');
    expect(here()).toContain('F10');
    expect(pane.has('Go to F10')).toBe(false);
  });

  test('the side arrows close and open a group, from its rows too', async () => {
    const pane = await atFirstRow();
    await pane.press('ArrowLeft');
    expect(document.activeElement?.getAttribute('aria-expanded')).toBe('false');
    await pane.press('ArrowRight');
    expect(document.activeElement?.getAttribute('aria-expanded')).toBe('true');
    await pane.press('ArrowDown');
    await pane.press('ArrowLeft');
    expect(here()).toContain('Implementation status missing');
  });

  test('right to left, the side arrows change places', async () => {
    const pane = await atFirstRow({ language: 'ar' });
    await pane.press('ArrowRight');
    expect(document.activeElement?.getAttribute('aria-expanded')).toBe('false');
    await pane.press('ArrowLeft');
    expect(document.activeElement?.getAttribute('aria-expanded')).toBe('true');
  });

  test('keys held with Ctrl belong to Excel and the browser', async () => {
    const pane = await atFirstRow();
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', ctrlKey: true, bubbles: true }));
    expect(here()).toContain('Implementation status missing');
    expect(await pane.press('a')).toBe(true);
  });

  test('after a fix the focus goes to the row that came into the place of the one mended', async () => {
    const pane = await atFirstRow();
    await pane.press('End');
    await pane.press('ArrowUp');
    expect(here()).toContain('F8');
    await pane.press('Enter');
    await pane.focus(pane.button('Use “Implemented”'));
    await pane.press('Enter');
    expect(pane.text()).toContain('1 cell fixed.');
    expect(here()).toContain('F9');
  });
});

describe('a long list', () => {
  // happy-dom lays nothing out: here the scroller is 600 pixels high and a row 30.
  const sizes = { offsetHeight: 30, offsetWidth: 350, clientHeight: 600, clientWidth: 350, scrollHeight: 6_100 };
  const before = Object.keys(sizes).map((name) => {
    const was = Object.getOwnPropertyDescriptor(HTMLElement.prototype, name);
    return { name, was };
  });
  beforeEach(() => {
    for (const { name } of before) {
      Object.defineProperty(HTMLElement.prototype, name, {
        configurable: true,
        get: () => sizes[name as keyof typeof sizes],
      });
    }
  });
  afterEach(() => {
    for (const { name, was } of before) if (was) Object.defineProperty(HTMLElement.prototype, name, was);
  });

  test('is drawn only where it is seen', async () => {
    const statuses = Array.from({ length: 400 }, (_, index): [string, string] => [
      'Accepted',
      index % 2 === 0 ? '' : 'In progress',
    ]);
    const pane = await atFirstRow({ workbook: trackerOf(statuses) });
    expect(pane.text()).toContain('200 errors in 400 recommendations.');
    expect(pane.rows().length).toBeGreaterThan(10);
    expect(pane.rows().length).toBeLessThan(60);
    expect(pane.all('[role="listitem"]')[0]?.getAttribute('aria-setsize')).toBe('201');
    const [main] = pane.all('main');
    if (!main) throw new Error('Nothing scrolls');
    act(() => {
      main.scrollTop = 3_000;
      main.dispatchEvent(new Event('scroll'));
    });
    await settle();
    expect(pane.row('F203')).toBeDefined();
    expect(pane.rows().length).toBeLessThan(60);
  });
});
