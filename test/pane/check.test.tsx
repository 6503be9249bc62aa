import { afterEach, describe, expect, test } from 'vitest';
import type { Checked, Refused } from '../../src/tasks';
import type { PaneTasks } from '../../src/pane/pane-tasks';
import { clean, mistakes, settle, stage, strike, trackerOf } from '../support/pane-stage';

afterEach(strike);

function refused(because: Refused['because'], more: Partial<Refused> = {}): Refused {
  return { kind: 'refused', because, sheet: null, ...more };
}

describe('before the first check', () => {
  test('says what this is for and offers one button', async () => {
    const pane = await stage();
    expect(pane.text()).toContain('Check your tracker');
    expect(pane.text()).toContain('Nothing in the workbook is changed until you say so');
    expect(pane.memory.calls).not.toContain('read');
    await pane.click('Check this workbook');
    expect(pane.all('h2').map((heading) => heading.textContent)).toEqual([
      '2 errors and 2 warnings in 8 recommendations.',
    ]);
  });

  test('begins by itself when the ribbon asks for a check', async () => {
    const pane = await stage({ checkAtOnce: true });
    expect(pane.text()).toContain('2 errors and 2 warnings in 8 recommendations.');
  });
});

describe('after a check', () => {
  test('says the answer, the date it was measured against, and what could not be looked at', async () => {
    const pane = await stage({ checkAtOnce: true });
    expect(pane.text()).toContain('Reporting date: 31 March 2022');
    expect(pane.text()).toContain('(as the sheet says)');
    expect(pane.button('Tracker').textContent).toContain('8 recommendations');
    expect(pane.button('Check').textContent).toContain('2 errors and 2 warnings');
  });

  test('groups the findings by rule, worst first, with counts', async () => {
    const pane = await stage({ checkAtOnce: true });
    const groups = pane
      .all('h3 [data-row]')
      .map((row) => row.firstElementChild?.parentElement?.querySelector('span')?.textContent);
    expect(groups).toEqual([
      'Error: Implementation status missing, 1 finding',
      'Error: Acceptance not recognised, 1 finding',
      'Warning: Implementation status worded differently, 2 findings',
    ]);
  });

  test('a clean tracker is told so', async () => {
    const pane = await stage({ workbook: clean, checkAtOnce: true });
    expect(pane.text()).toContain('Nothing to mend in 3 recommendations.');
    expect(pane.button('Check').textContent).toContain('Nothing to mend');
  });

  test('rules that did not run are named with the reason', async () => {
    const pane = await stage({
      workbook: {
        sheets: [
          {
            name: 'T',
            rows: [
              ['Report symbol', 'Rec. no.', 'Recommendation', 'Implementation status'],
              ...[1, 2, 3].map((no) => [
                'JIU/REP/2021/3',
                no,
                `Executive heads should do ${String(no)} at once.`,
                'In progress',
              ]),
            ],
          },
        ],
      },
      checkAtOnce: true,
    });
    expect(pane.text()).toMatch(/rules could not run \(why\)/);
    expect(pane.text()).toMatch(/The tracker has no column for “Acceptance”\. Acceptance missing; /);
  });

  test('the filter narrows to one severity and the search to one cell', async () => {
    const statuses = Array.from({ length: 9 }, (_, index): [string, string] => [
      'Accepted',
      index < 4 ? '' : 'In progress',
    ]);
    const many = await stage({
      workbook: trackerOf([
        ...statuses,
        ['Acepted', 'In progress'],
        ['Accepted', 'in progress'],
        ['Accepted', 'In  progress'],
        ['Accepted', 'IN PROGRESS'],
      ]),
      checkAtOnce: true,
    });
    await many.click('Warnings 3');
    expect(many.rows().map((row) => row.getAttribute('data-row'))[0]).toContain('implementation-nonstandard');
    await many.click('All 8');
    const [search] = many.all('input[type="search"]');
    await many.enter(search, 'e14');
    expect(many.text()).toContain('1 of 8 findings shown');
    expect(many.row('E14')).toBeDefined();
    await many.enter(search, 'nothing like it');
    expect(many.text()).toContain('No finding matches');
    await many.click('Show all findings');
    expect(many.rows().length).toBeGreaterThan(8);
  });
});

describe('the reporting date', () => {
  test('is asked for where the sheet says none, and is then kept', async () => {
    const pane = await stage({
      workbook: trackerOf(
        [
          ['Accepted', 'In progress'],
          ['Accepted', 'Implemented'],
        ],
        '',
      ),
      checkAtOnce: true,
    });
    expect(pane.text()).toContain('No reporting date was found in the sheet.');
    await pane.click('Set reporting date');
    await pane.click('Use this date');
    expect(pane.text()).toContain('Give a full date');
    await pane.enter(pane.all('input[type="date"]')[0], '2022-03-31');
    await pane.click('Use this date');
    expect(pane.text()).toContain('Reporting date: 31 March 2022');
    expect(pane.text()).not.toContain('(as the sheet says)');
    await pane.click('Check again');
    expect(pane.text()).toContain('Reporting date: 31 March 2022');
  });
});

