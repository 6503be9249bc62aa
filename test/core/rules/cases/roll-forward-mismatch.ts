import type { RuleCases } from '../../../support/rule-cases';

export const cases: RuleCases = {
  clean: [
    {
      name: 'new, reopened, closed and vanished',
      language: 'en',
      sheet: `
        report         | number | acceptance   | implementation
        JIU/REP/2020/1 | 1      | Accepted     | Implemented
        JIU/REP/2020/1 | 2      | Accepted     | In progress
        JIU/REP/2020/1 | 4      | Not relevant |
        JIU/REP/2021/3 | 1      | Accepted     | Not started
        JIU/REP/2021/3 | 2      | Accepted     | Implemented`,
      lastPeriod: {
        sheet: `
        report         | number | acceptance | implementation
        JIU/REP/2020/1 | 1      | Accepted   | In progress
        JIU/REP/2020/1 | 2      | Accepted   | Implemented
        JIU/REP/2020/1 | 3      | Accepted   | In progress
        JIU/REP/2020/1 | 4      | Accepted   | Not started`,
      },
    },
    {
      name: 'rows for information are outside',
      language: 'fr',
      sheet: `
        report         | number | implementation | info
        JIU/REP/2020/1 | 1      | En cours       |
        JIU/REP/2020/1 | 2      | En cours       | yes`,
      lastPeriod: {
        sheet: `
        report         | number | implementation | info
        JIU/REP/2020/1 | 1      | En cours       |
        JIU/REP/2020/1 | 2      | En cours       | yes`,
      },
    },
    {
      name: 'two closed rows of one recommendation change nothing',
      language: 'zh',
      sheet: `
        report         | number | implementation
        JIU/REP/2020/1 | 1      | 已落实
        JIU/REP/2020/1 | 1      | 已落实
        JIU/REP/2020/1 | 2      | 正在落实`,
      lastPeriod: {
        sheet: `
        report         | number | implementation
        JIU/REP/2020/1 | 1      | 正在落实
        JIU/REP/2020/1 | 2      | 正在落实`,
      },
    },
    {
      name: 'one number in two sources',
      language: 'ru',
      sheet: `
        source | report     | number | implementation
        OIOS   | IA/2023/07 | 1      | Выполняется
        IAAC   | IA/2023/07 | 1      | Выполнена`,
      lastPeriod: {
        sheet: `
        source | report     | number | implementation
        OIOS   | IA/2023/07 | 1      | Выполняется
        IAAC   | IA/2023/07 | 1      | Выполняется`,
      },
    },
  ],
  troubled: [
    {
      name: 'an open recommendation twice',
      language: 'en',
      sheet: `
        report         | number | implementation
        JIU/REP/2020/1 | 1      | In progress
        JIU/REP/2020/1 | 2      | In progress
        JIU/REP/2020/1 | 1      | In progress`,
      lastPeriod: {
        sheet: `
        report         | number | implementation
        JIU/REP/2020/1 | 1      | In progress
        JIU/REP/2020/1 | 2      | In progress`,
      },
      finds: ['B4'],
    },
    {
      name: 'open rows without number or symbol',
      language: 'zh',
      sheet: `
        report         | number | implementation
        JIU/REP/2020/1 | 1      | 正在落实
        JIU/REP/2020/1 |        | 正在落实
                       | 3      | 正在落实`,
      lastPeriod: {
        sheet: `
        report         | number | implementation
        JIU/REP/2020/1 | 1      | 正在落实`,
      },
      finds: ['B3'],
    },
    {
      name: 'open, and now without any status',
      language: 'es',
      sheet: `
        report         | number | acceptance | implementation
        JIU/REP/2020/1 | 1      | Aceptada   | En curso
        JIU/REP/2020/1 | 2      |            |`,
      lastPeriod: {
        sheet: `
        report         | number | acceptance | implementation
        JIU/REP/2020/1 | 1      | Aceptada   | En curso
        JIU/REP/2020/1 | 2      | Aceptada   | En curso`,
      },
      finds: ['B3'],
    },
    {
      name: 'counted twice last period: nothing to point at but the end',
      language: 'ar',
      sheet: `
        report         | number | implementation
        JIU/REP/2020/1 | 1      | قيد التنفيذ
        JIU/REP/2020/1 | 2      | قيد التنفيذ`,
      lastPeriod: {
        sheet: `
        report         | number | implementation
        JIU/REP/2020/1 | 1      | قيد التنفيذ
        JIU/REP/2020/1 | 1      | قيد التنفيذ
        JIU/REP/2020/1 | 2      | قيد التنفيذ`,
      },
      finds: ['B3'],
    },
  ],
};
