import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { endSerial, findRequests, firstSerial, outcomeBy, timelinessOf } from '../../../src/core/figures/requests';
import { dayOfSerial, parseDay, serialOfDay } from '../../../src/core/recommendation/day';
import { messages } from '../../../src/messages';
import { openWorkbook } from '../../../src/preview/xlsx';
import { drawnModel } from '../../support/drawn-model';
import type { DrawnCell, DrawnSheet } from '../../support/drawn-workbook';
import { Editing } from '../../support/edit-model';
import { pageText, summarise, trackerIn } from '../../support/summarise';

const { timeliness } = messages.en.figures.summary;
const tracker: DrawnSheet = {
  name: 'Tracker',
  rows: [
    ['Report', 'No.', 'Recommendation', 'Acceptance', 'Implementation'],
    ...['Implemented', 'In progress', 'Not started'].map((status, at) => [
      'JIU/REP/2021/3',
      at + 1,
      `The executive heads should complete measure ${String(at)} and report on it.`,
      'Accepted',
      status,
    ]),
  ],
};
const asOf = '2022-03-31';
const reportingDate = parseDay(asOf);

function on(text: string): number {
  const day = parseDay(text);
  if (!day) throw new Error(`${text} is no day`);
  return serialOfDay(day);
}

const headings: Readonly<Record<string, readonly string[]>> = {
  en: ['Review', 'Kind', 'Received', 'Due', 'Answered'],
  fr: ['Examen', 'Type de demande', 'Date de réception', 'Échéance', 'Date de réponse'],
  es: ['Examen', 'Tipo', 'Recibido', 'Fecha límite', 'Fecha de respuesta'],
  ru: ['Обзор', 'Вид запроса', 'Дата получения', 'Срок', 'Дата ответа'],
  zh: ['审查', '类型', '收到日期', '截止日期', '答复日期'],
  ar: ['الاستعراض', 'النوع', 'تاريخ الاستلام', 'الموعد النهائي', 'تاريخ الرد'],
};

const received = on('2021-05-03');
/** Three on time, one late, two not answered by then; the rest count nowhere. */
const requests: readonly (readonly DrawnCell[])[] = [
  ['A. 1', 'questionnaire', received, on('2021-06-01'), on('2021-05-20')],
  ['A. 1', 'interview', received, on('2021-06-01'), on('2021-06-01') + 0.7],
  ['A. 2', 'survey', received, on('2022-03-31') + 0.5, on('2022-03-31')],
  ['A. 2', 'questionnaire', received, on('2021-09-30'), on('2021-10-01')],
  ['A. 3', 'questionnaire', received, on('2021-12-15'), ''],
  ['A. 3', 'survey', received, on('2022-03-01'), on('2022-04-02')],
  ['A. 4', 'interview', received, '', on('2022-01-10')],
  ['A. 4', 'questionnaire', received, on('2022-04-01'), on('2022-03-30')],
];
const counts = { due: 6, onTime: 3, late: 1, unanswered: 2, unreadable: 0 };

const drawn = (rows: DrawnSheet['rows'], language = 'en') =>
  drawnModel({
    sheets: [tracker, { name: 'What was asked', rows: [['Requests'], [...(headings[language] ?? [])], ...rows] }],
  });

function found(model: ReturnType<typeof drawnModel>) {
  const { sheets, tracker: read } = trackerIn(model, { asOf });
  return findRequests(sheets, read.layout.sheets);
}

function lines(model: ReturnType<typeof drawnModel>, name: string) {
  return [timeliness.onTime, timeliness.late, timeliness.unanswered, timeliness.unreadable].map((label) =>
    pageText(model, name, label)?.slice(1, 4),
  );
}

