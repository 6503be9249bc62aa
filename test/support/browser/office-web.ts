// Excel on the web without the web: every address is answered from the disk, so that the shipped pages run unmodified,
// with their script from Microsoft's CDN, in a frame of a page that speaks Excel on the web's protocol.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import type { Browser, FrameLocator, Page, Route } from 'playwright-core';
import { builtPages, officeJs, requireBuilt, root } from './browser';

/** Where the add-in lives, and the page around it: the same hostname, as the protocol asks. */
const addinOrigin = 'https://localhost:3000';
const hostOrigin = 'https://localhost:3001';
const cdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
};

export interface OfficeWeb {
  readonly page: Page;
  readonly addin: FrameLocator;
  /** Uncaught errors, and requests to anywhere but the add-in's own address and Microsoft's CDN. */
  readonly troubles: string[];
  /** What was fetched from the CDN. */
  readonly fromCdn: string[];
  readonly close: () => Promise<void>;
}

export interface OfficeWebOptions {
  readonly locale?: string;
  /** Folder of the add-in's pages; the built ones by default. */
  readonly pages?: string;
}

export async function openOfficeWeb(browser: Browser, options: OfficeWebOptions = {}): Promise<OfficeWeb> {
  const { locale = 'en-GB', pages = builtPages } = options;
  if (pages === builtPages) requireBuilt('taskpane.html');
  const context = await browser.newContext({ viewport: { width: 400, height: 850 }, ignoreHTTPSErrors: true });
  const page = await context.newPage();
  const troubles: string[] = [];
  const fromCdn: string[] = [];
  page.on('pageerror', (error) => troubles.push(error.stack ?? error.message));
  const script = await hostScript();
  await context.route('**/*', async (route) => {
    const { origin, pathname, href } = new URL(route.request().url());
    if (origin === addinOrigin) return fulfil(route, pages, pathname);
    if (href.startsWith(cdn)) {
      fromCdn.push(href);
      return fulfil(route, officeJs, href.slice(cdn.length).replace(/\?.*$/, ''));
    }
    if (origin === hostOrigin && pathname === '/host.html') {
      return route.fulfill({
        contentType: types['.html'] ?? '',
        body: '<!doctype html><body><script src="host.js"></script></body>',
      });
    }
    if (origin === hostOrigin && pathname === '/host.js')
      return route.fulfill({ contentType: types['.js'] ?? '', body: script });
    if (!pathname.endsWith('/favicon.ico')) troubles.push(`asked for ${href}`);
    return route.abort();
  });
  const addin = encodeURIComponent(`${addinOrigin}/taskpane.html`);
  await page.goto(`${hostOrigin}/host.html?locale=${locale}&addin=${addin}`);
  return { page, addin: page.frameLocator('iframe'), troubles, fromCdn, close: () => context.close() };
}

async function fulfil(route: Route, folder: string, name: string): Promise<void> {
  const file = path.resolve(folder, `.${path.sep}${decodeURIComponent(name)}`);
  const body = file.startsWith(folder + path.sep) ? await readFile(file).catch(() => null) : null;
  if (body) await route.fulfill({ body, contentType: types[path.extname(file)] ?? 'application/octet-stream' });
  else await route.fulfill({ status: 404, body: 'Not found' });
}

/** The host page's script: our Excel host, its workbook, and the protocol, in one file. */
async function hostScript(): Promise<string> {
  const built = await build({
    entryPoints: [path.join(root, 'test/support/browser/xdm-page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  return built.outputFiles[0]?.text ?? '';
}
