// Sample arguments of what the rules on the shared source say, by the path of the message.
import type { Samples } from './samples';

const report = 'JIU/REP/2021/3';
const sixteen = Array.from({ length: 16 }, (_, at) => String(at + 1));
const places = [
  { said: 'plan', official: 'report' },
  { said: '', official: 'yearly' },
  { said: 'yearly', official: '' },
];

export const sourceSamples: Samples = {
  'rules.report-unknown.sentence': [[{ report, meant: null }], [{ report, meant: 'JIU/REP/2021/4' }]],
  'rules.recommendation-unknown.sentence': [
    [{ report, number: '9', known: [] }],
    [{ report, number: '9', known: ['1', '2', '3(a)'] }],
    [{ report, number: '20', known: sixteen }],
  ],
  'rules.recommendation-missing.sentence': [['2'], ['2', '4'], ['2', '4', '6'], sixteen].map((numbers) => [
    { report, numbers },
  ]),
  'rules.addressee-differs.sentence': [
    [{ addressee: 'executive', official: 'legislative', byColumn: false }],
    [{ addressee: 'executive', official: 'legislative', byColumn: true }],
    [{ addressee: 'executive', official: 'other', byColumn: false }],
  ],
  'rules.text-differs.sentence': [
    ...places.map((first) => [{ segments: [], places: 1, first }]),
    ...[2, 3, 6, 12, 102, 1_000_001].map((count) => [{ segments: [], places: count, first: places[0] }]),
  ],
  'rules.title-differs.sentence': [[{ title: 'Network safety', official: 'Safety of networks' }]],
};
