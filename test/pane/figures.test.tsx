import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { languages, testLanguages } from '../../src/messages';
import type { PaneTasks } from '../../src/pane/pane-tasks';
import { cellName, insertSummary } from '../../src/tasks';
import { MemoryWorkbook } from '../support/memory-workbook';
import { contentsOf, focused, nameOf, settle, stage, strike, trackerOf } from '../support/pane-stage';

afterEach(strike);

type Pane = Awaited<ReturnType<typeof stage>>;

/** Eight recommendations: four implemented, two open, one not accepted, one without a status. */
const tracker = trackerOf([
  ['Accepted', 'Implemented'],
  ['Accepted', 'Implemented'],
  ['Accepted', 'Implemented'],
  ['Accepted', 'Implemented'],
  ['Accepted', 'In progress'],
  ['Under consideration', ''],
  ['Not accepted', ''],
  ['', ''],
]);
const lastYear = trackerOf(
  [
    ['Accepted', 'In progress'],
    ['Accepted', 'Implemented'],
    ['Accepted', 'In progress'],
    ['Accepted', 'In progress'],
    ['Accepted', 'Implemented'],
  ],
  'Status as at 31 March 2021',
);

async function figures(options: Parameters<typeof stage>[0] = {}): Promise<Pane> {
  const pane = await stage({ checkAtOnce: true, workbook: tracker, ...options });
  await toFigures(pane);
  return pane;
}

async function toFigures(pane: Pane): Promise<void> {
  const step = pane.all('nav li button')[3];
  if (!step) throw new Error('No step for figures');
  await pane.click(step);
}

const revealed = ({ memory: { selected } }: Pane) => selected && cellName(selected.row, selected.column);
const pictures = (pane: Pane) => pane.all('[role="img"]');

describe('the figures', () => {
  test('say how much is implemented, and of what', async () => {
    const pane = await figures();
    expect(pane.text()).toContain('50% implemented');
    expect(pane.text()).toContain('of the 8 in this tracker');
    expect(nameOf(pane.all('nav li button')[3] ?? pane.place)).toContain('50% implemented');
  });

  test('are of the same reading as the check: the workbook is not read again', async () => {
    const pane = await stage({ checkAtOnce: true, workbook: tracker });
    const before = pane.memory.calls.length;
    await toFigures(pane);
    expect(pane.memory.calls.slice(before)).toEqual([]);
  });

  test('count the parts of the whole, with whole percentages that add up', async () => {
    const pane = await figures();
    const lines = pane.all('section[aria-label="Share of all"] li').map((line) => line.textContent);
    expect(lines).toEqual(['Implemented450%', 'Closed otherwise113%', 'Open225%', 'Without a status112%']);
  });

  test('before a check say what they are for, in one sentence and one button', async () => {
    const pane = await stage({ workbook: tracker });
    await toFigures(pane);
    expect(pane.text()).toContain('Counts the recommendations by status, year and addressee');
    await pane.click('Count this tracker');
    expect(pane.text()).toContain('50% implemented');
  });

  test('of a tracker with nothing to count divide by nothing', async () => {
    const pane = await figures({
      workbook: {
        sheets: [
          {
            name: 'Tracker',
            rows: [
              ['Report symbol', 'Rec. no.', 'Recommendation', 'Acceptance', 'Implementation status', 'Addressed to'],
              ['JIU/REP/2021/1', 1, 'The Board should adopt rules.', 'Accepted', 'In progress', 'Other'],
            ],
          },
        ],
      },
    });
    expect(pane.text()).toContain('Nothing to count');
    expect(pane.text()).toContain('For information, outside these figures');
  });
});

