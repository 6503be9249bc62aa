import type { RuleCases } from '../../../support/rule-cases';

export const cases: RuleCases = {
  clean: [
    {
      name: 'parts of one recommendation',
      language: 'en',
      sheet: `
      report         | number
      JIU/REP/2021/3 | 1
      JIU/REP/2021/3 | 2(a)
      JIU/REP/2021/3 | 2(b)`,
    },
    {
      name: 'the same number in two reports, and of two sources',
      language: 'fr',
      sheet: `
      source  | report         | number
      CCI     | JIU/REP/2021/3 | 1
      CCI     | JIU/REP/2021/4 | 1
      Interne | 2023-01        | 1
      Externe | 2023-01        | 1`,
    },
    {
      name: 'one sheet for each year',
      language: 'zh',
      sheet: [
        {
          period: '2021',
          table: `
      report         | number
      JIU/REP/2021/3 | 1`,
        },
        {
          period: '2022',
          table: `
      report         | number
      JIU/REP/2021/3 | 1`,
        },
      ],
    },
  ],
  troubled: [
    {
      name: 'typed in two ways',
      language: 'en',
      sheet: `
      report         | number
      JIU/REP/2021/3 | 1
      JIU/REP/2021/3 | 2
      jiu/rep/2021/3 | Rec. 1`,
      finds: ['B2', 'B4'],
    },
    {
      name: 'three times',
      language: 'ar',
      sheet: `
      report         | number
      JIU/REP/2021/3 | 4
      JIU/REP/2021/3 | ٤
      JIU/REP/2021/3 | التوصية 4`,
      finds: ['B2', 'B3', 'B4'],
    },
    {
      name: 'on two sheets of one tracker',
      language: 'ru',
      sheet: [
        {
          table: `
      report         | number
      JIU/REP/2021/3 | 1`,
        },
        {
          table: `
      report         | number
      JIU/REP/2021/5 | 1
      JIU/REP/2021/3 | 1`,
        },
      ],
      finds: ['B2', 'B3'],
    },
  ],
};
