// What our evaluator and LibreOffice make of the same formulas in the same file. LibreOffice is told to compute
// everything anew on opening, else it would only show the values that we wrote.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recalculate } from '../../src/preview/formula';
import { CellError } from '../../src/preview/model/cell-error';
import { SheetModel } from '../../src/preview/model/sheet-model';
import type { WorkbookModel } from '../../src/preview/model/workbook-model';
import { newWorkbook, openWorkbook, saveWorkbook } from '../../src/preview/xlsx';
import { put, tableOf, type Cell } from '../preview/formula/book';

const formulas = `
1+2*3^2 | -2^2 | 2^3^2 | 50%*3 | 10-2-3 | "a"&1 | "A"="a" | 0.1+0.2=0.3 | 1/0 | 0.1+0.2&""
Data!A4&"|" | Data!A4=0 | Data!A4="" | Data!B5="" | Data!B5+1
SUM(Data!A2:A7) | SUM(Data!A:A) | AVERAGE(Data!A2:A7) | AVERAGEA(Data!A2:A6) | MIN(Data!A2:A7) | MAX(Data!C2:C6)
COUNT(Data!A2:C7) | COUNTA(Data!B2:B7) | COUNTBLANK(Data!B2:B7) | MEDIAN(Data!C2:C5) | LARGE(Data!C2:C6,2) | SMALL(Data!C2:C6,2)
RANK(20,Data!C2:C6) | STDEV(Data!C2:C6) | QUARTILE(Data!C2:C6,1) | PERCENTILE(Data!C2:C6,0.1)
COUNTIF(Data!B2:B7,"accepted") | COUNTIF(Data!B2:B7,"*accepted") | COUNTIF(Data!B2:B7,"a~*b") | COUNTIF(Data!B2:B7,"<>accepted")
COUNTIF(Data!B2:B7,"<>") | COUNTIF(Data!A2:A7,">1") | COUNTIF(Data!A2:A7,2) | COUNTIF(Data!B2:B7,">b")
COUNTIFS(Data!B2:B7,"accepted",Data!C2:C7,">10") | COUNTIFS(Data!B:B,"accepted",Data!C:C,"<>20")
SUMIF(Data!B2:B7,"accepted",Data!C2:C7) | SUMIF(Data!C2:C6,">=40") | SUMIFS(Data!C2:C7,Data!B2:B7,"accepted",Data!A2:A7,"<2")
AVERAGEIF(Data!B2:B7,"accepted",Data!C2:C7) | MAXIFS(Data!C2:C7,Data!B2:B7,"accepted") | SUM(COUNTIF(Data!B2:B7,{"accepted","not accepted"}))
IF(Data!A2=1,"yes","no") | IF(FALSE,1) | IFERROR(1/0,"none") | IFNA(Data!C7,"none") | IFS(Data!A2=2,"b",Data!A2=1,"a")
SWITCH(9,1,"a","c") | CHOOSE(2,"a","b") | AND(TRUE,0) | OR(FALSE,TRUE) | XOR(TRUE,TRUE,TRUE) | NOT(0)
ROUND(1.005,2) | ROUND(-2.5,0) | ROUNDUP(-1.1,0) | ROUNDDOWN(1.999,2) | INT(-1.5) | TRUNC(-1.567,1) | MOD(-1,3) | MOD(5,-3)
LEN("abc") | TRIM("  a   b ") | MID("JIU/REP/2021/3",9,4) | FIND("/20","JIU/REP/2021/3") | FIND("B","abc") | SEARCH("B","abc")
SUBSTITUTE("a-b-c","-","+",2) | REPLACE("abcdef",2,3,"-") | PROPER("one two") | EXACT("a","A") | TEXTJOIN(", ",TRUE,"a","","b")
VALUE("1,234.5") | VALUE("12%") | TEXT(0.256,"0%") | TEXT(44651,"yyyy-mm-dd") | TEXT(1234.5,"#,##0.00") | TEXT(12,"0""%""") | TEXT(-5,"0;(0)")
ISBLANK(Data!A4) | ISBLANK(Data!B5) | ISNUMBER(Data!A2) | ISERR(Data!C7) | ISNA(Data!C7) | ROWS(Data!B5:C9) | COLUMN(Data!C1)
DATE(2022,14,1)*1 | YEAR(44651) | EDATE(DATE(2022,1,31),1)*1 | EOMONTH(DATE(2024,1,15),1)*1 | DATEDIF(DATE(2020,1,31),DATE(2022,3,30),"m")
DAYS(DATE(2022,3,31),DATE(2022,3,1)) | WEEKDAY(44651) | WEEKDAY(44651,2) | NETWORKDAYS(DATE(2022,3,1),DATE(2022,3,31)) | ISOWEEKNUM(DATE(2021,1,3))
MATCH(3,Data!E2:E5,0) | MATCH(4,Data!E2:E4,1) | MATCH("imp*",Data!F:F,0) | INDEX(Data!F:F,3) | SUM(INDEX(Data!E2:G4,0,3))
VLOOKUP(3,Data!E2:G5,2,FALSE) | VLOOKUP(4,Data!E2:G4,3) | VLOOKUP(9,Data!E2:G5,2,0) | LOOKUP(4,Data!E2:E4,Data!F2:F4)
LOOKUP(2,1/(Data!F2:F5="accepted"),Data!G2:G5) | COUNTA(INDEX(Data!F:F,3):INDEX(Data!F:F,1048576)) | HLOOKUP("days",Data!E1:G5,3,FALSE)
SUMPRODUCT(Data!G2:G4,Data!E2:E4) | SUMPRODUCT(--(Data!F2:F5="accepted")) | SUMPRODUCT((Data!E2:E4>1)*Data!G2:G4) | SUM({1,2,3}*2)
SUBTOTAL(9,Data!G2:G5) | AGGREGATE(9,6,Data!C2:C7) | SUM(Recs[days]) | ROWS(Recs[[#All],[no]:[days]]) | Recs[[#Headers],[status]] | rate*2 | SUMPRODUCT(--(states="accepted"))
`
  .trim()
  .split(/\n| \| /)
  .map((formula) => `=${formula.trim()}`);

