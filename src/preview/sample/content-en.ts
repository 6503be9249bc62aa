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
  listsSheet: 'Lists',
};
