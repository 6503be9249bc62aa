// Sample arguments of what is said where official texts are put in, by the path of the message.
import type { Samples } from './samples';

const counts = [0, 1, 2, 5, 11, 21, 100, 1_000_000].map((count) => [count]);
const pairs = [
  [1, 1],
  [2, 3],
  [11, 21],
  [1_000_000, 100],
];
const form = [['JSON']];

export const textsSamples: Samples = {
  'texts.pulled': [0, 1, 2, 5, 11, 21, 1_000_000].map((written) => [
    { written, same: 3, without: 7, left: 0 },
    'out.xlsx',
  ]),
  'texts.step.differ': counts,
  'texts.sources.reading': [['catalogue.json']],
  'texts.summary': [
    [{ differ: 0, known: 0 }],
    [{ differ: 0, known: 23 }],
    ...[1, 2, 5, 11, 21].map((differ) => [{ differ, known: 23 }]),
  ],
  'texts.from': [
    ['catalogue.json', 'An office', '3', '2022-03-31'],
    ['catalogue.csv', '', '', '2021-12-01'],
    ['catalogue.xlsx', '', '3', null],
  ],
  'texts.lastPulled': [
    [{ name: 'catalogue.json', version: '3', pulledOn: '2022-03-31', language: 'fr' }, 'français'],
    [{ name: 'catalogue.csv', version: '', pulledOn: '2021-12-01', language: 'ar' }, 'العربية'],
  ],
  'texts.ownLanguage': [['français'], ['العربية']],
  'texts.addressee': [['Executive head', 'Governing body']],
  'texts.put.open': counts,
  'texts.put.title': counts,
  'texts.put.titles': counts,
  'texts.put.include': [['JIU/REP/2021/3 rec. 2']],
  'texts.put.apply': counts,
  'texts.put.done': counts,
  'texts.put.partly': pairs,
  'texts.add.open': counts,
  'texts.add.title': counts,
  'texts.add.newReports': pairs,
  'texts.add.below': [['Tracker', 12]],
  'texts.add.apply': counts,
  'texts.add.done': counts,
  'texts.add.left': counts,
  'texts.add.takenBack': counts,
  'texts.add.notTakenBack': counts,
  'texts.publish.holds': pairs,
  'texts.publish.left': counts,
  'texts.publish.because.no-symbol': counts,
  'texts.publish.because.no-number': counts,
  'texts.publish.because.no-text': counts,
  'texts.publish.because.no-addressee': counts,
  'texts.publish.because.twice': counts,
  'texts.publish.save': form,
  'texts.publish.copy': form,
};
