import type { RuleCases } from '../../../support/rule-cases';

export const cases: RuleCases = {
  clean: [
    {
      name: 'references that hold wherever the row stands, in English',
      language: 'en',
      sheet: `
        report         | number | assessment
        JIU/REP/2021/3 | 1      | See document C21/68.
        JIU/REP/2021/3 | 2      | See paragraph 12 of A/77/5.
        JIU/REP/2021/3 | 3      | See recommendation 1 in JIU/REP/2020/8.
        JIU/REP/2021/3 | 4      | See the report on recommendation 1 to the Council.
        JIU/REP/2021/3 | 5      | Recommendation 2 of the auditors was implemented in 2020.
        JIU/REP/2021/3 | 6      | The above-mentioned manual was issued.`,
    },
    {
      name: 'its own number, and what the cell itself said before, in French',
      language: 'fr',
      sheet: `
        report         | number | assessment
        JIU/REP/2021/3 | 1      | La recommandation 1 a été appliquée.
        JIU/REP/2021/3 | 2      | Le manuel est paru. Il est suivi. Il sera révisé. Comme indiqué ci-dessus, il est en vigueur.
        JIU/REP/2021/3 | 3      | Voir le document WO/PBC/34/6.`,
    },
    {
      name: 'a document and a paragraph, in Chinese',
      language: 'zh',
      sheet: `
        report         | number | assessment
        JIU/REP/2021/3 | 1      | 见 C21/68 号文件。
        JIU/REP/2021/3 | 2      | 见建议 3（JIU/REP/2020/8）。
        JIU/REP/2021/3 | 3      | 上述手册已发布。`,
    },
  ],
  troubled: [
    {
      name: 'above and another number, in English',
      language: 'en',
      sheet: `
        report         | number | assessment
        JIU/REP/2021/3 | 1      | The policy was issued in 2022.
        JIU/REP/2021/3 | 2      | See recommendation 1.
        JIU/REP/2021/3 | 3      | As above.
        JIU/REP/2021/3 | 4      | Same comment as for recommendation 2
        JIU/REP/2021/3 | 5      | Please refer to our response to recommendation 1 above.
        JIU/REP/2021/3 | 6      | Ditto`,
      finds: ['C3', 'C4', 'C5', 'C6', 'C7'],
    },
    {
      name: 'above and another number, in Chinese',
      language: 'zh',
      sheet: `
        report         | number | assessment
        JIU/REP/2021/3 | 1      | 同上。
        JIU/REP/2021/3 | 2      | 见建议1的答复。
        JIU/REP/2021/3 | 3      | 如对建议 1 的回应所述，手册已发布。
        JIU/REP/2021/3 | 4      | 手册已发布。如前所述，其中载有新的规定。`,
      finds: ['C2', 'C3', 'C4', 'C5'],
    },
    {
      name: 'above and another number, in French',
      language: 'fr',
      sheet: `
        report         | number | assessment
        JIU/REP/2021/3 | 1      | Voir la réponse à la recommandation 4.
        JIU/REP/2021/3 | 2      | Voir ci-dessus.
`,
      finds: ['C2', 'C3'],
    },
    {
      name: 'above and another number, in Spanish',
      language: 'es',
      sheet: `
        report         | number | assessment
        JIU/REP/2021/3 | 1      | Véase la recomendación 2.
        JIU/REP/2021/3 | 2      | Como se ha indicado anteriormente, el manual se publicó en mayo.`,
      finds: ['C2', 'C3'],
    },
    {
      name: 'above and another number, in Russian and Arabic',
      language: 'ru',
      sheet: `
        report         | number | assessment
        JIU/REP/2021/3 | 1      | См. выше.
        JIU/REP/2021/3 | 2      | См. ответ на рекомендацию 1.
        JIU/REP/2021/3 | 3      | انظر التوصية ١.
        JIU/REP/2021/3 | 4      | كما ذُكر أعلاه، صدر الدليل.`,
      finds: ['C2', 'C3', 'C4', 'C5'],
    },
  ],
};
