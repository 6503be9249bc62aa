// What is shipped, unmodified: the production bundle with office.js from Microsoft's CDN address, spoken to as Excel on
// the web speaks, on a workbook in our Excel host. No request may go anywhere else.
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { languageNames, messages } from '../../src/messages';
import { openBrowser } from '../support/browser/browser';
import { openOfficeWeb, type OfficeWeb } from '../support/browser/office-web';
import { bare, Pane } from '../support/browser/pane';

let browser: Browser;
let web: OfficeWeb;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  const { troubles } = web;
  const [unknown, defects] = await web.page.evaluate(() => [
    window.unknownRequests,
    window.excelHost?.defects.map(String),
  ]);
  await web.close();
  expect({ troubles, unknown, defects }).toEqual({ troubles: [], unknown: [], defects: [] });
});

const value = (row: number, column: number) =>
  web.page.evaluate(([r = 0, c = 0]) => window.excelHost?.model.worksheets[0]?.cells.value(r, c), [row, column]);
/** The languages that came over the network, by the names of their files. */
const wordsFetched = () =>
  web.addin
    .locator('html')
    .evaluate(() =>
      performance.getEntriesByType('resource').flatMap(({ name }) => /\/words-(\w+)\./.exec(name)?.[1] ?? []),
    );
const selection = () => web.page.evaluate(() => window.excelHost?.model.selection);

describe('the production bundle in Excel on the web', () => {
  it('finds exactly the mistakes planted in the sample tracker', async () => {
    web = await openOfficeWeb(browser);
    const pane = new Pane(web.addin);
    expect(await pane.check()).toContain('31 recommendations');
    expect(await pane.everything()).toEqual([
      // A recommendation with two blanks lacks both answers.
      'Implementation status missing: G8 G20',
      'Acceptance not recognised: F10',
      'Recommendation listed more than once: C11 C12',
      'Implementation status without acceptance: G15',
      'Recommendation number missing or not a number: C18',
      'Acceptance missing: F20',
      'Report symbol not in a known form: A24 A29',
      'Implementation status not recognised: G28',
      'Formula error in the tracker: I33',
      'Under consideration for a long time: F16',
      'Implementation status worded differently: G22',
      'Text of the recommendation missing: E30',
    ]);
    expect(web.fromCdn[0]).toBe('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
  });

  it('brings a finding’s cell before the eyes', async () => {
    web = await openOfficeWeb(browser);
    const pane = new Pane(web.addin);
    await pane.check();
    await pane.open('implementation-missing');
    await pane.finding('G8').click();
    await expect.poll(selection).toEqual({ row: 7, column: 6, rows: 1, columns: 1 });
  });

  it('writes a suggestion into its cell, checks again, and takes it back', async () => {
    web = await openOfficeWeb(browser);
    const pane = new Pane(web.addin);
    const before = await pane.check();
    await pane.open('acceptance-unrecognised');
    await pane.finding('F10').click();
    await pane.button(messages.en.pane.finding.use('Accepted')).click();
    await pane.button(messages.en.pane.fixes.takeBack(1)).waitFor();
    expect(await value(9, 5)).toBe('Accepted');
    await expect.poll(() => pane.summary()).not.toBe(before);
    await pane.button(messages.en.pane.fixes.takeBack(1)).click();
    await expect.poll(() => value(9, 5)).toBe('Acepted');
  });

  it('makes a Word file beside the page, and saves it', async () => {
    web = await openOfficeWeb(browser);
    const { paneAnnexes, annex } = messages.en;
    const pane = new Pane(web.addin);
    await pane.frame.getByRole('navigation').getByRole('button').nth(4).click();
    await pane.button(paneAnnexes.empty.button).click();
    await pane.frame.getByRole('checkbox', { name: annex.outputs.decision, exact: true }).click();
    const worker = web.page.waitForEvent('worker');
    await pane.button(paneAnnexes.out.word(1)).and(pane.frame.locator(':not([aria-disabled="true"])')).click();
    expect((await worker).url()).toMatch(/^https:\/\/localhost:3000\/papers\.[0-9a-f]+\.js$/);
    const save = pane.frame.getByRole('button', { name: /decision-2022-03-31\.docx/ });
    const [download] = await Promise.all([web.page.waitForEvent('download'), save.click()]);
    expect(download.suggestedFilename()).toBe('decision-2022-03-31.docx');
  });

  it('speaks the language of Office, from right to left where it is written so', async () => {
    web = await openOfficeWeb(browser, { locale: 'ar-SA' });
    const pane = new Pane(web.addin, 'ar');
    const summary = await pane.check();
    expect(summary).toBe(bare(messages.ar.quantities.summary({ error: 12, warning: 3, hint: 0 }, 31)));
    expect(await web.addin.locator('[dir="rtl"]').count()).toBeGreaterThan(0);
    expect(await wordsFetched()).toEqual(['ar']);
  });

  it('fetches another language when it is chosen, and says so when it does not come', async () => {
    web = await openOfficeWeb(browser);
    const pane = new Pane(web.addin);
    await pane.check();
    expect(await wordsFetched()).toEqual([]);
    const french = /\/words-fr\.[0-9a-f]+\.js$/;
    await web.page.context().route(french, (route) => route.abort());
    await pane.button(pane.words.menu.open).click();
    await pane.frame.getByRole('menuitemradio', { name: 'Français' }).click();
    const notice = pane.frame.getByRole('alert');
    await notice.waitFor();
    expect(bare(await notice.innerText())).toContain(bare(pane.words.languageNotLoaded('Français')));
    await web.page.context().unroute(french);
    await pane.button(pane.words.refusal.tryAgain).click();
    await pane.button(messages.fr.pane.check.again).waitFor();
    expect(await notice.count()).toBe(0);
    expect(await wordsFetched()).toContain('fr');
  });

  it('begins in English, and says why, when the language of Office does not come', async () => {
    web = await openOfficeWeb(browser, { locale: 'ar-SA' });
    await new Pane(web.addin, 'ar').check();
    await web.page.context().route(/\/words-ar\./, (route) => route.abort());
    await web.page.reload();
    const pane = new Pane(web.addin);
    await pane.frame.getByRole('alert').waitFor();
    expect(bare(await pane.frame.getByRole('alert').innerText())).toContain(
      bare(pane.words.languageNotLoaded(languageNames.ar)),
    );
    expect(await pane.check()).toContain('31 recommendations');
  });
});
