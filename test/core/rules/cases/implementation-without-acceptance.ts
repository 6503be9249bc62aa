import type { RuleCases } from '../../../support/rule-cases';

export const cases: RuleCases = {
  clean: [
    {
      name: 'progress on what was accepted',
      language: 'en',
      sheet: `
      number | acceptance   | implementation
      1      | Accepted     | Implemented
      2      | Not accepted |`,
    },
    {
      name: 'implemented, and no word on acceptance',
      language: 'zh',
      sheet: `
      number | acceptance | implementation
      1      |            | 已落实
      2      | 已接受     | 正在落实`,
    },
    {
      name: 'a row for information',
      language: 'fr',
      sheet: `
      number | acceptance | implementation | info
      1      | Sans objet | En cours       | yes`,
    },
  ],
  troubled: [
    {
      name: 'rejected, yet in progress',
      language: 'en',
      sheet: `
      number | acceptance   | implementation
      1      | Not accepted | In progress`,
      finds: ['C2'],
    },
    {
      name: 'still considered, yet implemented',
      language: 'ru',
      sheet: `
      number | acceptance       | implementation
      1      | На рассмотрении  | Выполнена
      2      | Принята          | Выполнена`,
      finds: ['C2'],
    },
    {
      name: 'not relevant, yet marked as not started',
      language: 'ar',
      sheet: `
      number | acceptance   | implementation:not_started | implementation:implemented
      1      | مقبولة       |                            | X
      2      | غير ذات صلة  | X                          |`,
      finds: ['C3'],
    },
  ],
};
