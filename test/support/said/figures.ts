// Sample arguments of what is said of figures, by the path of the message.
import type { Samples } from './samples';

const counts = [0, 1, 2, 5, 11, 100].map((count) => [count]);
const rates = [
  { numerator: 25, denominator: 51, percent: 49 },
  { numerator: 0, denominator: 0, percent: null },
];

const slices = ['all', 'legislative', 'executive'].map((slice) => [slice]);
const years = [1, 2, 3, 5, 11].map((count) => [count]);

export const figuresSamples: Samples = {
  'figures.rate': ['implementedOfAll', 'implementedOfAccepted'].flatMap((name) => rates.map((rate) => [name, rate])),
  'figures.noStatus': counts,
  'figures.forInformation': counts,
  'figures.new': counts,
  'figures.overdue': counts,
  'figures.ageing': [1, 2, 5].flatMap((years) => [0, 1, 3].map((count) => [count, years])),
  'figures.groupLine': [['2021', { total: 13, implemented: 8, closedOtherwise: 0, open: 5 }]],
  'figures.summaryWritten': [['Summary', 'out.xlsx']],
  'figures.summary.overall': [[2010]],
  'figures.summary.timeliness.ofDue': [['2022-03-31']],
  'figures.summary.values': [[20_000]],
  'figures.summary.asPercent': [['x']],
  'figures.summary.byYear': slices,
  'figures.summary.captions.byYear': slices,
  'figures.summary.upTo': years,
  'figures.summary.moreThan': years,
  'figures.summary.progress.band': [
    [{ from: 0, to: 0 }],
    [{ from: 25, to: 50 }],
    [{ from: 75, to: 99.99, below: 100 }],
  ],
  'figures.summary.between': [
    [1, 2],
    [3, 5],
  ],
};
