import { drawCatalogue } from '../../../support/draw-catalogue';
import type { RuleCases } from '../../../support/rule-cases';

const en = drawCatalogue('en', `JIU/REP/2021/3 | Travel by train | 1 | e | Take the train.`);
const fr = drawCatalogue('fr', `JIU/REP/2021/3 | Voyages en train | 1 | e | Prendre le train.`);
const zh = drawCatalogue('zh', `JIU/REP/2021/3 | 乘坐火车 | 1 | e | 乘坐火车。`);

export const cases: RuleCases = {
  clean: [
    {
      name: 'known, however the symbol is typed',
      language: 'en',
      catalogue: en,
      sheet: `
      report         | number
      JIU/REP/2021/3 | 1
      jiu/rep/2021/03 | 2`,
    },
    {
      name: 'reports of another series are none of this source’s business',
      language: 'fr',
      catalogue: fr,
      sheet: `
      source         | report     | number
      Audit interne  | IA/2023/07 | 1
      Commissaires   | A/78/5 (Vol. I) | 1`,
    },
    {
      name: 'a blank, and an error of a formula',
      language: 'zh',
      catalogue: zh,
      sheet: `
      report | number
             | 1
      #REF!  | 2`,
    },
  ],
  troubled: [
    {
      name: 'once for each cell that holds the symbol',
      language: 'en',
      catalogue: en,
      sheet: `
      report         | number
      JIU/REP/2021/9 | 1
      ^              | 2
      JIU/REP/2021/3 | 1
      JIU/NOTE/2021/3 | 1`,
      finds: ['A2', 'A5'],
    },
    {
      name: 'the title tells which report is meant',
      language: 'zh',
      catalogue: zh,
      sheet: `
      report          | reportTitle  | number
      JIU/REP/2021/13 | 《乘坐火车》 | 1`,
      finds: ['A2 -> JIU/REP/2021/3'],
    },
    {
      name: 'a source without one report of this year',
      language: 'fr',
      catalogue: fr,
      sheet: `
      report         | reportTitle | number
      JIU/REP/2022/1 | Stagiaires  | 1`,
      finds: ['A2'],
    },
  ],
};
