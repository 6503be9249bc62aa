// What stands on the pages of a document and where, as LibreOffice prints it.
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

export interface Word {
  readonly text: string;
  /** Points from the page's left edge. */
  readonly left: number;
  readonly right: number;
}

export interface Page {
  readonly width: number;
  readonly words: readonly Word[];
}

/** The program that is not there, of those that are needed to look at pages. */
export function missingPrinter(): string | undefined {
  return ['soffice --version', 'pdftotext -v'].find((program) => {
    const [name = '', argument = ''] = program.split(' ');
    return spawnSync(name, [argument]).status !== 0;
  });
}

/** Prints all files in one go, into PDF files of the same names beside them. */
export function printAll(folder: string, files: readonly string[], timeout: number): void {
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], {
    stdio: 'ignore',
    timeout,
  });
}

export function pagesOf(file: string): readonly Page[] {
  const said = path.join(path.dirname(file), `${path.basename(file)}.html`);
  execFileSync('pdftotext', ['-bbox', file, said]);
  const html = readFileSync(said, 'utf8');
  return [...html.matchAll(/<page width="([\d.]+)"[^>]*>([^]*?)<\/page>/g)].map(([, width, inner]) => ({
    width: Number(width),
    words: [...(inner ?? '').matchAll(/<word xMin="([\d.]+)"[^>]*xMax="([\d.]+)"[^>]*>([^<]*)<\/word>/g)].map(
      ([, left, right, text]) => ({ left: Number(left), right: Number(right), text: text ?? '' }),
    ),
  }));
}

/** Words of Arabic are told as they are drawn, from the left. */
export function asRead(text: string): string {
  const plain = text.normalize('NFKC');
  return /[\u0600-\u06ff]/.test(plain) ? Array.from(plain).reverse().join('') : plain;
}
