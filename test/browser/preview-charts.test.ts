// Charts in the preview: over the cells they were given, with the numbers of the cells, and after an edit with the new ones.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { saveWorkbook } from '../../src/preview/xlsx';
import { openBrowser, servePreview } from '../support/browser/browser';
import { PreviewPage } from '../support/browser/preview';
import { byYear, liveSummary, share, statusTracker } from '../workbook/live-drafts';
import { stageOf } from '../workbook/office-stage';

let browser: Browser;
let server: Awaited<ReturnType<typeof servePreview>>;

beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), servePreview()]);
});
afterAll(async () => {
  await browser.close();
  server.close();
});

it('are drawn over their cells and follow an edit of the tracker', async () => {
  const stage = stageOf({ sheets: [statusTracker(40)] });
  await stage.port.putSheets(liveSummary(60));
  const preview = await PreviewPage.open(browser, server.address);
  await preview.cell('A5').waitFor();
  await preview.openFile({
    name: 'charts.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(saveWorkbook(stage.model)),
  });
  await preview.page.getByRole('tab', { name: 'Summary' }).click();
  const columns = preview.page.getByRole('img', { name: byYear.title });
  await columns.waitFor();
  expect(await preview.page.getByRole('img', { name: share.title }).count()).toBe(1);
  const cell = await preview.cell('A10').boundingBox();
  const chart = await columns.boundingBox();
  expect(Math.abs((chart?.x ?? 0) - (cell?.x ?? 100))).toBeLessThan(4);
  expect(Math.abs((chart?.y ?? 0) - (cell?.y ?? 100))).toBeLessThan(4);
  // Four parts, and a mark of the axis.
  expect(await columns.locator('text', { hasText: /^8$/ }).count()).toBe(5);
  await preview.page.getByRole('tab', { name: "Year's tracker" }).click();
  await preview.type('B3', 'Implemented');
  await preview.page.getByRole('tab', { name: 'Summary' }).click();
  await columns.locator('text', { hasText: /^7$/ }).waitFor();
  expect(preview.troubles).toEqual([]);
  await preview.close();
});
