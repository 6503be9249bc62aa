import type { RuleCases } from '../../../support/rule-cases';

export const cases: RuleCases = {
  clean: [
    {
      name: 'what was closed may go',
      language: 'en',
      sheet: `
        report         | number | acceptance | implementation
        JIU/REP/2020/1 | 2      | Accepted   | In progress`,
      lastPeriod: {
        sheet: `
        report         | number | acceptance   | implementation
        JIU/REP/2020/1 | 1      | Accepted     | Implemented
        JIU/REP/2020/1 | 2      | Accepted     | In progress
        JIU/REP/2020/1 | 3      | Not relevant |
        JIU/REP/2020/1 | 4      | Not accepted |`,
      },
    },
    {
      name: 'typed in another way, in another order',
      language: 'zh',
      sheet: `
        report         | number | implementation
        JIU/REP/2019/9 | 1      | 正在落实
        JIU/REP/2020/1 | 1      | 已落实`,
      lastPeriod: {
        sheet: `
        report         | number | implementation
        jiu/rep/2020/1 | 建议 1 | 正在落实
        JIU/REP/2019/9 | 1.0    | 尚未启动`,
      },
    },
    {
      name: 'rows for information and rows nobody can name',
      language: 'ru',
      sheet: `
        report         | number | implementation
        JIU/REP/2020/1 | 1      | Выполняется`,
      lastPeriod: {
        sheet: `
        report         | number | implementation | info
        JIU/REP/2020/1 | 1      | Выполняется    |
        JIU/REP/2020/1 | 2      | Выполняется    | yes
        JIU/REP/2020/1 |        | Выполняется    |`,
      },
    },
  ],
  troubled: [
    {
      name: 'found at the last row of its report, else at the last row',
      language: 'en',
      sheet: `
        report         | number | acceptance | implementation
        JIU/REP/2020/1 | 1      | Accepted   | In progress
        JIU/REP/2020/1 | 2      | Accepted   | In progress
        JIU/REP/2021/3 | 1      | Accepted   | In progress`,
      lastPeriod: {
        sheet: `
        report         | number | acceptance          | implementation
        JIU/REP/2020/1 | 1      | Accepted            | In progress
        JIU/REP/2020/1 | 2      | Accepted            | In progress
        JIU/REP/2020/1 | 3      | Under consideration |
        JIU/REP/2019/7 | 1      | Accepted            | Not started`,
      },
      finds: ['B3', 'B4'],
    },
    {
      name: 'two of one report',
      language: 'fr',
      sheet: `
        report         | number | implementation
        JIU/REP/2020/1 | 1      | En cours`,
      lastPeriod: {
        sheet: `
        report         | number | implementation
        JIU/REP/2020/1 | 1      | En cours
        JIU/REP/2020/1 | 2      | En cours
        JIU/REP/2020/1 | 2      | En cours
        JIU/REP/2020/1 | 3(a)   | Non commencée`,
      },
      finds: ['B2', 'B2'],
    },
    {
      name: 'the number is of another source',
      language: 'ar',
      sheet: `
        source | report     | number | implementation
        OIOS   | IA/2023/07 | 1      | قيد التنفيذ`,
      lastPeriod: {
        sheet: `
        source | report     | number | implementation
        OIOS   | IA/2023/07 | 1      | قيد التنفيذ
        IAAC   | IA/2023/07 | 1      | قيد التنفيذ`,
      },
      finds: ['C2'],
    },
  ],
};
