// Opening what somebody says is a workbook, and telling why it is none that can be read.
import type { WorkbookModel } from '../model/workbook-model';
import { PackageFault } from './opc/package';
import { openWorkbook } from './read/workbook';
import { XmlFault } from './xml/scan';

export type UnreadableWorkbookBecause =
  /** Not an .xlsx file, or damaged. */
  | 'not-a-workbook'
  /** Of Excel 97 to 2003. */
  | 'old-format'
  /** Protected with a password. */
  | 'encrypted';

export class UnreadableWorkbook extends Error {
  override readonly name = 'UnreadableWorkbook';
  readonly because: UnreadableWorkbookBecause;

  constructor(because: UnreadableWorkbookBecause, cause?: unknown) {
    super(because, { cause });
    this.because = because;
  }
}

/** Throws UnreadableWorkbook. */
export function openBytes(bytes: Uint8Array, name: string): WorkbookModel {
  if (holds(bytes.subarray(0, compound.length), compound)) {
    throw new UnreadableWorkbook(holds(bytes, encryptedPackage) ? 'encrypted' : 'old-format');
  }
  try {
    return openWorkbook(bytes, name);
  } catch (error) {
    if (error instanceof PackageFault || error instanceof XmlFault)
      throw new UnreadableWorkbook('not-a-workbook', error);
    throw error;
  }
}

/** The compound file of [MS-CFB]: what .xls files are, and what a password makes of an .xlsx file. */
const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** The stream that [MS-OFFCRYPTO] keeps an encrypted package in, by its name in the directory (UTF-16, little-endian). */
const encryptedPackage = Array.from('EncryptedPackage').flatMap((letter) => [letter.charCodeAt(0), 0]);

function holds(bytes: Uint8Array, mark: readonly number[]): boolean {
  const [first = 0] = mark;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (mark.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
