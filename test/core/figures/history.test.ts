import { describe, expect, it } from 'vitest';
import { messages } from '../../../src/messages';
import { drawnModel } from '../../support/drawn-model';
import type { DrawnSheet } from '../../support/drawn-workbook';
import { Editing } from '../../support/edit-model';
import { pageText, summarise } from '../../support/summarise';

const { overall, history, together } = messages.en.figures.summary;
const tracker: DrawnSheet = {
  name: 'Tracker',
  rows: [
    ['Report', 'No.', 'Recommendation', 'Acceptance', 'Implementation'],
    ...['Implemented', 'In progress', 'Implemented', 'Not started'].map((status, at) => [
      'JIU/REP/2021/3',
      at + 1,
      `The executive heads should complete measure ${String(at)} and report on it.`,
      'Accepted',
      status,
    ]),
  ],
};
const withHistory = (rows: DrawnSheet['rows']) =>
  drawnModel({ sheets: [tracker, { name: 'History', rows: [['What was closed'], ...rows] }] });

describe('a history table', () => {
  const rows = [
    ['Année', 'Destinataire', 'Total', 'Appliquées', 'Closes autrement'],
    [2010, 'chef de secrétariat', 10, 9, 1],
    ['2011', 'organe délibérant', 6, 5, 1],
    ['Total', '', 16, 14, 2],
  ];

  it('gives the rates of all since it begins, and goes on doing so when it is edited', () => {
    const model = withHistory(rows);
    const { name, differing } = summarise(model);
    expect(differing()).toEqual([]);
    expect(pageText(model, name, overall(2010))).toBeDefined();
    expect(pageText(model, name, history)?.slice(1, 6)).toEqual([16, 14, 2, 0, 0]);
    expect(pageText(model, name, together)?.slice(1, 10)).toEqual([20, 16, 2, 2, 0, 80, 10, 10, 0]);
    new Editing(model, 'History').type(2, 2, 30).type(2, 3, 29).insertRow(3, [2010, '', 1, 0, 1]).done();
    expect(pageText(model, name, together)?.slice(1, 6)).toEqual([41, 36, 3, 2, 0]);
  });

  it('is not taken from a table without its four columns, or with words for numbers', () => {
    const without = [
      [
        ['Year', 'Total', 'Implemented'],
        [2010, 3, 3],
      ],
      [
        ['Year', 'Total', 'Implemented', 'Closed otherwise'],
        [2010, 'ten', 9, 1],
      ],
      [
        ['Year', 'Total', 'Implemented', 'Closed otherwise'],
        ['Sum', 10, 9, 1],
      ],
    ];
    for (const table of without) {
      const model = withHistory(table);
      const { name } = summarise(model);
      expect(pageText(model, name, together)).toBeUndefined();
    }
  });
});