describe('the list of requests', () => {
  it.each(Object.keys(headings))('is known by its headings (%s), and counts what was due by the date', (language) => {
    const list = found(drawn(requests, language));
    expect(list).toMatchObject({ sheet: 'What was asked', headerRow: 1, columns: { due: 3, answered: 4 } });
    expect(timelinessOf(list, reportingDate)).toEqual(counts);
  });

  it('has columns in any order, one of what was asked may be missing', () => {
    const rows = [
      ['Deadline', 'Replied on', 'Received', 'Title', 'JIU review'],
      [on('2021-06-01'), on('2021-06-02'), received, 'Fuel', 'A. 1'],
    ];
    const list = found(drawnModel({ sheets: [tracker, { name: 'Requests', rows }] }));
    expect(timelinessOf(list, reportingDate)).toEqual({ due: 1, onTime: 0, late: 1, unanswered: 0, unreadable: 0 });
  });

  it('is not taken from a list without either date, or without a date in it', () => {
    const others = [
      [['Review', 'Kind', 'Received', 'Due'], requests[0] ?? []],
      [['Due', 'Answered', 'Kind', 'Unit'], requests[0] ?? []],
      [headings['en'] ?? [], ['A. 1', 'survey', received, 'soon', 'yes']],
    ];
    for (const rows of others) expect(found(drawnModel({ sheets: [tracker, { name: 'Others', rows }] }))).toBeNull();
  });

  it('ends where its columns are blank, and reaches on where nothing stands below', () => {
    const note = [[], ['', '', 'Received before the reform', on('2010-01-01'), on('2010-01-01')]];
    expect(found(drawn([...requests, ...note]))).toMatchObject({ reach: 9, rows: { length: requests.length } });
    expect(found(drawn(requests))?.reach).toBeGreaterThan(9 + 100);
  });

  it('says of each what was asked and how it went; a review named once stands for those below it', () => {
    const blankReview = ['', ...(requests[1] ?? []).slice(1)];
    const list = found(drawn([requests[0] ?? [], blankReview, ...requests.slice(3)]));
    expect(list?.rows.slice(0, 3).map(({ review, kind }) => [review, kind])).toEqual([
      ['A. 1', 'questionnaire'],
      ['A. 1', 'interview'],
      ['A. 2', 'questionnaire'],
    ]);
    if (!list || !reportingDate) throw new Error('Expected a list and a day');
    expect(list.rows.map((request) => outcomeBy(request, reportingDate))).toEqual([
      'onTime',
      'onTime',
      'late',
      'unanswered',
      'unanswered',
      'undated',
      'early',
    ]);
  });

  it('counts nothing without a reporting date', () => {
    expect(timelinessOf(found(drawn(requests)), null)).toBeNull();
    expect(timelinessOf(null, reportingDate)).toBeNull();
  });

  it('tells apart dates that are none, where they would count', () => {
    const list = found(
      drawn([
        ...requests,
        ['B', 'survey', '', '1 June 2021', on('2021-06-01')],
        ['B', 'survey', '', on('2021-06-01'), 'yes'],
        ['B', 'survey', '', on('2023-06-01'), 'yes'],
        ['B', 'survey', '', 2021, ''],
      ]),
    );
    expect(timelinessOf(list, reportingDate)).toEqual({ ...counts, unreadable: 3 });
  });

  it('knows the days between which a number is a date', () => {
    expect([firstSerial, endSerial].map(dayOfSerial)).toEqual(['1968-01-01', '2100-01-01']);
  });
});

describe('timeliness on the summary', () => {
  it('prints each share with what it is a share of', () => {
    const model = drawn(requests);
    const { name, differing } = summarise(model, { asOf });
    expect(differing()).toEqual([]);
    expect(pageText(model, name, timeliness.heading)).toBeDefined();
    expect(pageText(model, name, timeliness.onTime)).toEqual([
      timeliness.onTime,
      3,
      6,
      50,
      '',
      'of those due by 31 March 2022',
    ]);
    expect(lines(model, name)).toEqual([[3, 6, 50], [1, 6, 17], [2, 6, 33], [0]]);
  });

  it('follows the list when dates are entered, rows inserted and rows added below', () => {
    const model = drawn(requests);
    const { name } = summarise(model, { asOf });
    new Editing(model, 'What was asked')
      .type(6, 4, on('2021-12-14'))
      .type(10, 3, on('2021-01-01'))
      .type(10, 4, 'yes')
      .type(11, 3, on('2021-01-01'))
      .type(11, 4, on('2021-01-02'))
      .insertRow(4, ['C', 'survey', received, on('2021-08-01'), ' '])
      .done();
    expect(lines(model, name)).toEqual([[4, 8, 50], [2, 8, 25], [2, 8, 25], [1]]);
  });

  it('agrees with the count on dates of every sort', () => {
    const values: readonly DrawnCell[] = [
      '', ' ', '\u00a0', 0, 2021, 24_837, firstSerial, on('2021-06-01'), on('2021-06-01') + 0.25, on('2022-03-31') + 0.999,
      on('2022-04-01'), endSerial - 1, endSerial, -3, true, false, 'yes', '44000', '—',
    ]; // prettier-ignore
    const rows = values.flatMap((due) => values.map((answered) => ['R', 'survey', received, due, answered]));
    const model = drawn(rows);
    const { name, differing } = summarise(model, { asOf });
    expect(differing()).toEqual([]);
    const count = timelinessOf(found(model), reportingDate);
    expect(Object.values(count ?? {}).every((number) => number > 0)).toBe(true);
    expect(lines(model, name).map((line) => line?.[0])).toEqual([
      count?.onTime,
      count?.late,
      count?.unanswered,
      count?.unreadable,
    ]);
  });

  it('has nothing to take a share of while nothing is due', () => {
    const model = drawn([['A. 1', 'survey', received, on('2022-04-01'), '']]);
    const { name, differing } = summarise(model, { asOf });
    expect(differing()).toEqual([]);
    expect(lines(model, name)[0]).toEqual([0, 0, 'not available']);
  });

  it('says so where an error stands among the dates', () => {
    const model = new Editing(drawn(requests), 'What was asked').breakCell(4, 4).done();
    const { name, differing } = summarise(model, { asOf });
    expect(differing()).toEqual([]);
    expect(lines(model, name)[0]).toEqual(['not available', 'not available', 'not available']);
  });

  it('is left out without a list or a reporting date', () => {
    const withoutDate = drawn(requests);
    expect(pageText(withoutDate, summarise(withoutDate).name, timeliness.heading)).toBeUndefined();
    const withoutList = drawnModel({ sheets: [tracker] });
    expect(pageText(withoutList, summarise(withoutList, { asOf }).name, timeliness.heading)).toBeUndefined();
  });
});

const folder = path.resolve(import.meta.dirname, '../../trackers');

describe('trackers without a list of requests', () => {
  it.each(readdirSync(folder).filter((file) => file.endsWith('.xlsx')))('%s has none', (file) => {
    expect(found(openWorkbook(readFileSync(path.join(folder, file)), file))).toBeNull();
  });
});
