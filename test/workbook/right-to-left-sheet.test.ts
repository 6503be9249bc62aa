import { describe, expect, it } from 'vitest';
import { openBytes } from '../../src/preview/xlsx';
import { rightToLeftName, rightToLeftSheet } from '../../src/workbook/office/right-to-left-sheet';

describe('the file with a sheet that runs from right to left', () => {
  it('has that sheet and nothing else', () => {
    const model = openBytes(
      Uint8Array.from(atob(rightToLeftSheet), (letter) => letter.charCodeAt(0)),
      'inserted.xlsx',
    );
    const [sheet, ...others] = model.worksheets;
    expect([sheet?.name, sheet?.rightToLeft, sheet?.cells.usedArea(true)]).toEqual([rightToLeftName, true, null]);
    expect([others, model.names]).toEqual([[], []]);
  });
});
