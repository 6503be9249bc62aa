import { drawCatalogue } from '../../../support/draw-catalogue';
import type { RuleCases } from '../../../support/rule-cases';

const en = drawCatalogue(
  'en',
  `JIU/REP/2021/3 | Travel | 1 | e | The heads should travel by train, not by air.
                  |        | 2 | l | The council should pay.`,
);
const fr = drawCatalogue('fr', `JIU/REP/2021/3 | Voyages | 1 | e | Les chefs devraient prendre le train d’ici à 2023.`);
const zh = drawCatalogue('zh', `JIU/REP/2021/3 | 旅行 | 1 | e | 行政首长应在 2023 年底之前乘坐火车，而不是飞机。`);
const ar = drawCatalogue('ar', `JIU/REP/2021/3 | السفر | 1 | e | ينبغي للرؤساء السفر بالقطار.`);
const both = {
  ...en,
  reports: en.reports.map((report) => ({
    ...report,
    recommendations: report.recommendations.map((each) => ({
      ...each,
      text: { ...each.text, fr: 'Les chefs devraient prendre le train.' },
    })),
  })),
};

export const cases: RuleCases = {
  clean: [
    {
      name: 'the same but for spaces, typing and the number in front',
      language: 'en',
      catalogue: en,
      sheet: `
      report         | number | text
      JIU/REP/2021/3 | 1      | "Recommendation 1: The heads  should travel by train, not by air. "
      JIU/REP/2021/3 | 2      | 2. The council should pay.`,
    },
    {
      name: 'widths and spaces of Chinese typing',
      language: 'zh',
      catalogue: zh,
      sheet: `
      report         | number | text
      JIU/REP/2021/3 | 1      | 建议1：行政首长应在2023年底之前乘坐火车,而不是飞机。`,
    },
    {
      name: 'a quotation mark typed straight, an unknown recommendation, a blank',
      language: 'fr',
      catalogue: fr,
      sheet: `
      report         | number | text
      JIU/REP/2021/3 | 1      | Les chefs devraient prendre le train d'ici à 2023.
      JIU/REP/2021/3 | 2      | Autre chose
      JIU/REP/2021/3 | 1      |`,
    },
    {
      name: 'the official text in another language, and a source without the tracker’s language',
      language: 'fr',
      catalogue: en,
      sheet: `
      report         | number | text
      JIU/REP/2021/3 | 1      | Les chefs prennent le train.`,
    },
    {
      name: 'a row in another language than the tracker',
      language: 'fr',
      catalogue: both,
      sheet: `
      report         | number | text
      JIU/REP/2021/3 | 1      | The heads should travel by train, not by air.`,
    },
  ],
  troubled: [
    {
      name: 'a word less turns it round',
      language: 'en',
      catalogue: en,
      sheet: `
      report         | number | text
      JIU/REP/2021/3 | 1      | Rec. 1: The heads should travel by train, by air.
      JIU/REP/2021/3 | 2      | The council should pay`,
      finds: ['C2 -> Rec. 1: The heads should travel by train, not by air.', 'C3 -> The council should pay.'],
    },
    {
      name: 'behind the number, which stays',
      language: 'zh',
      catalogue: zh,
      sheet: `
      report         | number | text
      JIU/REP/2021/3 | 1      | 建议1：行政首长应在2022年底之前乘坐火车。`,
      finds: ['C2 -> 建议1：行政首长应在 2023 年底之前乘坐火车，而不是飞机。'],
    },
    {
      name: 'in Arabic',
      language: 'ar',
      catalogue: ar,
      sheet: `
      report         | number | text
      JIU/REP/2021/3 | 1      | التوصية 1: يجوز للرؤساء السفر بالقطار.`,
      finds: ['C2 -> التوصية 1: ينبغي للرؤساء السفر بالقطار.'],
    },
    {
      name: 'with the number of another recommendation in front',
      language: 'en',
      catalogue: en,
      sheet: `
      report         | number | text
      JIU/REP/2021/3 | 2      | Recommendation 1: The council should pay.`,
      finds: ['C2 -> The council should pay.'],
    },
  ],
};
