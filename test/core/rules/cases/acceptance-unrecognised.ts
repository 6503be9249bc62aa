import type { RuleCases } from '../../../support/rule-cases';

export const cases: RuleCases = {
  clean: [
    {
      name: 'known words, however they are typed',
      language: 'en',
      sheet: `
      number | acceptance
      1      | Accepted
      2      | NOT ACCEPTED
      3      | N/A`,
    },
    {
      name: 'blank, and an error',
      language: 'ru',
      sheet: `
      number | acceptance
      1      |
      2      | #REF!
      3      | Принята`,
    },
    {
      name: 'a remark in a row for information',
      language: 'zh',
      sheet: `
      number | acceptance       | info
      1      | 由联合国秘书长答复 | yes
      2      | 已接受           |`,
    },
  ],
  troubled: [
    {
      name: 'a slip of the keyboard',
      language: 'en',
      options: { nearest: { Acepted: 'accepted' } },
      sheet: `
      number | acceptance
      1      | Accepted
      2      | Acepted`,
      finds: ['B3 -> Accepted'],
    },
    {
      name: 'noted is not accepted',
      language: 'fr',
      sheet: `
      number | acceptance
      1      | Acceptée
      2      | Prise en note`,
      finds: ['B3'],
    },
    {
      name: 'the suggestion is the word of this tracker',
      language: 'zh',
      options: { nearest: { 已接收: 'accepted' } },
      sheet: `
      number | acceptance
      1      | 接受
      2      | 接受
      3      | 已接收`,
      finds: ['B4 -> 接受'],
    },
  ],
};
