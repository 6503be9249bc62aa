import type { RuleCases } from '../../../support/rule-cases';

export const cases: RuleCases = {
  clean: [
    {
      name: 'decisions for what is addressed to the governing body',
      language: 'en',
      sheet: `
      number | addressee      | acceptance | implementation | decision
      1      | Governing body | Accepted   | Implemented    | C-DEC/2022/4
      2      | Executive head | Accepted   | Implemented    |`,
    },
    {
      name: 'a column nobody has used yet',
      language: 'fr',
      sheet: `
      number | addressee         | acceptance | implementation | decision
      1      | Organe délibérant | Acceptée   | Mise en œuvre  |
      2      | Organe délibérant | Acceptée   | En cours       | -`,
    },
    {
      name: 'still being considered, or for information',
      language: 'zh',
      sheet: `
      number | addressee | acceptance | decision    | info
      1      | 立法机构  | 正在审议   |             |
      2      | 立法机构  | 已接受     |             | yes
      3      | 立法机构  | 已接受     | 第 12 号决定 |`,
    },
  ],
  troubled: [
    {
      name: 'accepted, or closed, and no decision',
      language: 'en',
      sheet: `
      number | addressee      | acceptance   | implementation | decision
      1      | Governing body | Accepted     | In progress    |
      2      | Governing body | Not accepted |                |
      3      | Governing body | Accepted     | Implemented    | C-DEC/2022/4`,
      finds: ['E2', 'E3'],
    },
    {
      name: 'a dash is no decision',
      language: 'es',
      sheet: `
      number | addressee     | acceptance | implementation | decision
      1      | Órgano rector | Aceptada   | Aplicada       | –
      2      | Órgano rector | Aceptada   | Aplicada       | Decisión 7`,
      finds: ['E2'],
    },
    {
      name: 'implemented, in a tracker without acceptance',
      language: 'ar',
      sheet: `
      number | addressee         | implementation | decision
      1      | الهيئة التشريعية  | نُفِّذت         |
      2      | الهيئة التشريعية  | نُفِّذت         | المقرر 7`,
      finds: ['D2'],
    },
  ],
};
