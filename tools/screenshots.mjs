#!/usr/bin/env node
// node tools/screenshots.mjs FOLDER [workbook.xlsx]: pictures of the preview page and of the pane, for people to look
// at, in three languages, three themes and five widths. Build first: npm run build -- --preview
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from './system/browser.mjs';
import { root } from './system/install.mjs';
import { say, stop } from './system/say.mjs';
import { serve } from './system/serve.mjs';

const [folder, workbook] = process.argv.slice(2);
if (!folder) stop('Name a folder for the pictures: node tools/screenshots.mjs FOLDER [workbook.xlsx]');
const languages = ['en', 'zh', 'ar'];
const themes = ['light', 'dark', 'contrast'];
const widths = [320, 350, 450, 600, 900];

const server = await serve(
  { '/': path.join(root, 'dist/addin'), '/office-js/': path.join(root, 'node_modules/@microsoft/office-js/dist') },
  { port: 0 },
);
const address = `http://localhost:${server.address().port}`;
const browser = await chromium.launch({
  executablePath: findBrowser() ?? undefined,
  args: ['--no-sandbox', '--disable-gpu'],
});
await mkdir(folder, { recursive: true });
try {
  for (const language of languages) {
    for (const theme of themes) {
      const sizes = theme === 'contrast' ? [350] : widths;
      for (const width of sizes) await take(language, theme, width);
      say(`${language} ${theme}: ${sizes.length} widths`);
    }
  }
} finally {
  await browser.close();
  server.close();
}

/** Three pictures: the pane as it opens, after the check, and with one finding open; and the whole page at 350 pixels. */
async function take(language, theme, width) {
  const context = await browser.newContext({
    viewport: { width: width + 1050, height: 900 },
    colorScheme: theme === 'light' ? 'light' : 'dark',
    forcedColors: theme === 'contrast' ? 'active' : 'none',
  });
  const page = await context.newPage();
  const sample = ['en', 'ar', 'zh'].includes(language) ? language : 'en';
  await page.goto(`${address}/preview.html?lang=${language}&theme=${theme}&width=${width}&workbook=sample-${sample}`);
  if (workbook) await page.setInputFiles('#file', workbook);
  const pane = page.frameLocator('#pane-frame');
  const picture = (name) =>
    page.locator('#pane').screenshot({ path: path.join(folder, `${name}-${language}-${theme}-${width}.png`) });
  const start = pane.locator('section button').first();
  await start.waitFor();
  await picture('1-start');
  await start.click();
  await pane.locator('h3 [data-row]').first().waitFor({ timeout: 60_000 });
  await page.waitForTimeout(300);
  await picture('2-checked');
  await pane.locator('h3 [data-row]').nth(1).click();
  await pane.locator('[role="listitem"] > [data-row]').last().click();
  await page.waitForTimeout(400);
  await picture('3-finding');
  if (width === 350) await page.screenshot({ path: path.join(folder, `0-preview-${language}-${theme}.png`) });
  await context.close();
}
