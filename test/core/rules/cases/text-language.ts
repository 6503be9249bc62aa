import type { RuleCases } from '../../../support/rule-cases';

const english = [
  'The executive heads of the organizations should issue a policy on travel by the end of 2023.',
  'The governing bodies should review the report of the Office at their next session.',
  'The executive heads should ensure that the staff of their organizations have been trained.',
];
const french = [
  'Les chefs de secrétariat des organismes devraient publier une politique sur les voyages.',
  'Les organes délibérants devraient examiner le rapport du Bureau à leur prochaine session.',
  'Les chefs de secrétariat devraient veiller à ce que le personnel de leur organisation soit formé.',
];
const chinese = [
  '各组织的行政首长应在 2023 年底前发布差旅政策。',
  '各组织的理事机构应在下届会议上审议办公室的报告。',
  '各组织的行政首长应确保工作人员接受培训。',
];
const tracker = (texts: readonly string[]) =>
  ['report | number | text', ...texts.map((text, at) => `JIU/REP/2021/3 | ${String(at + 1)} | ${text}`)].join('\n');

export const cases: RuleCases = {
  clean: [
    {
      name: 'names, symbols and short texts among Chinese ones',
      language: 'zh',
      sheet: tracker([
        ...chinese,
        '采用 UNICEF Procurement Manual 和 BSAFE 认证。',
        'JIU/REP/2021/3',
        'Issue a manual',
      ]),
    },
    {
      name: 'a column half in one language and half in another',
      language: 'fr',
      sheet: tracker([...english, ...french]),
    },
    { name: 'one language, in English', language: 'en', sheet: tracker([...english, 'N/A', '']) },
    {
      name: 'a sheet for each language',
      language: 'en',
      sheet: [
        { name: 'English', table: tracker([...english, ...english]) },
        { name: 'Français', table: tracker([...french, ...french]) },
      ],
    },
  ],
  troubled: [
    {
      name: 'one English text among Chinese ones',
      language: 'zh',
      sheet: tracker([...chinese, english[0] ?? '']),
      finds: ['C5'],
    },
    {
      name: 'one French text among English ones',
      language: 'en',
      sheet: tracker([english[0] ?? '', french[1] ?? '', english[1] ?? '', english[2] ?? '']),
      finds: ['C3'],
    },
    {
      name: 'a Russian and an Arabic text among French ones',
      language: 'fr',
      sheet: tracker([
        ...french,
        ...french,
        'Исполнительным главам организаций следует издать политику в отношении поездок.',
        'ينبغي للرؤساء التنفيذيين للمنظمات أن يصدروا سياسة بشأن السفر قبل نهاية عام 2023.',
      ]),
      finds: ['C8', 'C9'],
    },
  ],
};
