// A workbook file behind the same adapter that the pane uses: read into the model, served by the Excel host, spoken to
// by Microsoft's own client.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { MessageSet } from '../../messages';
import { createOfficeWorkbook } from '../../workbook/office';
import type { WorkbookPort } from '../../workbook/port';
import { connect, loadExcelClient } from '../client/node';
import { ExcelHost } from '../host';
import type { WorkbookModel } from '../model/workbook-model';
import { openWorkbook, PackageFault, saveWorkbook, XmlFault } from '../xlsx';
import { Problem } from './arguments';

type Words = MessageSet['runner']['problems'];

/** A workbook file that is open, and its package as it stands by now. */
export interface OpenFile {
  readonly workbook: WorkbookPort;
  readonly bytes: () => Uint8Array;
}

/** Throws Problem when the file is no workbook that can be read. */
export async function openFile(file: string, words: Words): Promise<OpenFile> {
  const model = readModel(await readBytes(file, words), file, words);
  loadExcelClient();
  connect(new ExcelHost(model, { platform: 'PC' }));
  return { workbook: createOfficeWorkbook(), bytes: () => saveWorkbook(model) };
}

/** Throws Problem when it cannot be written. */
export async function writeOut(file: string, content: Uint8Array | string, words: Words): Promise<void> {
  try {
    await writeFile(file, content);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new Problem(words.cannotWrite(file, code));
  }
}

async function readBytes(file: string, words: Words): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new Problem(words.fileNotFound(file));
    throw new Problem(words.fileNotReadable(file, code));
  }
}

function readModel(bytes: Uint8Array, file: string, words: Words): WorkbookModel {
  if (isCompound(bytes)) throw new Problem(holdsEncrypted(bytes) ? words.encrypted(file) : words.oldFormat(file));
  try {
    return openWorkbook(bytes, path.basename(file));
  } catch (error) {
    if (error instanceof PackageFault || error instanceof XmlFault) throw new Problem(words.notAWorkbook(file));
    throw error;
  }
}

/** The compound file of [MS-CFB]: what .xls files are, and what a password makes of an .xlsx file. */
const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function isCompound(bytes: Uint8Array): boolean {
  return compound.every((byte, at) => bytes[at] === byte);
}

/** The stream that [MS-OFFCRYPTO] keeps an encrypted package in, by its name in the directory. */
function holdsEncrypted(bytes: Uint8Array): boolean {
  return Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
}
