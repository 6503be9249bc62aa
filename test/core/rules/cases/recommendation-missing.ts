import { drawCatalogue } from '../../../support/draw-catalogue';
import type { RuleCases } from '../../../support/rule-cases';

const catalogue = drawCatalogue(
  'en',
  `JIU/REP/2021/3 | Travel by train | 1    | e | Take the train.
                  |                 | 2(a) | l | Pay for it.
                  |                 | 2(b) | l | Ask for it.
                  |                 | 3    | o | Speak of it to all.
   JIU/REP/2021/4 | Interns         | 1    | e | Pay them.`,
);

export const cases: RuleCases = {
  clean: [
    {
      name: 'all there; what speaks to others need not be, nor a report that is not followed up',
      language: 'en',
      catalogue,
      sheet: `
      report         | number
      JIU/REP/2021/3 | 1
      JIU/REP/2021/3 | 2(a)
      JIU/REP/2021/3 | 2(b)`,
    },
    {
      name: 'split otherwise than in the report',
      language: 'es',
      catalogue,
      sheet: `
      report         | number
      JIU/REP/2021/3 | 1(a)
      JIU/REP/2021/3 | 2`,
    },
    {
      name: 'a report that is unknown',
      language: 'ru',
      catalogue,
      sheet: `
      report         | number
      JIU/REP/2021/9 | 4`,
    },
  ],
  troubled: [
    {
      name: 'two missing, told once',
      language: 'en',
      catalogue,
      sheet: `
      report         | number
      JIU/REP/2021/3 | 3
      JIU/REP/2021/3 | 2(b)`,
      finds: ['A2'],
    },
    {
      name: 'at the symbol given once for many rows',
      language: 'zh',
      catalogue,
      sheet: `
      report         | number
      JIU/REP/2021/4 | 1
      JIU/REP/2021/3 | 2
      ^              | 3`,
      finds: ['A3'],
    },
    {
      name: 'for each report',
      language: 'ar',
      catalogue,
      sheet: `
      report         | number
      JIU/REP/2021/3 | 1
      JIU/REP/2021/4 | 2`,
      finds: ['A2', 'A3'],
    },
  ],
};
