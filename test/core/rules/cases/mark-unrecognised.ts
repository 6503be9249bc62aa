import type { RuleCases } from '../../../support/rule-cases';

export const cases: RuleCases = {
  clean: [
    {
      name: 'marks and blanks',
      language: 'en',
      sheet: `
      number | acceptance:accepted | acceptance:not_accepted
      1      | X                   |
      2      |                     | X`,
    },
    {
      name: 'a remark in a row for information',
      language: 'zh',
      sheet: `
      number | acceptance:accepted | info
      1      | 供参考              | yes`,
    },
    {
      name: 'words in a column of words',
      language: 'ru',
      sheet: `
      number | acceptance
      1      | см. примечание`,
    },
  ],
  troubled: [
    {
      name: 'a remark where a mark belongs',
      language: 'en',
      sheet: `
      number | acceptance:accepted | acceptance:not_accepted
      1      | see note            |`,
      finds: ['B2'],
    },
    {
      name: 'the letter x on a Russian keyboard',
      language: 'ru',
      sheet: `
      number | acceptance:accepted | acceptance:not_accepted
      1      | ч                   |
      2      |                     | X`,
      finds: ['B2 -> X'],
    },
    {
      name: 'a date instead of a mark',
      language: 'fr',
      sheet: `
      number | implementation:in_progress | implementation:implemented
      1      |                            | mai 2023
      2      | X                          |`,
      finds: ['C2'],
    },
  ],
};
