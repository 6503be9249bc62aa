// The preview page's sheet: what it draws, how a person types and chooses in it, files in and out.
import path from 'node:path';
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openWorkbook } from '../../src/preview/xlsx';
import { root } from '../support/browser/browser';
import type { PreviewPage } from '../support/browser/preview';
import { previewStage } from '../support/browser/preview-stage';

const stage = previewStage();
let preview: PreviewPage;

describe('what the sheet shows', () => {
  it('draws values under their formats, the comment, and only the visible sheets', async () => {
    preview = await stage.open();
    await preview.cell('A5').waitFor();
    expect(await preview.cell('A1').textContent()).toBe('Follow-up of recommendations of the Joint Inspection Unit');
    await preview.goTo('I5');
    expect(await preview.cell('I5').textContent()).toBe('31/12/2020');
    const visible = ['Tracker', 'Notes', 'Requests', 'Reviews', 'Earlier years'];
    expect(await preview.page.getByRole('tab').allTextContents()).toEqual(visible);
    await preview.goTo('G22');
    await preview.cell('G22').hover();
    expect(await preview.page.getByRole('tooltip').textContent()).toMatch(/^A\. Colleague: Asked Communications/);
  });

  it('draws a merged title over all its columns and a fill behind the header', async () => {
    preview = await stage.open();
    const width = async (name: string) => (await preview.cell(name).boundingBox())?.width ?? 0;
    await preview.cell('A5').waitFor();
    expect(await width('A1')).toBeGreaterThan(3 * (await width('E5')));
    const fill = await preview.cell('A4').evaluate((box) => {
      return getComputedStyle(box.closest('.ag-cell') ?? box).backgroundColor;
    });
    expect(fill).toBe('rgb(31, 56, 100)');
  });

  it('keeps the frozen header in view while the rest scrolls', async () => {
    preview = await stage.open();
    await preview.goTo('A35');
    expect(await preview.cell('A4').isVisible()).toBe(true);
    expect(await preview.cell('A5').isVisible()).toBe(false);
  });

  it('runs an Arabic sheet from right to left and wraps Chinese text', async () => {
    preview = await stage.open('?workbook=sample-ar');
    await preview.cell('A5').waitFor();
    const left = async (name: string) => (await preview.cell(name).boundingBox())?.x ?? 0;
    expect(await left('A5')).toBeGreaterThan(await left('B5'));
    await preview.page.selectOption('#sample', 'zh');
    await preview.cell('A4').filter({ hasText: '报告文号' }).waitFor();
    expect(await left('A5')).toBeLessThan(await left('B5'));
    expect(await preview.page.title()).toContain('跟踪表样本.xlsx');
  });
});

describe('typing and choosing', () => {
  it('takes what is typed as Excel reads it, moves on with Enter, gives up with Escape', async () => {
    preview = await stage.open();
    await preview.type('G8', 'Somewhat done');
    expect([await preview.value('G8'), await preview.selected()]).toEqual(['Somewhat done', 'G9']);
    await preview.type('K5', '50%');
    expect(await preview.value('K5')).toBe('0.5');
    await preview.type('K6', '=K5*2');
    expect([await preview.value('K6'), await preview.cell('K6').textContent()]).toEqual(['1', '1']);
    await preview.cell('G9').dblclick();
    await preview.page.keyboard.type('never');
    await preview.page.keyboard.press('Escape');
    expect(await preview.value('G9')).toBe('Implemented');
    await preview.type('G9', '');
    expect(await preview.value('G9')).toBe('');
  });

  it('refuses the add-in while a cell is being edited, until Enter', async () => {
    preview = await stage.open();
    const editing = () => preview.page.evaluate(() => window.followUpPreview?.host.faults.cellEdit);
    await preview.cell('G8').click();
    await preview.page.keyboard.type('In');
    await preview.page.locator('.cell-editor').waitFor();
    expect(await editing()).toBe(true);
    await preview.page.keyboard.press('Enter');
    await expect.poll(editing).toBe(false);
  });

  it('opens the drop-down list of a cell, by its arrow and by Alt and arrow down', async () => {
    preview = await stage.open();
    await preview.cell('F10').click();
    await preview.cell('F10').locator('.list-arrow').click();
    expect(await preview.page.getByRole('listbox').getByRole('option').allTextContents()).toEqual([
      'Accepted',
      'Not accepted',
      'Not relevant',
      'Under consideration',
    ]);
    await preview.page.getByRole('listbox').getByRole('option', { name: 'Not relevant' }).click();
    expect(await preview.value('F10')).toBe('Not relevant');
    await preview.cell('G10').click();
    await preview.page.keyboard.press('Alt+ArrowDown');
    await preview.page.keyboard.press('ArrowDown');
    await preview.press('Enter');
    expect(await preview.value('G10')).toBe('Implemented');
  });

  it('tells the host what is selected, and shows what the host selects', async () => {
    preview = await stage.open();
    await preview.cell('B10').click();
    await preview.cell('C12').click({ modifiers: ['Shift'] });
    const selection = () => preview.page.evaluate(() => window.followUpPreview?.host.model.selection);
    expect(await selection()).toEqual({ row: 9, column: 1, rows: 3, columns: 2 });
    await preview.page.evaluate(() => {
      const host = window.followUpPreview?.host;
      host?.select(host.model.worksheets[1]?.id ?? '', { row: 2, column: 0, rows: 1, columns: 1 });
    });
    await preview.cell('A3').filter({ hasText: 'Acceptance and implementation' }).waitFor();
    expect(await preview.page.getByRole('tab', { selected: true }).textContent()).toBe('Notes');
    expect(await preview.selected()).toBe('A3');
  });

  it('walks over merged and hidden cells with the arrow keys', async () => {
    preview = await stage.open();
    await preview.page.evaluate(() => {
      const host = window.followUpPreview?.host;
      const sheet = host?.model.worksheets[0];
      if (!host || !sheet) return;
      sheet.merges.push({ row: 6, column: 1, rows: 2, columns: 2 });
      sheet.rows.set(9, { size: null, hidden: true, format: null, outlineLevel: 0 });
      host.tell({ kind: 'structure', sheet: sheet.id, area: null });
    });
    await preview.cell('A10').waitFor({ state: 'detached' });
    await preview.cell('A7').click();
    const walked: string[] = [];
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowDown']) {
      await preview.press(key);
      walked.push(await preview.selected());
    }
    expect(walked).toEqual(['B7', 'D7', 'B7', 'B9', 'B11']);
  });
});

