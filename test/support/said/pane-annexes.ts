// Sample arguments of what the Annexes step says, by the path of the message.
import type { Samples } from './samples';

const numbers = [0, 1, 2, 5, 11, 21, 100, 1_000_000];
const counts = numbers.map((count) => [count]);
const pairs = numbers.map((count) => [count, count + 1]);
const parts = [
  [1, 1],
  [2, 14],
];
const outputs = [['A1'], ['B2']];
const file = [['annexes-2022-03-31.docx']];

export const paneAnnexesSamples: Samples = {
  'paneAnnexes.made': counts,
  'paneAnnexes.chosen': counts,
  'paneAnnexes.inShort.reports': pairs,
  'paneAnnexes.inShort.listed': pairs,
  'paneAnnexes.inShort.open': pairs,
  'paneAnnexes.inShort.decided': pairs,
  'paneAnnexes.inShort.figures': counts,
  'paneAnnexes.inShort.requests': counts,
  'paneAnnexes.inShort.reviews': counts,
  'paneAnnexes.preview.openOf': outputs,
  'paneAnnexes.preview.title': outputs,
  'paneAnnexes.preview.part': parts,
  'paneAnnexes.preview.goTo': [['G14']],
  'paneAnnexes.preview.fillIn': outputs,
  'paneAnnexes.content.asTracker': outputs,
  'paneAnnexes.settings.missing': counts,
  'paneAnnexes.warnings.findings': pairs.map(([, count]) => ['A1', count]),
  'paneAnnexes.warnings.blanks': [[['A1']], [['A1', 'B2']], [['A1', 'B2', 'C3', 'D4', 'E5']]],
  'paneAnnexes.warnings.of': [[['A1']], [['A1', 'B2']]],
  'paneAnnexes.out.word': counts,
  'paneAnnexes.out.ready': file,
  'paneAnnexes.out.save': file,
  'paneAnnexes.out.sheets': counts,
  'paneAnnexes.out.copy': counts,
  'paneAnnexes.out.noFiles': [[[]], [['sheets']], [['sheets', 'copy']], [['sheets', 'copy', 'online']]],
  'paneAnnexes.progress.preparing': parts,
  'paneAnnexes.told.saved': file,
  'paneAnnexes.told.online': file,
  'paneAnnexes.told.inserted': counts.map(([count]) => [count, 'A1']),
};
