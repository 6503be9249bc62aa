import type { RuleCases } from '../../../support/rule-cases';

export const cases: RuleCases = {
  clean: [
    {
      name: 'an acceptance in every row',
      language: 'es',
      sheet: `
      number | acceptance
      1      | Aceptada
      2      | En examen`,
    },
    {
      name: 'rows for information, errors and words nobody knows',
      language: 'fr',
      sheet: `
      number | acceptance | info
      1      |            | yes
      2      | #N/A       |
      3      | Peut-être  |`,
    },
    {
      name: 'a matrix with one mark in each row',
      language: 'ar',
      sheet: `
      number | acceptance:accepted | acceptance:not_relevant
      1      | X                   |
      2      |                     | X`,
    },
    {
      name: 'a body that records no acceptance',
      language: 'en',
      options: { scheme: 'board-of-auditors' },
      sheet: `
      number | acceptance | implementation
      1      |            | Implemented`,
    },
  ],
  troubled: [
    {
      name: 'blank, and blank although implemented',
      language: 'en',
      sheet: `
      number | acceptance | implementation
      1      | Accepted   | In progress
      2      |            |
      3      |            | Implemented`,
      finds: ['B3', 'B4'],
    },
    {
      name: 'a row without a mark',
      language: 'zh',
      sheet: `
      number | acceptance:accepted | acceptance:not_accepted
      1      | X                   |
      2      |                     |`,
      finds: ['B3'],
    },
    {
      name: 'the last row not filled in yet',
      language: 'ru',
      sheet: `
      number | acceptance
      1      | Принята
      2      | Не принята
      3      |`,
      finds: ['B4'],
    },
  ],
};
