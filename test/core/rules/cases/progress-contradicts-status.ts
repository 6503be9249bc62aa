import type { RuleCases } from '../../../support/rule-cases';

export const cases: RuleCases = {
  clean: [
    {
      name: 'fractions, as Excel keeps percentages',
      language: 'en',
      sheet: `
      number | implementation | progress
      1      | Implemented    | 1
      2      | In progress    | 0.4
      3      | Not started    | 0
      4      | In progress    |`,
    },
    {
      name: 'whole percentages, where 1 is one per cent',
      language: 'fr',
      sheet: `
      number | implementation    | progress
      1      | Mise en œuvre     | 100
      2      | En cours          | 1
      3      | Devenue caduque   | 100`,
      options: { scheme: 'general' },
    },
    {
      name: 'words, ranges, and a row for information',
      language: 'zh',
      sheet: `
      number | implementation | progress | info
      1      | 正在落实       | 大部分   |
      2      | 正在落实       | 90-100%  |
      3      | 正在落实       | 100%     | yes`,
    },
    {
      name: 'a status that is blank or unknown is asked about elsewhere',
      language: 'es',
      sheet: `
      number | implementation | progress
      1      |                | 100%
      2      | Quizás         | 100%`,
    },
  ],
  troubled: [
    {
      name: 'all done but in progress, and the other way round',
      language: 'en',
      sheet: `
      number | implementation | progress
      1      | In progress    | 1
      2      | Implemented    | 0.8
      3      | Implemented    | 1`,
      finds: ['C2', 'C3'],
    },
    {
      name: 'percentages with their sign, in Arabic digits too',
      language: 'ar',
      sheet: `
      number | implementation | progress
      1      | قيد التنفيذ    | ١٠٠٪
      2      | نُفِّذت         | 95 في المائة`,
      finds: ['C2', 'C3'],
    },
    {
      name: 'whole percentages, in a column that also has small ones',
      language: 'ru',
      sheet: `
      number | implementation          | progress
      1      | Выполнена               | 1
      2      | Не начато               | 100
      3      | В процессе выполнения   | 50`,
      finds: ['C2', 'C3'],
    },
  ],
};
