import type { RuleCases } from '../../../support/rule-cases';

export const cases: RuleCases = {
  clean: [
    {
      name: 'somebody for everything open',
      language: 'en',
      sheet: `
      report         | number | acceptance   | implementation | responsible
      JIU/REP/2021/3 | 1      | Accepted     | In progress    | Human resources
      JIU/REP/2021/3 | 2      | Accepted     | Implemented    |
      JIU/REP/2021/3 | 3      | Not accepted |                |`,
    },
    {
      name: 'named once for each report',
      language: 'fr',
      sheet: `
      report         | number | implementation | responsible
      JIU/REP/2021/3 | 1      | En cours       | Finances
      JIU/REP/2021/3 | 2      | En cours       |
      JIU/REP/2021/5 | 1      | En cours       | Achats
      JIU/REP/2021/5 | 2      | En cours       |
      JIU/REP/2021/5 | 3      | En cours       |`,
    },
    {
      name: 'merged down, and a row for information',
      language: 'zh',
      sheet: `
      report         | number | implementation | responsible | info
      JIU/REP/2021/3 | 1      | 正在落实       | 财务司      |
      JIU/REP/2021/3 | 2      | 正在落实       | ^           |
      JIU/REP/2021/3 | 3      | 正在落实       |             | yes`,
    },
  ],
  troubled: [
    {
      name: 'nobody for an open recommendation',
      language: 'en',
      sheet: `
      report         | number | acceptance          | implementation | responsible
      JIU/REP/2021/3 | 1      | Accepted            | In progress    | Human resources
      JIU/REP/2021/3 | 2      | Accepted            | In progress    |
      JIU/REP/2021/5 | 1      | Under consideration |                |`,
      finds: ['E3', 'E4'],
    },
    {
      name: 'a dash is no name',
      language: 'es',
      sheet: `
      report         | number | implementation | responsible
      JIU/REP/2021/3 | 1      | En curso       | Finanzas
      JIU/REP/2021/3 | 2      | En curso       | -
      JIU/REP/2021/3 | 3      | En curso       | Finanzas`,
      finds: ['D3'],
    },
    {
      name: 'a report without anybody, where others name somebody once',
      language: 'ru',
      sheet: `
      report         | number | implementation        | responsible
      JIU/REP/2021/3 | 1      | В процессе выполнения | Финансы
      JIU/REP/2021/3 | 2      | В процессе выполнения |
      JIU/REP/2021/5 | 1      | В процессе выполнения |
      JIU/REP/2021/5 | 2      | Выполнена             |
      JIU/REP/2021/6 | 1      | В процессе выполнения | Закупки
      JIU/REP/2021/6 | 2      | В процессе выполнения |`,
      finds: ['D4'],
    },
  ],
};
