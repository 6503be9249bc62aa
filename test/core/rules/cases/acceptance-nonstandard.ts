import type { RuleCases } from '../../../support/rule-cases';

export const cases: RuleCases = {
  clean: [
    {
      name: 'one wording for each status',
      language: 'fr',
      sheet: `
      number | acceptance
      1      | Acceptée
      2      | Acceptée
      3      | Sans objet`,
    },
    {
      name: 'words of the list, though they are rare',
      language: 'en',
      sheet: [
        {
          dropDowns: [{ area: { row: 1, column: 1, rows: 9, columns: 1 }, words: ['AGREED', 'NOT AGREED'] }],
          table: `
      number | acceptance
      1      | AGREED
      2      | NOT AGREED`,
        },
      ],
    },
    {
      name: 'a wording of its own, used throughout',
      language: 'zh',
      sheet: `
      number | acceptance
      1      | 采纳
      2      | 采纳
      3      | 不采纳`,
    },
  ],
  troubled: [
    {
      name: 'capitals among others',
      language: 'en',
      sheet: `
      number | acceptance
      1      | Accepted
      2      | Accepted
      3      | ACCEPTED`,
      finds: ['B4 -> Accepted'],
    },
    {
      name: 'a word outside the list',
      language: 'es',
      sheet: [
        {
          dropDowns: [{ area: { row: 1, column: 1, rows: 9, columns: 1 }, words: ['Aceptada', 'Rechazada'] }],
          table: `
      number | acceptance
      1      | Aprobada
      2      | Rechazada`,
        },
      ],
      finds: ['B2 -> Aceptada'],
    },
    {
      name: 'a synonym in one row',
      language: 'zh',
      sheet: `
      number | acceptance
      1      | 已接受
      2      | 已接受
      3      | 采纳`,
      finds: ['B4 -> 已接受'],
    },
  ],
};
