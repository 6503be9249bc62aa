import axe from 'axe-core';
import { act } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { languages, messagesOf, testLanguages } from '../../src/messages';
import type { SourceProblem } from '../../src/tasks';
import { parseDay } from '../../src/tasks';
import { runTogether } from '../../src/pane/parts/Difference';
import type { PaneTasks } from '../../src/pane/pane-tasks';
import { speechOf } from '../../src/pane/speech';
import type { SourceAttention, SourceWish } from '../../src/pane/texts/texts-tasks';
import { drawCatalogue } from '../support/draw-catalogue';
import { focused, stage, strike, trackerOf } from '../support/pane-stage';

afterEach(strike);

type Pane = Awaited<ReturnType<typeof stage>>;

/** Texts stand in D, the first row is row 5: rows 1 and 2 as in the source, 3 and 4 not, 5 unknown to it. */
const workbook = trackerOf([
  ['Accepted', 'Implemented'],
  ['Accepted', 'Implemented'],
  ['Accepted', 'In progress'],
  ['Accepted', 'In progress'],
  ['Accepted', 'In progress'],
]);
const measure = (number: number) =>
  `Executive heads should complete measure ${String(number)} and report on it to their governing bodies.`;
const catalogue = drawCatalogue(
  'en',
  `JIU/REP/2021/1 | Managing change well | 1 | e | ${measure(1)}
                  |  | 2 | l | ${measure(2)}
                  |  | 3 | e | Executive heads should complete measure 3 by the end of 2023.
                  |  | 4 | e | Executive heads should \u202ecomplete measure 4.
                  |  | 6 | e | Executive heads should begin measure 6.
   JIU/REP/2022/9 | Something else | 1 | e | Executive heads should begin something else.`,
);
const day = (text: string) =>
  parseDay(text) ??
  (() => {
    throw new Error(text);
  })();
const obtained = { name: 'texts.json', catalogue, pulledOn: day('2022-05-31'), insteadOf: null, answeredBy: null };

const giving = (given: Partial<typeof obtained> | { insteadOf: SourceProblem } = {}): Partial<PaneTasks> => ({
  obtain: () => Promise.resolve({ kind: 'obtained', catalogue: { ...obtained, ...given } }),
});
const failing = (problem: SourceProblem): Partial<PaneTasks> => ({
  obtain: () => Promise.resolve({ kind: 'problem', problem }),
});

async function readTexts(tasks: Partial<PaneTasks> = giving(), options: Parameters<typeof stage>[0] = {}) {
  const pane = await stage({ workbook, ...options, tasks });
  await pane.click('Texts');
  await pane.click('Choose a source…');
  await choose(pane);
  return pane;
}

async function choose(pane: Pane): Promise<void> {
  await pane.choose(pane.all('input[type="file"]')[0], 'texts.json');
}

const cell = (pane: Pane, row: number) => pane.memory.cell('Tracker', row - 1, 3).value;

