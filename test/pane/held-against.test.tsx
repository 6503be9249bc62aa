import { afterEach, describe, expect, test } from 'vitest';
import type { Catalogue } from '../../src/core/catalogue/catalogue';
import { parseKept } from '../../src/core/kept';
import type { UnreadableWorkbookFile } from '../../src/tasks';
import { contentsOf, mistakes, stage, strike, trackerOf } from '../support/pane-stage';

afterEach(strike);

type Pane = Awaited<ReturnType<typeof stage>>;

const lastYear = trackerOf(
  [
    ['Accepted', 'Implemented'],
    ['Accepted', 'Implemented'],
    ['Accepted', 'Implemented'],
  ],
  'Status as at 31 March 2021',
);
const noTracker = { sheets: [{ name: 'Notes', rows: [['Nothing here']] }] };

const catalogue: Catalogue = {
  publisher: 'Secretariat',
  version: '7',
  reports: [{ symbol: 'JIU/REP/2021/1', title: { en: 'Change management' }, recommendations: [] }],
};

const files = (pane: Pane) => pane.all('input[type="file"]');
const unreadable = (because: UnreadableWorkbookFile['because']) => ({
  openWorkbookFile: ({ name }: File) =>
    Promise.resolve<UnreadableWorkbookFile>({ kind: 'unreadable', because, file: name }),
});
const opening = (drawn: typeof lastYear) => ({ openWorkbookFile: ({ name }: File) => contentsOf(drawn, name) });

describe('last period', () => {
  test('is read from a file, named with its day, and the rules that need it run', async () => {
    const pane = await stage({ checkAtOnce: true, tasks: opening(lastYear) });
    expect(pane.text()).toContain('Last period: none');
    expect(pane.text()).toContain('Last period’s data is not at hand.');
    const read = pane.memory.calls.filter((call) => call === 'read').length;
    await pane.choose(files(pane)[0], 'last year.xlsx');
    expect(pane.text()).toContain('Last period: last year.xlsx, as at 31 March 2021');
    expect(pane.text()).not.toContain('Last period’s data is not at hand.');
    expect(pane.text()).toContain('Further back than last period');
    expect(pane.memory.calls.filter((call) => call === 'read')).toHaveLength(read);
  });

  test('stays with the next check, and can be removed', async () => {
    const pane = await stage({ checkAtOnce: true, tasks: opening(lastYear) });
    await pane.choose(files(pane)[0], 'last year.xlsx');
    await pane.click('Check again');
    expect(pane.text()).toContain('Last period: last year.xlsx');
    await pane.click('Remove');
    expect(pane.text()).toContain('Last period: none');
  });

  test('a workbook without a tracker is named as such, and what was there before stays', async () => {
    const pane = await stage({
      checkAtOnce: true,
      tasks: { openWorkbookFile: ({ name }) => contentsOf(name === 'empty.xlsx' ? noTracker : lastYear, name) },
    });
    await pane.choose(files(pane)[0], 'last year.xlsx');
    await pane.choose(files(pane)[0], 'empty.xlsx');
    expect(pane.text()).toContain('No tracker was found in “empty.xlsx”.');
    expect(pane.text()).toContain('Last period: last year.xlsx');
    expect(pane.text()).not.toContain('The workbook has changed since this check.');
    await pane.click('Check again');
    expect(pane.text()).not.toContain('No tracker was found');
  });

  test.each([
    ['not-a-workbook', '“a.xlsx” is not an Excel workbook.'],
    ['old-format', '“a.xlsx” is in the old format'],
    ['encrypted', '“a.xlsx” is protected with a password.'],
    ['not-readable', '“a.xlsx” could not be read.'],
  ] as const)('a file that cannot be used says why: %s', async (because, sentence) => {
    const pane = await stage({ checkAtOnce: true, tasks: unreadable(because) });
    await pane.choose(files(pane)[0], 'a.xlsx');
    expect(pane.text()).toContain(sentence);
    expect(pane.text()).toContain('2 errors and 2 warnings in 8 recommendations.');
    await pane.click('Close');
    expect(pane.text()).not.toContain(sentence);
  });
});

test('the official texts are named with publisher and version, and what differs is shown', async () => {
  const pane = await stage({
    checkAtOnce: true,
    tasks: { openCatalogueFile: ({ name }) => Promise.resolve({ name, catalogue }) },
  });
  await pane.choose(files(pane)[1], 'texts.json');
  expect(pane.text()).toContain('Official texts: texts.json (Secretariat, 7)');
  expect(pane.text()).toContain('Title differs from the official one');
});

test('a file that holds no official texts says what is wrong with it', async () => {
  const pane = await stage({ checkAtOnce: true });
  await pane.choose(files(pane)[1], 'texts.json');
  expect(pane.text()).toContain('“texts.json” is empty.');
  expect(pane.text()).toContain('Official texts: none');
});

describe('the reporting date', () => {
  const twoDays = async () => {
    const pane = await stage({ checkAtOnce: true });
    await pane.click('Change');
    await pane.enter(pane.all('input[type="date"]')[0], '2022-06-30');
    await pane.click('Use this date');
    return pane;
  };
  const conflict = 'The reporting date kept in this workbook is 30 June 2022; the sheet says 31 March 2022.';
  const keptDay = (pane: Pane) => parseKept(pane.memory.kept)?.asOf;

  test('is kept in the workbook; a sheet that says another day is a warning with both', async () => {
    const pane = await twoDays();
    expect(keptDay(pane)).toBe('2022-06-30');
    expect(pane.text()).toContain(conflict);
    expect(pane.has('Use 30 June 2022')).toBe(true);
    expect(pane.has('Use 31 March 2022')).toBe(true);
  });

  test('the first choice goes on with the kept day', async () => {
    const pane = await twoDays();
    await pane.click('Use 30 June 2022');
    expect(pane.text()).not.toContain(conflict);
    expect(pane.text()).toContain('Reporting date: 30 June 2022');
    await pane.click('Check again');
    expect(pane.text()).not.toContain(conflict);
  });

  test('the second leaves it to the sheet', async () => {
    const pane = await twoDays();
    await pane.click('Use 31 March 2022');
    expect(keptDay(pane)).toBeUndefined();
    expect(pane.text()).toContain('Reporting date: 31 March 2022(as the sheet says)');
  });

  test('no conflict where both say the same, or only one says anything', async () => {
    const pane = await stage({ checkAtOnce: true, workbook: { ...mistakes } });
    await pane.click('Change');
    await pane.enter(pane.all('input[type="date"]')[0], '2022-03-31');
    await pane.click('Use this date');
    expect(keptDay(pane)).toBe('2022-03-31');
    expect(pane.text()).not.toContain('the sheet says');
  });
});
