import type { RuleCases } from '../../../support/rule-cases';

export const cases: RuleCases = {
  clean: [
    {
      name: 'no errors',
      language: 'en',
      sheet: `
      number | text       | remarks
      1      | # of staff | N/A`,
    },
    {
      name: 'an error named in a sentence',
      language: 'fr',
      sheet: `
      number | remarks
      1      | "La formule donne #REF! depuis mai"`,
    },
    {
      name: 'blanks',
      language: 'zh',
      sheet: `
      number | text
      1      |`,
    },
  ],
  troubled: [
    {
      name: 'an error in any field',
      language: 'en',
      sheet: `
      number  | text  | remarks
      1       | One   | #NAME?
      #DIV/0! | #N/A  |`,
      finds: ['C2', 'A3', 'B3'],
    },
    {
      name: 'an error that is given for two rows, told once',
      language: 'ru',
      sheet: `
      report | number
      #REF!  | 1
      ^      | 2`,
      finds: ['A2'],
    },
    {
      name: 'an error in a matrix',
      language: 'ar',
      sheet: `
      number | acceptance:accepted
      1      | #VALUE!`,
      finds: ['B2'],
    },
  ],
};