describe('the source', () => {
  test('is taught in a sentence and one button; the sources are asked for when it is pressed', async () => {
    let asked = 0;
    const sources = () => {
      asked++;
      return Promise.resolve({
        kinds: ['address', 'file', 'sheet'] as const,
        offered: ['Our texts'],
        deploymentWrongAt: null,
      });
    };
    const pane = await stage({ workbook, tasks: { sources } });
    await pane.click('Texts');
    expect(pane.text()).toContain('Holds the titles and texts of the tracker against an official source');
    expect(asked).toBe(0);
    await pane.click('Choose a source…');
    expect(asked).toBe(1);
    expect(pane.has('Our texts')).toBe(true);
    expect(pane.text()).not.toContain('SharePoint list');
  });

  test.each([
    ['an offered one', { kind: 'offered', name: 'Our texts' }],
    ['an address', { kind: 'address', address: 'https://texts.example.org/c.json' }],
    ['a sheet', { kind: 'sheet', name: 'Notes' }],
    ['a SharePoint list', { kind: 'list', link: 'https://example.org/Lists/Texts' }],
  ] as const)('%s is named and read', async (_, wished) => {
    const wishes: SourceWish[] = [];
    const pane = await stage({
      workbook,
      tasks: {
        sources: () =>
          Promise.resolve({
            kinds: ['address', 'file', 'sheet', 'list', 'workbook'],
            offered: ['Our texts'],
            deploymentWrongAt: null,
          }),
        obtain: (wish) => {
          wishes.push(wish);
          return Promise.resolve({ kind: 'obtained', catalogue: obtained });
        },
      },
    });
    await pane.click('Texts');
    await pane.click('Choose a source…');
    if (wished.kind === 'offered') await pane.click('Our texts');
    else {
      await pane.enter(pane.labelled('Another source'), wished.kind);
      if (wished.kind === 'address') await pane.enter(pane.labelled('Address'), wished.address);
      if (wished.kind === 'list') await pane.enter(pane.labelled('Address of the list'), wished.link);
      await pane.click('Read this source');
    }
    expect(wishes).toMatchObject([wished]);
    expect(pane.text()).toContain('2 texts differ from the source, in 4 recommendations.');
  });

  test('without an address says so and asks nobody', async () => {
    const pane = await stage({ workbook, tasks: giving() });
    await pane.click('Texts');
    await pane.click('Choose a source…');
    await pane.enter(pane.labelled('Another source'), 'address');
    await pane.click('Read this source');
    expect(pane.text()).toContain('Write the address first.');
  });

  test('that cannot be read says why in one sentence, and the workbook is as it was', async () => {
    const pane = await readTexts(failing({ kind: 'not-found', name: 'c.json', host: 'texts.example.org' }));
    expect(pane.text()).toContain('“c.json” is not to be found at texts.example.org. Check the address.');
    expect(pane.memory.calls).not.toContain('write');
    expect(pane.memory.calls).not.toContain('keep');
  });

  test('says how far it is, and stops when it is cancelled', async () => {
    const attention: SourceAttention[] = [];
    const pane = await readTexts({
      obtain: (_, given) => {
        attention.push(given);
        return new Promise((resolve) => {
          given.signal.addEventListener('abort', () => {
            resolve({ kind: 'problem', problem: { kind: 'cancelled' } });
          });
        });
      },
    });
    expect(pane.text()).toContain('Reading “texts.json”…');
    act(() => {
      attention[0]?.onProgress({ kind: 'bytes', done: 2_340_000, of: 4_000_000 });
    });
    expect(pane.text()).toContain('2.3 of 4 MB received');
    await pane.click('Cancel');
    expect(pane.text()).not.toContain('MB received');
    expect(pane.text()).toContain('Where the official texts are');
  });

  test('that could not be reached is told with the day of its copy', async () => {
    const pane = await readTexts(giving({ insteadOf: { kind: 'unreachable', host: 'texts.example.org' } }));
    expect(pane.text()).toContain(
      'The source could not be read. This is the copy of 31 May 2022 kept on this computer.',
    );
    expect(pane.text()).toContain('texts.example.org cannot be reached.');
    expect(pane.text()).toContain('2 texts differ');
  });

  test('is the one the Check step holds the tracker against, and can be done without', async () => {
    const pane = await readTexts();
    expect(pane.text()).toContain('“texts.json” (An office, version 2022-03-31), read on 31 May 2022');
    await pane.click('Check');
    expect(pane.text()).toContain('Official texts: texts.json (An office, 2022-03-31)');
    await pane.click('Texts');
    await pane.click('Change source…');
    await pane.click('Do without a source');
    expect(pane.text()).toContain('No source yet');
  });

  test('chosen in the Check step is the one compared here', async () => {
    const openCatalogueFile = () => Promise.resolve({ name: 'other.json', catalogue });
    const pane = await stage({ workbook, checkAtOnce: true, tasks: { openCatalogueFile } });
    await pane.choose(pane.all('input[type="file"]')[1], 'other.json');
    await pane.click('Texts');
    expect(pane.text()).toContain('2 texts differ from the source');
    expect(pane.text()).toContain('“other.json” (An office, version 2022-03-31)');
  });
});

