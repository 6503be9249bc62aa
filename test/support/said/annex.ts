// Sample arguments of what papers say, by the path of the message.
import { outputIds } from '../../../src/core/annex/outputs';
import { paperSettingNames } from '../../../src/core/annex/paper-settings';
import type { Samples } from './samples';

const asOf = [['2022-03-31']];
const names = [
  [{ names: ['JIU/REP/2021/3 (2)'] }],
  [{ names: Array.from({ length: 15 }, (_, at) => `IA/2023/${at}`) }],
];
const reports = [[{ reports: ['JIU/REP/2021/3', 'JIU/REP/2020/8'] }]];
const counts = [0, 1, 2, 5, 11, 21];
const parts = [
  { label: 'Implemented', share: '2 (5%)' },
  { label: 'In progress', share: '37 (95%)' },
];

export const annexSamples: Samples = {
  ...Object.fromEntries(outputIds.map((output) => [`annex.titles.${output}`, asOf])),
  'annex.yearHeading': [
    [1, 2021],
    [11, 2010],
    [12, null],
  ],
  'annex.recommendation': [['3'], ['']],
  'annex.numbered': [['3(a)']],
  'annex.olderThan': [[1], [2], [5]],
  'annex.contactLine': [['Ms A. Example (HR)']],
  'annex.allNew': [['2022-03-17'], [null]],
  'annex.changes.previous': [['In progress']],
  'annex.pageOf': [['2', '5']],
  'annex.trackerWording': [['zh'], ['ar']],
  'annex.shares': [[{ count: 25, percent: 49 }], [{ count: 0, percent: null }]],
  'annex.decision.opening': [['Programme and Budget Committee']],
  'annex.decision.takesNote': [['WO/PBC/34/6']],
  'annex.decision.item': [
    ['JIU/REP/2021/6', ['1', '2', '3']],
    ['JIU/REP/2021/5', ['1', '2']],
    ['JIU/REP/2021/2', ['3']],
  ],
  'annex.decision.councilOpening': [['Council']],
  'annex.decision.councilNotes': [['ITU', 'C22/50']],
  'annex.decision.point': [
    [1, '…'],
    [4, '…'],
  ],
  'annex.narrative.newReports': counts.map((count, at) => [
    count,
    { symbol: 'WO/PBC/33/7', asOf: at % 2 === 0 ? null : '2021-03-31' },
  ]),
  'annex.narrative.newRecommendations': counts.map((count) => [
    { total: count, reports: count, legislative: 1, executive: count, head: count === 2 ? 'Director General' : null },
  ]),
  'annex.narrative.openFrom': [
    [2018, 2021],
    [2021, 2021],
  ],
  'annex.narrative.closedYears': [[[2016]], [[2016, 2017]]],
  'annex.narrative.open': counts.map((count) => [
    '2022-03-31',
    { legislative: count, executive: 1, closed: count, head: count === 2 ? 'Director General' : null },
  ]),
  'annex.narrative.shares': counts.map((count) => [count, { implemented: count, closedOtherwise: 4, open: 47 }]),
  'annex.narrative.reviews': [
    [[{ year: 2022, count: 1 }]],
    [
      [
        { year: 2022, count: 5 },
        { year: 2021, count: 3 },
        { year: null, count: 2 },
      ],
    ],
  ],
  'annex.narrative.overall': counts.map((count) => [2010, count, { implemented: count, closedOtherwise: 7, open: 6 }]),
  'annex.scope': [
    [{ addressees: ['legislative'], years: null, openOnly: false }],
    [{ addressees: ['legislative', 'executive'], years: [2020, 2021], openOnly: true }],
    [{ addressees: ['other'], years: [2019, 2020, 2021], openOnly: false }],
    [{ addressees: null, years: [2021], openOnly: true }],
  ],
  'annex.addressedTo': [['Secretary-General']],
  'annex.reviews.programme': [[2022]],
  'annex.timeliness.summary': counts.map((count) => [
    '2022-03-31',
    { due: count + 3, onTime: count, late: 1, unanswered: 2, percent: count },
  ]),
  'annex.timeliness.noneDue': asOf,
  'annex.charts.numbered': [
    [1, '…'],
    [12, '…'],
  ],
  'annex.charts.byYear': [
    ['all', { first: 2016, last: 2021 }, '2022-03-31'],
    ['legislative', { first: 2021, last: 2021 }, '2022-03-31'],
    ['executive', null, '2022-03-31'],
  ],
  'annex.charts.share': [
    ['2022-03-31', { total: 408, since: 2010 }],
    ['2022-03-31', { total: 51, since: null }],
  ],
  'annex.charts.described': [
    [
      [
        {
          name: '2021',
          parts: [
            { label: '…', value: '9' },
            { label: null, value: '7' },
          ],
        },
      ],
    ],
  ],
  'annex.dashboard.band': [
    [0, 0],
    [0, 25],
    [75, 100],
    [100, 100],
  ],
  'annex.dashboard.average': [
    [43, 1],
    [43, 16],
  ],
  'annex.summary.opening': counts.map((count) => ['2018-12-31', count, parts]),
  'annex.summary.older': counts.map((count) => [count, 1, count]),
  'annex.omitted.setting-missing': paperSettingNames.map((setting) => [{ setting }]),
  'annex.omitted.not-translated': counts.map((count) => [{ language: 'zh', count }]),
  'annex.omitted.changes-unknown': [[{}]],
  'annex.omitted.official-wording': names,
  'annex.omitted.change-unknown': names,
  'annex.omitted.status-missing': names,
  'annex.omitted.addressee-missing': names,
  'annex.omitted.for-information': names,
  'annex.omitted.contact-missing': reports,
  'annex.omitted.comments-unknown': reports,
  'annex.omitted.nothing-submitted': [[{}]],
  'annex.omitted.new-unknown': [[{}]],
  'annex.omitted.reviews-unknown': [[{}]],
  'annex.omitted.requests-unknown': [[{}]],
  'annex.omitted.dates-unreadable': counts.map((count) => [{ count }]),
  'annex.omitted.overall-rate-unknown': [[{ because: 'no-history' }], [{ because: 'scope' }]],
  'annex.omitted.column-missing': [[{ field: 'source' }], [{ field: 'risk' }], [{ field: 'progress' }]],
  'annex.written': [['Annex', 'annex.md']],
  'runner.problems.unknownOutput': [['annex-9', outputIds]],
  'runner.problems.unknownAddressee': [['board', ['legislative', 'executive']]],
  'runner.problems.badYear': [['21']],
  'runner.problems.unknownOrder': [['random', ['newest-first', 'oldest-first']]],
  'runner.problems.badSettings': [['paper.json']],
  'runner.problems.unknownSettings': [[['symbol'], paperSettingNames]],
};
