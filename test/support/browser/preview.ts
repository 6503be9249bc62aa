// Driving the preview page as a person does: typing into cells, looking at them, reading what the pane says.
import { readFile } from 'node:fs/promises';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { parseArea } from '../../../src/core/sheet/a1';

export class PreviewPage {
  readonly page: Page;
  /** Errors the page or the pane did not catch, and requests to anywhere but the page's own server. */
  readonly troubles: string[] = [];

  private constructor(page: Page) {
    this.page = page;
  }

  static async open(browser: Browser, address: string, query = ''): Promise<PreviewPage> {
    const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, acceptDownloads: true });
    const page = await context.newPage();
    const preview = new PreviewPage(page);
    page.on('pageerror', (error) => preview.troubles.push(error.stack ?? error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') preview.troubles.push(message.text());
    });
    await context.route(
      (url) => !url.href.startsWith(`${address}/`) && url.protocol.startsWith('http'),
      (route) => {
        preview.troubles.push(`asked for ${route.request().url()}`);
        return route.abort();
      },
    );
    await page.goto(`${address}/preview.html${query}`);
    return preview;
  }

  get pane(): FrameLocator {
    return this.page.frameLocator('#pane-frame');
  }

  cell(name: string): Locator {
    return this.page.locator(`[data-cell="${name}"]`);
  }

  /** Brings a cell into view by its name and types into it, as a person would. */
  async type(name: string, text: string): Promise<void> {
    await this.goTo(name);
    await this.cell(name).click();
    if (text === '') {
      await this.press('Delete');
      return;
    }
    // The driver has keys for Latin letters only; other text is put into the open editor.
    if (/^[ -~]*$/.test(text)) await this.page.keyboard.type(text);
    else {
      await this.page.keyboard.press('F2');
      await this.page.keyboard.press('Control+A');
      await this.page.keyboard.insertText(text);
    }
    await this.press('Enter');
  }

  /** Presses a key and waits until the grid has told what it did, which it does a little later. */
  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
    await this.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
  }

  async goTo(name: string): Promise<void> {
    await this.page.fill('#name-box', name);
    await this.page.press('#name-box', 'Enter');
    await this.cell(name).waitFor();
  }

  /** What the workbook model holds on the active sheet. */
  value(name: string): Promise<string> {
    const { row = 0, column = 0 } = parseArea(name) ?? {};
    return this.page.evaluate(
      ([r, c]) => {
        const host = window.followUpPreview?.host;
        const value = host?.model.sheet(host.model.activeSheet)?.cells.value(r ?? 0, c ?? 0);
        return typeof value === 'object' ? value.code : String(value);
      },
      [row, column],
    );
  }

  /** Name of the selected cell. */
  selected(): Promise<string> {
    return this.page.inputValue('#name-box');
  }

  async openFile(file: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    await this.page.setInputFiles('#file', file);
  }

  /** Presses Save and reads what was downloaded. */
  async save(): Promise<Uint8Array> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.page.click('#save')]);
    return new Uint8Array(await readFile(await download.path()));
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}
