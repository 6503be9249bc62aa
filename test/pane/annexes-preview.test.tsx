import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { annexes, preview, revealed, toggle, until } from '../support/annexes-stage';
import { focused, nameOf, strike, trackerOf } from '../support/pane-stage';

afterEach(strike);

describe('the preview', () => {
  test('shows the paper, and each text leads to its cell', async () => {
    const pane = await annexes();
    await preview(pane, 'Recommendations to executive heads');
    expect(pane.all('h2').map(nameOf)).toContain('Preview: Recommendations to executive heads');
    const text = pane.all('[data-leads]').find((each) => each.textContent === 'Heads should complete measure 4.');
    await pane.click(text ?? pane.place);
    expect(revealed(pane)).toBe('D8');
  });

  test('has one stop of the Tab key; arrow keys move, Enter follows, Escape goes back to where one was', async () => {
    const pane = await annexes();
    const from = pane.button('Preview: Recommendations to executive heads');
    await pane.focus(from);
    await preview(pane, 'Recommendations to executive heads');
    const texts = pane.all('[data-leads]');
    expect(texts.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    await pane.focus(texts[0] ?? pane.place);
    await pane.press('End');
    expect(focused()).toBe(texts.at(-1)?.textContent);
    await pane.press('ArrowUp');
    await pane.press('Enter');
    expect(revealed(pane)).toMatch(/^[A-H]\d$/);
    await pane.press('Escape');
    expect(document.activeElement).toBe(from);
  });

  test('a blank leads to its setting, which the workbook then keeps', async () => {
    const pane = await annexes();
    await preview(pane, 'Recommendations to executive heads');
    const blank = pane.all('[data-leads]').find((each) => each.textContent === '[session]');
    await pane.click(blank ?? pane.place);
    expect(document.activeElement?.getAttribute('name')).toBe('session');
    await pane.enter(pane.labelled('Session'), 'Thirty-fourth session');
    expect(pane.has('Undo changes')).toBe(true);
    await pane.click('Keep these settings');
    expect(pane.memory.kept).toContain('Thirty-fourth session');
    expect(pane.text()).toContain('Paper settings 7 missing');
    await preview(pane, 'Recommendations to executive heads');
    expect(pane.text()).toContain('Thirty-fourth session');
  });

  test('a sheet is shown in its own form', async () => {
    const pane = await annexes();
    await preview(pane, 'Recommendations to executive heads');
    const before = pane.all('table').length;
    await pane.enter(pane.labelled('Shown as'), 'sheet');
    await until(() => {
      expect(pane.all('table')).toHaveLength(1);
    });
    expect(before).toBe(2);
  });

  test('a paper of thousands of rows is drawn in parts, with a way to any', async () => {
    const statuses = Array.from({ length: 900 }, () => ['Accepted', 'In progress'] as const);
    const pane = await annexes({ workbook: trackerOf(statuses) });
    await preview(pane, 'Recommendations by report, with marks');
    const texts = pane.all('[data-leads]').length;
    expect(texts).toBeLessThan(600);
    const parts = pane.labelled('Part shown');
    const last = parts.querySelectorAll('option').length - 1;
    expect(last).toBeGreaterThan(5);
    await pane.enter(parts, String(last));
    expect(pane.text()).toContain('JIU/REP/2021/1');
    expect(pane.button('Next part').getAttribute('aria-disabled')).toBe('true');
  });
});

/** Milliseconds: axe looks at every element. */
const slow = 30_000;

/** Contrast needs pixels; the page around the pane is not the pane's; and Fluent's own stops keep the Tab key inside. */
async function violations(): Promise<readonly string[]> {
  const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
  const { violations: found } = await axe.run({ include: [['body']], exclude: [['[data-tabster-dummy]']] }, { rules });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
}

describe.each(['en', 'ar', 'lengthened'] as const)('%s', (language) => {
  test('has no barrier that axe can find: choices, settings, warnings', { timeout: slow }, async () => {
    const pane = await annexes({ language });
    for (const box of pane.all('ul input[type="checkbox"]').slice(2, 4)) await pane.click(box);
    for (const details of pane.all('details')) await toggle(details);
    await until(() => {
      expect(pane.all('[role="progressbar"]')).toHaveLength(0);
      expect(pane.all('main section section')).toHaveLength(2);
    });
    expect(await violations()).toEqual([]);
  });

  test('has no barrier that axe can find: a paper', { timeout: slow }, async () => {
    const pane = await annexes({ language });
    await pane.click(pane.all('ul li button')[1] ?? pane.place);
    await until(() => {
      expect(pane.all('[data-leads]').length).toBeGreaterThan(0);
    });
    expect(await violations()).toEqual([]);
  });
});
