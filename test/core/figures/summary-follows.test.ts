import { describe, expect, it } from 'vitest';
import { messages } from '../../../src/messages';
import type { WorkbookModel } from '../../../src/preview/model/workbook-model';
import { drawnModel } from '../../support/drawn-model';
import { Editing } from '../../support/edit-model';
import { pageText, summarise } from '../../support/summarise';

const { slices, columns, unknownStatus, beyondReach, forInformation } = messages.en.figures.summary;

const header = ['Report', 'No.', 'Recommendation', 'Addressee', 'Acceptance', 'Implementation', 'Remarks'];
const measure = (at: number) => `The executive heads should complete measure ${String(at)} and report on it.`;
const rows = [
  ['JIU/REP/2021/3', 1, measure(1), 'Executive head', 'Accepted', 'Implemented', ''],
  ['JIU/REP/2021/3', 2, measure(2), 'Governing body', 'Accepted', 'In progress', ''],
  ['JIU/REP/2020/8', 1, measure(3), 'Executive head', 'Not accepted', '', ''],
  ['JIU/REP/2020/8', 2, measure(4), 'Executive head', 'Under consideration', '', ''],
  ['JIU/REP/2019/5', 1, measure(5), 'Executive head', 'Accepted', 'Not started', ''],
  ['JIU/REP/2019/5', 2, measure(6), 'Governing body', 'Accepted', 'Implemented', 'For information only'],
];
const statuses = { acceptance: 4, implementation: 5 };

function summed(): { model: WorkbookModel; name: string } {
  const model = drawnModel({
    sheets: [{ name: 'Tracker', rows: [['Follow-up'], [], header, ...rows, [], ['Total', 6]] }],
  });
  const { name, differing } = summarise(model, { asOf: '2022-03-31' });
  expect(differing()).toEqual([]);
  return { model, name };
}

/** Total, implemented, closed otherwise, open, without a status; then the percentages. */
const first = (model: WorkbookModel, name: string) => pageText(model, name, slices.all)?.slice(1, 10);

describe('the live summary follows what is done to the tracker', () => {
  it('counts what stands there', () => {
    const { model, name } = summed();
    expect(first(model, name)).toEqual([5, 1, 1, 3, 0, 20, 20, 60, 0]);
    expect(pageText(model, name, forInformation)?.[1]).toBe(1);
    expect(pageText(model, name, '2020')?.slice(1)).toEqual([0, 1, 1, 0, 2]);
  });

  it('when a status is typed', () => {
    const { model, name } = summed();
    new Editing(model, 'Tracker').type(4, statuses.implementation, 'implemented ').done();
    expect(first(model, name)).toEqual([5, 2, 1, 2, 0, 40, 20, 40, 0]);
  });

  it('when rows are sorted', () => {
    const { model, name } = summed();
    const before = model.sheetNamed(name)?.cells.rowValues(8, 0, 10);
    new Editing(model, 'Tracker').turnOver(3, 8, header.length).done();
    expect(first(model, name)).toEqual([5, 1, 1, 3, 0, 20, 20, 60, 0]);
    expect(model.sheetNamed(name)?.cells.rowValues(8, 0, 10)).toEqual(before);
    expect(pageText(model, name, '2020')?.slice(1)).toEqual([0, 1, 1, 0, 2]);
  });

  it('when rows are inserted in it and above it, and a column in between', () => {
    const { model, name } = summed();
    const added = ['JIU/REP/2021/9', 1, measure(9), 'Executive head', 'Accepted', 'Implemented', ''];
    new Editing(model, 'Tracker').insertRow(5, added).insertRow(0, ['As at 31 March 2022']).insertColumn(4).done();
    expect(first(model, name)).toEqual([6, 2, 1, 3, 0, 33, 17, 50, 0]);
    expect(pageText(model, name, '2021')?.slice(1)).toEqual([2, 0, 1, 0, 3]);
  });

  it('when the tracker’s sheet holds an error or a word that is no status, which it names', () => {
    const { model, name } = summed();
    new Editing(model, 'Tracker')
      .type(4, statuses.acceptance, '')
      .type(4, statuses.implementation, 'Nearly*')
      .breakCell(7, statuses.implementation)
      .done();
    expect(first(model, name)?.slice(0, 5)).toEqual([5, 1, 1, 2, 1]);
    expect(pageText(model, name, unknownStatus)?.[1]).toBe(2);
    expect(pageText(model, name, columns.row, 1, 1)?.slice(1, 3)).toEqual([5, 'JIU/REP/2021/3']);
    expect(pageText(model, name, columns.row, 1, 2)?.slice(1, 3)).toEqual([8, 'JIU/REP/2019/5']);
  });

  it('when a year turns up that the page has no line for: it is among the others', () => {
    const { model, name } = summed();
    new Editing(model, 'Tracker').type(4, 0, 'JIU/REP/2016/1').type(5, 0, 'Something else').done();
    expect(pageText(model, name, messages.en.figures.summary.otherYears)?.at(5)).toBe(2);
    expect(first(model, name)?.[0]).toBe(5);
  });

  it('says when something is typed below what it counts', () => {
    const { model, name } = summed();
    expect(pageText(model, name, beyondReach)?.[1]).toBe(0);
    new Editing(model, 'Tracker').type(80, 1, 7).done();
    expect(pageText(model, name, beyondReach)?.[1]).toBe(1);
  });

  it('counts rows added below the last', () => {
    const { model, name } = summed();
    const editing = new Editing(model, 'Tracker');
    ['JIU/REP/2021/9', 1, measure(9), 'Executive head', 'Accepted', 'Implemented'].forEach((value, column) => {
      editing.type(13, column, value);
    });
    editing.done();
    expect(first(model, name)?.slice(0, 2)).toEqual([6, 2]);
  });

  it('holds mere values above the limit', () => {
    const model = drawnModel({ sheets: [{ name: 'Tracker', rows: [header, ...rows] }] });
    const { summary } = summarise(model, { asOf: '2022-03-31', mostLines: 5 });
    expect([summary.live, summary.drafts.length]).toEqual([false, 1]);
    expect(summary.drafts[0]?.rows.flat().filter((cell) => cell?.formula !== undefined)).toEqual([]);
    expect(summary.drafts[0]?.rows.flat().some((cell) => cell?.value === messages.en.figures.summary.values(5))).toBe(
      true,
    );
  });
});