const rows: Cell[][] = [
  ['n', 'word', 'amount', null, 'no', 'status', 'days'],
  [1, 'accepted', 10, null, 1, 'accepted', 30],
  [2, 'Accepted', 20, null, 3, 'not accepted', 10],
  [null, 'not accepted', 30, null, 5, 'implemented', 20],
  ['x', '=""', 40, null, 7, 'b*', 5],
  [null, null, 50],
  [null, 'a*b', '=NA()'],
];

const missing = spawnSync('soffice', ['--version']).status !== 0;
if (missing) process.stderr.write('soffice is not installed: formulas are not compared with LibreOffice.\n');

describe.skipIf(missing)('formulas as LibreOffice computes them', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'formulas-'));
  let theirs: string[] = [];
  let ours: string[] = [];

  beforeAll(() => {
    const file = path.join(folder, 'formulas.xlsx');
    writeFileSync(file, saveWorkbook(drawnWorkbook()));
    theirs = computedByLibreOffice(file, folder);
    const model = openWorkbook(readFileSync(file), 'formulas.xlsx');
    recalculate(model, { full: true });
    expect(model.uncomputed).toEqual([]);
    ours = formulas.map((_, row) => shown(model, row));
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(formulas.map((formula, row) => [formula, row] as const))('%s', (_, row) => {
    const [our = '', their = ''] = [ours[row], theirs[row]];
    const [ourNumber, theirNumber] = [Number(our), Number(their)];
    if (our !== '' && !Number.isNaN(ourNumber)) expect(theirNumber).toBeCloseTo(ourNumber, 6);
    else expect(our).toBe(their);
  });

  it('compared every formula', () => {
    expect(theirs).toHaveLength(formulas.length);
    expect(theirs.filter((value) => value === '')).toEqual([]);
  });
});

function drawnWorkbook(): WorkbookModel {
  const model = newWorkbook('formulas.xlsx', 'Formulas');
  const data = new SheetModel('data', 'Data');
  model.sheets.push(data);
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell !== null) put(data, row, column, cell);
    });
  });
  data.tables.push({ ...tableOf('Recs', 'E1:G5', ['no', 'status', 'days']), id: 'recs', changed: true });
  data.changed.add('tables');
  model.names.push({ name: 'rate', formula: '=Data!$A$3', comment: '', visible: true, sheet: null });
  model.names.push({ name: 'states', formula: '=Data!$F$2:$F$5', comment: '', visible: true, sheet: null });
  model.namesChanged = true;
  const [sheet] = model.worksheets;
  // A wrong value on purpose: if LibreOffice showed what we wrote, every row would differ.
  formulas.forEach((text, row) => sheet?.cells.set(row, 0, 'not computed', { text }));
  return model;
}

function shown(model: WorkbookModel, row: number): string {
  const value = model.worksheets[0]?.cells.value(row, 0) ?? '';
  if (value instanceof CellError) return value.code;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

function computedByLibreOffice(file: string, folder: string): string[] {
  const profile = path.join(folder, 'profile');
  mkdirSync(path.join(profile, 'user'), { recursive: true });
  writeFileSync(path.join(profile, 'user', 'registrymodifications.xcu'), computeOnOpening);
  const tokens = '44,34,76,1,,0,false,false,false,false,false,1';
  const arguments_ = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--convert-to'];
  execFileSync('soffice', [...arguments_, `csv:Text - txt - csv (StarCalc):${tokens}`, '--outdir', folder, file], {
    stdio: 'ignore',
    timeout: 180_000,
  });
  const lines = readFileSync(path.join(folder, 'formulas-Formulas.csv'), 'utf8').trimEnd().split('\n');
  return lines.map((line) => line.replace(/^"(.*)"$/s, (_, inside: string) => inside.replaceAll('""', '"')));
}

const computeOnOpening = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;
