import type { RuleCases } from '../../../support/rule-cases';

export const cases: RuleCases = {
  clean: [
    {
      name: 'known words, however they are typed',
      language: 'en',
      sheet: `
      number | implementation
      1      | Implemented
      2      | on-going
      3      | NOT STARTED`,
    },
    {
      name: 'blank, and an error',
      language: 'es',
      sheet: `
      number | implementation
      1      |
      2      | #N/A
      3      | En curso`,
    },
    {
      name: 'a remark in a row for information',
      language: 'ar',
      sheet: `
      number | implementation | info
      1      | انظر الحاشية   | yes
      2      | قيد التنفيذ    |`,
    },
  ],
  troubled: [
    {
      name: 'a slip of the keyboard',
      language: 'en',
      options: { nearest: { Implementd: 'implemented' } },
      sheet: `
      number | implementation
      1      | Implemented
      2      | Implementd`,
      finds: ['B3 -> Implemented'],
    },
    {
      name: 'closed does not say how',
      language: 'ru',
      sheet: `
      number | implementation
      1      | Выполнена
      2      | Закрыта`,
      finds: ['B3'],
    },
    {
      name: 'a percentage is no status',
      language: 'fr',
      sheet: `
      number | implementation
      1      | En cours
      2      | 80 %`,
      finds: ['B3'],
    },
  ],
};
