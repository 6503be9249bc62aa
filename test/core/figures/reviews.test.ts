// The list of reviews of the work programme, known by its headings in six languages.
import { describe, expect, it } from 'vitest';
import { findReviews } from '../../../src/core/figures/reviews';
import type { DrawnSheet } from '../../support/drawn-workbook';
import { MemoryWorkbook } from '../../support/memory-workbook';
import { readWorkbookTracker } from '../../../src/tasks';

const tracker: DrawnSheet = {
  name: 'Tracker',
  rows: [
    ['Report', 'No.', 'Recommendation', 'Acceptance', 'Implementation'],
    ['JIU/REP/2021/3', 1, 'The executive heads should report on it.', 'Accepted', 'In progress'],
    ['JIU/REP/2021/3', 2, 'The executive heads should act on it.', 'Accepted', 'Implemented'],
  ],
};
const headings: Readonly<Record<string, readonly string[]>> = {
  en: ['Code', 'Title', 'Year of programme'],
  fr: ['Code', 'Titre', 'Programme de travail'],
  es: ['Código', 'Título', 'Año del programa'],
  ru: ['Код', 'Название', 'Программа работы'],
  zh: ['编号', '标题', '工作计划'],
  ar: ['الرمز', 'العنوان', 'برنامج العمل'],
};

async function reviewsOf(rows: DrawnSheet['rows']) {
  const workbook = new MemoryWorkbook({ sheets: [tracker, { name: 'Reviews', rows }] });
  const read = await readWorkbookTracker(workbook, { asOf: null, mapping: new Map() });
  if (read.kind === 'refused') throw new Error(read.because);
  return findReviews(read.reading.sheets, read.tracker.layout.sheets);
}

describe('the list of reviews', () => {
  it.each(Object.keys(headings))('is known by its headings: %s', async (language) => {
    const found = await reviewsOf([
      headings[language] ?? [],
      ['A.457', 'Review of one thing', 2021],
      ['A.463', 'Review of another', 'Programme 2022'],
    ]);
    expect(found?.rows.map(({ code, year }) => [code, year])).toEqual([
      ['A.457', 2021],
      ['A.463', 2022],
    ]);
  });

  it('may stand below a title, ends at the first row without one, and keeps what is typed', async () => {
    const found = await reviewsOf([
      ['Reviews of the inspectors'],
      [],
      ['Code', 'Subject', 'Year'],
      ['A.1', 'First', '2021–2022'],
      ['', 'Second', ''],
      [],
      ['A.9', 'A note on something else', 2020],
    ]);
    expect(found?.rows).toEqual([
      { row: 3, code: 'A.1', title: 'First', programme: '2021–2022', year: null },
      { row: 4, code: '', title: 'Second', programme: '', year: null },
    ]);
  });

  it('is not there where a heading is missing, or nothing stands below', async () => {
    expect(
      await reviewsOf([
        ['Code', 'Title'],
        ['A.1', 'First'],
      ]),
    ).toBeNull();
    expect(await reviewsOf([['Code', 'Title', 'Year'], []])).toBeNull();
  });
});
