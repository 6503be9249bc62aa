// What a file or a host gave, whatever it called it: told by what is in it first, by its type and name second, because
// servers call everything `application/octet-stream`.
import type { Catalogue } from '../core/catalogue/catalogue';
import { readCatalogue } from './catalogue-text';
import type { CatalogueContent } from './catalogue-text';
import { charsetOf, decodeText } from './decode-text';
import type { PullFailed, SheetReader } from './source';
import { failed } from './source';

export interface ReceivedFile {
  readonly bytes: Uint8Array;
  /** What to call it in a problem. */
  readonly name: string;
  /** The last part of its path, for its ending. */
  readonly fileName: string;
  readonly contentType: string | null;
}

export type CatalogueFound = { readonly kind: 'catalogue'; readonly catalogue: Catalogue } | PullFailed;

export async function catalogueInBytes(file: ReceivedFile, readSheets: SheetReader): Promise<CatalogueFound> {
  const content = await contentOf(file, readSheets);
  return content.kind === 'problem' ? content : catalogueIn(content, file.name);
}

/** Puts the name of the source to what is wrong with its content. */
export function catalogueIn(content: CatalogueContent, name: string): CatalogueFound {
  const read = readCatalogue(content);
  return read.kind === 'catalogue' ? read : failed({ kind: 'catalogue', name, problem: read.problem });
}

async function contentOf(file: ReceivedFile, readSheets: SheetReader): Promise<CatalogueContent | PullFailed> {
  const { bytes, name, contentType } = file;
  if (bytes.byteLength === 0) return failed({ kind: 'empty', name });
  if (isWorkbook(bytes)) {
    const read = await readSheets(bytes, file.fileName);
    if (read.kind === 'unreadable') return failed({ kind: 'workbook-unreadable', name, because: read.because });
    return { kind: 'sheets', sheets: read.sheets };
  }
  const text = decodeText(bytes, charsetOf(contentType));
  if (text === null || text.includes('\0')) return failed({ kind: 'undecodable', name });
  if (text.trim() === '') return failed({ kind: 'empty', name });
  if (/^\s*<(!doctype|html|head|body|\?xml)/i.test(text)) return failed({ kind: 'web-page', name });
  return { kind: isJson(text, file) ? 'json' : 'csv', text };
}

const zip = [0x50, 0x4b, 0x03, 0x04];
/** [MS-CFB]: .xls files, and what a password makes of an .xlsx file. */
const compound = [0xd0, 0xcf, 0x11, 0xe0];

function isWorkbook(bytes: Uint8Array): boolean {
  return [zip, compound].some((mark) => mark.every((byte, at) => bytes[at] === byte));
}

function isJson(text: string, { fileName, contentType }: ReceivedFile): boolean {
  if (/^\s*[{[]/.test(text)) return true;
  if (/\.csv$/i.test(fileName) || /^text\/(csv|tab-separated-values)\b/i.test(contentType ?? '')) return false;
  return /\.json$/i.test(fileName) || /\bjson\b/i.test(contentType ?? '');
}
