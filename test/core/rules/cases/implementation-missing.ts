import type { RuleCases } from '../../../support/rule-cases';

export const cases: RuleCases = {
  clean: [
    {
      name: 'nothing expected of what was not accepted or is being considered',
      language: 'en',
      sheet: `
      number | acceptance          | implementation
      1      | Accepted            | In progress
      2      | Not accepted        |
      3      | Under consideration |
      4      | Not relevant        |`,
    },
    {
      name: 'an unknown acceptance is asked about first',
      language: 'fr',
      sheet: `
      number | acceptance | implementation
      1      | Peut-être  |
      2      | Acceptée   | En cours`,
    },
    {
      name: 'a row for information, and an error',
      language: 'zh',
      sheet: `
      number | acceptance | implementation | info
      1      |            |                | yes
      2      | 已接受     | #N/A           |`,
    },
  ],
  troubled: [
    {
      name: 'accepted and no status',
      language: 'en',
      sheet: `
      number | acceptance | implementation
      1      | Accepted   |
      2      | Accepted   | Implemented`,
      finds: ['C2'],
    },
    {
      name: 'partially accepted and no mark',
      language: 'es',
      options: { scheme: 'general' },
      sheet: `
      number | acceptance             | implementation:in_progress | implementation:implemented
      1      | Parcialmente aceptada  |                            |
      2      | Aceptada               |                            | X`,
      finds: ['C2'],
    },
    {
      name: 'neither acceptance nor status',
      language: 'ar',
      sheet: `
      number | acceptance | implementation
      1      | مقبولة     | قيد التنفيذ
      2      |            |`,
      finds: ['C3'],
    },
  ],
};
