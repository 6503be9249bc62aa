// Every specimen of the zoo is opened, changed a little and saved; all parts are compared with what they were.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { shiftReferences } from '../../../src/preview/model/shift-references';
import type { SheetModel } from '../../../src/preview/model/sheet-model';
import type { WorkbookModel } from '../../../src/preview/model/workbook-model';
import { openWorkbook, saveWorkbook } from '../../../src/preview/xlsx';
import {
  cellsOf,
  differingParts,
  documentOf,
  elementsNamed,
  packageFaults,
  surroundings,
} from '../../support/zoo/compare';
import { zoo, type Specimen } from '../../support/zoo/specimens';

// Sheets whose column settings reach to the last column are slow to compare on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const trackers = path.resolve(import.meta.dirname, '../../../../shared/trackers');

function open(specimen: Specimen): { model: WorkbookModel; sheet: SheetModel } {
  const model = openWorkbook(specimen.bytes, `${specimen.name}.xlsx`);
  const sheet = model.sheetNamed(specimen.sheet);
  if (!sheet) throw new Error('the sheet is missing');
  return { model, sheet };
}

function insertRowAboveSecond(model: WorkbookModel, sheet: SheetModel): void {
  const shift = { area: { row: 1, column: 0, rows: 1, columns: 16_384 }, direction: 'down' } as const;
  sheet.cells.shift(shift);
  shiftReferences(model, sheet, shift);
}

const calculationChain = ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/calcChain.xml'];

describe.each(zoo)('$name', (specimen) => {
  it('is sound to begin with, and saved unchanged keeps every part', () => {
    expect(packageFaults(specimen.bytes)).toEqual([]);
    expect(differingParts(specimen.bytes, saveWorkbook(open(specimen).model))).toEqual([]);
  });

  it('with one cell changed differs in that cell alone', () => {
    const { model, sheet } = open(specimen);
    sheet.cells.set(1, 1, 'changed <&> " text ');
    const saved = saveWorkbook(model);
    expect(packageFaults(saved)).toEqual([]);
    expect(differingParts(specimen.bytes, saved)).toEqual([specimen.sheetPart]);
    const before = documentOf(specimen.bytes, specimen.sheetPart);
    const after = documentOf(saved, specimen.sheetPart);
    expect(surroundings(after)).toEqual(surroundings(before));
    const [old, now] = [cellsOf(before), cellsOf(after)];
    expect(now.get('B2')).toContain('changed <&> " text ');
    for (const cells of [old, now]) cells.delete('B2');
    expect(now).toEqual(old);
    expect(open({ ...specimen, bytes: saved }).sheet.cells.value(1, 1)).toBe('changed <&> " text ');
  });

  it('with one format changed keeps the text and appends one format', () => {
    const { model, sheet } = open(specimen);
    const value = sheet.cells.value(1, 1);
    const before = model.styles.get(sheet.cells.format(1, 1) ?? 0);
    sheet.cells.setFormat(
      1,
      1,
      model.styles.derive(sheet.cells.format(1, 1) ?? 0, { fill: '#FFF2CC', wrapText: true }),
    );
    const saved = saveWorkbook(model);
    expect(packageFaults(saved)).toEqual([]);
    const again = open({ ...specimen, bytes: saved });
    expect(again.sheet.cells.value(1, 1)).toBe(value);
    const format = again.model.styles.get(again.sheet.cells.format(1, 1) ?? 0);
    expect(format).toEqual({ ...before, fill: '#FFF2CC', wrapText: true });
    for (let id = 0; id < model.styles.opened; id++) expect(again.model.styles.get(id)).toEqual(model.styles.get(id));
    expect(again.model.styles.size).toBe(model.styles.opened + 1);
  });

  it('with a row inserted moves cells with all they hold, and nothing else', () => {
    const { model, sheet } = open(specimen);
    insertRowAboveSecond(model, sheet);
    const saved = saveWorkbook(model);
    expect(packageFaults(saved)).toEqual([]);
    const touched = cellsOf(documentOf(specimen.bytes, specimen.sheetPart)).size > 0 ? [specimen.sheetPart] : [];
    expect(differingParts(specimen.bytes, saved).filter((part) => !specimen.movesWithRows.includes(part))).toEqual(
      touched,
    );
    const again = open({ ...specimen, bytes: saved });
    expect(contents(again.sheet)).toEqual(contents(sheet));
    expect(again.model.names).toEqual(model.names);
  });

  it('with a name added differs in the workbook part alone', () => {
    const { model } = open(specimen);
    model.names.push({ name: 'Added', formula: '=Tracker!$A$1', comment: '', visible: true, sheet: null });
    const saved = saveWorkbook(model);
    expect(differingParts(specimen.bytes, saved)).toEqual([specimen.workbookPart]);
    expect(openWorkbook(saved, 'x').names).toEqual(model.names);
  });

  it('with a sheet added and renamed keeps the others', () => {
    const { model, sheet } = open(specimen);
    const copy = openWorkbook(specimen.bytes, 'x').sheetNamed(specimen.sheet);
    if (!copy) throw new Error('the sheet is missing');
    Object.assign(copy, { id: '{new}', name: 'A copy & more', part: null, tables: [], comments: [], charts: [] });
    model.sheets.unshift(copy);
    sheet.name = 'Renamed';
    const saved = saveWorkbook(model);
    expect(packageFaults(saved)).toEqual([]);
    const again = openWorkbook(saved, 'x');
    expect(again.sheets.map(({ name }) => name)).toEqual(model.sheets.map(({ name }) => name));
    const added = again.sheetNamed('A copy & more');
    expect(added && contents(added)).toEqual(contents(copy));
    expect(again.names.map(({ name }) => name)).toEqual(expect.arrayContaining(model.names.map(({ name }) => name)));
  });
});

