import type { RuleCases } from '../../../support/rule-cases';

export const cases: RuleCases = {
  clean: [
    {
      name: 'texts that speak to their addressee, in English',
      language: 'en',
      sheet: `
        report         | number | addressee       | text
        JIU/REP/2021/3 | 1      | Executive heads | The executive heads of the organizations should report to the governing bodies.
        JIU/REP/2021/3 | 2      | Governing body  | The governing bodies should request the executive heads to report.
        JIU/REP/2021/3 | 3      | Executive heads | Members of the High-level Committee on Management should keep the task force.
        JIU/REP/2021/3 | 4      | Governing body  | The Chief Executives Board should agree on a common form.
        JIU/REP/2021/3 | 5      |                 | The executive heads should report.
        JIU/REP/2021/3 | 6      | Governing body  | Issue a directive by 2023.`,
    },
    {
      name: 'a word that holds the sign for should, in Chinese',
      language: 'zh',
      sheet: `
        report         | number | addressee | text
        JIU/REP/2021/3 | 1      | 行政首长  | 已采用新应用程序的各组织行政首长应公布其做法。
        JIU/REP/2021/3 | 2      | 立法机构  | 各组织的理事机构应审议行政首长提交的报告。
        JIU/REP/2021/3 | 3      | 行政首长  | 行政首长协调理事会成员应支持该论坛。`,
    },
    {
      name: 'somebody else, and both at once, in French',
      language: 'fr',
      sheet: `
        report         | number | addressee            | text
        JIU/REP/2021/3 | 1      | Autre                | Les chefs de secrétariat devraient se concerter.
        JIU/REP/2021/3 | 2      | Organe délibérant    | À la demande des chefs de secrétariat, les organes délibérants devraient se prononcer.
        JIU/REP/2021/3 | 3      | Chefs de secrétariat | Les chefs de secrétariat devraient saisir les organes délibérants.`,
    },
  ],
  troubled: [
    {
      name: 'the other one, in English',
      language: 'en',
      sheet: `
        report         | number | addressee       | text
        JIU/REP/2021/3 | 1      | Governing body  | The executive heads of the organizations should report to the governing bodies.
        JIU/REP/2021/3 | 2      | Executive heads | The legislative bodies should direct the executive heads to report.
        JIU/REP/2021/3 | 3      | Executive heads | The executive heads should report.`,
      finds: ['C2', 'C3'],
    },
    {
      name: 'the other one, in Chinese',
      language: 'zh',
      sheet: `
        report         | number | addressee | text
        JIU/REP/2021/3 | 1      | 立法机构  | 各组织的行政首长应在 2023 年底前向理事机构报告。
        JIU/REP/2021/3 | 2      | 行政首长  | 各组织的立法/理事机构应每年审议一次。`,
      finds: ['C2', 'C3'],
    },
    {
      name: 'the other one, in Russian and Arabic',
      language: 'ru',
      sheet: `
        report         | number | addressee            | text
        JIU/REP/2021/3 | 1      | Руководящие органы   | Исполнительным главам организаций следует доложить руководящим органам.
        JIU/REP/2021/3 | 2      | Исполнительный глава | Руководящим органам следует поручить это исполнительным главам.
        JIU/REP/2021/3 | 3      | Руководящие органы   | ينبغي للرؤساء التنفيذيين أن يقدموا تقريراً إلى الهيئات التشريعية.`,
      finds: ['C2', 'C3', 'C4'],
    },
  ],
};