describe('what cannot be done is said in one clear sentence', () => {
  test.each([
    ['no-tracker', 'No tracker was found in this workbook.', true],
    ['sheet-protected', 'The sheet “Tracker” is protected.', true],
    ['cell-being-edited', 'A cell is being edited.', true],
    ['read-only', 'This workbook is read-only.', true],
    ['too-large', 'There is more on the sheet “Tracker” than Excel can hand over.', true],
    ['gone', 'no longer there', true],
    ['excel-too-old', 'This version of Excel is too old for the add-in.', false],
  ] as const)('%s', async (because, sentence, again) => {
    const outcomes: (Refused | null)[] = [refused(because, { sheet: 'Tracker' }), null];
    let real: PaneTasks['check'] | null = null;
    const pane = await stage({
      checkAtOnce: true,
      tasks: {
        check: (request, attention) => {
          const outcome = outcomes.shift();
          if (outcome) return Promise.resolve(outcome);
          return real ? real(request, attention) : Promise.resolve(refused('gone'));
        },
      },
    });
    expect(pane.all('[role="alert"]')[0]?.textContent).toContain(sentence);
    expect(pane.has('Try again')).toBe(again);
    real = () => Promise.resolve(refused('no-tracker'));
    if (again) await pane.click('Try again');
  });

  test('an empty workbook has no tracker', async () => {
    const pane = await stage({ workbook: { sheets: [{ name: 'Sheet1', rows: [] }] }, checkAtOnce: true });
    expect(pane.text()).toContain('No tracker was found in this workbook.');
    expect(pane.button('Tracker').textContent).toContain('None found');
  });

  test('a fault nobody foresaw gives its code and a way on', async () => {
    let fails = true;
    const pane = await stage({
      tasks: {
        check: () => {
          if (fails) return Promise.reject(Object.assign(new Error('no'), { code: 'GeneralException' }));
          return Promise.resolve(refused('no-tracker'));
        },
      },
      checkAtOnce: true,
    });
    expect(pane.text()).toContain('Something failed that the add-in did not expect.');
    expect(pane.text()).toContain('GeneralException');
    fails = false;
    await pane.click('Check again');
    expect(pane.text()).toContain('No tracker was found');
  });

  test('a refusal to bring a cell before the eyes leaves the findings where they are', async () => {
    const pane = await stage({
      checkAtOnce: true,
      tasks: { reveal: () => Promise.resolve(refused('sheet-hidden', { sheet: 'Tracker' })) },
    });
    await pane.click(pane.row('F10'));
    expect(pane.text()).toContain('The sheet “Tracker” is hidden.');
    expect(pane.text()).toContain('2 errors and 2 warnings in 8 recommendations.');
  });
});

test.each([
  ['excel-too-old', 'This version of Excel is too old for the add-in.'],
  ['outside-excel', 'This page belongs to Excel.'],
] as const)('without the Excel it needs, the pane says so: %s', async (hindrance, sentence) => {
  const pane = await stage({ tasks: null, hindrance });
  expect(pane.text()).toContain(sentence);
});

describe('long work', () => {
  test('says what is being done, how far it is, and can be cancelled', async () => {
    let signal: AbortSignal | undefined;
    const pane = await stage({
      checkAtOnce: true,
      tasks: {
        check: (_, attention) => {
          ({ signal } = attention);
          attention.onProgress?.({ done: 1200, total: 10_000 });
          return new Promise((resolve) => {
            attention.signal?.addEventListener('abort', () => {
              resolve(refused('cancelled'));
            });
          });
        },
      },
    });
    expect(pane.text()).toContain('Reading the sheets: 1,200 of 10,000 rows');
    await pane.click('Cancel');
    expect(signal?.aborted).toBe(true);
    expect(pane.text()).toContain('The check was cancelled.');
  });

  test('only the newest check may speak', async () => {
    const answers: ((outcome: Checked | Refused) => void)[] = [];
    const pane = await stage({
      tasks: {
        check: () =>
          new Promise((resolve) => {
            answers.push(resolve);
          }),
      },
    });
    await pane.click('Check this workbook');
    await pane.click('Tracker');
    const [first] = answers;
    expect(answers).toHaveLength(1);
    await pane.click('Check');
    await pane.click('Cancel');
    first?.(refused('cancelled'));
    await settle();
    await pane.click('Try again');
    answers[1]?.(refused('no-tracker'));
    await settle();
    first?.(refused('read-only'));
    await settle();
    expect(pane.text()).toContain('No tracker was found');
  });
});

describe('a result that is out of date', () => {
  test('says so when somebody types, and not for what was written from here', async () => {
    const pane = await stage({ checkAtOnce: true });
    expect(pane.text()).not.toContain('The workbook has changed since this check.');
    await pane.edit('Tracker', 9, 5, 'Implemented');
    expect(pane.text()).toContain('The workbook has changed since this check.');
    expect(pane.button('Check').textContent).toContain('Changed since');
    await pane.click('Check again');
    expect(pane.text()).not.toContain('The workbook has changed since this check.');
    expect(pane.text()).toContain('1 error and 2 warnings in 8 recommendations.');
  });

  test('an edit while the check is reading makes its result stale from the start', async () => {
    let answer: (() => void) | null = null;
    const { checkTracker } = await import('../../src/tasks');
    const pane = await stage({
      workbook: mistakes,
      tasks: {
        check: async (request, attention) => {
          const outcome = await checkTracker(pane.memory, request, attention);
          await new Promise<void>((resolve) => {
            answer = resolve;
          });
          return outcome;
        },
      },
    });
    await pane.click('Check this workbook');
    await pane.edit('Tracker', 9, 5, 'Implemented');
    (answer as (() => void) | null)?.();
    await settle();
    expect(pane.text()).toContain('The workbook has changed since this check.');
  });
});
