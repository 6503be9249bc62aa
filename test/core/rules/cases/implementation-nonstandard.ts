import type { RuleCases } from '../../../support/rule-cases';

export const cases: RuleCases = {
  clean: [
    {
      name: 'one wording for each status',
      language: 'ru',
      sheet: `
      number | implementation
      1      | Выполнена
      2      | Выполнена
      3      | Не начато`,
    },
    {
      name: 'a wording of its own, used throughout',
      language: 'en',
      sheet: `
      number | implementation
      1      | Done
      2      | Done
      3      | Ongoing`,
    },
    {
      name: 'marks instead of words',
      language: 'ar',
      sheet: `
      number | implementation:in_progress | implementation:implemented
      1      | X                          |
      2      |                            | X`,
    },
  ],
  troubled: [
    {
      name: 'a space behind the word',
      language: 'en',
      sheet: `
      number | implementation
      1      | Implemented
      2      | Implemented
      3      | "Implemented "`,
      finds: ['B4 -> Implemented'],
    },
    {
      name: 'a synonym in one row',
      language: 'zh',
      sheet: `
      number | implementation
      1      | 正在落实
      2      | 正在落实
      3      | 进行中`,
      finds: ['B4 -> 正在落实'],
    },
    {
      name: 'a word outside the list',
      language: 'fr',
      sheet: [
        {
          dropDowns: [{ area: { row: 1, column: 1, rows: 9, columns: 1 }, words: ['En cours', 'Appliquée'] }],
          table: `
      number | implementation
      1      | Mise en œuvre
      2      | En cours`,
        },
      ],
      finds: ['B2 -> Appliquée'],
    },
  ],
};
