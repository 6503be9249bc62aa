import type { RuleCases } from '../../../support/rule-cases';

export const cases: RuleCases = {
  clean: [
    {
      name: 'implemented after it was in progress',
      language: 'en',
      sheet: `
        report         | number | acceptance | implementation
        JIU/REP/2020/1 | 1      | Accepted   | Implemented
        JIU/REP/2020/1 | 2      | Accepted   | Implemented`,
      lastPeriod: {
        sheet: `
        report         | number | acceptance          | implementation
        JIU/REP/2020/1 | 1      | Accepted            | In progress
        JIU/REP/2020/1 | 2      | Under consideration | In progress`,
      },
    },
    {
      name: 'a new recommendation implemented at once',
      language: 'zh',
      sheet: `
        report         | number | acceptance | implementation
        JIU/REP/2021/6 | 6      | 已接受     | 已落实`,
      lastPeriod: {
        sheet: `
        report         | number | acceptance | implementation
        JIU/REP/2020/1 | 1      | 已接受     | 尚未启动`,
      },
    },
    {
      name: 'accepted then without a word on progress',
      language: 'es',
      sheet: `
        report         | number | acceptance | implementation
        JIU/REP/2020/1 | 1      | Aceptada   | Aplicada`,
      lastPeriod: {
        sheet: `
        report         | number | acceptance | implementation
        JIU/REP/2020/1 | 1      | Aceptada   |`,
      },
    },
  ],
  troubled: [
    {
      name: 'from not started and from under consideration',
      language: 'zh',
      sheet: `
        report         | number | acceptance | implementation
        JIU/REP/2020/2 | 8      | 已接受     | 已落实
        JIU/REP/2019/9 | 1      | 已接受     | 已落实
        JIU/REP/2019/9 | 2      | 已接受     | 正在落实`,
      lastPeriod: {
        sheet: `
        report         | number | acceptance | implementation
        JIU/REP/2020/2 | 8      | 已接受     | 尚未启动
        JIU/REP/2019/9 | 1      | 正在审议   |
        JIU/REP/2019/9 | 2      | 正在审议   |`,
      },
      finds: ['D2', 'D3'],
    },
    {
      name: 'the auditors’ "not implemented" is not started',
      language: 'en',
      options: { scheme: 'board-of-auditors' },
      sheet: `
        report          | number | implementation
        A/78/5 (Vol. I) | 12     | Implemented`,
      lastPeriod: {
        sheet: `
        report          | number | implementation
        A/78/5 (Vol. I) | 12     | Not implemented`,
      },
      finds: ['C2'],
    },
    {
      name: 'told by ticks',
      language: 'ru',
      sheet: `
        report         | number | implementation:not_started | implementation:implemented
        JIU/REP/2020/6 | 5      |                            | X`,
      lastPeriod: {
        sheet: `
        report         | number | implementation:not_started | implementation:implemented
        JIU/REP/2020/6 | 5      | X                          |`,
      },
      finds: ['C2'],
    },
  ],
};
