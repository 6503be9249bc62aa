import type { RuleCases } from '../../../support/rule-cases';

export const cases: RuleCases = {
  clean: [
    {
      name: 'new words each time',
      language: 'en',
      sheet: `
      report         | number | acceptance | implementation | assessment
      JIU/REP/2021/3 | 1      | Accepted   | In progress    | The rules were approved in May.`,
      lastPeriod: {
        sheet: `
      report         | number | acceptance | implementation | assessment
      JIU/REP/2021/3 | 1      | Accepted   | In progress    | The rules are being drafted.`,
      },
    },
    {
      name: 'closed since, or never seen before',
      language: 'fr',
      sheet: `
      report         | number | acceptance | implementation | assessment
      JIU/REP/2021/3 | 1      | Acceptée   | Mise en œuvre  | Les règles sont prêtes.
      JIU/REP/2021/3 | 2      | Acceptée   | En cours       | Les règles sont prêtes.`,
      lastPeriod: {
        sheet: `
      report         | number | acceptance | implementation | assessment
      JIU/REP/2021/3 | 1      | Acceptée   | En cours       | Les règles sont prêtes.`,
      },
    },
    {
      name: 'blank both times',
      language: 'zh',
      sheet: `
      report         | number | implementation | assessment
      JIU/REP/2021/3 | 1      | 正在落实       |`,
      lastPeriod: {
        sheet: `
      report         | number | implementation | assessment
      JIU/REP/2021/3 | 1      | 正在落实       |`,
      },
    },
  ],
  troubled: [
    {
      name: 'word for word the same',
      language: 'en',
      sheet: `
      report         | number | acceptance | implementation | assessment
      JIU/REP/2021/3 | 1      | Accepted   | In progress    | The rules are being drafted.
      JIU/REP/2021/3 | 2      | Accepted   | In progress    | A survey was made.`,
      lastPeriod: {
        sheet: `
      report         | number | acceptance | implementation | assessment
      JIU/REP/2021/3 | 1      | Accepted   | Not started    | The rules are being drafted.
      JIU/REP/2021/3 | 2      | Accepted   | In progress    | A survey is planned.`,
      },
      finds: ['E2'],
    },
    {
      name: 'the same but for spaces, under a number typed differently',
      language: 'ru',
      sheet: `
      report         | number         | implementation        | assessment
      jiu/rep/2021/3 | Рекомендация 1 | В процессе выполнения | "Проект  готовится. "`,
      lastPeriod: {
        sheet: `
      report         | number | implementation        | assessment
      JIU/REP/2021/3 | 1      | В процессе выполнения | Проект готовится.`,
      },
      finds: ['D2'],
    },
    {
      name: 'still being considered',
      language: 'zh',
      sheet: `
      report         | number | acceptance | assessment
      JIU/REP/2021/3 | 1      | 正在审议   | 有待研究。`,
      lastPeriod: {
        sheet: `
      report         | number | acceptance | assessment
      JIU/REP/2021/3 | 1      | 正在审议   | 有待研究。`,
      },
      finds: ['D2'],
    },
  ],
};
