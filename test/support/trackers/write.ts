// Writes the drawn workbooks into test/trackers, or the expectation of one workbook that lies there already.
// Run by make.mjs, which says how.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openWorkbook, saveWorkbook } from '../../../src/preview/xlsx';
import { sheetsOf } from '../open-tracker';
import { trackerModel } from './drawing';
import { expectationOf } from './expectation';
import { trackers } from './index';

export function drawAll(folder: string): void {
  for (const tracker of trackers) {
    writeFileSync(path.join(folder, `${tracker.name}.xlsx`), saveWorkbook(trackerModel(tracker)));
  }
}

/** `name` without its ending. What is written is what the program finds today: read it against the workbook. */
export function expect(folder: string, name: string): void {
  const file = `${name}.xlsx`;
  const sheets = sheetsOf(openWorkbook(readFileSync(path.join(folder, file)), file));
  const text = `${JSON.stringify(expectationOf(sheets, file), null, 2)}\n`;
  writeFileSync(path.join(folder, `${name}.expected.json`), text);
}
