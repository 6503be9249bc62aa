// A tracker of our own with everything a paper can meet, and official texts of some of it in six languages.
import type { Catalogue } from '../../../src/core/catalogue/catalogue';
import type { PaperSettings } from '../../../src/core/annex/paper-settings';
import type { History } from '../../../src/core/figures/history';
import type { RequestDate, Requests } from '../../../src/core/figures/requests';
import type { Reviews } from '../../../src/core/figures/reviews';
import { type Day, parseDay, serialOfDay } from '../../../src/core/recommendation/day';
import { drawTracker } from '../../support/draw-tracker';

export const now = drawTracker(
  `report         | reportTitle          | issued     | number | addressee   | text                                             | assessment                        | acceptance          | implementation | responsible | contact               | decision     | relevance | financial             | info | source | risk | progress
   JIU/REP/2021/3 | Safety of networks   | 2021-11-03 | 1      | executive   | "Recommendation 1: Report on network safety."    | The report is being drafted.      | Accepted            | In progress    | Computing   | Ms A. Example (IT)    |              | Relevant. | No extra cost.        | | JIU | High | 40%
   JIU/REP/2021/3 | Safety of networks   | 2021-11-03 | 2      | legislative | Consider that report and give guidance.          | Planned for the next session.     | Accepted            | Not started    | Council     | Ms A. Example (IT)    |              | Relevant. | None.                 | | JIU | High | 0%
   JIU/REP/2020/8 | Care for the climate | 2021-02-01 | 1      | executive   | Set up a *policy* with targets.                   | The policy was approved in 2021.  | Accepted            | Implemented    | Services    | Mr B. Sample (Admin)  |              | Relevant. | From existing means.  | | JIU | Low | 100%
   JIU/REP/2020/8 | Care for the climate | 2021-02-01 | 2      | executive   | Reduce paper.                                    | Printing fell by a third.         | Accepted            | In progress    | Printing    | Mr B. Sample (Admin)  |              | Relevant. | Saves money.          | | JIU | Medium | 75%
   JIU/REP/2020/8 | Care for the climate | 2021-02-01 | 3      | executive   | Move the headquarters.                           | The lease runs until 2040.        | Not relevant        |                | Services    | Mr B. Sample (Admin)  |              | No.       | None.                 | | JIU |  | 
   JIU/REP/2020/8 | Care for the climate | 2021-02-01 | 5      | legislative | Endorse the policy.                              | Endorsed in 2021.                 | Accepted            | Implemented    | Council     | Mr B. Sample (Admin)  | GB/33/15     | Relevant. | None.                 | | JIU |  | 100%
   JIU/REP/2020/8 | Care for the climate | 2021-02-01 | 6      | legislative | Review the policy each year.                     | To be discussed.                  | Under consideration |                | Council     | Mr B. Sample (Admin)  |              | Relevant. | Not known yet.        | | JIU | High | 
   JIU/REP/2020/8 | Care for the climate | 2021-02-01 | 7      | other       | Gather data of the whole system.                 | Asked of the United Nations.      |                     |                |             | Mr B. Sample (Admin)  |              |           |                       | yes | JIU |  | 
   JIU/REP/2018/4 | Those who speak up   | 2018-09-01 | 10     | executive   | Train managers.                                  | All were trained.                 | Accepted            | Implemented    | Staff       | Mx C. Specimen (HR)   |              | Relevant. | Small.                | | Internal audit | Low | 100%`,
  { asOf: '2022-03-31' },
);

export const before = drawTracker(
  `report         | number | addressee   | assessment                | acceptance          | implementation
   JIU/REP/2020/8 | 1      | executive   | A draft was written.      | Accepted            | In progress
   JIU/REP/2020/8 | 2      | executive   | Printing fell a little.   | Accepted            | In progress
   JIU/REP/2020/8 | 3      | executive   | To be studied.            | Under consideration |
   JIU/REP/2020/8 | 5      | legislative | Endorsed in 2021.         | Accepted            | Implemented
   JIU/REP/2020/8 | 6      | legislative | To be discussed.          | Under consideration |
   JIU/REP/2018/4 | 10     | executive   | Training has begun.       | Accepted            | Not started`,
  { asOf: '2021-03-31' },
);