describe('a number', () => {
  test('opens the recommendations behind it, with status and cell', async () => {
    const pane = await figures();
    await pane.click('Open: 2 recommendations');
    expect(pane.all('h2').map(nameOf)).toContain('Open: 2 recommendations');
    expect(pane.rows().map(nameOf)).toEqual([
      'JIU/REP/2021/1 rec. 5accepted; in progressF9',
      'JIU/REP/2021/1 rec. 6under considerationE10',
    ]);
  });

  test('leads to the cell, and back to where it was', async () => {
    const pane = await figures();
    const number = pane.button('Open: 2 recommendations');
    await pane.focus(number);
    await pane.press('Enter');
    await pane.click(pane.row('rec. 5'));
    expect(revealed(pane)).toBe('F9');
    expect(pane.text()).toContain('Cell F9 is selected in the sheet.');
    await pane.click('Back to the figures');
    expect(document.activeElement).toBe(number);
  });

  test('is opened, gone through and left by keyboard', async () => {
    const pane = await figures();
    await pane.focus(pane.button('Implemented: 4 recommendations'));
    await pane.press('Enter');
    const [first] = pane.rows();
    if (!first) throw new Error('No rows');
    await pane.focus(first);
    await pane.press('ArrowDown');
    await pane.press('Enter');
    expect(focused()).toContain('rec. 2');
    expect(revealed(pane)).toBe('F6');
    await pane.press('Escape');
    expect(focused()).toBe('Implemented: 4 recommendations');
  });

  test('of every bar opens the same list as the number beside it', async () => {
    const pane = await figures();
    for (const picture of pictures(pane)) {
      for (const bar of [...picture.querySelectorAll<HTMLElement>('[title]')]) {
        const name = bar.title.replaceAll(/[\u2068\u2069]/g, '');
        expect(pane.has(name), name).toBe(true);
        await pane.click(bar);
        expect(pane.all('h2').map(nameOf)).toContain(name);
        expect(name).toMatch(new RegExp(`: ${String(pane.rows().length)} recommendation`));
        await pane.click('Back to the figures');
      }
    }
    expect(pictures(pane).length).toBeGreaterThan(1);
  });

  test('that is nought opens nothing', async () => {
    const pane = await figures();
    expect(pane.text()).toContain('Open after the deadline0');
    expect(pane.has('Open after the deadline')).toBe(false);
  });

  test('stays with its list when the tracker is checked again', async () => {
    const pane = await figures();
    await pane.click('Open: 2 recommendations');
    await pane.edit('Tracker', 8, 5, 'Implemented');
    expect(pane.text()).toContain('The workbook has changed since this check.');
    await pane.click('Check again');
    expect(pane.all('h2').map(nameOf)).toContain('Open: 1 recommendation');
    expect(pane.text()).not.toContain('The workbook has changed since this check.');
  });
});

/** The tracker with so many findings that only the first group opens by itself. */
function manyFindings() {
  const [sheet, ...others] = tracker.sheets;
  const more = Array.from({ length: 20 }, (_, at) => [
    'JIU/REP/2020/9',
    'Other change',
    at + 1,
    `Executive heads should complete task ${String(at + 1)}.`,
    '',
    '',
    '',
  ]);
  return { sheets: [{ name: 'Tracker', rows: [...(sheet?.rows ?? []), ...more] }, ...others] };
}

describe('what nothing tells', () => {
  test('is not taken for nought: new, until last period’s workbook is chosen', async () => {
    const pane = await figures({ tasks: { openWorkbookFile: ({ name }) => contentsOf(lastYear, name) } });
    expect(pane.text()).toContain('Which are new is not known');
    expect(pane.has('New: ')).toBe(false);
    await pane.choose(pane.all('input[type="file"]')[0], 'last year.xlsx');
    expect(pane.text()).not.toContain('Which are new is not known');
    expect(pane.has('New: 3 recommendations')).toBe(true);
    expect(pane.text()).toContain('Compared with “last year.xlsx”.');
    const lines = pane.all('section[aria-label="Since last period"] li').map((line) => line.textContent);
    expect(lines).toEqual([
      'Open last period3',
      '+ New3',
      '+ Reopened1',
      '− Closed4',
      '− No longer in the tracker0',
      '= Open now2',
    ]);
    expect(pane.text()).toContain('These counts do not add up.');
  });

  test('rows of last period’s file have no cell here', async () => {
    const pane = await figures({ tasks: { openWorkbookFile: ({ name }) => contentsOf(lastYear, name) } });
    await pane.choose(pane.all('input[type="file"]')[0], 'last year.xlsx');
    await pane.click('Since last period, Open last period');
    expect(pane.rows().map(nameOf)[0]).toBe('JIU/REP/2021/1 rec. 1accepted; in progressin last period’s workbook');
    await pane.click(pane.row('rec. 1'));
    expect(pane.memory.calls).not.toContain('reveal');
  });

  test('overdue and ageing need a reporting date, which can be set there', async () => {
    const pane = await figures({ workbook: trackerOf([['Accepted', 'In progress']], '') });
    expect(pane.text()).toContain('set the reporting date above');
    expect(pane.text()).not.toContain('Open after the deadline');
    await pane.click('Set reporting date');
    await pane.enter(pane.all('input[type="date"]')[0], '2024-03-31');
    await pane.click('Use this date');
    expect(pane.text()).toContain('Open after the deadline0');
    expect(pane.has('Open for more than 2 years: 1 recommendation')).toBe(true);
    expect(pane.has('Open, More than 2, up to 3 years: 1 recommendation')).toBe(true);
  });

  test('rows without a status are named, with the way to the check', async () => {
    const pane = await figures();
    expect(pane.text()).toContain('1 recommendation has no status.');
    await pane.click('Show in Check');
    expect(nameOf(pane.all('[aria-current="step"]')[0] ?? pane.place)).toContain('Check');
    expect(focused()).toContain('Acceptance missing');
    expect(document.activeElement?.getAttribute('aria-expanded')).toBe('true');
  });

  test('counts that do not add up lead to the group that says why, which moves no focus later', async () => {
    const workbook = manyFindings();
    const pane = await figures({ workbook, tasks: { openWorkbookFile: ({ name }) => contentsOf(lastYear, name) } });
    await pane.choose(pane.all('input[type="file"]')[0], 'last year.xlsx');
    const [, toCheck] = pane.all('button').filter((button) => nameOf(button) === 'Show in Check');
    if (!toCheck) throw new Error('No way to the check');
    await pane.click(toCheck);
    const group = document.activeElement;
    expect(focused()).toContain('Open recommendations do not add up');
    expect(group?.getAttribute('aria-expanded')).toBe('true');
    const search = pane.all('input[type="search"]')[0];
    if (!search) throw new Error('No search');
    await pane.focus(search);
    await pane.enter(search, 'nothing holds this');
    await pane.enter(search, 'rec');
    expect(document.activeElement).toBe(search);
  });
});

