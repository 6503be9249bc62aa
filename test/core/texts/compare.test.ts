import { describe, expect, it } from 'vitest';
import { type CatalogueReport, sharedSourceOf } from '../../../src/core/catalogue/catalogue';
import { readTracker, recogniseLayout } from '../../../src/core/layout';
import type { Tracker } from '../../../src/core/layout/tracker';
import type { Language } from '../../../src/core/recommendation/codes';
import { numberText } from '../../../src/core/recommendation/recommendation';
import { cellName } from '../../../src/core/sheet/a1';
import { compareWithSource, type Comparison, type ComparedText } from '../../../src/core/texts/compare';
import { pullPlan, type PullPlan } from '../../../src/core/texts/pull-plan';
import { rowsToAdd } from '../../../src/core/texts/rows-to-add';
import { drawCatalogue } from '../../support/draw-catalogue';
import { drawTracker } from '../../support/draw-tracker';
import { drawSheet } from '../../support/sheet-drawing';

const source = (language: Language, table: string) => sharedSourceOf(drawCatalogue(language, table));
const en = source(
  'en',
  `JIU/REP/2021/3 | Travel by train | 1 | e | The heads should travel by train.
                  |                 | 2 | l | The council should pay for it.
                  |                 | 3 | e | The heads should report on it.
                  |                 | 4 | o | The Assembly should take note.
   JIU/REP/2021/7 | Interns         | 1 | e | The heads should pay interns.`,
);

const stated = ({ cell, state }: ComparedText) => `${cell ? cellName(cell.row, cell.column) : '-'} ${state}`;
const changesOf = ({ plan }: PullPlan) =>
  plan.changes.map(({ place, value }) => `${cellName(place.row, place.column)} = ${String(value)}`);

describe('comparing a tracker with the official texts', () => {
  const tracker = drawTracker(`
    report         | reportTitle     | number | text
    JIU/REP/2021/3 | Travel by train | 1      | 1. The heads should  travel by train.
    JIU/REP/2021/3 | Train travel    | 2      | Rec. 2: The council may pay for it.
    JIU/REP/2021/3 |                 | 5      | Another thing.
    JIU/REP/2021/3 | ^               | 1(a)   |
    JIU/REP/2020/9 | Other           | 1      | Something else.`);
  const comparison = compareWithSource(tracker, en, 'en');

  it('says of every text how it stands', () => {
    expect(comparison.texts.map(stated)).toEqual([
      'D2 same',
      'D3 different',
      'D4 unknown-there',
      'D5 unknown-there',
      'D6 unknown-there',
    ]);
    expect(comparison.texts[1]).toMatchObject({
      said: 'The council may pay for it.',
      official: 'The council should pay for it.',
      suggestion: 'Rec. 2: The council should pay for it.',
    });
  });

  it('says of every title how it stands', () => {
    expect(comparison.titles.map(stated)).toEqual(['B2 same', 'B3 different', 'B4 missing-here', 'B6 unknown-there']);
  });

  it('names what the tracker lacks, but not what speaks to others', () => {
    expect(comparison.newReports.map(({ symbol }) => symbol)).toEqual(['JIU/REP/2021/7']);
    expect(comparison.newRecommendations.map(({ recommendation: { number } }) => numberText(number))).toEqual(['3']);
  });

  it('says when the source has no text in the language', () => {
    const french = compareWithSource(tracker, en, 'fr');
    expect(french.texts.slice(0, 2).map(({ state }) => state)).toEqual(['no-text-there', 'no-text-there']);
    expect(french.titles[0]?.state).toBe('no-text-there');
    expect(pullPlan(french).plan.changes).toEqual([]);
  });

  it('names the rows with another addressee', () => {
    const addressed = drawTracker(`
      report         | number | addressee      | text
      JIU/REP/2021/3 | 1      | Governing body | x
      JIU/REP/2021/3 | 2      | Governing body | x
      JIU/REP/2021/3 | 3      | Other          | x`);
    const { addressees } = compareWithSource(addressed, en, 'en');
    expect(addressees.map(({ recommendation: { row }, official }) => [row, official])).toEqual([[1, 'executive']]);
  });
});

