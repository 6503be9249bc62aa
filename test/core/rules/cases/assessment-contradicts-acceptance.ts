import type { RuleCases } from '../../../support/rule-cases';

export const cases: RuleCases = {
  clean: [
    {
      name: 'accepted without reserve, in English',
      language: 'en',
      sheet: `
        report         | number | assessment                                            | acceptance
        JIU/REP/2021/3 | 1      | All divisions comply without exception.               | accepted
        JIU/REP/2021/3 | 2      | The measure is not unrealistic and will be taken.     | accepted
        JIU/REP/2021/3 | 3      | Not realistic for an organization of this size.       | not accepted
        JIU/REP/2021/3 | 4      | Outside the mandate of the Organization.              | not relevant`,
    },
    {
      name: 'besides and unless, in Chinese',
      language: 'zh',
      sheet: `
        report         | number | assessment                                 | acceptance
        JIU/REP/2021/3 | 1      | 除此之外，本组织还举办了培训。             | 已接受
        JIU/REP/2021/3 | 2      | 除非另有规定，该政策适用于所有工作人员。   | 已接受
        JIU/REP/2021/3 | 3      | 部分相关。                                 | 不相关`,
    },
    {
      name: 'partly accepted where the scheme has a word for it, in Spanish',
      language: 'es',
      options: { scheme: 'general' },
      sheet: `
        report     | number | assessment                                      | acceptance
        IA/2023/07 | 1      | Aceptada, salvo en lo que respecta a la parte b | parcialmente aceptada
        IA/2023/07 | 2      | La norma se aplica sin excepción                | aceptada`,
    },
  ],
  troubled: [
    {
      name: 'partly relevant, unrealistic, a part excepted, in Chinese',
      language: 'zh',
      sheet: `
        report         | number | assessment                                   | acceptance
        JIU/REP/2021/3 | 1      | 部分相关，因为房舍由东道国管理。             | 已接受
        JIU/REP/2021/3 | 2      | 规定统一的费率是不现实的。                   | 已接受
        JIU/REP/2021/3 | 3      | 已对所有部门适用（驻外办事处除外）。         | 已接受
        JIU/REP/2021/3 | 4      | 已对所有部门适用。                           | 已接受`,
      finds: ['C2', 'C3', 'C4'],
    },
    {
      name: 'a reserve, in French',
      language: 'fr',
      sheet: `
        report         | number | assessment                                                             | acceptance
        JIU/REP/2021/3 | 1      | La mesure est appliquée partout, à l’exception des bureaux extérieurs. | acceptée
        JIU/REP/2021/3 | 2      | Le délai proposé est irréaliste.                                       | acceptée`,
      finds: ['C2', 'C3'],
    },
    {
      name: 'a reserve, in Russian',
      language: 'ru',
      sheet: `
        report         | number | assessment                                                   | acceptance
        JIU/REP/2021/3 | 1      | Рекомендация частично применима к Организации.               | принята
        JIU/REP/2021/3 | 2      | Секретариат не согласен с пунктом b).                        | принята`,
      finds: ['C2', 'C3'],
    },
    {
      name: 'a reserve, in Arabic, Spanish and English',
      language: 'en',
      sheet: `
        report         | number | assessment                                                  | acceptance
        JIU/REP/2021/3 | 1      | هذا الاقتراح غير واقعي بالنسبة إلى منظمة بهذا الحجم.         | accepted
        JIU/REP/2021/3 | 2      | La propuesta es poco realista para una organización pequeña. | accepted
        JIU/REP/2021/3 | 3      | The Office does not agree with part (b).                    | accepted`,
      finds: ['C2', 'C3', 'C4'],
    },
  ],
};
