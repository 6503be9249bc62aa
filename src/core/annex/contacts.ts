// Which reports there are and whom to ask about each. Layout after the ITU Council's paper, table 1.
import { type Steps, steppedMap } from '../steps';
import type { Block, Row } from './document';
import { everyReport } from './matrix';
import { cell, isFilled, labelCell, type Writing } from './writing';

export function* contactsInSteps(writing: Writing): Steps<readonly Block[]> {
  const { columns, titles } = writing.words;
  const reports = everyReport(writing);
  const header: Row = {
    kind: 'header',
    cells: [labelCell(columns.symbol), labelCell(columns.title), labelCell(columns.contact)],
  };
  yield;
  const lines = yield* steppedMap(reports, ({ rows }): Row => {
    const all = rows.map(({ recommendation }) => recommendation);
    const named = all.find(({ entries }) => isFilled(entries.contact?.value));
    return {
      kind: 'body',
      cells: [
        cell(all[0] ? [[writing.reportSymbol(all[0])]] : []),
        cell([writing.reportTitle(all)]),
        cell(named ? writing.name(named, 'contact') : []),
      ],
    };
  });
  const without = reports.filter(
    ({ rows }) => !rows.some(({ recommendation }) => isFilled(recommendation.entries.contact?.value)),
  );
  if (without.length > 0) writing.omit({ kind: 'contact-missing', reports: without.map(({ symbol }) => symbol) });
  return [
    {
      kind: 'table',
      description: titles['reports-and-contacts'](writing.input.asOf),
      columns: [2, 5, 3],
      rows: [header, ...lines],
    },
  ];
}
