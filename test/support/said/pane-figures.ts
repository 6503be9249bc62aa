// Sample arguments of what the Figures step says, by the path of the message.
import type { Samples } from './samples';

const counts = [0, 1, 2, 5, 11, 100].map((count) => [count]);
const percents = [[49], [0], [null]];
const shares = [
  { label: 'A1', count: 25, percent: 49 },
  { label: 'B2', count: 26, percent: 51 },
];

export const paneFiguresSamples: Samples = {
  'paneFigures.headline': percents,
  'paneFigures.percent': percents,
  'paneFigures.ofAll': counts,
  'paneFigures.ofAccepted': counts,
  'paneFigures.ofOpen': counts,
  'paneFigures.ofDue': counts.map(([count]) => [count, '2022-03-31']),
  'paneFigures.labels.ageing': counts,
  'paneFigures.labels.upTo': counts,
  'paneFigures.labels.between': [
    [1, 2],
    [3, 5],
    [5, 21],
  ],
  'paneFigures.comparedWith': [['2021.xlsx']],
  'paneFigures.noStatus.sentence': counts,
  'paneFigures.captions.share': [[shares, 51]],
  'paneFigures.captions.years': [
    ['2018', '2021', ['A1', 'B2']],
    ['2021', '2021', ['A1']],
  ],
  'paneFigures.captions.ageing': [[12, 37, 2]],
  'paneFigures.more': counts,
  'paneFigures.shown': [[50, 340]],
  'paneFigures.behind': [[['2021', 'B2'], 7]],
  'paneFigures.insert.tooMany': [[20_000]],
  'paneFigures.insert.done': [['2021']],
};