/** Two years of two addressees, by risk. */
const addressed = {
  sheets: [
    {
      name: 'Tracker',
      rows: [
        ['Status as at 31 March 2022'],
        ['Report symbol', 'Rec. no.', 'Recommendation', 'Acceptance', 'Implementation status', 'Addressed to', 'Risk'],
        ['JIU/REP/2021/1', 1, 'Rules should be adopted.', 'Accepted', 'In progress', 'Governing body', 'High'],
        ['JIU/REP/2021/1', 2, 'Rules should be applied.', 'Accepted', 'Implemented', 'Executive head', 'High'],
        ['JIU/REP/2020/1', 1, 'Rules should be reviewed.', 'Accepted', 'Implemented', 'Executive head', 'Low'],
        ['JIU/REP/2020/1', 2, 'Rules should be published.', 'Not accepted', '', 'Executive head', 'High'],
      ],
    },
  ],
};

describe('the charts', () => {
  const isSlice = (of: string) => `section[aria-label="By year of the report, ${of}"]`;

  test('show the years of each addressee beside those of all, every part leading to its rows', async () => {
    const pane = await figures({ workbook: addressed });
    const bars = (of: string) =>
      pane.all(`${isSlice(of)} [role="img"] [title]`).map(({ title }) => title.replaceAll(/[\u2068\u2069]/g, ''));
    expect(bars('To governing bodies')).toEqual(['To governing bodies, 2021, Open: 1 recommendation']);
    expect(bars('To executive heads')).toEqual([
      'To executive heads, 2021, Implemented: 1 recommendation',
      'To executive heads, 2020, Implemented: 1 recommendation',
      'To executive heads, 2020, Closed otherwise: 1 recommendation',
    ]);
    await pane.click('To executive heads, 2020: 2 recommendations');
    expect(pane.rows().map(nameOf)).toHaveLength(2);
  });

  test('are not said twice where all are of one addressee', async () => {
    const pane = await figures();
    expect(pane.all(isSlice('To executive heads'))).toEqual([]);
  });

  test('give every group a bar of its parts, as long as the group is large', async () => {
    const pane = await figures({ workbook: addressed });
    const cells = pane.all('table[aria-label="By risk"] tbody th');
    expect(cells.map(nameOf)).toEqual(['High', 'Low']);
    const [high, low] = cells.map((cell) => cell.querySelector<HTMLElement>('[aria-hidden]'));
    expect([high?.style.width, low?.style.width]).toEqual(['100%', '33.3%']);
    expect(high?.children).toHaveLength(3);
    const part = high?.children[0];
    if (!(part instanceof HTMLElement)) throw new Error('No part');
    await pane.click(part);
    expect(pane.all('h2').map(nameOf)).toContain('High, Implemented: 1 recommendation');
  });

  test('show how last period became this one, from where each count left off', async () => {
    const pane = await figures({ tasks: { openWorkbookFile: ({ name }) => contentsOf(lastYear, name) } });
    await pane.choose(pane.all('input[type="file"]')[0], 'last year.xlsx');
    const bars = pane
      .all('section[aria-label="Since last period"] li span[style]')
      .map(({ style }) => [style.marginInlineStart, style.width]);
    // Of seven at most: three, three more, one reopened, four closed.
    expect(bars.slice(0, 4)).toEqual([
      ['0%', '42.9%'],
      ['42.9%', '42.9%'],
      ['85.7%', '14.3%'],
      ['42.9%', '57.1%'],
    ]);
  });
});

