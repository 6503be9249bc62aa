import { drawCatalogue } from '../../../support/draw-catalogue';
import type { RuleCases } from '../../../support/rule-cases';

const catalogue = drawCatalogue(
  'en',
  `JIU/REP/2021/3 | Travel by train | 1 | e | Take the train.
                  |                 | 2 | l | Pay for it.
                  |                 | 3 | e | Report on it.
                  |                 | 4 | o | Speak of it to all.`,
);

export const cases: RuleCases = {
  clean: [
    {
      name: 'the same, in whatever words',
      language: 'en',
      catalogue,
      sheet: `
      report         | number | addressee
      JIU/REP/2021/3 | 1      | Executive heads
      JIU/REP/2021/3 | 2      | Council
      JIU/REP/2021/3 | 3      | E`,
    },
    {
      name: 'blank, not known, and somebody else’s',
      language: 'fr',
      catalogue,
      sheet: `
      report         | number | addressee
      JIU/REP/2021/3 | 1      |
      JIU/REP/2021/3 | 2      | Tout le monde
      JIU/REP/2021/3 | 3      | Autre`,
    },
    {
      name: 'a recommendation that the source does not hold',
      language: 'zh',
      catalogue,
      sheet: `
      report         | number | addressee
      JIU/REP/2021/3 | 9      | 立法机构
      JIU/REP/2021/8 | 1      | 立法机构`,
    },
  ],
  troubled: [
    {
      name: 'with the word this tracker uses for the right one',
      language: 'en',
      catalogue,
      sheet: `
      report         | number | addressee
      JIU/REP/2021/3 | 1      | Governing bodies
      JIU/REP/2021/3 | 2      | Governing bodies
      JIU/REP/2021/3 | 3      | Director General`,
      finds: ['C2 -> Director General'],
    },
    {
      name: 'with the usual word where the tracker has none',
      language: 'es',
      catalogue,
      sheet: `
      report         | number | addressee
      JIU/REP/2021/3 | 1      | Órgano legislativo`,
      finds: ['C2 -> jefe ejecutivo'],
    },
    {
      name: 'somebody outside, whom only the owner can name',
      language: 'zh',
      catalogue,
      sheet: `
      report         | number | addressee
      JIU/REP/2021/3 | 2      | 行政首长
      JIU/REP/2021/3 | 4      | 行政首长`,
      finds: ['C2 -> 立法机构', 'C3'],
    },
  ],
};
