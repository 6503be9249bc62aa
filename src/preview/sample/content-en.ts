// The English sample; its rows stand in rows-en.ts.
import type { SampleContent } from './content';
import { englishRows } from './rows-en';

export const english: SampleContent = {
  fileName: 'Sample tracker.xlsx',
  rightToLeft: false,
  font: 'Calibri',
  sheet: 'Tracker',
  title: 'Follow-up of recommendations of the Joint Inspection Unit',
  asAt: 'Status as at 31 March 2022',
  headers: [
    'Report symbol',
    'Report title',
    'Rec. no.',
    'Addressed to',
    'Recommendation',
    'Acceptance',
    'Implementation status',
    'Responsible unit',
    'Target date',
    'Management comments',
  ],
  acceptanceWords: ['Accepted', 'Not accepted', 'Not relevant', 'Under consideration'],
  implementationWords: ['Not started', 'In progress', 'Implemented'],
  rows: englishRows,
  note: {
    row: 17,
    author: 'A. Colleague',
    text: 'Asked Communications for the exact share of pages. They answer by the end of April.',
  },
  notesSheet: 'Notes',
  notes: [
    'How this tracker is kept',
    'One row for each recommendation and addressee. Rows stay until the governing body has taken note of them.',
    'Acceptance and implementation are chosen from the lists in the cells. Units are asked twice a year, in March and September.',
    'Dates that have passed are discussed with the unit before the paper is written.',
  ],
  inputs: [
    {
      sheet: 'Requests',
      columns: [
        { header: 'Review', width: 44 },
        { header: 'Kind', width: 20 },
        { header: 'Received', width: 14 },
        { header: 'Due', width: 14 },
        { header: 'Answered', width: 14 },
      ],
      rows: [
        ['Policies against racism and discrimination', 'Questionnaire', '2021-10-04', '2021-11-05', '2021-11-03'],
        [
          'Policies against racism and discrimination',
          'Comments on the draft',
          '2022-01-17',
          '2022-02-11',
          '2022-02-11',
        ],
        ['Appeals before a tribunal', 'Questionnaire', '2021-11-22', '2022-01-14', '2022-01-26'],
        ['Flexible working arrangements', 'Questionnaire', '2022-02-07', '2022-03-11', '2022-03-08'],
        ['Flexible working arrangements', 'Interview', '2022-03-14', '2022-03-25', ''],
        ['Mental health of staff', 'Questionnaire', '2022-03-21', '2022-04-22', ''],
      ],
    },
    {
      sheet: 'Reviews',
      columns: [
        { header: 'Code', width: 12 },
        { header: 'Title', width: 60 },
        { header: 'Programme', width: 22 },
      ],
      rows: [
        ['A457', 'Policies against racism and discrimination', 'Programme of work 2021'],
        ['A460', 'Appeals before a tribunal', 'Programme of work 2021'],
        ['A463', 'Flexible working arrangements', 'Programme of work 2022'],
        ['A464', 'Mental health of staff', 'Programme of work 2022'],
      ],
    },
    {
      sheet: 'Earlier years',
      columns: [
        { header: 'Year', width: 10 },
        { header: 'Total', width: 12 },
        { header: 'Implemented', width: 14 },
        { header: 'Closed otherwise', width: 20 },
      ],
      rows: [
        [2017, 6, 5, 1],
        [2016, 14, 12, 2],
        [2015, 11, 10, 1],
        [2014, 9, 7, 2],
      ],
    },
  ],
  listsSheet: 'Lists',
};