/** What a sheet holds, in a form that two models can be compared by. */
function contents(sheet: SheetModel): unknown {
  const cells = [...sheet.cells.cells()].map(({ row, column }) => {
    const { text } = sheet.cells.formula(row, column) ?? { text: '' };
    return [row, column, sheet.cells.value(row, column), text, sheet.cells.format(row, column) ?? 0];
  });
  const { merges, freeze, rightToLeft } = sheet;
  const validations = sheet.validations.map(({ areas, formula1 }) => [areas, formula1]);
  const formats = sheet.conditionalFormats.map(({ areas, type }) => [areas, type]);
  const tables = sheet.tables.map(({ name, area, columns }) => [name, area, columns]);
  const comments = sheet.comments.map(({ row, column, text, replies }) => [row, column, text, replies.length]);
  const links = sheet.hyperlinks;
  const columns = [...sheet.columns].sort(([a], [b]) => a - b);
  const rows = [...sheet.rows].sort(([a], [b]) => a - b);
  return { cells, merges, freeze, rightToLeft, validations, formats, tables, comments, links, columns, rows };
}

describe('formulas', () => {
  const specimen = zoo.find(({ name }) => name === 'calculation chain');
  const shared = zoo.find(({ name }) => name === 'shared formulas');

  it('takes the calculation chain away as a whole when a formula changes', () => {
    if (!specimen) throw new Error('no such specimen');
    const { model, sheet } = open(specimen);
    sheet.cells.set(1, 2, 5);
    const saved = saveWorkbook(model);
    expect(differingParts(specimen.bytes, saved)).toEqual([...calculationChain, specimen.sheetPart].sort());
    expect(packageFaults(saved)).toEqual([]);
  });

  it('keeps the chain when only a computed value changes', () => {
    if (!specimen) throw new Error('no such specimen');
    const { model, sheet } = open(specimen);
    sheet.cells.setComputed(2, 2, 99);
    const saved = saveWorkbook(model);
    expect(differingParts(specimen.bytes, saved)).toEqual([specimen.sheetPart]);
    expect(cellsOf(documentOf(saved, specimen.sheetPart)).get('C3')).toMatch(/SUM\(C2,1\)[^]*99/);
  });

  it('spells out shared formulas when the cell that spells them goes', () => {
    if (!shared) throw new Error('no such specimen');
    const { model, sheet } = open(shared);
    sheet.cells.set(1, 3, 'no formula');
    const again = open({ ...shared, bytes: saveWorkbook(model) });
    expect([2, 3].map((row) => again.sheet.cells.formula(row, 3)?.text)).toEqual(['=A3*2', '=A4*2']);
  });

  it('writes newer functions with their prefix and reads them without', () => {
    if (!specimen) throw new Error('no such specimen');
    const { model, sheet } = open(specimen);
    const text = '=XLOOKUP("XLOOKUP(",A1:A2,B1:B2)&SUM(FILTER(A1:A2,A1:A2<>""))';
    sheet.cells.set(4, 4, 'x', { text });
    const saved = saveWorkbook(model);
    const cell = cellsOf(documentOf(saved, specimen.sheetPart)).get('E5');
    expect(cell).toContain('_xlfn.XLOOKUP("XLOOKUP(",A1:A2,B1:B2)&SUM(_xlfn._xlws.FILTER(');
    expect(open({ ...specimen, bytes: saved }).sheet.cells.formula(4, 4)?.text).toBe(text);
  });
});

describe.skipIf(!existsSync(trackers))('real trackers', () => {
  const files = existsSync(trackers) ? readdirSync(trackers).filter((name) => name.endsWith('.xlsx')) : [];
  it.each(files)('%s keeps everything but the changed cell', (name) => {
    const bytes = new Uint8Array(readFileSync(path.join(trackers, name)));
    expect(differingParts(bytes, saveWorkbook(openWorkbook(bytes, name)))).toEqual([]);
    const model = openWorkbook(bytes, name);
    const [sheet] = model.worksheets;
    sheet?.cells.set(4, 1, 'changed');
    const saved = saveWorkbook(model);
    expect(packageFaults(saved)).toEqual([]);
    const [part = '', ...others] = differingParts(bytes, saved);
    expect(others).toEqual([]);
    expect(part).toBe(sheet?.part);
    const [old, now] = [cellsOf(documentOf(bytes, part)), cellsOf(documentOf(saved, part))];
    expect(now.get('B5')).toContain('changed');
    for (const cells of [old, now]) cells.delete('B5');
    expect(now).toEqual(old);
    expect(elementsNamed(documentOf(saved, part), 'mergeCell').length).toBe(
      elementsNamed(documentOf(bytes, part), 'mergeCell').length,
    );
  });
});