export const settings: PaperSettings = {
  organization: 'Example Organization',
  governingBody: 'Programme Committee',
  previousDocumentSymbol: 'PC/33/7',
  executiveHead: 'Director General',
  previousReportingDate: day('2021-03-31'),
};

export const catalogue: Catalogue = {
  publisher: 'An office',
  version: '2022-03-31',
  reports: [
    {
      symbol: 'JIU/REP/2021/3',
      title: {
        ar: 'سلامة الشبكات',
        zh: '网络安全',
        en: 'Safety of networks',
        fr: 'La sécurité des réseaux',
        ru: 'Безопасность сетей',
        es: 'La seguridad de las redes',
      },
      url: 'https://example.org/reports/2021-3',
      comments: 'none',
      recommendations: [
        {
          number: { value: 1, part: '' },
          addressee: 'executive',
          text: {
            ar: 'تقديم تقرير عن سلامة الشبكات.',
            zh: '报告网络安全情况。',
            en: 'Report on network safety.',
            fr: 'Faire rapport sur la sécurité des réseaux.',
            ru: 'Представить доклад о безопасности сетей.',
            es: 'Informar sobre la seguridad de las redes.',
          },
        },
      ],
    },
    {
      symbol: 'JIU/REP/2020/8',
      title: { fr: 'Prendre soin du climat', zh: '保护气候' },
      comments: { symbol: 'A/76/1/Add.1', url: 'https://example.org/a-76-1-add-1' },
      documents: [
        {
          kind: 'highlights',
          title: { en: 'Highlights', fr: 'Points saillants', es: 'Aspectos destacados' },
          url: 'https://example.org/highlights',
        },
      ],
      recommendations: [],
    },
  ],
};

function day(text: string): Day {
  const read = parseDay(text);
  if (read === null) throw new Error(`${text} is no day`);
  return read;
}

/** The workbook's own lists. */
export const reviews: Reviews = {
  sheetId: 'reviews',
  columns: { code: 0, title: 1, programme: 2 },
  rows: [
    { row: 1, code: 'A.501', title: 'Review of reading rooms', programme: '2021', year: 2021 },
    { row: 2, code: 'A.502', title: 'Review of *quiet* hours', programme: '2022', year: 2022 },
    { row: 3, code: 'A.503', title: 'Review of lifts', programme: '2022', year: 2022 },
    { row: 4, code: '', title: 'Review of doors', programme: 'To be told', year: null },
  ],
};

const asked = (
  row: number,
  [review, kind]: readonly [string, string],
  [received, due, answered]: readonly RequestDate[],
) =>
  ({ row, review, kind, received: received ?? 'blank', due: due ?? 'blank', answered: answered ?? 'blank' }) as const;
const on = (text: string) => serialOfDay(day(text));

export const requests: Requests = {
  sheet: 'Requests',
  sheetId: 'requests',
  headerRow: 0,
  reach: 7,
  columns: { review: 0, kind: 1, received: 2, due: 3, answered: 4 },
  rows: [
    asked(1, ['Review of reading rooms', 'Questionnaire'], [on('2021-05-03'), on('2021-06-01'), on('2021-05-20')]),
    asked(2, ['Review of reading rooms', 'Interview'], [on('2021-07-01'), on('2021-07-15'), on('2021-07-19')]),
    asked(3, ['Review of *quiet* hours', 'Survey'], [on('2022-01-10'), on('2022-02-28'), 'blank']),
    asked(4, ['Review of *quiet* hours', 'Questionnaire'], [on('2022-03-01'), on('2022-04-15'), 'blank']),
    asked(5, ['Review of lifts', 'Questionnaire'], [on('2022-03-01'), on('2022-03-31'), on('2022-03-31')]),
    asked(6, ['Review of lifts', 'Survey'], ['blank', 'unreadable', 'blank']),
  ],
};

export const history: History = {
  sheet: 'History',
  headerRow: 0,
  lastRow: 4,
  columns: { year: 0, total: 1, implemented: 2, closedOtherwise: 3 },
  firstYear: 2010,
  total: 40,
  implemented: 36,
  closedOtherwise: 4,
};
