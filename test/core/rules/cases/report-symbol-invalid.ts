import type { RuleCases } from '../../../support/rule-cases';

export const cases: RuleCases = {
  clean: [
    {
      name: 'forms of the United Nations system',
      language: 'en',
      sheet: `
      report
      JIU/REP/2021/3
      A/78/5 (Vol. I)
      JIU/NOTE/2020/1`,
    },
    {
      name: 'a symbol for several rows, with a title behind it',
      language: 'zh',
      sheet: `
      report                        | number
      JIU/REP/2020/5号文件 差旅管理 | 1
      ^                             | 2`,
    },
    {
      name: 'a form of the office’s own, used throughout',
      language: 'fr',
      sheet: `
      report
      IA/2023/07
      IA/2023/08
      IA/2024/01`,
    },
  ],
  troubled: [
    {
      name: 'small letters',
      language: 'en',
      sheet: `
      report
      JIU/REP/2021/3
      jiu/rep/2021/4`,
      finds: ['A3 -> JIU/REP/2021/4'],
    },
    {
      name: 'full-width strokes',
      language: 'zh',
      sheet: `
      report
      JIU／REP／2021／3
      JIU/REP/2021/5`,
      finds: ['A2 -> JIU/REP/2021/3'],
    },
    {
      name: 'missing in one row',
      language: 'es',
      sheet: `
      report         | number
      JIU/REP/2021/3 | 1
                     | 2`,
      finds: ['A3'],
    },
  ],
};
