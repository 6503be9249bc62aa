import type { RuleCases } from '../../../support/rule-cases';

export const cases: RuleCases = {
  clean: [
    {
      name: 'a text in every row',
      language: 'en',
      sheet: `
      number | text
      1      | Adopt rules for travel by train
      2      | Report on savings`,
    },
    {
      name: 'a text for two rows at once',
      language: 'fr',
      sheet: `
      number | text
      1(a)   | Rendre compte des économies
      1(b)   | ^`,
    },
    {
      name: 'a formula error, which another rule tells',
      language: 'zh',
      sheet: `
      number | text
      1      | 通过差旅规则
      2      | #REF!`,
    },
  ],
  troubled: [
    {
      name: 'a blank in the middle',
      language: 'en',
      sheet: `
      number | text
      1      | Adopt rules for travel by train
      2      |
      3      | Report on savings`,
      finds: ['B3'],
    },
    {
      name: 'nothing but spaces',
      language: 'ru',
      sheet: `
      number | text
      1      | "   "
      2      | Сообщать об экономии`,
      finds: ['B2'],
    },
    {
      name: 'a full-width space, and a row for information',
      language: 'zh',
      sheet: `
      number | text | info
      1      | "　" |
      2      |      | yes`,
      finds: ['B2', 'B3'],
    },
  ],
};
