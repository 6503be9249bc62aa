import type { RuleCases } from '../../../support/rule-cases';

export const cases: RuleCases = {
  clean: [
    {
      name: 'an addressee in every row',
      language: 'en',
      sheet: `
      report         | number | addressee
      JIU/REP/2021/3 | 1      | Executive head
      JIU/REP/2021/3 | 2      | Governing body`,
    },
    {
      name: 'given once for each report',
      language: 'es',
      sheet: `
      report         | number | addressee
      JIU/REP/2021/3 | 1      | Jefe ejecutivo
      JIU/REP/2021/3 | 2      |
      JIU/REP/2021/5 | 1      | Órgano rector
      JIU/REP/2021/5 | 2      |`,
    },
    {
      name: 'a row for information, and an addressee nobody knows',
      language: 'zh',
      sheet: `
      report         | number | addressee | info
      JIU/REP/2021/3 | 1      |           | yes
      JIU/REP/2021/3 | 2      | 法律顾问  |`,
    },
  ],
  troubled: [
    {
      name: 'one blank among others',
      language: 'en',
      sheet: `
      report         | number | addressee
      JIU/REP/2021/3 | 1      | Executive head
      JIU/REP/2021/3 | 2      |
      JIU/REP/2021/3 | 3      | Executive head`,
      finds: ['C3'],
    },
    {
      name: 'the first row of a report',
      language: 'fr',
      sheet: `
      report         | number | addressee
      JIU/REP/2021/3 | 1      |
      JIU/REP/2021/3 | 2      | Organe délibérant`,
      finds: ['C2'],
    },
    {
      name: 'spaces',
      language: 'ar',
      sheet: `
      report         | number | addressee
      JIU/REP/2021/3 | 1      | الرئيس التنفيذي
      JIU/REP/2021/5 | 1      | "  "`,
      finds: ['C3'],
    },
  ],
};
