import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openCatalogueFile, openWorkbookFile } from '../../src/preview/chosen-file';

const trackers = path.join(import.meta.dirname, '../trackers');

async function aTracker(name: string): Promise<File> {
  const [first] = (await readdir(trackers)).filter((each) => each.endsWith('.xlsx'));
  if (first === undefined) throw new Error('No tracker to choose');
  return new File([new Uint8Array(await readFile(path.join(trackers, first)))], name);
}

const catalogue = {
  format: 'recommendation-catalogue/1',
  publisher: 'Secretariat',
  version: '7',
  reports: [
    {
      symbol: 'JIU/REP/2021/3',
      title: { en: 'Cybersecurity' },
      recommendations: [{ number: 1, addressee: 'executive', text: { en: 'Report every year.' } }],
    },
  ],
};

describe('last period’s workbook', () => {
  test('gives its sheets under the name of the file', async () => {
    const read = await openWorkbookFile(await aTracker('last year.xlsx'));
    expect(read).toMatchObject({ name: 'last year.xlsx' });
    expect('sheets' in read && read.sheets.length).toBeGreaterThan(0);
  });

  test.each([
    ['not-a-workbook', new File(['Hello'], 'a.xlsx')],
    ['old-format', new File([new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])], 'a.xls')],
  ])('that cannot be used says why: %s', async (because, file) => {
    expect(await openWorkbookFile(file)).toEqual({ kind: 'unreadable', because, file: file.name });
  });

  test('that went away since it was chosen says so', async () => {
    const file = new File(['x'], 'gone.xlsx');
    file.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
    expect(await openWorkbookFile(file)).toMatchObject({ because: 'not-readable', file: 'gone.xlsx' });
  });
});

describe('the official texts', () => {
  test('are read from JSON under the name of the file', async () => {
    const file = new File([JSON.stringify(catalogue)], 'texts.json', { type: 'application/json' });
    expect(await openCatalogueFile(file)).toMatchObject({
      name: 'texts.json',
      catalogue: { publisher: 'Secretariat', reports: [{ symbol: 'JIU/REP/2021/3' }] },
    });
  });

  test('a workbook that holds none, and a damaged file, say what is wrong', async () => {
    expect(await openCatalogueFile(await aTracker('a.xlsx'))).toMatchObject({ because: 'no-catalogue' });
    expect(await openCatalogueFile(new File(['{"format":'], 'texts.json'))).toMatchObject({
      because: 'no-catalogue',
      problem: { kind: 'catalogue', name: 'texts.json' },
    });
  });
});
