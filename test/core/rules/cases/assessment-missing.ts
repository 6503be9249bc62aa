import type { RuleCases } from '../../../support/rule-cases';

export const cases: RuleCases = {
  clean: [
    {
      name: 'a comment in every row, once for two',
      language: 'en',
      sheet: `
      number | acceptance   | assessment
      1      | Accepted     | A draft is being prepared.
      2      | Accepted     | ^
      3      | Not accepted | The office has no fleet.`,
    },
    {
      name: 'a row for information',
      language: 'zh',
      sheet: `
      number | acceptance | assessment     | info
      1      |            |                | yes
      2      | 已接受     | 规则正在起草。 |`,
    },
    {
      name: 'a short word is a comment, an error is another matter',
      language: 'es',
      sheet: `
      number | acceptance | assessment
      1      | Aceptada   | Hecho
      2      | Aceptada   | #REF!`,
    },
  ],
  troubled: [
    {
      name: 'accepted and not a word',
      language: 'en',
      sheet: `
      number | acceptance | assessment
      1      | Accepted   |
      2      | Accepted   | A draft is being prepared.`,
      finds: ['C2'],
    },
    {
      name: 'refused without a reason',
      language: 'fr',
      sheet: `
      number | acceptance    | assessment
      1      | Non acceptée  | Sans flotte, la mesure est inutile ici.
      2      | Non acceptée  |
      3      | Sans objet    | "  "`,
      finds: ['C3', 'C4'],
    },
    {
      name: 'a dash, and "no information"',
      language: 'ru',
      sheet: `
      number | acceptance | assessment
      1      | Принята    | –
      2      | Принята    | нет информации
      3      | Принята    | Проект готов.`,
      finds: ['C2', 'C3'],
    },
  ],
};