describe('pulling official texts', () => {
  const tracker = drawTracker(`
    report         | reportTitle   | number | text
    JIU/REP/2021/3 | Train travel  | 1      | Recommendation 1: The heads could travel by train.
    JIU/REP/2021/3 | ^             | 2      |
    JIU/REP/2021/3 | ^             | 3      | The heads should report on it.`);
  const comparison = compareWithSource(tracker, en, 'en');

  it('writes what differs or is missing, and keeps the number in front', () => {
    const { plan, notPulled } = pullPlan(comparison);
    expect(changesOf({ plan, notPulled })).toEqual([
      'D2 = Recommendation 1: The heads should travel by train.',
      'D3 = The council should pay for it.',
    ]);
    expect(plan.changes[0]?.expected).toBe('Recommendation 1: The heads could travel by train.');
    expect(notPulled).toEqual([]);
  });

  it('writes some, and titles when asked', () => {
    const some = { texts: ({ state }: ComparedText) => state === 'missing-here', titles: () => true };
    expect(changesOf(pullPlan(comparison, some))).toEqual([
      'D3 = The council should pay for it.',
      'B2 = Travel by train',
    ]);
  });

  it('is done after it was done', () => {
    const after = drawTracker(`
      report         | number | text
      JIU/REP/2021/3 | 1      | Recommendation 1: The heads should travel by train.
      JIU/REP/2021/3 | 2      | The council should pay for it.`);
    expect(pullPlan(compareWithSource(after, en, 'en')).plan.changes).toEqual([]);
  });

  it('puts nothing into one cell that stands for two recommendations', () => {
    const shared = drawTracker(`
      report         | number | text
      JIU/REP/2021/3 | 1      | Both in one.
      JIU/REP/2021/3 | 2      | ^`);
    const { plan, notPulled } = pullPlan(compareWithSource(shared, en, 'en'));
    expect(plan.changes).toEqual([]);
    expect(notPulled.map(({ because }) => because)).toEqual(['shared-cell', 'shared-cell']);
  });

  it('never writes more than a cell holds', () => {
    const long = source('en', `JIU/REP/2021/3 | T | 1 | e | ${'word '.repeat(6553)}x`);
    const fits = drawTracker('report | number | text\nJIU/REP/2021/3 | 1 | x');
    const tight = drawTracker('report | number | text\nJIU/REP/2021/3 | 1 | 1. x');
    expect(pullPlan(compareWithSource(fits, long, 'en')).plan.changes[0]?.value).toHaveLength(32_766);
    expect(pullPlan(compareWithSource(tight, long, 'en')).notPulled.map(({ because }) => because)).toEqual([
      'does-not-fit',
    ]);
  });

  it('names the column that is not there', () => {
    const without = drawTracker('report | number\nJIU/REP/2021/3 | 1');
    expect(pullPlan(compareWithSource(without, en, 'en')).notPulled.map(({ because }) => because)).toEqual([
      'no-column',
    ]);
  });
});

