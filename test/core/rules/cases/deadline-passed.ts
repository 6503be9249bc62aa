import type { RuleCases } from '../../../support/rule-cases';

export const cases: RuleCases = {
  clean: [
    {
      name: 'deadlines ahead, or on the reporting date',
      language: 'en',
      sheet: `
        report | number | text | implementation | targetDate
        JIU/REP/2021/3 | 1 | Issue a policy by the end of 2021. | In progress | 31 March 2022
        JIU/REP/2021/3 | 2 | Issue a policy by the end of 2022. | In progress |
        JIU/REP/2021/3 | 3 | Issue a policy. | Not started | 2022`,
      options: { asOf: '2022-03-31' },
    },
    {
      name: 'closed, whenever it was due',
      language: 'fr',
      sheet: `
        report | number | text | acceptance | implementation
        JIU/REP/2018/6 | 1 | Adopter une politique d'ici à fin 2020. | Acceptée | Mise en œuvre
        JIU/REP/2018/6 | 2 | Adopter une politique d'ici à fin 2020. | Non acceptée |
        JIU/REP/2018/6 | 3 | Adopter une politique d'ici à fin 2020. | |`,
      options: { asOf: '2022-03-31' },
    },
    {
      name: 'the deadline was revised',
      language: 'ru',
      sheet: `
        report | number | implementation | targetDate | revisedDate
        JIU/REP/2020/2 | 1 | Выполняется | 31.12.2021 | 31.12.2022
        JIU/REP/2020/2 | 2 | Выполняется | 31.12.2022 |`,
      options: { asOf: '2022-03-31' },
    },
    {
      name: 'years in the text that are no deadlines',
      language: 'zh',
      sheet: `
        report | number | text | implementation
        JIU/REP/2020/8 | 1 | 应自2021年起每年报告。 | 正在落实
        JIU/REP/2020/8 | 2 | 应根据2015年前提出的建议修订政策。 | 正在落实`,
      options: { asOf: '2022-03-31' },
    },
    {
      name: 'a date that cannot be read is another rule’s business',
      language: 'en',
      sheet: `
        report | number | text | implementation | targetDate
        JIU/REP/2018/6 | 1 | Issue a policy by the end of 2020. | In progress | 31/04/2021`,
      options: { asOf: '2022-03-31' },
    },
    {
      name: 'no reporting date is known',
      language: 'en',
      sheet: `
        report | number | text | implementation
        JIU/REP/2018/6 | 1 | Issue a policy by the end of 2020. | In progress`,
    },
  ],
  troubled: [
    {
      name: 'the day in the text has passed',
      language: 'zh',
      sheet: `
        report | number | text | acceptance | implementation
        JIU/REP/2018/6 | 1 | 行政首长应在2020年底之前制定政策。 | 已接受 | 正在落实
        JIU/REP/2018/6 | 8 | 应在2021年12月之前修订规则。 | 已接受 | 正在落实
        JIU/REP/2021/6 | 1 | 应在2023年底之前审查框架。 | 已接受 | 正在落实
        JIU/REP/2019/8 | 4 | 应在2021年底之前修订协定。 | 审议中 |`,
      options: { asOf: '2022-03-31' },
      finds: ['C2', 'C3', 'C5'],
    },
    {
      name: 'the target date has passed',
      language: 'en',
      sheet: `
        report | number | implementation | targetDate
        JIU/REP/2020/2 | 1 | In progress | 30 March 2022
        JIU/REP/2020/2 | 2 | In progress | Q4 2021
        JIU/REP/2020/2 | 3 | Not started | 2021`,
      options: { asOf: '2022-03-31' },
      finds: ['D2', 'D3', 'D4'],
    },
    {
      name: 'the revised date has passed as well',
      language: 'es',
      sheet: `
        report | number | implementation | targetDate | revisedDate
        JIU/REP/2018/2 | 1 | En curso | 31/12/2020 | 31/12/2021
        JIU/REP/2018/2 | 2 | En curso | 31/12/2020 | por determinar`,
      options: { asOf: '2022-03-31' },
      finds: ['E2', 'D3'],
    },
    {
      name: 'the target date has passed, in Arabic',
      language: 'ar',
      sheet: `
        report | number | implementation | targetDate
        JIU/REP/2020/2 | 1 | قيد التنفيذ | 31 كانون الأول/ديسمبر 2021
        JIU/REP/2020/2 | 2 | قيد التنفيذ | 31 كانون الأول/ديسمبر 2022`,
      options: { asOf: '2022-03-31' },
      finds: ['D2'],
    },
  ],
};