describe('files', () => {
  it('marks what is not saved, and saves a workbook in which only the typed cells differ', async () => {
    preview = await stage.open();
    await preview.cell('A5').waitFor();
    const before = openWorkbook(await preview.save(), 'before.xlsx');
    await preview.type('G8', 'Somewhat done');
    await preview.type('J5', 'نص جديد 新的');
    expect(await preview.page.title()).toMatch(/^● /);
    const after = openWorkbook(await preview.save(), 'after.xlsx');
    expect(await preview.page.title()).not.toMatch(/^● /);
    const [old, fresh] = [before.worksheets[0], after.worksheets[0]];
    const differing: unknown[] = [];
    for (const { row, column } of fresh?.cells.cells() ?? []) {
      const value = fresh?.cells.value(row, column);
      if (JSON.stringify(value) !== JSON.stringify(old?.cells.value(row, column))) differing.push([row, column, value]);
    }
    expect(differing).toEqual([
      [4, 9, 'نص جديد 新的'],
      [7, 6, 'Somewhat done'],
    ]);
    const same = (part: string) =>
      Buffer.compare(before.opened?.get(part) ?? Buffer.alloc(0), after.opened?.get(part) ?? Buffer.alloc(1)) === 0;
    const parts = [...(before.opened?.keys() ?? [])].filter((part) => !same(part));
    expect(parts).toEqual([old?.part]);
  });

  it('says so when a file is no workbook, and keeps what was open', async () => {
    preview = await stage.open();
    await preview.cell('A5').waitFor();
    await preview.openFile({ name: 'letter.xlsx', mimeType: 'text/plain', buffer: Buffer.from('Dear colleague') });
    const notice = preview.page.getByRole('alert');
    await notice.filter({ hasText: '“letter.xlsx” is not a workbook' }).waitFor();
    expect(await preview.cell('A5').textContent()).toBe('JIU/REP/2018/4');
  });

  it('asks before it leaves changes behind', async () => {
    preview = await stage.open();
    await preview.type('G8', 'Somewhat done');
    preview.page.once('dialog', (dialog) => void dialog.dismiss());
    await preview.page.selectOption('#sample', 'zh');
    expect(await preview.value('G8')).toBe('Somewhat done');
  });

  const shared = path.resolve(root, '../shared/trackers/itu-2022-zh.xlsx');
  it.skipIf(!existsSync(shared))('opens a tracker with merged cells and several sheets', async () => {
    preview = await stage.open();
    await preview.openFile(shared);
    await preview.page.getByRole('tab', { name: '表2' }).click();
    await preview.cell('A3').filter({ hasText: '建议' }).waitFor();
    const width = async (name: string) => (await preview.cell(name).boundingBox())?.width ?? 0;
    expect(await width('A3')).toBeCloseTo((await width('A4')) + (await width('B4')), -1);
  });
});
