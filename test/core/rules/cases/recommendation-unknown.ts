import { drawCatalogue } from '../../../support/draw-catalogue';
import type { RuleCases } from '../../../support/rule-cases';

const catalogue = drawCatalogue(
  'en',
  `JIU/REP/2021/3 | Travel by train | 1    | e | Take the train.
                  |                 | 2(a) | l | Pay for it.
                  |                 | 2(b) | l | Ask for it.
   JIU/REP/2021/4 | Interns         |      |   |`,
);

export const cases: RuleCases = {
  clean: [
    {
      name: 'numbers of the report, with parts of one and the whole of others',
      language: 'en',
      catalogue,
      sheet: `
      report         | number
      JIU/REP/2021/3 | 1(a)
      JIU/REP/2021/3 | 1(b)
      JIU/REP/2021/3 | Rec. 2`,
    },
    {
      name: 'an unknown report',
      language: 'ru',
      catalogue,
      sheet: `
      report         | number
      JIU/REP/2021/9 | 7`,
    },
    {
      name: 'no number',
      language: 'ar',
      catalogue,
      sheet: `
      report         | number
      JIU/REP/2021/3 |
      JIU/REP/2021/3 | توصية`,
    },
  ],
  troubled: [
    {
      name: 'a number too high',
      language: 'en',
      catalogue,
      sheet: `
      report         | number
      JIU/REP/2021/3 | 1
      JIU/REP/2021/3 | 3`,
      finds: ['B3'],
    },
    {
      name: 'a part that the report does not have',
      language: 'fr',
      catalogue,
      sheet: `
      report         | number
      JIU/REP/2021/3 | 2(c)`,
      finds: ['B2'],
    },
    {
      name: 'a report without recommendations',
      language: 'zh',
      catalogue,
      sheet: `
      report         | number
      JIU/REP/2021/4 | 建议1`,
      finds: ['B2'],
    },
  ],
};