describe('the comparison', () => {
  test('counts, names the step’s state, and shows each difference beside its cell', async () => {
    const pane = await readTexts();
    expect(pane.button('Texts').textContent).toContain('2 differ');
    const labels = ['Different 2', 'Missing here 0', 'Same 2', 'Unknown there 1', 'Titles 5', 'New 1'];
    for (const label of labels) expect(pane.has(label), label).toBe(true);
    await pane.click(pane.row('D7'));
    expect(pane.memory.selected).toMatchObject({ row: 6, column: 3 });
    expect(pane.all('del span[aria-hidden]').map((part) => part.textContent.trim())).toEqual([
      'and report on it to their governing bodies',
    ]);
    expect(pane.all('ins span[aria-hidden]').map((part) => part.textContent.trim())).toEqual(['by the end of 2023']);
  });

  test('keeps words apart where one text ended and the other goes on', () => {
    expect(runTogether('no more than two terms', 'of three years')).toBe(true);
    expect(runTogether('no more than two terms ', 'of three years')).toBe(false);
    expect(runTogether('审查', '办法')).toBe(false);
    expect(runTogether('two terms', ', each of three years')).toBe(false);
    expect(runTogether('', 'of three years')).toBe(false);
  });

  test('shows characters that a cell hides', async () => {
    const pane = await readTexts();
    await pane.click(pane.row('D8'));
    expect(pane.text()).toContain('[U+202E]');
  });

  test('is walked through with the keyboard', async () => {
    const pane = await readTexts();
    await pane.focus(pane.row('D7'));
    await pane.press('ArrowDown');
    expect(focused()).toContain('D8');
    await pane.press('Enter');
    expect(pane.memory.selected).toMatchObject({ row: 7, column: 3 });
    expect(pane.text()).toContain('Put the official text');
    await pane.press('Escape');
    expect(pane.text()).not.toContain('The cell does not say what the source says.');
  });

  test('of many is searched in number, cell and both wordings, with a way back to all', async () => {
    const nine = trackerOf(Array.from({ length: 9 }, () => ['Accepted', 'In progress'] as const));
    const official = drawCatalogue(
      'en',
      `JIU/REP/2021/1 | Managing change well | 1 | e | Wholly new words on procurement.\n${Array.from(
        { length: 8 },
        (_, at) => `  |  | ${String(at + 2)} | e | Other words ${String(at + 2)}.`,
      ).join('\n')}`,
    );
    const pane = await readTexts(giving({ catalogue: official }), { workbook: nine });
    expect(pane.rows()).toHaveLength(9);
    const [search] = pane.all('input[type="search"]');
    await pane.enter(search, 'PROCUREMENT');
    expect(pane.rows().map((row) => row.textContent)).toEqual([expect.stringContaining('D5')]);
    expect(pane.text()).toContain('1 of 9 shown');
    await pane.enter(search, 'words 9.');
    expect(pane.rows()).toHaveLength(1);
    await pane.enter(search, 'nowhere');
    expect(pane.text()).toContain('No text matches.');
    await pane.click('Clear the search');
    expect(pane.rows()).toHaveLength(9);
  });

  test('in another language says which texts the source does not have', async () => {
    const pane = await readTexts();
    await pane.enter(pane.labelled('Language of the texts'), 'fr');
    expect(pane.text()).toContain('The source has none of these recommendations.');
    expect(pane.has('Not in this language 4')).toBe(true);
  });

  test('is out of date when the sheet is edited', async () => {
    const pane = await readTexts();
    await pane.edit('Tracker', 6, 3, measure(30));
    expect(pane.text()).toContain('The workbook has changed since this check.');
    expect(pane.button('Texts').textContent).toContain('Changed since');
    await pane.click('Check again');
    expect(pane.text()).not.toContain('The workbook has changed since this check.');
    expect(pane.text()).toContain('2 texts differ');
  });
});

