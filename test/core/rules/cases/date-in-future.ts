import type { RuleCases } from '../../../support/rule-cases';

export const cases: RuleCases = {
  clean: [
    {
      name: 'done before the reporting date, or on it',
      language: 'en',
      sheet: `
        report | number | implementation | implementedDate
        JIU/REP/2021/3 | 1 | Implemented | 31 March 2022
        JIU/REP/2021/3 | 2 | Implemented | 2021-12-31
        JIU/REP/2021/3 | 3 | In progress |`,
      options: { asOf: '2022-03-31' },
    },
    {
      name: 'the month or the year of the reporting date',
      language: 'fr',
      sheet: `
        report | number | implementation | implementedDate
        JIU/REP/2021/3 | 1 | Mise en œuvre | mars 2022
        JIU/REP/2021/3 | 2 | Mise en œuvre | 2022`,
      options: { asOf: '2022-03-15' },
    },
    {
      name: 'a column of plans',
      language: 'zh',
      sheet: `
        report | number | implementation | implementedDate
        JIU/REP/2021/3 | 1 | 正在落实 | 2022年12月
        JIU/REP/2021/3 | 2 | 正在落实 | 2023年12月
        JIU/REP/2021/3 | 3 | 尚未启动 | 2024年6月
        JIU/REP/2021/3 | 4 | 已落实 | 2021年6月`,
      options: { asOf: '2022-03-31' },
    },
    {
      name: 'a note that also speaks of the future',
      language: 'en',
      sheet: `
        report | number | implementation | implementedDate
        JIU/REP/2021/3 | 1 | Implemented | May 2021; next review in June 2024`,
      options: { asOf: '2022-03-31' },
    },
  ],
  troubled: [
    {
      name: 'done after the reporting date',
      language: 'en',
      sheet: `
        report | number | implementation | implementedDate
        JIU/REP/2021/3 | 1 | Implemented | 1 April 2022
        JIU/REP/2021/3 | 2 | Implemented | 31 March 2022`,
      options: { asOf: '2022-03-31' },
      finds: ['D2'],
    },
    {
      name: 'a completion date of something still open',
      language: 'ru',
      sheet: `
        report | number | implementation | implementedDate
        JIU/REP/2021/3 | 1 | Выполнена | 15.06.2021
        JIU/REP/2021/3 | 2 | Выполняется | 31 декабря 2022 года`,
      options: { asOf: '2022-03-31' },
      finds: ['D3'],
    },
    {
      name: 'a slip in the year',
      language: 'ar',
      sheet: `
        report | number | implementation | implementedDate
        JIU/REP/2021/3 | 1 | نُفذت | 15 أيار/مايو 2031
        JIU/REP/2021/3 | 2 | نُفذت | 15 أيار/مايو 2021`,
      options: { asOf: '2022-03-31' },
      finds: ['D2'],
    },
    {
      name: 'done, in a column of plans',
      language: 'en',
      sheet: `
        report | number | implementation | implementedDate
        JIU/REP/2021/3 | 1 | In progress | June 2022
        JIU/REP/2021/3 | 2 | In progress | June 2023
        JIU/REP/2021/3 | 3 | Not started | June 2024
        JIU/REP/2021/3 | 4 | Implemented | June 2025`,
      options: { asOf: '2022-03-31' },
      finds: ['D5'],
    },
  ],
};
