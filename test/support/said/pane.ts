// Sample arguments for what the pane says of findings, files, tools and what was written.
import type { Samples } from './samples';

const counts = [0, 1, 2, 5, 11, 21, 100, 1_000_000].map((count) => [count]);
const word = [['Reçu A/70/581']];
const file = [['Suivi 2021.xlsx']];

export const paneSamples: Samples = {
  'pane.check.asOfConflict': [['31.3.2022', '31.12.2021']],
  'pane.check.useDay': [['31.3.2022']],
  'pane.check.switchedOff': counts,
  'pane.check.ignored': counts,
  'pane.check.joined': [[['1', '2']]],
  'pane.held.line': [['1', '2']],
  'pane.finding.goToOn': [['G14', 'Tracker 2022']],
  'pane.finding.removed': word,
  'pane.finding.added': word,
  'pane.fixes.previewAll': counts,
  'pane.ignoring.ignoreAll': counts,
  'pane.ignoring.confirm': counts,
  'pane.ignoring.showAgain': counts,
  'pane.ignoring.gone': counts,
  'pane.ignoring.forgetAll': counts,
  'pane.ignoring.more': counts,
  'pane.held.file': [
    ['2021', null],
    ['Suivi 2021.xlsx', '31.3.2021'],
  ],
  'pane.held.sheet': [
    ['2021', null],
    ['Tracker 2021', '31.3.2021'],
  ],
  'pane.held.source': [
    ['a.json', 'JIU', '2026-05'],
    ['a.json', 'JIU', ''],
  ],
  'pane.rulebook.usual': [['X']],
  'pane.rulebook.usually': counts,
  'pane.written.dropDowns': counts,
  'pane.written.dropDownsLeft': counts,
  'pane.written.coloured': counts,
  'pane.written.coloursRemoved': counts,
  'pane.written.report': [['Findings']],
  'pane.written.csvSaved': [['findings.csv']],
  'pane.written.dropDownsChanged': counts,
  'pane.written.earlier': counts,
  ...Object.fromEntries(
    ['not-a-workbook', 'old-format', 'encrypted', 'not-readable', 'no-tracker'].map((because) => [
      `pane.unreadable.${because}.sentence`,
      file,
    ]),
  ),
};