describe('putting official texts in', () => {
  test('is previewed, writes, says what from, and is taken back', async () => {
    const pane = await readTexts();
    await pane.click('Put official text in 2 cells…');
    expect(pane.text()).toContain('2 cells will be changed');
    expect(pane.memory.calls).not.toContain('write');
    await pane.click('Put official text in 2 cells');
    expect(cell(pane, 7)).toBe('Executive heads should complete measure 3 by the end of 2023.');
    expect(cell(pane, 5)).toBe(measure(1));
    expect(pane.text()).toContain('Official text put in 2 cells.');
    expect(pane.text()).toContain('No text differs from the source, in 4 recommendations.');
    expect(pane.text()).toContain(
      'Texts in this workbook were last pulled from “texts.json”, version 2022-03-31, on 31 May 2022 (English).',
    );
    await pane.click('Take back 2 cells');
    expect(cell(pane, 7)).toBe(measure(3));
    expect(pane.text()).toContain('2 cells put back as before.');
    expect(pane.text()).toContain('2 texts differ');
    expect(pane.text()).not.toContain('were last pulled');
  });

  test('leaves out what is not ticked', async () => {
    const pane = await readTexts();
    await pane.click('Put official text in 2 cells…');
    const [tick] = pane.all('input[type="checkbox"]').slice(1);
    if (!tick) throw new Error('No tick');
    await pane.click(tick);
    await pane.click('Put official text in 1 cell');
    expect(cell(pane, 7)).toBe(measure(3));
    expect(cell(pane, 8)).toBe('Executive heads should \u202ecomplete measure 4.');
  });

  test('one by itself, from its row', async () => {
    const pane = await readTexts();
    await pane.click(pane.row('D7'));
    await pane.click('Put the official text');
    expect(cell(pane, 7)).toBe('Executive heads should complete measure 3 by the end of 2023.');
    expect(cell(pane, 8)).toBe(measure(4));
  });

  test('takes titles along only when asked', async () => {
    const pane = await readTexts();
    const title = (row: number) => pane.memory.cell('Tracker', row - 1, 1).value;
    await pane.click('Put official text in 2 cells…');
    await pane.click(pane.all('input[type="checkbox"]')[0] ?? '');
    await pane.click('Put official text in 7 cells');
    expect([title(5), title(9), cell(pane, 7)]).toEqual([
      'Managing change well',
      'Managing change well',
      'Executive heads should complete measure 3 by the end of 2023.',
    ]);
  });

  test('leaves alone and names what changed meanwhile', async () => {
    const pane = await readTexts();
    await pane.click('Put official text in 2 cells…');
    await pane.edit('Tracker', 6, 3, 'Somebody types.');
    await pane.click('Put official text in 2 cells');
    expect(cell(pane, 7)).toBe('Somebody types.');
    expect(pane.text()).toContain('Official text put in 1 of 2 cells.');
    expect(pane.text()).toContain('D7: changed since the check');
  });

  test('a refusal says why, and what to do', async () => {
    const pane = await readTexts({
      ...giving(),
      pullTexts: () => Promise.resolve({ kind: 'refused', because: 'sheet-protected', sheet: 'Tracker' }),
    });
    await pane.click(pane.row('D7'));
    await pane.click('Put the official text');
    expect(pane.text()).toContain('The sheet “Tracker” is protected.');
  });
});

describe('adding rows', () => {
  test('is previewed, inserts in the tracker’s own layout, and is taken back', async () => {
    const pane = await readTexts();
    await pane.click('Add 1 recommendation as rows…');
    expect(pane.text()).toContain('1 row will be inserted');
    expect(pane.text()).toContain('below row 9 of “Tracker”');
    await pane.click('Insert 1 row');
    expect([0, 2, 3, 4, 5].map((column) => pane.memory.cell('Tracker', 9, column).value)).toEqual([
      'JIU/REP/2021/1',
      6,
      'Executive heads should begin measure 6.',
      '',
      '',
    ]);
    expect(pane.text()).toContain('1 row inserted.');
    expect(pane.has('New 1')).toBe(false);
    await pane.click('Take back');
    expect(pane.memory.cell('Tracker', 9, 0).value).toBe('');
    expect(pane.text()).toContain('1 row removed again.');
  });

  test('of reports that are not in the tracker only when asked', async () => {
    const pane = await readTexts();
    await pane.click('Add 1 recommendation as rows…');
    await pane.click(pane.all('input[type="checkbox"]')[0] ?? '');
    expect(pane.text()).toContain('Executive heads should begin something else.');
    await pane.click('Insert 2 rows');
    expect(pane.memory.cell('Tracker', 10, 0).value).toBe('JIU/REP/2022/9');
  });
});