describe('the numbers of a table', () => {
  const stops = (pane: Pane, table: string) =>
    pane.all(`table[aria-label="${table}"] button`).filter((button) => button.tabIndex === 0);

  test('are one stop of the Tab key, and arrow keys lead among them', async () => {
    const pane = await figures({ workbook: addressed });
    for (const table of pane.all('table')) expect(stops(pane, nameOf(table)), nameOf(table)).toHaveLength(1);
    const [first] = stops(pane, 'By risk');
    if (!first) throw new Error('No number');
    await pane.focus(first);
    expect(focused()).toBe('High: 3 recommendations');
    await pane.press('ArrowRight');
    expect(focused()).toBe('High, Implemented: 1 recommendation');
    await pane.press('ArrowDown');
    expect(focused()).toBe('Low, Implemented: 1 recommendation');
    expect(stops(pane, 'By risk').map(nameOf)).toEqual(['Low, Implemented: 1 recommendation']);
    await pane.press('ArrowUp');
    await pane.press('End');
    expect(focused()).toBe('High, Open: 1 recommendation');
    // Nothing low is open: the number beside it.
    await pane.press('ArrowDown');
    expect(focused()).toBe('Low, Implemented: 1 recommendation');
    await pane.press('Enter');
    expect(pane.rows()).toHaveLength(1);
    await pane.press('Escape');
    expect(focused()).toBe('Low, Implemented: 1 recommendation');
  });
});

test('a long table grows on request, and says how much it shows', async () => {
  const rows = Array.from({ length: 130 }, (_, at) => [
    `JIU/REP/2021/${String(at + 1)}`,
    'Managing change',
    1,
    'Executive heads should report on it.',
    'Accepted',
    'In progress',
    'Discussed.',
  ]);
  const [sheet] = trackerOf([]).sheets;
  const pane = await figures({ workbook: { sheets: [{ name: 'Tracker', rows: [...(sheet?.rows ?? []), ...rows] }] } });
  const lines = () => pane.all('table[aria-label="By report"] tbody tr').length;
  expect(lines()).toBe(10);
  expect(pane.text()).toContain('10 of 130 shown');
  await pane.click('Show 100 more');
  expect(lines()).toBe(110);
  await pane.click('Show 20 more');
  expect(lines()).toBe(130);
  expect(pane.text()).not.toContain('130 shown');
});

describe('the list of requests', () => {
  /** Due on 1 June 2021 three times: answered that day, the day after, and not at all; once on 1 April 2022. */
  const requests = {
    name: 'Requests',
    rows: [
      ['Review', 'Kind', 'Received', 'Due', 'Answered'],
      ['A. 1', 'Survey', 44_320, 44_348, 44_348],
      ['A. 1', 'Interview', 44_320, 44_348, 44_349],
      ['A. 2', 'Survey', 44_320, 44_348, ''],
      ['A. 2', 'Interview', 44_320, 44_652, ''],
    ],
  };

  test('tells how many were answered in time, of those due', async () => {
    const pane = await figures({ workbook: { sheets: [...tracker.sheets, requests] } });
    const lines = pane.all('section[aria-label="Timeliness of replies"] li').map((line) => line.textContent);
    expect(lines).toEqual(
      ['Answered on time|134%', 'Answered late|133%', 'Not answered|133%'].map((line) =>
        line.replace('|', 'of the 3 due by 31 March 2022'),
      ),
    );
  });

  test('is not spoken of where there is none', async () => {
    const pane = await figures();
    expect(pane.text()).not.toContain('Timeliness');
  });
});

