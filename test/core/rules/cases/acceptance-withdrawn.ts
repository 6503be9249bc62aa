import type { RuleCases } from '../../../support/rule-cases';

export const cases: RuleCases = {
  clean: [
    {
      name: 'not relevant then and now',
      language: 'en',
      sheet: `
        report         | number | acceptance
        JIU/REP/2020/1 | 1      | Not relevant
        JIU/REP/2020/1 | 2      | Accepted`,
      lastPeriod: {
        sheet: `
        report         | number | acceptance
        JIU/REP/2020/1 | 1      | Not relevant
        JIU/REP/2020/1 | 2      | Accepted`,
      },
    },
    {
      name: 'found not relevant when it was considered',
      language: 'es',
      sheet: `
        report         | number | acceptance
        JIU/REP/2020/1 | 1      | No pertinente`,
      lastPeriod: {
        sheet: `
        report         | number | acceptance
        JIU/REP/2020/1 | 1      | En estudio`,
      },
    },
    {
      name: 'new, and not relevant from the first',
      language: 'ar',
      sheet: `
        report         | number | acceptance
        JIU/REP/2020/2 | 1      | غير ذات صلة`,
      lastPeriod: {
        sheet: `
        report         | number | acceptance
        JIU/REP/2020/1 | 1      | مقبولة`,
      },
    },
  ],
  troubled: [
    {
      name: 'two of one report',
      language: 'zh',
      sheet: `
        report         | number | acceptance | implementation
        JIU/REP/2020/6 | 5      | 不相关     |
        JIU/REP/2020/6 | 6      | 不相关     |
        JIU/REP/2020/6 | 7      | 已接受     | 正在落实`,
      lastPeriod: {
        sheet: `
        report         | number | acceptance | implementation
        JIU/REP/2020/6 | 5      | 已接受     | 尚未启动
        JIU/REP/2020/6 | 6      | 已接受     | 尚未启动
        JIU/REP/2020/6 | 7      | 已接受     | 正在落实`,
      },
      finds: ['C2', 'C3'],
    },
    {
      name: 'accepted in part counts as accepted',
      language: 'fr',
      options: { scheme: 'general' },
      sheet: `
        report     | number | acceptance
        IA/2023/07 | 3(a)   | Sans objet`,
      lastPeriod: {
        sheet: `
        report     | number | acceptance
        IA/2023/07 | 3a     | Partiellement acceptée`,
      },
      finds: ['C2'],
    },
    {
      name: 'told by ticks',
      language: 'en',
      sheet: `
        report         | number | acceptance:accepted | acceptance:not_relevant
        JIU/REP/2020/6 | 5      |                     | X`,
      lastPeriod: {
        sheet: `
        report         | number | acceptance:accepted | acceptance:not_relevant
        JIU/REP/2020/6 | 5      | X                   |`,
      },
      finds: ['C2'],
    },
  ],
};
