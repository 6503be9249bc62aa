// What Excel loads when the pane opens: the built files, as they are and as a server sends them.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Line, tableText } from './table';

/** `folder` is where `npm run build` put the add-in. */
export function bundleTable(folder: string): string {
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js') || name === 'taskpane.html');
  const lines: Line[] = [['file', 'kB', 'kB gzip']];
  for (const name of scripts.sort()) {
    const content = readFileSync(path.join(folder, name));
    lines.push([name, kilobytes(content.length), kilobytes(gzipSync(content).length)]);
  }
  return tableText('Bundle', lines);
}

function kilobytes(bytes: number): number {
  return Math.round(bytes / 100) / 10;
}
