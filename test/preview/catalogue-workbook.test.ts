// A catalogue kept as a workbook, all the way: a real .xlsx file from a real server through the reader of files.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sheetsIn } from '../../src/preview/chosen-file';
import { saveWorkbook } from '../../src/preview/xlsx';
import { addressSource } from '../../src/sources/address-source';
import type { Pulled } from '../../src/sources/source';
import { loopback } from '../sources/support/loopback';
import type { Loopback } from '../sources/support/loopback';
import { drawnModel } from '../support/drawn-model';
import type { DrawnSheet } from '../support/drawn-workbook';

let server: Loopback;
beforeEach(async () => {
  server = await loopback();
});
afterEach(() => server.close());

async function pull(body: Uint8Array): Promise<Pulled> {
  server.on('/texts.xlsx', (_asked, response) => {
    response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(body);
  });
  const made = addressSource(`${server.origin}/texts.xlsx`, { readSheets: sheetsIn });
  return made.kind === 'problem' ? made : made.source.pull();
}

const texts: DrawnSheet = {
  name: 'Texts',
  rows: [
    ['Official texts as of May 2024', '', '', '', '', ''],
    ['symbol', 'issued', 'number', 'addressee', 'text_en', 'text_ar'],
    ['JIU/REP/2023/4', 45_107, 1, 'executive', '=HYPERLINK("https://evil.example")', 'ينبغي للمدير شراء قوارب'],
    ['JIU/REP/2023/4', 45_107, '2(a)', 'legislative', { formula: '="Name "&"them"', value: 'Name them' }, ''],
  ],
};

describe('a workbook at an address', () => {
  test('text stays text, and formulas give what they compute', async () => {
    const notes: DrawnSheet = { name: 'Notes', rows: [['To do'], ['Ask for the rest']] };
    const pulled = await pull(saveWorkbook(drawnModel({ sheets: [notes, texts] })));
    const report = pulled.kind === 'catalogue' ? pulled.catalogue.reports[0] : undefined;
    expect(report).toMatchObject({ symbol: 'JIU/REP/2023/4', issued: '2023-06-30' });
    expect(report?.recommendations.map(({ text }) => text)).toEqual([
      { en: '=HYPERLINK("https://evil.example")', ar: 'ينبغي للمدير شراء قوارب' },
      { en: 'Name them' },
    ]);
  });

  test('that is damaged, made to fill the memory, of an old Excel, or locked', async () => {
    const whole = saveWorkbook(drawnModel({ sheets: [texts] }));
    const compound = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
    const locked = Buffer.concat([compound, Buffer.from('EncryptedPackage', 'utf16le')]);
    // The directory at the end of the archive says of its first part that it unpacks to 2 GB.
    const swollen = whole.slice();
    new DataView(swollen.buffer).setUint32(Buffer.from(whole).indexOf('PK\x01\x02') + 24, 0x7fffffff, true);
    for (const [bytes, because] of [
      [swollen, 'not-a-workbook'],
      [whole.slice(0, 900), 'not-a-workbook'],
      [compound, 'old-format'],
      [locked, 'encrypted'],
    ] as const) {
      expect(await pull(bytes)).toMatchObject({ problem: { kind: 'workbook-unreadable', because } });
    }
  });
});
