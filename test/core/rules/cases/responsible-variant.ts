import type { RuleCases } from '../../../support/rule-cases';

export const cases: RuleCases = {
  clean: [
    {
      name: 'different officers and units',
      language: 'en',
      sheet: `
      number | responsible
      1      | Director (Finance)
      2      | Director (Travel)
      3      | Finance
      4      | Unit 1
      5      | Unit 2`,
    },
    {
      name: 'one spelling throughout, with its abbreviation',
      language: 'fr',
      sheet: `
      number | responsible
      1      | Direction des systèmes d’information (DSI)
      2      | Direction des systèmes d’information (DSI)
      3      | Finances`,
    },
    {
      name: 'two officers in one cell, and one title in two units',
      language: 'zh',
      sheet: `
      number | responsible
      1      | 副总干事和信息司司长（ITD）
      2      | 信息司司长（ITD）
      3      | 司长（采购司）
      4      | 司长`,
    },
  ],
  troubled: [
    {
      name: 'case and spaces',
      language: 'en',
      sheet: `
      number | responsible
      1      | Human resources
      2      | Human resources
      3      | human  resources`,
      finds: ['B4 -> Human resources'],
    },
    {
      name: 'with and without its abbreviation, in brackets of two widths',
      language: 'zh',
      sheet: `
      number | responsible
      1      | 信息司司长
      2      | 信息司司长
      3      | 信息司司长 (ITD)
      4      | 信息司司长（ITD）
      5      | 采购和差旅司（采旅司）司长
      6      | 采旅司司长
      7      | 采旅司司长`,
      finds: ['B4 -> 信息司司长', 'B5 -> 信息司司长', 'B6 -> 采旅司司长'],
    },
    {
      name: 'an abbreviation that stands for the name',
      language: 'fr',
      sheet: `
      number | responsible
      1      | Direction des systèmes d’information (DSI)
      2      | DSI
      3      | DSI
      4      | Direction des systemes d'information`,
      finds: ['B2 -> DSI', 'B5 -> DSI'],
    },
  ],
};
