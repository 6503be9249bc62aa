// `texts`: official texts put into a copy of a workbook, and nothing else changed in it.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { printCatalogueCsv, printCatalogueJson } from '../../src/core/catalogue/print';
import { openWorkbook } from '../../src/preview/xlsx';
import { drawCatalogue } from '../support/draw-catalogue';
import { drawnModel } from '../support/drawn-model';
import type { DrawnSheet } from '../support/drawn-workbook';
import { Desk, ran } from '../support/runner';
import { cellsOf, differingParts, documentOf } from '../support/zoo/compare';

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.set();
});
afterAll(() => desk.clear());

const tracker: DrawnSheet = {
  name: 'Suivi',
  rows: [
    ['Cote', 'Titre', 'N°', 'Recommandation', 'Acceptation', 'État d’application'],
    ['JIU/REP/2021/3', 'Voyages', 1, 'Recommandation 1 : Les chefs peuvent prendre le train.', 'Acceptée', 'Appliquée'],
    ['JIU/REP/2021/3', 'Voyages', 2, 'Le conseil devrait payer.', 'Acceptée', 'En cours'],
    ['JIU/REP/2021/3', 'Voyages', 9, 'Tout le monde devrait se réjouir.', 'Acceptée', 'En cours'],
  ],
};
const catalogue = drawCatalogue(
  'fr',
  `JIU/REP/2021/3 | Voyages en train | 1 | e | Les chefs devraient prendre le train.
                  |                  | 2 | l | Le conseil devrait payer.
                  |                  | 3 | e | Les chefs devraient en rendre compte.`,
);

const document = z.strictObject({
  language: z.string(),
  source: z.strictObject({ name: z.string(), version: z.string() }),
  written: z.int(),
  same: z.int(),
  unknown: z.int(),
  untranslated: z.int(),
  missing: z.array(z.strictObject({ report: z.string(), number: z.string() })),
  left: z.array(z.strictObject({ sheet: z.string(), cell: z.string(), because: z.string() })),
  out: z.string(),
});

const said = async (file: string) => {
  const model = openWorkbook(await readFile(file), path.basename(file));
  return (row: number, column: number) => model.worksheets[0]?.cells.value(row, column);
};

describe('texts', () => {
  it.each(['json', 'csv', 'xlsx'])('puts them in from a file: %s', async (form) => {
    const workbook = await desk.put('suivi.xlsx', drawnModel({ sheets: [tracker] }));
    const table = printCatalogueCsv(catalogue)
      .split('\r\n')
      .slice(0, -1)
      .map((line) => line.replace('\ufeff', '').split(','));
    const content = {
      json: printCatalogueJson(catalogue),
      csv: printCatalogueCsv(catalogue),
      xlsx: drawnModel({ sheets: [{ name: 'Textes', rows: table }] }),
    };
    const file = await desk.put(`textes.${form}`, content[form as 'json' | 'csv' | 'xlsx']);
    const out = path.join(desk.folder, `out-${form}.xlsx`);
    const { code, out: printed, error } = await ran('texts', workbook, '--catalogue', file, '--out', out, '--json');
    expect([code, error]).toEqual([0, '']);
    expect(document.parse(JSON.parse(printed))).toEqual({
      language: 'fr',
      source: { name: `textes.${form}`, version: form === 'json' ? '2022-03-31' : '' },
      written: 1,
      same: 1,
      unknown: 1,
      untranslated: 0,
      missing: [{ report: 'JIU/REP/2021/3', number: '3' }],
      left: [],
      out,
    });
    const cell = await said(out);
    expect([cell(1, 3), cell(1, 1)]).toEqual(['Recommandation 1 : Les chefs devraient prendre le train.', 'Voyages']);
    expect((await said(workbook))(1, 3)).toBe('Recommandation 1 : Les chefs peuvent prendre le train.');
  });

  it('puts them in from an address', async () => {
    const server = createServer((_, response) => {
      response.setHeader('content-type', 'application/json').end(printCatalogueJson(catalogue));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (typeof address !== 'object' || !address) throw new Error('A port was expected.');
    const workbook = await desk.put('suivi.xlsx', drawnModel({ sheets: [tracker] }));
    const out = path.join(desk.folder, 'out-address.xlsx');
    const url = `http://127.0.0.1:${String(address.port)}/textes.json`;
    const { code, out: printed } = await ran('texts', workbook, '--catalogue', url, '--out', out, '--json');
    await new Promise((resolve) => server.close(resolve));
    expect(code).toBe(0);
    expect(document.parse(JSON.parse(printed))).toMatchObject({ written: 1, same: 1 });
  });

  it('says in words what it did', async () => {
    const workbook = await desk.put('suivi.xlsx', drawnModel({ sheets: [tracker] }));
    const file = await desk.put('textes.json', printCatalogueJson(catalogue));
    const out = path.join(desk.folder, 'out.xlsx');
    const { code, out: printed } = await ran('texts', workbook, '--catalogue', file, '--out', out, '--language=fr');
    expect([code, printed]).toEqual([0, expect.stringMatching(/^Textes officiels repris dans 1 cellule/)]);
  });

  it('writes no text in a language the source does not have', async () => {
    const workbook = await desk.put('suivi.xlsx', drawnModel({ sheets: [tracker] }));
    const file = await desk.put('textes.json', printCatalogueJson(catalogue));
    const out = path.join(desk.folder, 'out.xlsx');
    const { out: printed } = await ran(
      'texts',
      workbook,
      '--catalogue',
      file,
      '--out',
      out,
      '--language',
      'ar',
      '--json',
    );
    expect(document.parse(JSON.parse(printed))).toMatchObject({ written: 0, untranslated: 2, unknown: 1 });
  });

  it('names the recommendation in which the catalogue is wrong, and writes nothing', async () => {
    const workbook = await desk.put('suivi.xlsx', drawnModel({ sheets: [tracker] }));
    const file = await desk.put('bad.json', printCatalogueJson(catalogue).replace('"legislative"', '"council"'));
    const out = path.join(desk.folder, 'never.xlsx');
    const { code, error } = await ran('texts', workbook, '--catalogue', file, '--out', out);
    expect(code).toBe(2);
    expect(error.trim().split('\n')).toHaveLength(1);
    expect(error).toMatch(/JIU\/REP\/2021\/3.*2.*council/);
    expect(existsSync(out)).toBe(false);
  });

  it.each([
    ['without a catalogue', ['--out', 'x.xlsx'], /--catalogue/],
    ['without a copy to write', ['--catalogue', 'x.json'], /--out/],
    ['with a file that is not there', ['--catalogue', 'nowhere.json', '--out', 'x.xlsx'], /nowhere\.json/],
    [
      'with an address that is not safe',
      ['--catalogue', 'http://example.org/a.json', '--out', 'x.xlsx'],
      /example\.org/,
    ],
  ])('is refused %s', async (_, options, message) => {
    const workbook = await desk.put('suivi.xlsx', drawnModel({ sheets: [tracker] }));
    const { code, error } = await ran('texts', workbook, ...options);
    expect([code, error]).toEqual([2, expect.stringMatching(message)]);
  });

  it('is what the check then finds in order', async () => {
    const workbook = await desk.put('suivi.xlsx', drawnModel({ sheets: [tracker] }));
    const file = await desk.put('textes.json', printCatalogueJson(catalogue));
    const out = path.join(desk.folder, 'out.xlsx');
    await ran('texts', workbook, '--catalogue', file, '--out', out);
    const rulesIn = async (book: string) => {
      const checked = await ran('check', book, '--catalogue', file, '--json');
      const { findings } = z
        .object({ findings: z.array(z.object({ rule: z.string() })) })
        .parse(JSON.parse(checked.out));
      return new Set(findings.map(({ rule }) => rule));
    };
    expect(await rulesIn(workbook)).toContain('text-differs');
    const after = await rulesIn(out);
    expect(after).not.toContain('text-differs');
    expect([...after]).toEqual(
      expect.arrayContaining(['title-differs', 'recommendation-unknown', 'recommendation-missing']),
    );
  });
});

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url));
const itu = path.join(shared, 'trackers/itu-2022-zh.xlsx');
const official = path.join(shared, 'reference/catalogue-zh.json');