describe('rows for what the tracker lacks', () => {
  function added(
    drawing: string,
    wanted: (comparison: Comparison) => Parameters<typeof rowsToAdd>[2],
    language: Language = 'en',
    from = en,
  ) {
    const sheet = drawSheet(drawing);
    const tracker: Tracker = readTracker([sheet], recogniseLayout([sheet], {}), { asOf: null, mapping: new Map() });
    const { groups, notAdded } = rowsToAdd(
      tracker,
      [sheet],
      wanted(compareWithSource(tracker, from, language)),
      language,
    );
    return {
      rows: groups.flatMap(({ after, rows }) =>
        rows.map(
          ({ cells }) =>
            `below ${String(after + 1)}: ${cells.map(({ column, value }) => `${cellName(0, column).slice(0, -1)}=${String(value)}`).join(' ')}`,
        ),
      ),
      notAdded: notAdded.map(({ because }) => because),
    };
  }
  const missing = ({ newRecommendations }: Comparison) => newRecommendations;
  const reports = ({ newReports }: Comparison) =>
    newReports.flatMap((report: CatalogueReport) =>
      report.recommendations.map((recommendation) => ({ report, recommendation })),
    );

  const plain = `
Report symbol | Report title | Rec. no. | Addressee | Recommendation | Acceptance | Status | Comments
JIU/REP/2021/3 | Travel by train | Rec. 1 | Executive head | The heads should travel by train. | Accepted | In progress | Under way.
JIU/REP/2021/3 | Travel by train | Rec. 2 | Council | The council should pay for it. | Accepted | Implemented | Paid.
JIU/REP/2020/9 | Other things of weight | Rec. 1 | Executive head | Something else should be done. | Accepted | Implemented | Done.`;

  it('say of the report what the other rows say, in their words, and leave the statuses blank', () => {
    expect(added(plain, missing)).toEqual({
      rows: ['below 3: A=JIU/REP/2021/3 B=Travel by train C=Rec. 3 D=Executive head E=The heads should report on it.'],
      notAdded: [],
    });
  });

  it('put a new report at the end', () => {
    expect(added(plain, reports).rows).toEqual([
      'below 4: A=JIU/REP/2021/7 B=Interns C=Rec. 1 D=Executive head E=The heads should pay interns.',
    ]);
  });

  it('say once what the tracker says once', () => {
    const once = `
Report symbol | Rec. no. | Recommendation | Acceptance | Status
JIU/REP/2020/9 | 1 | Something else should be done. | Accepted | Implemented
 | 2 | Something more should be done. | Accepted | Implemented
JIU/REP/2021/3 | 1 | The heads should travel by train. | Accepted | In progress
 | 2 | The council should pay for it. | Accepted | Implemented`;
    expect(added(once, (each) => [...reports(each), ...missing(each)]).rows).toEqual([
      'below 5: B=3 C=The heads should report on it.',
      'below 5: A=JIU/REP/2021/7 B=1 C=The heads should pay interns.',
    ]);
  });

  it('become part of a merged symbol inside it, and say the symbol behind its end', () => {
    const merged = (numbers: readonly [number, number]) => `
Report symbol | Rec. no. | Recommendation | Acceptance | Status
JIU/REP/2020/9 | 1 | Something else should be done. | Accepted | Implemented
JIU/REP/2021/3 | ${String(numbers[0])} | One text of the report in hand. | Accepted | In progress
^ | ${String(numbers[1])} | Another text of the report in hand. | Accepted | Implemented`;
    expect(added(merged([1, 3]), missing).rows).toEqual(['below 3: B=2 C=The council should pay for it.']);
    expect(added(merged([1, 2]), missing).rows).toEqual([
      'below 4: A=JIU/REP/2021/3 B=3 C=The heads should report on it.',
    ]);
  });

  const blocks = `
JIU/REP/2021/3 Travel by train
Recommendation to the executive head | Recommendation to governing bodies | Accepted | Not accepted | Not started | Implemented
Recommendation 1: The heads should travel by train. | | X | | X |
Recommendation 4: The heads should do yet another thing. | | X | | | X`;

  it('stand in the column of their addressee, behind their number, in the block of their report', () => {
    expect(added(blocks, missing).rows).toEqual([
      'below 3: B=Recommendation 2: The council should pay for it.',
      'below 3: A=Recommendation 3: The heads should report on it.',
    ]);
  });

  it('cannot be made for a report whose block is missing, nor without a text', () => {
    expect(added(blocks, reports)).toEqual({ rows: [], notAdded: ['no-block'] });
    expect(added(plain, missing, 'fr')).toEqual({ rows: [], notAdded: ['no-text'] });
  });
});
