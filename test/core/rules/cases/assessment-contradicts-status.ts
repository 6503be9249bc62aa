import type { RuleCases } from '../../../support/rule-cases';

export const cases: RuleCases = {
  clean: [
    {
      name: 'comments that agree with their status, in English',
      language: 'en',
      sheet: `
        report         | number | assessment                                                          | acceptance          | implementation
        JIU/REP/2021/3 | 1      | The policy was issued in 2022 and will be reviewed every two years. | accepted            | implemented
        JIU/REP/2021/3 | 2      | A draft is being reviewed by the Legal Office.                      | accepted            | in progress
        JIU/REP/2021/3 | 3      | Planned for 2025.                                                   | accepted            | not started
        JIU/REP/2021/3 | 4      | Will be discussed at the next session.                              | under consideration |
        JIU/REP/2021/3 | 5      | The matter will be dealt with by another body.                      | not relevant        |`,
    },
    {
      name: 'what is quoted, a title and a plan that is a noun, in Chinese',
      language: 'zh',
      sheet: `
        report         | number | assessment                                              | acceptance | implementation
        JIU/REP/2021/3 | 1      | 手册规定“工作人员将接受培训”，并已于 2021 年发布。      | 已接受     | 已落实
        JIU/REP/2021/3 | 2      | 已纳入工作计划和预算，并已获成员国批准。                | 已接受     | 已落实
        JIU/REP/2021/3 | 3      | 尚未全面完成，两个司仍在起草。                          | 已接受     | 正在落实`,
    },
    {
      name: 'a first phase that is over, in French',
      language: 'fr',
      sheet: `
        report         | number | assessment                                                   | implementation
        JIU/REP/2021/3 | 1      | L’étude préparatoire a été achevée en mai.                   | en cours
        JIU/REP/2021/3 | 2      | La formation, achevée à 80 %, se poursuivra.                 | en cours
        JIU/REP/2021/3 | 3      | Le nouveau règlement est en vigueur depuis le 1er mars 2023. | mise en œuvre`,
    },
    {
      name: 'overtaken, blank and for information, in Spanish',
      language: 'es',
      options: { scheme: 'general' },
      sheet: `
        report         | number | assessment                    | acceptance | implementation                       | info
        JIU/REP/2021/3 | 1      | Se publicará una nueva norma. | aceptada   | superada por los acontecimientos     |
        JIU/REP/2021/3 | 2      |                               | aceptada   | aplicada                             |
        JIU/REP/2021/3 | 3      | Se publicará una nueva norma. | aceptada   | aplicada                             | yes`,
    },
  ],
  troubled: [
    {
      name: 'implemented, yet to come or unfinished, in English',
      language: 'en',
      sheet: `
        report         | number | assessment                                                      | acceptance | implementation
        JIU/REP/2021/3 | 1      | The policy will be issued in 2024.                              | accepted   | implemented
        JIU/REP/2021/3 | 2      | The policy was issued in 2022.                                  | accepted   | implemented
        JIU/REP/2021/3 | 3      | The first module is in use; two others have not been completed. | accepted   | implemented`,
      finds: ['C2', 'C4'],
    },
    {
      name: 'open, yet done, in Russian',
      language: 'ru',
      sheet: `
        report         | number | assessment                            | implementation
        JIU/REP/2021/3 | 1      | Рекомендация полностью выполнена.     | выполняется
        JIU/REP/2021/3 | 2      | Новый порядок введен в действие.      | не начато
        JIU/REP/2021/3 | 3      | Первый этап завершен.                 | выполняется`,
      finds: ['C2', 'C3'],
    },
    {
      name: 'in progress, yet never begun, and not started, yet begun, in Chinese',
      language: 'zh',
      sheet: `
        report         | number | assessment             | acceptance | implementation
        JIU/REP/2021/3 | 1      | 迄今未采取任何行动。   | 已接受     | 正在落实
        JIU/REP/2021/3 | 2      | 已着手起草新的准则。   | 已接受     | 尚未启动
        JIU/REP/2021/3 | 3      | 尚未启动。             | 已接受     | 尚未启动`,
      finds: ['C2', 'C3'],
    },
    {
      name: 'under consideration, yet done, and implemented, yet postponed, in Arabic',
      language: 'ar',
      sheet: `
        report         | number | assessment                        | acceptance | implementation
        JIU/REP/2021/3 | 1      | نُفذت التوصية بالكامل.            | قيد النظر  |
        JIU/REP/2021/3 | 2      | أُرجئت المسألة إلى العام المقبل.   | مقبولة     | نُفذت`,
      finds: ['C2', 'C3'],
    },
  ],
};
