// A workbook file behind the same adapter that the pane uses: read into the model, served by the Excel host, spoken to
// by Microsoft's own client.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { MessageSet } from '../../messages';
import type { OtherWorkbook } from '../../tasks';
import { createOfficeWorkbook } from '../../workbook/office';
import type { WorkbookPort } from '../../workbook/port';
import { connect, loadExcelClient } from '../client/node';
import { workbookContents } from '../contents';
import { ExcelHost } from '../host';
import { openBytes, saveWorkbook, UnreadableWorkbook, type UnreadableWorkbookBecause } from '../xlsx';
import { Problem } from './arguments';

type Words = MessageSet['runner']['problems'];

/** A workbook file that is open, and its package as it stands by now. */
export interface OpenFile {
  readonly workbook: WorkbookPort;
  readonly bytes: () => Uint8Array;
}

/** Throws Problem when the file is no workbook that can be read. */
export async function openFile(file: string, words: Words): Promise<OpenFile> {
  const bytes = await readBytes(file, words);
  const model = opening(file, words, () => openBytes(bytes, path.basename(file)));
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

/** Throws Problem. */
export async function readBytes(file: string, words: Words): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new Problem(words.fileNotFound(file));
    throw new Problem(words.fileNotReadable(file, code));
  }
}

/** Throws Problem when the file is no workbook that can be read. */
export async function readContents(file: string, words: Words): Promise<OtherWorkbook> {
  const bytes = await readBytes(file, words);
  return opening(file, words, () => workbookContents(bytes, path.basename(file)));
}

function opening<T>(file: string, words: Words, open: () => T): T {
  try {
    return open();
  } catch (error) {
    if (error instanceof UnreadableWorkbook) throw new Problem(saidOf(error.because, words)(file));
    throw error;
  }
}

function saidOf(because: UnreadableWorkbookBecause, words: Words): (file: string) => string {
  switch (because) {
    case 'encrypted':
      return words.encrypted;
    case 'old-format':
      return words.oldFormat;
    case 'not-a-workbook':
      return words.notAWorkbook;
  }
}
