import type { RuleCases } from '../../../support/rule-cases';

export const cases: RuleCases = {
  clean: [
    {
      name: 'one mark in each group',
      language: 'en',
      sheet: `
      number | acceptance:accepted | acceptance:not_accepted | implementation:in_progress | implementation:implemented
      1      | X                   |                         | X                          |
      2      |                     | X                       |                            |`,
    },
    {
      name: 'words instead of marks',
      language: 'es',
      sheet: `
      number | acceptance
      1      | Aceptada`,
    },
    {
      name: 'a mark and a remark, which is another matter',
      language: 'zh',
      sheet: `
      number | acceptance:accepted | acceptance:not_accepted
      1      | X                   | 见注`,
    },
  ],
  troubled: [
    {
      name: 'accepted and not accepted',
      language: 'en',
      sheet: `
      number | acceptance:accepted | acceptance:not_accepted
      1      | X                   | X`,
      finds: ['B2'],
    },
    {
      name: 'three marks for one status',
      language: 'fr',
      sheet: `
      number | implementation:not_started | implementation:in_progress | implementation:implemented
      1      |                            | X                          |
      2      | X                          | X                          | X`,
      finds: ['B3'],
    },
    {
      name: 'both groups in one row',
      language: 'zh',
      sheet: `
      number | acceptance:accepted | acceptance:not_relevant | implementation:in_progress | implementation:implemented
      1      | X                   | X                       | X                          | X`,
      finds: ['B2', 'D2'],
    },
  ],
};
