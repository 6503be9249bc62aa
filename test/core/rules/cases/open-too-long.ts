import type { RuleCases } from '../../../support/rule-cases';

export const cases: RuleCases = {
  clean: [
    {
      name: 'open, but not for long',
      language: 'en',
      sheet: `
        report | number | issued | implementation
        JIU/REP/2020/2 | 1 | 31 March 2020 | In progress
        JIU/REP/2020/2 | 2 | | In progress
        JIU/REP/2021/3 | 1 | | Not started`,
      options: { asOf: '2022-03-31' },
    },
    {
      name: 'old, but not open',
      language: 'fr',
      sheet: `
        report | number | acceptance | implementation
        JIU/REP/2016/9 | 1 | Acceptée | Mise en œuvre
        JIU/REP/2016/9 | 2 | Non acceptée |
        JIU/REP/2016/9 | 3 | |`,
      options: { asOf: '2022-03-31' },
    },
    {
      name: 'old and open, but not yet due',
      language: 'zh',
      sheet: `
        report | number | text | implementation | targetDate
        JIU/REP/2016/9 | 1 | 应在2023年底之前制定政策。 | 正在落实 |
        JIU/REP/2016/9 | 2 | 应制定政策。 | 正在落实 | 2022年6月`,
      options: { asOf: '2022-03-31' },
    },
    {
      name: 'a workbook that allows five years',
      language: 'en',
      sheet: `
        report | number | implementation
        JIU/REP/2018/4 | 1 | In progress`,
      options: { asOf: '2022-03-31' },
      settings: { severities: {}, thresholds: { yearsOpen: 5 }, ignored: [] },
    },
  ],
  troubled: [
    {
      name: 'since its report was issued',
      language: 'en',
      sheet: `
        report | number | issued | implementation
        JIU/REP/2020/2 | 1 | 30 March 2020 | In progress
        JIU/REP/2020/2 | 2 | 2019 | In progress`,
      options: { asOf: '2022-03-31' },
      finds: ['D2', 'D3'],
    },
    {
      name: 'since the year of the symbol',
      language: 'zh',
      sheet: `
        report | number | text | acceptance | implementation
        JIU/REP/2019/5 | 1 | 应降低风险。 | 已接受 | 正在落实
        JIU/REP/2018/4 | 10 | 应在2019年底前开展培训。 | 审议中 |
        JIU/REP/2020/7 | 1 | 应开展培训。 | 已接受 | 尚未启动`,
      options: { asOf: '2022-03-31' },
      finds: ['E2', 'D3'],
    },
    {
      name: 'a session of the General Assembly',
      language: 'fr',
      sheet: `
        report | number | implementation
        A/70/581 | 1 | En cours
        A/72/151 | 1 | En cours`,
      options: { asOf: '2018-12-31', scheme: 'board-of-auditors' },
      finds: ['C2'],
    },
    {
      name: 'in columns of marks',
      language: 'ru',
      sheet: `
        report | number | implementation:in_progress | implementation:implemented
        JIU/REP/2018/4 | 1 | X |
        JIU/REP/2018/4 | 2 | | X`,
      options: { asOf: '2022-03-31' },
      finds: ['C2'],
    },
  ],
};
