import type { RuleCases } from '../../../support/rule-cases';

export const cases: RuleCases = {
  clean: [
    {
      name: 'notes that agree, of either kind of status',
      language: 'zh',
      sheet: `
        report         | number | acceptance | implementation | changeNote
        JIU/REP/2021/6 | 6      | 已接受     | 已落实         | 新建议
        JIU/REP/2020/6 | 1      | 已接受     | 已落实         | 之前为“正在落实”
        JIU/REP/2020/6 | 5      | 不相关     |                | 之前为“尚未启动”
        JIU/REP/2019/9 | 1      | 已接受     | 已落实         | 之前为“正在审议”
        JIU/REP/2020/7 | 1      | 已接受     | 正在落实       | 与之前状态相比无变化，评估已更新`,
      lastPeriod: {
        sheet: `
        report         | number | acceptance | implementation
        JIU/REP/2020/6 | 1      | 已接受     | 正在落实
        JIU/REP/2020/6 | 5      | 已接受     | 尚未启动
        JIU/REP/2019/9 | 1      | 正在审议   |
        JIU/REP/2020/7 | 1      | 已接受     | 正在落实`,
      },
    },
    {
      name: 'without last period’s data, where a blank may mean new',
      language: 'en',
      sheet: `
        report         | number | acceptance | implementation | changeNote
        JIU/REP/2021/6 | 6      | Accepted   | Not started    |
        JIU/REP/2020/6 | 1      | Accepted   | Implemented    | Previously: in progress
        JIU/REP/2020/6 | 2      | Accepted   | In progress    | No change`,
    },
    {
      name: 'where a blank means that nothing changed',
      language: 'fr',
      sheet: `
        report         | number | implementation | changeNote
        JIU/REP/2021/6 | 6      | En cours       | Nouvelle
        JIU/REP/2020/6 | 1      | Appliquée      | Précédemment « en cours »
        JIU/REP/2020/6 | 3      | Appliquée      | Précédemment « en cours »
        JIU/REP/2020/6 | 2      | En cours       |`,
      lastPeriod: {
        sheet: `
        report         | number | implementation
        JIU/REP/2020/6 | 1      | En cours
        JIU/REP/2020/6 | 3      | En cours
        JIU/REP/2020/6 | 2      | En cours`,
      },
    },
    {
      name: 'columns of the previous status that agree; a remark that is no note',
      language: 'es',
      sheet: `
        report         | number | previousImplementation | implementation | changeNote
        JIU/REP/2015/3 | 1      | No iniciada            | En curso       | Antes de la reunión
        JIU/REP/2015/3 | 4      | En curso               | Aplicada       | Anteriormente: «en curso»
        JIU/REP/2015/4 | 2      |                        |                |`,
    },
  ],
  troubled: [
    {
      name: 'another status than last period',
      language: 'en',
      sheet: `
        report         | number | acceptance | implementation | changeNote
        JIU/REP/2020/6 | 1      | Accepted   | Implemented    | Previously: in progress
        JIU/REP/2020/6 | 2      | Accepted   | Implemented    | Previously "under consideration"
        JIU/REP/2020/6 | 3      | Accepted   | Implemented    | No change
        JIU/REP/2020/6 | 4      | Accepted   | In progress    | New recommendation
        JIU/REP/2021/1 | 1      | Accepted   | In progress    | No change, assessment updated`,
      lastPeriod: {
        sheet: `
        report         | number | acceptance | implementation
        JIU/REP/2020/6 | 1      | Accepted   | Not started
        JIU/REP/2020/6 | 2      | Accepted   | In progress
        JIU/REP/2020/6 | 3      | Accepted   | In progress
        JIU/REP/2020/6 | 4      | Accepted   | In progress`,
      },
      finds: ['E2', 'E3', 'E4', 'E5', 'E6'],
    },
    {
      name: 'another status than the row’s own column says, without last period’s data',
      language: 'ru',
      sheet: `
        report         | number | previousImplementation | implementation | changeNote
        JIU/REP/2020/6 | 1      | Не начато              | Выполнена      | Ранее: «в процессе выполнения»
        JIU/REP/2020/6 | 2      | Выполняется            | Выполнена      | Без изменений
        JIU/REP/2020/6 | 3      | Выполняется            | Выполнена      | Ранее: «выполняется»`,
      finds: ['E2', 'E3'],
    },
    {
      name: 'old rows without a note among rows with one',
      language: 'zh',
      sheet: `
        report         | number | acceptance | implementation | changeNote
        JIU/REP/2021/6 | 6      | 已接受     | 已落实         | 新建议
        JIU/REP/2020/8 | 1      | 已接受     | 正在落实       | 无变化
        JIU/REP/2020/8 | 8      | 已接受     | 正在落实       |
        JIU/REP/2020/8 | 9      | 已接受     | 正在落实       | 之前为“尚未启动”`,
      finds: ['E4'],
    },
    {
      name: 'a column of the previous status that last period contradicts',
      language: 'ar',
      sheet: `
        report         | number | previousAcceptance | previousImplementation | acceptance | implementation
        JIU/REP/2020/6 | 1      | مقبولة             | قيد التنفيذ            | مقبولة     | نفذت
        JIU/REP/2020/6 | 2      | قيد النظر          |                        | مقبولة     | نفذت`,
      lastPeriod: {
        sheet: `
        report         | number | acceptance | implementation
        JIU/REP/2020/6 | 1      | مقبولة     | لم يبدأ التنفيذ
        JIU/REP/2020/6 | 2      | مقبولة     | قيد التنفيذ`,
      },
      finds: ['D2', 'C3'],
    },
  ],
};