describe('the summary sheet', () => {
  const sheets = (pane: Pane) => pane.memory.survey().then(({ sheets: all }) => all.map(({ name }) => name));

  test('is inserted from the reading of the check, shown, and taken back', async () => {
    const pane = await figures();
    const read = pane.memory.calls.filter((call) => call === 'read').length;
    await pane.click('Insert summary sheet');
    expect(pane.text()).toContain('The figures and charts are on the sheet “Summary”.');
    expect(await sheets(pane)).toContain('Summary');
    expect(pane.memory.calls.filter((call) => call === 'read')).toHaveLength(read);
    expect(pane.text()).not.toContain('The workbook has changed since this check.');
    await pane.click('Go to the sheet');
    expect(revealed(pane)).toBe('A1');
    await pane.click('Take back');
    expect(pane.text()).toContain('The summary sheet was taken back.');
    expect(await sheets(pane)).toEqual(['Tracker', 'Notes']);
  });

  test('of a tracker edited since is made of what stands there now', async () => {
    const pane = await figures();
    const read = pane.memory.calls.filter((call) => call === 'read').length;
    await pane.edit('Tracker', 8, 5, 'Implemented');
    await pane.click('Insert summary sheet');
    expect(pane.memory.calls.filter((call) => call === 'read')).toHaveLength(read + 1);
  });

  test('that cannot be made says why', async () => {
    const pane = await figures({
      tasks: {
        insertSummary: () => Promise.resolve({ kind: 'refused', because: 'structure-protected', sheet: null }),
      },
    });
    await pane.click('Insert summary sheet');
    expect(pane.text()).toContain('The structure of this workbook is protected.');
    await pane.click('Close');
    expect(pane.text()).not.toContain('The structure of this workbook is protected.');
  });

  test('made of values says so', async () => {
    const other = new MemoryWorkbook(tracker);
    const ofValues: PaneTasks['insertSummary'] = async (request, words) => {
      const outcome = await insertSummary(other, { asOf: request.asOf, mapping: request.mapping }, words);
      return outcome.kind === 'refused' ? outcome : { ...outcome, live: false };
    };
    const pane = await figures({ tasks: { insertSummary: ofValues } });
    await pane.click('Insert summary sheet');
    expect(pane.text()).toContain('the sheet will hold values, not formulas');
  });
});

describe('the button on the ribbon', () => {
  test('inserts the summary as soon as the tracker is read', async () => {
    const pane = await stage({ workbook: tracker, summaryAtOnce: true });
    expect(pane.text()).toContain('The figures and charts are on the sheet “Summary”.');
    expect(pane.text()).toContain('50% implemented');
    expect(pane.memory.calls.filter((call) => call === 'putSheets')).toHaveLength(1);
    await pane.click('Check');
    await pane.click('Check again');
    expect(pane.memory.calls.filter((call) => call === 'putSheets')).toHaveLength(1);
  });

  test('inserts nothing where no tracker is found, nor later by itself', async () => {
    const pane = await stage({
      workbook: { sheets: [{ name: 'Notes', rows: [['Nothing here']] }] },
      summaryAtOnce: true,
    });
    expect(pane.text()).toContain('No tracker was found in this workbook.');
    expect(pane.memory.calls).not.toContain('putSheets');
    await pane.click('Try again');
    expect(pane.memory.calls).not.toContain('putSheets');
  });
});

const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };

async function violations(): Promise<readonly string[]> {
  const { violations: found } = await axe.run({ include: [['body']], exclude: [['[data-tabster-dummy]']] }, { rules });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
}

/** axe looks at every element by every rule, which takes its time beside other work. */
const slow = { timeout: 20_000 };

test('no barrier that axe can find in the years of each addressee', slow, async () => {
  const pane = await figures({ workbook: addressed });
  await pane.click('Show the numbers');
  expect(await violations()).toEqual([]);
});

describe.each([...languages, ...testLanguages])('no barrier that axe can find: %s', (language) => {
  test('in the figures', slow, async () => {
    const pane = await figures({ language });
    expect(await violations()).toEqual([]);
    for (const picture of pictures(pane)) expect(nameOf(picture)).not.toBe('');
  });

  test('in the list behind a number', slow, async () => {
    const pane = await figures({ language });
    const [number] = pane.all('section[aria-label] li button');
    if (!number) throw new Error('No number');
    await pane.click(number);
    await settle();
    expect(pane.rows()).toHaveLength(4);
    expect(await violations()).toEqual([]);
  });
});
