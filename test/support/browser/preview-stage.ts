// One browser and one server for a file of tests, and a preview page for each of them, which must end without troubles.
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { openBrowser, servePreview } from './browser';
import { PreviewPage } from './preview';

/** To be called once, at the top of a file. */
export function previewStage() {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof servePreview>>;
  let preview: PreviewPage | null = null;
  beforeAll(async () => {
    [browser, server] = await Promise.all([openBrowser(), servePreview()]);
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });
  afterEach(async () => {
    if (!preview) return;
    const { troubles } = preview;
    const defects = await preview.page.evaluate(() => window.followUpPreview?.host.defects.map(String));
    await preview.close();
    preview = null;
    expect({ troubles, defects }).toEqual({ troubles: [], defects: [] });
  });
  return {
    open: async (query = '') => (preview = await PreviewPage.open(browser, server.address, query)),
    get address(): string {
      return server.address;
    },
  };
}
