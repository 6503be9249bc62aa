// Rows for what a tracker lacks, in layouts of several kinds: afterwards it is read as before, and what it lacked is there.
import { describe, expect, it } from 'vitest';
import { connect, loadExcelClient } from '../../src/preview/client/node';
import { ExcelHost } from '../../src/preview/host';
import {
  addRecommendations,
  compareTexts,
  newRowsOf,
  takeBackRecommendations,
  type NamedCatalogue,
  type TextsCompared,
} from '../../src/tasks';
import { createOfficeWorkbook } from '../../src/workbook/office';
import type { WorkbookPort } from '../../src/workbook/port';
import { drawCatalogue } from '../support/draw-catalogue';
import { drawnModel } from '../support/drawn-model';
import type { DrawnSheet } from '../support/drawn-workbook';
import { MemoryWorkbook } from '../support/memory-workbook';
import { lines } from '../support/recognised';

loadExcelClient();

const catalogue: NamedCatalogue = {
  name: 'texts.json',
  catalogue: drawCatalogue(
    'en',
    `JIU/REP/2021/3 | Travel by train | 1 | e | The heads should travel by train.
                    |                 | 2 | l | The governing bodies should pay for it.
                    |                 | 3 | e | The heads should report on it.
     JIU/REP/2020/8 | Meetings        | 1 | e | The heads should meet less often.
                    |                 | 2 | e | The heads should meet for less time.`,
  ),
};

const header = ['Report', 'No.', 'Recommendation', 'Addressee', 'Acceptance', 'Implementation', 'Comments'];
const rest = ['Executive head', 'Accepted', 'In progress', 'It is being done.'];
const layouts: Readonly<Record<string, DrawnSheet>> = {
  plain: {
    name: 'Tracker',
    rows: [
      ['Recommendations as at 31 March 2022'],
      header,
      ['JIU/REP/2021/3', 1, 'The heads should travel by train.', ...rest],
      ['JIU/REP/2021/3', 3, 'The heads should report on it.', ...rest],
      ['JIU/REP/2020/8', 1, 'The heads should meet less often.', ...rest],
    ],
  },
  'symbols given once': {
    name: 'Tracker',
    rows: [
      header,
      ['JIU/REP/2021/3', 1, 'The heads should travel by train.', ...rest],
      ['', 3, 'The heads should report on it.', ...rest],
      ['JIU/REP/2020/8', 1, 'The heads should meet less often.', ...rest],
    ],
  },
  'symbols merged down': {
    name: 'Tracker',
    rows: [
      header,
      ['JIU/REP/2021/3', 1, 'The heads should travel by train.', ...rest],
      ['', 3, 'The heads should report on it.', ...rest],
      ['JIU/REP/2020/8', 1, 'The heads should meet less often.', ...rest],
    ],
    merges: ['A2:A3'],
  },
  'blocks with a column for each addressee': {
    name: 'Tracker',
    rows: [
      ['JIU/REP/2021/3 Travel by train'],
      [
        'Recommendation to the executive head',
        'Recommendation to governing bodies',
        'Accepted',
        'Not accepted',
        'Not started',
        'Implemented',
      ],
      ['Recommendation 1: The heads should travel by train.', '', 'X', '', 'X', ''],
      ['Recommendation 3: The heads should report on it.', '', 'X', '', '', 'X'],
      [],
      ['JIU/REP/2020/8 Meetings'],
      [
        'Recommendation to the executive head',
        'Recommendation to governing bodies',
        'Accepted',
        'Not accepted',
        'Not started',
        'Implemented',
      ],
      ['Recommendation 1: The heads should meet less often.', '', 'X', '', 'X', ''],
    ],
  },
};

async function compared(workbook: WorkbookPort): Promise<TextsCompared> {
  const outcome = await compareTexts(workbook, { asOf: null, mapping: new Map(), catalogue }, null);
  if (outcome.kind === 'refused') throw new Error(`Refused: ${outcome.because}`);
  return outcome;
}

const workbooks: Readonly<Record<string, (sheet: DrawnSheet) => WorkbookPort>> = {
  memory: (sheet) => new MemoryWorkbook({ sheets: [sheet] }),
  'Excel’s client': (sheet) => {
    connect(new ExcelHost(drawnModel({ sheets: [sheet] })));
    return createOfficeWorkbook();
  },
};

describe.each(Object.entries(workbooks))('adding what the tracker lacks: %s', (_, open) => {
  it.each(Object.entries(layouts))('in a tracker with %s', async (__, sheet) => {
    const workbook = open(sheet);
    const before = await compared(workbook);
    expect(before.comparison.newRecommendations).toHaveLength(2);
    const added = await addRecommendations(workbook, newRowsOf(before, { newReports: false }));
    if (added.kind === 'refused') throw new Error(added.because);
    expect([added.inserted, added.left]).toEqual([2, 0]);

    const after = await compared(workbook);
    expect(after.comparison.newRecommendations).toEqual([]);
    expect(after.comparison.texts.map(({ state }) => state)).toEqual(['same', 'same', 'same', 'same', 'same']);
    const withoutStatus = lines(after.tracker.recommendations).filter((line) => line.endsWith('- -'));
    expect(withoutStatus).toEqual(['JIU/REP/2021/3 2 legislative - -', 'JIU/REP/2020/8 2 executive - -']);
    expect(lines(after.tracker.recommendations).filter((line) => !line.endsWith('- -'))).toEqual(
      lines(before.tracker.recommendations),
    );

    expect(await takeBackRecommendations(workbook, added.before)).toMatchObject({ removed: 2, left: 0 });
    expect(lines((await compared(workbook)).tracker.recommendations)).toEqual(lines(before.tracker.recommendations));
  });

  it('leaves a place alone where another row stands by now', async () => {
    const sheet = layouts['plain'];
    if (!sheet) throw new Error('A layout was expected.');
    const workbook = open(sheet);
    const seen = newRowsOf(await compared(workbook), { newReports: false });
    const moved = { ...seen, groups: seen.groups.map((group) => ({ ...group, after: group.after - 1 })) };
    expect(await addRecommendations(workbook, moved)).toMatchObject({ kind: 'added', inserted: 0, left: 2 });
  });
});
