import { expect, it } from 'vitest';
import { figuresOfCheck, implementedShare, checkTracker } from '../../src/tasks';
import { MemoryWorkbook } from '../support/memory-workbook';

const header = ['Report symbol', 'Rec. no.', 'Recommendation', 'Acceptance', 'Implementation status', 'Addressed to'];
const text = 'The executive head should report on it.';

async function checkedOf(statuses: readonly (readonly [string, string, string])[]) {
  const rows = statuses.map(
    ([acceptance, implementation, addressee], at) =>
      ['JIU/REP/2021/1', at + 1, text, acceptance, implementation, addressee] as const,
  );
  const workbook = new MemoryWorkbook({
    sheets: [{ name: 'Tracker', rows: [header, ...rows.map((row) => [...row])] }],
  });
  const checked = await checkTracker(workbook, { asOf: null, mapping: new Map() });
  if (checked.kind === 'refused') throw new Error(checked.because);
  return checked;
}

it('the headline beside the step is that of the figures, rounded in the same way', async () => {
  const checked = await checkedOf([
    ['Accepted', 'Implemented', 'Executive head'],
    ['Accepted', 'Implemented', 'Executive head'],
    ['Accepted', 'In progress', 'Executive head'],
    ['Accepted', 'In progress', 'Executive head'],
    ['Not accepted', '', 'Executive head'],
    ['', '', 'Governing body'],
    ['Accepted', 'Implemented', 'Other'],
  ]);
  const { figures, yearsOpen } = figuresOfCheck(checked);
  const rate = figures.rates.find(({ name }) => name === 'implementedOfAll');
  expect([figures.total, figures.forInformation, rate?.percent, implementedShare(checked)]).toEqual([6, 1, 33, 33]);
  expect(yearsOpen).toBe(2);
});

it('nothing is a share of nothing', async () => {
  expect(implementedShare(await checkedOf([['Accepted', 'Implemented', 'Other']]))).toBeNull();
});
