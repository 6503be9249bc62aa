import { describe, expect, test } from 'vitest';
import { parseDeployment } from '../../src/sources/deployment';
import { fileSource } from '../../src/sources/file-source';
import { kindsOffered, makeSource, offeredSources } from '../../src/sources/make-source';
import type { SourceSurroundings } from '../../src/sources/make-source';
import { sheetSource } from '../../src/sources/sheet-source';
import type { SheetReader } from '../../src/sources/source';
import { smallCatalogueCsv, smallCatalogueText } from './support/small-catalogue';

const readSheets: SheetReader = () => Promise.resolve({ kind: 'unreadable', because: 'old-format' });
const signIn: SourceSurroundings['signIn'] = {
  token: () => Promise.resolve({ kind: 'problem', problem: { kind: 'sign-in-closed' } }),
};
const outside: SourceSurroundings = { readSheets, signIn: null, readCells: false };
const inside: SourceSurroundings = { ...outside, signIn };

const list = 'https://office.sharepoint.com/sites/oversight/Lists/Texts/AllItems.aspx';
const deployment = parseDeployment(
  JSON.stringify({
    format: 'recommendation-followup-deployment/1',
    sources: [
      { kind: 'address', name: 'Official texts', address: 'https://texts.example.org/catalogue.json#top' },
      { kind: 'list', name: 'Our list', link: list },
    ],
  }),
);

describe('which sources there are', () => {
  test('without a way to sign in, nothing of SharePoint', () => {
    expect(kindsOffered(outside)).toEqual(['address', 'file', 'sheet']);
    if (deployment.kind !== 'deployment') throw new Error(deployment.entry);
    expect(offeredSources(deployment.deployment, outside).map(({ name }) => name)).toEqual(['Official texts']);
    expect(makeSource({ kind: 'list', link: list }, outside)).toMatchObject({ kind: 'problem' });
  });

  test('with one, all of them, each with an id that stays', () => {
    expect(kindsOffered(inside)).toContain('list');
    if (deployment.kind !== 'deployment') throw new Error(deployment.entry);
    expect(offeredSources(deployment.deployment, inside).map(({ name, source }) => [name, source.id])).toEqual([
      ['Official texts', 'address:https://texts.example.org/catalogue.json'],
      ['Our list', 'list:office.sharepoint.com/sites/oversight/Lists/Texts'],
    ]);
  });
});

describe('a file', () => {
  const fileOf = (content: string | Uint8Array, name: string) => new File([content as BlobPart], name);

  test.each([
    [smallCatalogueText, 'catalogue.json'],
    [smallCatalogueCsv, 'catalogue.csv'],
    [`\ufeff${smallCatalogueText}`, 'catalogue.txt'],
  ])('%#', async (content, name) => {
    expect(await fileSource(fileOf(content, name), readSheets).pull()).toMatchObject({
      kind: 'catalogue',
      name,
      catalogue: { reports: [{ symbol: 'JIU/REP/2023/4' }] },
    });
  });

  test('too large, gone, of an old Excel, or empty', async () => {
    const file = fileOf(smallCatalogueText, 'catalogue.json');
    expect(await fileSource(file, readSheets, 10).pull()).toMatchObject({ problem: { kind: 'too-large' } });
    const gone = {
      name: 'a.json',
      size: 3,
      arrayBuffer: () => Promise.reject(new DOMException('', 'NotReadableError')),
    };
    expect(await fileSource(gone, readSheets).pull()).toMatchObject({ problem: { kind: 'file-unreadable' } });
    const old = fileOf(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), 'texts.xls');
    expect(await fileSource(old, readSheets).pull()).toMatchObject({
      problem: { kind: 'workbook-unreadable', because: 'old-format' },
    });
    expect(await fileSource(fileOf('', 'a.csv'), readSheets).pull()).toMatchObject({ problem: { kind: 'empty' } });
  });
});

describe('a sheet of this workbook', () => {
  const sheetOf = (csv: string) => {
    const values = csv.split('\r\n').map((line) => line.split(','));
    const sheet = { id: '7', name: 'Texts', visible: true, firstRow: 0, firstColumn: 0, values };
    return sheetSource('Texts', () => Promise.resolve({ ...sheet, merges: [], tables: [], dropDowns: [] }));
  };

  test('with the columns of a catalogue, and without', async () => {
    expect(await sheetOf(smallCatalogueCsv).pull()).toMatchObject({ kind: 'catalogue', name: 'Texts' });
    expect(await sheetOf('a,b\r\n1,2').pull()).toMatchObject({
      problem: { kind: 'catalogue', name: 'Texts', problem: { what: 'no-columns' } },
    });
  });

  test('what Excel throws is thrown on: it is no problem of the source', async () => {
    const source = sheetSource('Texts', () => Promise.reject(new Error('gone')));
    await expect(source.pull()).rejects.toThrow('gone');
  });
});
