// Draws assets/*.svg as the PNG sizes that the manifest names. Run by hand after an icon changed; needs a Chromium.
import { readFile, writeFile } from 'node:fs/promises';
import { findBrowser } from './system/browser.mjs';

const { chromium } = await import('playwright-core');
const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
for (const name of ['icon', 'check', 'summary']) {
  const svg = await readFile(new URL(`../assets/${name}.svg`, import.meta.url), 'utf8');
  for (const size of [16, 20, 24, 32, 40, 48, 64, 80]) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    await writeFile(
      new URL(`../assets/${name}-${size}.png`, import.meta.url),
      await page.screenshot({ omitBackground: true }),
    );
  }
}
await browser.close();
