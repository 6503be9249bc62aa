import { drawCatalogue } from '../../../support/draw-catalogue';
import type { RuleCases } from '../../../support/rule-cases';

const en = drawCatalogue('en', `JIU/REP/2021/3 | Travel by train | 1 | e | Take the train.`);
const zh = drawCatalogue('zh', `JIU/REP/2021/3 | 乘坐火车执行《纲领》 | 1 | e | 乘坐火车。`);
const es = drawCatalogue('es', `JIU/REP/2021/3 | «Viajes en tren» | 1 | e | Tomar el tren.`);

export const cases: RuleCases = {
  clean: [
    {
      name: 'the same, and none',
      language: 'en',
      catalogue: en,
      sheet: `
      report         | reportTitle        | number
      JIU/REP/2021/3 | "Travel  by train" | 1
      JIU/REP/2021/3 |                    | 2
      JIU/REP/2021/9 | Interns            | 1`,
    },
    {
      name: 'quotation marks around the whole',
      language: 'es',
      catalogue: es,
      sheet: `
      report         | reportTitle      | number
      JIU/REP/2021/3 | “Viajes en tren” | 1
      JIU/REP/2021/3 | Viajes en tren   | 2`,
    },
    {
      name: 'book-title marks around the whole and within',
      language: 'zh',
      catalogue: zh,
      sheet: `
      report         | reportTitle          | number
      JIU/REP/2021/3 | 乘坐火车执行《纲领》 | 1`,
    },
    {
      name: 'a source without titles in the tracker’s language',
      language: 'ru',
      catalogue: en,
      sheet: `
      report         | reportTitle | number
      JIU/REP/2021/3 | Поездки     | 1`,
    },
  ],
  troubled: [
    {
      name: 'once for a title given once',
      language: 'en',
      catalogue: en,
      sheet: `
      report         | reportTitle   | number
      JIU/REP/2021/3 | Train travel  | 1
      JIU/REP/2021/3 | ^             | 2
      JIU/REP/2021/3 | Travel by Train | 3`,
      finds: ['B2 -> Travel by train', 'B4 -> Travel by train'],
    },
    {
      name: 'within quotation marks, which stay',
      language: 'es',
      catalogue: es,
      sheet: `
      report         | reportTitle     | number
      JIU/REP/2021/3 | «Viajes en bus» | 1`,
      finds: ['B2 -> «Viajes en tren»'],
    },
    {
      name: 'book-title marks in the wrong place',
      language: 'zh',
      catalogue: zh,
      sheet: `
      report         | reportTitle          | number
      JIU/REP/2021/3 | 《乘坐火车执行纲领》 | 1`,
      finds: ['B2 -> 乘坐火车执行《纲领》'],
    },
  ],
};