describe.skipIf(!existsSync(itu) || !existsSync(official))('official texts in the tracker of a real body', () => {
  const layoutOf = async (file: string) => {
    const { out } = await ran('layout', file, '--json');
    return { ...(JSON.parse(out) as object), workbook: '' };
  };
  const identities = async (file: string) => {
    const { out } = await ran('check', file, '--catalogue', official, '--as-of', '2022-03-31', '--json');
    const found = z.object({ rows: z.int(), findings: z.array(z.object({ rule: z.string() })) }).parse(JSON.parse(out));
    return { rows: found.rows, count: (rule: string) => found.findings.filter((each) => each.rule === rule).length };
  };

  it('stand behind their numbers, and nothing else changed', async () => {
    const out = path.join(desk.folder, 'itu.xlsx');
    const { code, out: printed } = await ran(
      'texts',
      itu,
      '--catalogue',
      official,
      '--language',
      'zh',
      '--out',
      out,
      '--json',
    );
    expect(code).toBe(0);
    expect(document.parse(JSON.parse(printed))).toMatchObject({ written: 16, same: 0, unknown: 7, left: [] });
    expect(await layoutOf(out)).toEqual(await layoutOf(itu));

    const [before, after] = [await identities(itu), await identities(out)];
    expect([before.rows, before.count('text-differs'), before.count('recommendation-unknown')]).toEqual([23, 16, 7]);
    expect([after.rows, after.count('text-differs'), after.count('recommendation-unknown')]).toEqual([23, 0, 7]);
    expect(after.count('title-differs')).toBe(before.count('title-differs'));

    const [bytes, written] = [await readFile(itu), await readFile(out)];
    const sheets = differingParts(bytes, written).filter((part) => part.startsWith('xl/worksheets/sheet'));
    expect(sheets).toHaveLength(1);
    const cells = sheets.map((part) => [cellsOf(documentOf(bytes, part)), cellsOf(documentOf(written, part))] as const);
    const changed = cells.flatMap(([one, other]) => [...other].filter(([address, cell]) => one.get(address) !== cell));
    expect(changed).toHaveLength(16);
    for (const [address, cell] of changed) {
      const was = cells[0]?.[0].get(address) ?? '';
      // The style, which comes first, stays.
      expect(cell.split(',')[0]).toBe(was.split(',')[0]);
    }
    expect(cells.map(([one, other]) => other.size - one.size)).toEqual([0]);
    expect(differingParts(bytes, written)).not.toContain('xl/styles.xml');
  });
});
