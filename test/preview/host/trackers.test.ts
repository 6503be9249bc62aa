// The trackers of the shared folder, where there is one: Microsoft's client reads every sheet of them through the host.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { connect } from '../../../src/preview/client/node';
import { ExcelHost } from '../../../src/preview/host';
import { openWorkbook } from '../../../src/preview/xlsx';

const folder = path.resolve(import.meta.dirname, '../../../../shared/trackers');
const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.xlsx')) : [];

describe.skipIf(files.length === 0)('real trackers', () => {
  it.each(files)('%s is read whole', async (file) => {
    const host = new ExcelHost(openWorkbook(new Uint8Array(readFileSync(path.join(folder, file))), file));
    const { Excel: excel } = connect(host);
    const seen = await excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name,items/tables/items/name,items/protection/protected');
      await context.sync();
      const used = sheets.items.map((sheet) => {
        const range = sheet.getUsedRangeOrNullObject(true).load('values,formulas,text,numberFormat,valueTypes,address');
        const merges = range.getMergedAreasOrNullObject().load('areaCount');
        return { range, merges, formats: sheet.getRange().conditionalFormats.load('items/type') };
      });
      await context.sync();
      return used.map(({ range }) =>
        range.isNullObject ? 0 : range.values.flat().filter((value) => value !== '').length,
      );
    });
    expect(Math.max(...seen)).toBeGreaterThan(50);
    expect(host.defects).toEqual([]);
  });
});
