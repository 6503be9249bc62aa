import type { RuleCases } from '../../../support/rule-cases';

export const cases: RuleCases = {
  clean: [
    {
      name: 'done after the report was issued',
      language: 'en',
      sheet: `
        report | number | issued | implementedDate
        JIU/REP/2020/8 | 1 | 15 January 2021 | 15 January 2021
        JIU/REP/2020/8 | 2 | 15 January 2021 | March 2021`,
      options: { asOf: '2022-03-31' },
    },
    {
      name: 'the same month or year: it may have been after',
      language: 'es',
      sheet: `
        report | number | issued | implementedDate
        JIU/REP/2020/8 | 1 | 15 de enero de 2021 | enero de 2021
        JIU/REP/2020/8 | 2 | 15 de enero de 2021 | 2021
        JIU/REP/2020/8 | 3 | | 1 de enero de 2020`,
      options: { asOf: '2022-03-31' },
    },
    {
      name: 'nothing to hold the date against',
      language: 'zh',
      sheet: `
        report | number | implementedDate
        内部审计 | 1 | 2015年3月
        内部审计 | 2 |`,
      options: { asOf: '2022-03-31' },
    },
    {
      name: 'no reporting date is known',
      language: 'en',
      sheet: `
        report | number | issued | implementedDate
        JIU/REP/2020/8 | 1 | 2021-01-15 | 2019-01-15`,
    },
  ],
  troubled: [
    {
      name: 'done before the report was issued',
      language: 'en',
      sheet: `
        report | number | issued | implementedDate
        JIU/REP/2020/8 | 1 | 15 January 2021 | 14 January 2021
        JIU/REP/2020/8 | 2 | 15 January 2021 | 2020`,
      options: { asOf: '2022-03-31' },
      finds: ['D2', 'D3'],
    },
    {
      name: 'done before the year of the symbol',
      language: 'fr',
      sheet: `
        report | number | implementedDate
        JIU/REP/2020/8 | 1 | 31 décembre 2019
        JIU/REP/2020/8 | 2 | 1er janvier 2020`,
      options: { asOf: '2022-03-31' },
      finds: ['C2'],
    },
    {
      name: 'a slip in the year',
      language: 'zh',
      sheet: `
        report | number | issued | implementedDate
        JIU/REP/2021/3 | 1 | 2021年11月3日 | 2012年12月1日
        JIU/REP/2021/3 | 2 | ^ | 2021年12月1日`,
      options: { asOf: '2022-03-31' },
      finds: ['D2'],
    },
  ],
};
