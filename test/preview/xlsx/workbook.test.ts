// Charts, settings, custom XML, names and sheets that come back when the saved file is opened again.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Shift } from '../../../src/preview/model/cell-store';
import { SheetModel } from '../../../src/preview/model/sheet-model';
import { shiftReferences } from '../../../src/preview/model/shift-references';
import { WorkbookModel } from '../../../src/preview/model/workbook-model';
import { newWorkbook, saveWorkbook } from '../../../src/preview/xlsx';
import { addInId } from '../../../src/preview/xlsx/features/settings';
import { documentOf, elementsNamed } from '../../support/zoo/compare';
import { only, opened, reopen } from './reopening';

describe('charts', () => {
  it('are listed with their place and series', () => {
    expect(only(opened('chart and picture')).charts).toMatchObject([
      {
        name: 'Status chart',
        type: 'ColumnStacked',
        top: 75,
        height: 150,
        title: { text: 'Open by report', visible: true },
        legend: { position: 'Bottom', visible: true },
        series: [{ nameReference: 'Tracker!$C$1', values: 'Tracker!$C$2:$C$3', categories: 'Tracker!$A$2:$A$3' }],
      },
    ]);
  });

  it('move with inserted rows, pictures too, and their references follow', () => {
    const model = opened('chart and picture');
    const shift: Shift = { area: { row: 1, column: 0, rows: 2, columns: 16_384 }, direction: 'down' };
    only(model).cells.shift(shift);
    shiftReferences(model, only(model), shift);
    const saved = saveWorkbook(model);
    const rows = elementsNamed(documentOf(saved, 'xl/drawings/drawing1.xml'), 'row').map(
      ({ textContent }) => textContent,
    );
    expect(rows).toEqual(['7', '17', '22']);
    expect(elementsNamed(documentOf(saved, 'xl/charts/chart1.xml'), 'f').map(({ textContent }) => textContent)).toEqual(
      ['Tracker!$C$1', 'Tracker!$A$4:$A$5', 'Tracker!$C$4:$C$5'],
    );
  });

  it('are added beside those that are there, with references and cached values', () => {
    const model = opened('chart and picture');
    const [first] = only(model).charts;
    if (!first) throw new Error('no chart');
    const added = {
      ...first,
      id: 'new',
      name: 'Figure 2',
      part: null,
      left: 10,
      top: 20,
      width: 300,
      height: 200,
      title: { text: 'A & B', visible: true },
    };
    only(model).charts.push(added);
    const saved = saveWorkbook(model);
    expect(elementsNamed(documentOf(saved, 'xl/charts/chart2.xml'), 'v').map(({ textContent }) => textContent)).toEqual(
      ['Count', 'JIU/REP/2020/1', 'JIU/REP/2021/2', '3', '4'],
    );
    const again = only(reopen(model)).charts[1];
    expect(again).toMatchObject({ name: 'Figure 2', type: 'ColumnStacked', title: added.title, left: 10, top: 20 });
    expect([again?.width, again?.height].map((size) => Math.round(size ?? 0))).toEqual([300, 200]);
  });
});

describe('the workbook', () => {
  it('keeps settings, custom XML and names made here', () => {
    const model = newWorkbook();
    model.settings.set('layout', { columns: ['B', 'C'], when: null });
    model.customXml.push({ id: '{A}', xml: '<note xmlns="urn:example">x</note>', part: null, changed: true });
    model.names.push({ name: 'Rate', formula: '=0.5', comment: 'half', visible: false, sheet: null });
    const again = reopen(model);
    expect(again.settings).toEqual(model.settings);
    expect(again.customXml).toMatchObject([{ id: '{A}', xml: '<note xmlns="urn:example">x</note>' }]);
    expect(again.names).toEqual(model.names);
    again.settings.set('layout', 2);
    again.customXml = [];
    const third = reopen(again);
    expect([third.settings.get('layout'), third.customXml]).toEqual([2, []]);
  });

  it('knows the add-in by the id in the manifest', () => {
    const manifest = readFileSync(path.resolve(import.meta.dirname, '../../../manifest.xml'), 'utf8');
    expect(manifest).toContain(`<Id>${addInId}</Id>`);
  });

  it('can be made in memory alone', () => {
    const model = new WorkbookModel();
    const sheet = new SheetModel('{a}', "It's new");
    sheet.cells.set(2, 2, 'x');
    model.sheets = [sheet];
    const again = reopen(model);
    expect(again.sheets.map(({ name }) => name)).toEqual(["It's new"]);
    expect(only(again).cells.value(2, 2)).toBe('x');
  });

  it('lists chart sheets and keeps names that count them', () => {
    const model = opened('chart sheet');
    expect(model.sheets.map(({ name }) => name)).toEqual(['Figure', 'Tracker']);
    expect(model.names).toMatchObject([{ name: 'Here', sheet: only(model).id }]);
    model.sheets.reverse();
    expect(reopen(model).names).toMatchObject([{ name: 'Here', sheet: only(model).id }]);
  });
});
