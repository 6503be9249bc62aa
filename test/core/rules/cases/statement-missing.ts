import type { RuleCases } from '../../../support/rule-cases';

export const cases: RuleCases = {
  clean: [
    {
      name: 'columns that answer, "none" included',
      language: 'en',
      sheet: `
      number | relevance | financial | info
      1      | Relevant  | None      |
      2      | Relevant  | -         |
      3      |           |           | yes`,
    },
    {
      name: 'comments that carry no statements',
      language: 'fr',
      sheet: `
      number | assessment
      1      | Les règles sont prêtes et le budget est voté.
      2      | Un projet circule.
      3      | Le budget de 2024 en tient compte.
      4      | Rien n’a été entrepris.`,
    },
    {
      name: 'comments that all carry them',
      language: 'zh',
      sheet: `
      number | assessment
      1      | 相关 – 无财务和人力资源影响
      2      | 部分相关。在现有资源范围内执行。
      3      | 不相关 – 无需额外预算或人力资源`,
    },
    {
      name: 'a column for implications that hardly any row fills',
      language: 'es',
      sheet: `
      number | financial
      1      | 20 000 dólares
      2      |
      3      |
      4      |
      5      |`,
    },
  ],
  troubled: [
    {
      name: 'a blank in a column that the other rows fill',
      language: 'en',
      sheet: `
      number | relevance | financial
      1      | Relevant  | No implications
      2      |           | No implications
      3      | Relevant  |`,
      finds: ['B3', 'C4'],
    },
    {
      name: 'one comment without what the others state',
      language: 'zh',
      sheet: `
      number | assessment
      1      | 相关 – 无财务或人力资源影响
      2      | 相关 – 无财务或人力资源影响
      3      | 相关 – 将由人力资源和预算司办理，在现有预算内
      4      | 已列入明年的工作计划`,
      finds: ['B5'],
    },
    {
      name: 'in French',
      language: 'fr',
      sheet: `
      number | assessment
      1      | Pertinente – aucune incidence financière ni sur les ressources humaines.
      2      | Non pertinente. Sans incidences financières, dans les limites des ressources existantes.
      3      | Pertinente, à financer dans les limites des ressources disponibles.
      4      | Les règles seront publiées en mai.`,
      finds: ['B5'],
    },
    {
      name: 'in Russian, Spanish and Arabic words',
      language: 'ru',
      sheet: `
      number | assessment
      1      | Актуальна – без финансовых и кадровых последствий.
      2      | Pertinente – sin repercusiones financieras ni para los recursos humanos.
      3      | ذات صلة – لا آثار مالية ولا آثار على الموارد البشرية.
      4      | Правила готовятся.`,
      finds: ['B5'],
    },
  ],
};
