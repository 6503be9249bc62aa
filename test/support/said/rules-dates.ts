// Sample arguments of what the rules on days and how long something takes say, by the path of the message.
import type { Samples } from './samples';

const day = '2021-12-31';
const counts = [1, 2, 5, 11, 21];
const origins = ['issued', 'symbol'];

export const dateSamples: Samples = {
  'rules.date-invalid.sentence': [
    [{ field: 'targetDate', written: '03/31/2022', impossible: true, meant: '2022-03-31' }],
    [{ field: 'targetDate', written: '31/04/2022', impossible: true, meant: null }],
    [{ field: 'issued', written: 'soon', impossible: false, meant: null }],
  ],
  'rules.date-in-future.sentence': [[{ date: '2023-01-01', asOf: day }]],
  'rules.date-before-issue.sentence': origins.map((from) => [{ done: '2019-05-31', issued: day, from }]),
  'rules.deadline-passed.sentence': ['revisedDate', 'targetDate', 'text'].flatMap((from) =>
    [true, false].map((canBeRevised) => [{ day, from, canBeRevised }]),
  ),
  'rules.open-too-long.sentence': origins.flatMap((from) => counts.map((years) => [{ since: day, from, years }])),
  'rules.consideration-too-long.sentence': origins.flatMap((from) =>
    counts.map((months) => [{ since: day, from, months }]),
  ),
};
