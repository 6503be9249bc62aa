// The browser of the browser tests, and the built pages they look at.
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { serve } from '../../../tools/system/serve.mjs';

export const root = fileURLToPath(new URL('../../../', import.meta.url));
export const builtPages = path.join(root, 'dist/addin');
export const officeJs = path.join(root, 'node_modules/@microsoft/office-js/dist');

/** A browser that asks nobody on the network on its own account. CHROMIUM names another one. */
export function openBrowser(): Promise<Browser> {
  const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];
  return chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: [...args, ...quiet],
  });
}

export function requireBuilt(page: string): void {
  if (existsSync(path.join(builtPages, page))) return;
  throw new Error(`dist/addin/${page} is not there: run "npm run build -- --preview" first ("npm test" does).`);
}

/** Serves the preview as `npm start` does, on a free port. */
export async function servePreview(): Promise<{ readonly address: string; readonly close: () => void }> {
  requireBuilt('preview.html');
  const server = await serve({ '/': builtPages, '/office-js/': officeJs }, { port: 0 });
  const { port } = server.address() as AddressInfo;
  return { address: `http://localhost:${port}`, close: () => server.close() };
}
