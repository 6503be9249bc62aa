import { afterEach, expect, test } from 'vitest';
import { checkTracker } from '../../src/tasks';
import { MemoryWorkbook } from '../support/memory-workbook';
import { mistakes, stage, strike } from '../support/pane-stage';

afterEach(strike);

async function trackerStep(options: Parameters<typeof stage>[0] = {}) {
  const pane = await stage({ checkAtOnce: true, ...options });
  await pane.click('Tracker');
  return pane;
}

test('before a check, the step says what it is for and offers the check', async () => {
  const pane = await stage();
  await pane.click('Tracker');
  expect(pane.text()).toContain('Check the workbook first');
  await pane.click('Check this workbook');
  expect(pane.text()).toContain('8 recommendations recognised.');
});

test('shows sheet, rows, header, and each column with its letter and two values', async () => {
  const pane = await trackerStep();
  const text = pane.text();
  expect(text).toContain('Language of the tracker: English');
  expect(text).toContain('Rows 5 to 12, 8 recommendations');
  expect(text).toContain('Header in row 4');
  const rows = pane.all('tbody tr').map((row) => [...row.children].map((cell) => cell.textContent));
  expect(rows).toContainEqual(['A', 'Report symbol', 'JIU/REP/2021/1']);
  expect(rows).toContainEqual(['C', 'Recommendation number', '12']);
  expect(rows).toContainEqual(['F', 'Implementation status', 'ImplementedIn progress']);
});

test('leads to the header, and names the sheets that were left alone', async () => {
  const pane = await trackerStep();
  await pane.click('Go to A4');
  expect(pane.memory.selected).toMatchObject({ row: 3, column: 0 });
  expect(pane.text()).toContain('Not a tracker, left alone: Notes');
});

test('the body whose statuses are expected can be chosen, and the workbook keeps it for the next check', async () => {
  const pane = await trackerStep();
  await pane.enter(pane.all('select')[0], 'general');
  expect(await pane.memory.recall()).toContain('"scheme":"general"');
  await pane.click('Check');
  await pane.click('Check again');
  await pane.click('Tracker');
  expect((pane.all('select')[0] as HTMLSelectElement).value).toBe('general');
});

test('doubtful columns come first and are marked', async () => {
  const pane = await stage({
    checkAtOnce: true,
    tasks: {
      check: async (request, attention) => {
        const outcome = await checkTracker(new MemoryWorkbook(mistakes), request, attention);
        if (outcome.kind === 'refused') return outcome;
        const { layout } = outcome.tracker;
        const sheets = layout.sheets.map((sheet) => ({
          ...sheet,
          blocks: sheet.blocks.map((block) => ({
            ...block,
            fields: { ...block.fields, text: { column: 3, confidence: 0.4, header: '' } },
          })),
        }));
        return { ...outcome, tracker: { ...outcome.tracker, layout: { ...layout, sheets } } };
      },
    },
  });
  expect(pane.button('Tracker').textContent).toContain('needs attention');
  await pane.click('Tracker');
  const [first] = pane.all('tbody tr');
  expect(first?.textContent).toMatch(/^DRecommendationDoubtful/);
});