describe('reports that the tracker does not have', () => {
  const others = drawCatalogue(
    'en',
    `JIU/REP/2021/1 | Managing change | 1 | e | ${measure(1)}
     JIU/REP/2022/9 | Something else | 1 | e | Executive heads should begin something else.`,
  );

  test('are offered as rows where nothing else is new', async () => {
    const pane = await readTexts(giving({ catalogue: others }));
    await pane.click('Add 1 recommendation as rows…');
    await pane.click('Insert 1 row');
    expect(pane.memory.cell('Tracker', 9, 0).value).toBe('JIU/REP/2022/9');
  });

  test('are not offered where each report has a block of its own', async () => {
    const header = ['Recommendation', 'Acceptance', 'Implementation status'];
    const rows = [
      ['JIU/REP/2021/1 Managing change'],
      header,
      [`1. ${measure(1)}`, 'Accepted', 'In progress'],
      [],
      ['JIU/REP/2021/2 Managing money'],
      header,
      [`1. ${measure(2)}`, 'Accepted', 'Implemented'],
    ];
    const pane = await readTexts(giving({ catalogue: others }), { workbook: { sheets: [{ name: 'Tracker', rows }] } });
    expect(pane.has('Same 1')).toBe(true);
    expect(pane.has('Add ')).toBe(false);
  });
});

describe('publishing', () => {
  test('hands over a catalogue of this tracker once it is named', async () => {
    const files: { name: string; text: string }[] = [];
    const pane = await readTexts({
      ...giving(),
      handOver: (file) => {
        files.push(file);
        return Promise.resolve('saved');
      },
    });
    await pane.click('Make a catalogue of this tracker…');
    await pane.click('Save as JSON');
    expect(pane.everything()).toContain('Fill this in.');
    expect(files).toEqual([]);
    const [publisher] = pane.all('.fui-DialogSurface input');
    await pane.enter(publisher, 'Our office');
    await pane.click('Save as JSON');
    expect(files.map(({ name }) => name)).toEqual(['Catalogue.json']);
    expect(JSON.parse(files[0]?.text ?? '')).toMatchObject({
      format: 'recommendation-catalogue/1',
      publisher: 'Our office',
      version: '2022-03-31',
    });
    expect(pane.text()).toContain('Saved as Catalogue.json in your downloads.');
  });
});

/** Contrast needs pixels: the browser tests look at it. The page around the pane is not the pane's. */
const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };

async function violations(): Promise<readonly string[]> {
  const options = { include: [['body']], exclude: [['[data-tabster-dummy]']] };
  const { violations: found } = await axe.run(options, { rules });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
}

describe.each([...languages, ...testLanguages])('%s', (language) => {
  test('the step has no barrier that axe can find, from choosing to the preview', async () => {
    const openCatalogueFile = () => Promise.resolve({ name: 'other.json', catalogue });
    const pane = await stage({ workbook, language, checkAtOnce: true, tasks: { ...giving(), openCatalogueFile } });
    await pane.choose(pane.all('input[type="file"]')[1], 'other.json');
    const step = pane.all('nav button')[2];
    if (!step) throw new Error('No third step');
    await pane.click(step);
    await pane.click(pane.row('D7'));
    expect(await violations()).toEqual([]);
    await pane.click(
      (await speechOf(language, messagesOf)).messages.texts.put.open(2).replaceAll(/[\u2068\u2069]/g, ''),
    );
    expect(pane.all('input[type="checkbox"]')).toHaveLength(3);
    expect(await violations()).toEqual([]);
  });
});
