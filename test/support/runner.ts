// Running the headless runner inside the test: what it wrote where, and with which status it ended.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { run } from '../../src/preview/runner/main';
import { saveWorkbook } from '../../src/preview/xlsx';
import type { WorkbookModel } from '../../src/preview/model/workbook-model';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

export async function ran(...argv: string[]): Promise<Ran> {
  let out = '';
  let error = '';
  const code = await run(argv, { out: (text) => (out += text), error: (text) => (error += text) });
  return { code, out, error };
}

/** A folder of its own for a test's files. */
export class Desk {
  readonly folder: string;
  constructor(folder: string) {
    this.folder = folder;
  }
  static async set(): Promise<Desk> {
    return new Desk(await mkdtemp(path.join(os.tmpdir(), 'followup-')));
  }
  /** Writes a file and returns its path. */
  async put(name: string, content: WorkbookModel | Uint8Array | string): Promise<string> {
    const file = path.join(this.folder, name);
    const bytes = typeof content === 'string' || content instanceof Uint8Array ? content : saveWorkbook(content);
    await writeFile(file, bytes);
    return file;
  }
  async clear(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }
}
