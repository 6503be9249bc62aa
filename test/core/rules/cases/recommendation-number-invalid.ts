import type { RuleCases } from '../../../support/rule-cases';

export const cases: RuleCases = {
  clean: [
    {
      name: 'numbers, with words and parts',
      language: 'en',
      sheet: `
      number
      1
      Rec. 2
      3(a)`,
    },
    {
      name: 'Arabic-Indic digits',
      language: 'ar',
      sheet: `
      number
      ٣
      التوصية ٤`,
    },
    {
      name: 'numbers in Chinese words, and an error',
      language: 'zh',
      sheet: `
      number
      建议 3
      #REF!`,
    },
  ],
  troubled: [
    {
      name: 'missing',
      language: 'en',
      sheet: `
      number | text
      1      | One
             | Two`,
      finds: ['A3'],
    },
    {
      name: 'zero, and a fraction',
      language: 'es',
      sheet: `
      number
      0
      1.5
      2`,
      finds: ['A2', 'A3'],
    },
    {
      name: 'a word without a number',
      language: 'fr',
      sheet: `
      number
      Recommandation 1
      idem`,
      finds: ['A3'],
    },
  ],
};
