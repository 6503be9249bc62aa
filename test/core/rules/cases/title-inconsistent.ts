import type { RuleCases } from '../../../support/rule-cases';

export const cases: RuleCases = {
  clean: [
    {
      name: 'one title for each report',
      language: 'en',
      sheet: `
      report         | reportTitle       | number
      JIU/REP/2021/3 | Travel by train   | 1
      jiu/rep/2021/3 | "Travel  by train" | 2
      JIU/REP/2021/5 | Interns           | 1`,
    },
    {
      name: 'a blank, and a title for several rows',
      language: 'fr',
      sheet: `
      report         | reportTitle       | number
      JIU/REP/2021/3 | Voyages en train  | 1
      JIU/REP/2021/3 | ^                 | 2
      JIU/REP/2021/3 |                   | 3`,
    },
    {
      name: 'one symbol of two sources',
      language: 'zh',
      sheet: `
      source   | report  | reportTitle | number
      内部审计 | 2023-01 | 差旅        | 1
      外部审计 | 2023-01 | 采购        | 1`,
    },
  ],
  troubled: [
    {
      name: 'a title typed differently once',
      language: 'en',
      sheet: `
      report         | reportTitle     | number
      JIU/REP/2021/3 | Travel by train | 1
      JIU/REP/2021/3 | Travel by Train | 2
      JIU/REP/2021/3 | Travel by train | 3`,
      finds: ['B3 -> Travel by train'],
    },
    {
      name: 'a book-title mark closed elsewhere',
      language: 'zh',
      sheet: `
      report         | reportTitle          | number
      JIU/REP/2021/2 | 《行动纲要》的执行   | 1
      JIU/REP/2021/2 | 《行动纲要的执行》   | 2`,
      finds: ['B3 -> 《行动纲要》的执行'],
    },
    {
      name: 'the title of another report, merged over two rows',
      language: 'ru',
      sheet: `
      report         | reportTitle | number
      JIU/REP/2021/3 | Поездки     | 1
      JIU/REP/2021/3 | ^           | 2
      JIU/REP/2021/3 | ^           | 3
      JIU/REP/2021/3 | Стажеры     | 4
      JIU/REP/2021/3 | ^           | 5
      JIU/REP/2021/5 | Стажеры     | 1`,
      finds: ['B5 -> Поездки'],
    },
  ],
};
