import type { RuleCases } from '../../../support/rule-cases';

export const cases: RuleCases = {
  clean: [
    {
      name: 'everything went forward or stayed',
      language: 'en',
      sheet: `
        report         | number | acceptance | implementation
        JIU/REP/2020/1 | 1      | Accepted   | Implemented
        JIU/REP/2020/1 | 2      | Accepted   | In progress
        JIU/REP/2020/1 | 3      | Accepted   | Not started`,
      lastPeriod: {
        sheet: `
        report         | number | acceptance          | implementation
        JIU/REP/2020/1 | 1      | Accepted            | In progress
        JIU/REP/2020/1 | 2      | Accepted            | In progress
        JIU/REP/2020/1 | 3      | Under consideration |`,
      },
    },
    {
      name: 'a new recommendation has nothing to go back from',
      language: 'fr',
      sheet: `
        report         | number | acceptance  | implementation
        JIU/REP/2021/3 | 1      | À l'examen  |
        JIU/REP/2020/1 | 1      | Acceptée    | Mise en œuvre`,
      lastPeriod: {
        sheet: `
        report         | number | acceptance | implementation
        JIU/REP/2020/1 | 1      | Acceptée   | Mise en œuvre`,
      },
    },
    {
      name: 'a word nobody knows may mean anything',
      language: 'ru',
      sheet: `
        report         | number | acceptance | implementation
        JIU/REP/2020/1 | 1      | Принята    | Закрыта`,
      lastPeriod: {
        sheet: `
        report         | number | acceptance | implementation
        JIU/REP/2020/1 | 1      | Принята    | Выполнена`,
      },
    },
    {
      name: 'a row for information is in no figure',
      language: 'en',
      sheet: `
        report         | number | acceptance          | implementation | info
        JIU/REP/2020/1 | 1      | Under consideration |                | yes`,
      lastPeriod: {
        sheet: `
        report         | number | acceptance | implementation
        JIU/REP/2020/1 | 1      | Accepted   | Implemented`,
      },
    },
  ],
  troubled: [
    {
      name: 'implemented last period, in progress and blank now',
      language: 'en',
      sheet: `
        report         | number | acceptance | implementation
        JIU/REP/2020/1 | 1      | Accepted   | In progress
        JIU/REP/2020/1 | 2      | Accepted   |
        JIU/REP/2020/1 | 3      | Accepted   | Implemented`,
      lastPeriod: {
        sheet: `
        report         | number | acceptance | implementation
        jiu/rep/2020/1 | Rec. 1 | Accepted   | Implemented
        JIU/REP/2020/1 | 2      | Accepted   | Implemented
        JIU/REP/2020/1 | 3      | Accepted   | Implemented`,
      },
      finds: ['D2', 'D3'],
    },
    {
      name: 'accepted last period, rejected or in doubt now',
      language: 'zh',
      sheet: `
        report         | number | acceptance | implementation
        JIU/REP/2020/1 | 1      | 未予接受   |
        JIU/REP/2020/1 | 2      | 正在审议   |
        JIU/REP/2020/1 | 3      | 不相关     |`,
      lastPeriod: {
        sheet: `
        report         | number | acceptance | implementation
        JIU/REP/2020/1 | 1      | 已接受     | 正在落实
        JIU/REP/2020/1 | 2      | 已接受     | 已落实
        JIU/REP/2020/1 | 3      | 已接受     | 尚未启动`,
      },
      finds: ['C2', 'C3'],
    },
    {
      name: 'the auditors’ scheme has no acceptance to go back from',
      language: 'es',
      options: { scheme: 'board-of-auditors' },
      sheet: `
        report              | number | implementation
        A/78/5 (Vol. I)     | 4      | En curso de aplicación`,
      lastPeriod: {
        sheet: `
        report              | number | implementation
        A/78/5 (Vol. I)     | 4      | Aplicada`,
      },
      finds: ['C2'],
    },
  ],
};
