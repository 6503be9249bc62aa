import type { RuleCases } from '../../../support/rule-cases';

export const cases: RuleCases = {
  clean: [
    {
      name: 'not for long',
      language: 'en',
      sheet: `
        report | number | issued | acceptance
        JIU/REP/2021/3 | 1 | 3 November 2021 | Under consideration
        JIU/REP/2021/2 | 1 | 31 March 2021 | Under consideration
        JIU/REP/2021/1 | 1 | | Under consideration`,
      options: { asOf: '2022-03-31' },
    },
    {
      name: 'decided long ago',
      language: 'es',
      sheet: `
        report | number | acceptance | implementation
        JIU/REP/2018/4 | 1 | Aceptada | En curso
        JIU/REP/2018/4 | 2 | No aceptada |
        JIU/REP/2018/4 | 3 | En examen | Aplicada`,
      options: { asOf: '2022-03-31' },
    },
    {
      name: 'a workbook that allows three years',
      language: 'zh',
      sheet: `
        report | number | acceptance
        JIU/REP/2019/4 | 1 | 审议中`,
      options: { asOf: '2022-03-31' },
      settings: { severities: {}, thresholds: { monthsUnderConsideration: 36 }, ignored: [] },
    },
  ],
  troubled: [
    {
      name: 'for longer than a year',
      language: 'en',
      sheet: `
        report | number | issued | acceptance
        JIU/REP/2021/2 | 1 | 30 March 2021 | Under consideration
        JIU/REP/2020/2 | 1 | | Under consideration
        JIU/REP/2020/2 | 2 | | Accepted`,
      options: { asOf: '2022-03-31' },
      finds: ['D2', 'D3'],
    },
    {
      name: 'since the year of the symbol',
      language: 'fr',
      sheet: `
        report | number | acceptance
        JIU/REP/2019/5 | 1 | À l'examen
        JIU/REP/2021/5 | 1 | À l'examen`,
      options: { asOf: '2022-03-31' },
      finds: ['C2'],
    },
    {
      name: 'in columns of marks',
      language: 'ar',
      sheet: `
        report | number | acceptance:under_consideration | acceptance:accepted
        JIU/REP/2019/5 | 1 | X |
        JIU/REP/2019/5 | 2 | | X`,
      options: { asOf: '2022-03-31' },
      finds: ['C2'],
    },
  ],
};
