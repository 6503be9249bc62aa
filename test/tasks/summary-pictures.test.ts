import { describe, expect, it } from 'vitest';
import { messages } from '../../src/messages';
import { checkTracker, summaryPictures, type Checked } from '../../src/tasks';
import { MemoryWorkbook } from '../support/memory-workbook';

const rows = [
  ['Report', 'No.', 'Recommendation', 'Addressee', 'Acceptance', 'Implementation', 'Residual risk'],
  ...[0, 1, 2, 3, 4, 5].map((at) => [
    `JIU/REP/${String(2020 + (at >> 2))}/3`,
    1 + at,
    `The executive heads should complete measure ${String(at)} together.`,
    at % 2 === 0 ? 'Governing body' : 'Executive head',
    'Accepted',
    at < 4 ? 'Implemented' : 'In progress',
    'High',
  ]),
];

async function checked(): Promise<Checked> {
  const workbook = new MemoryWorkbook({ sheets: [{ name: 'Tracker', rows }] });
  const outcome = await checkTracker(workbook, { asOf: null, mapping: new Map() });
  if (outcome.kind !== 'checked') throw new Error(outcome.because);
  return outcome;
}

describe('the charts of the summary sheet before it is inserted', () => {
  it('show what the sheet will show: all, governing bodies, executive heads, shares, risk', async () => {
    const pictures = summaryPictures(await checked(), messages.en);
    expect(pictures.length).toBeGreaterThanOrEqual(5);
    expect(new Set(pictures.map(({ name }) => name)).size).toBe(pictures.length);
    for (const { caption, svg } of pictures) {
      expect(caption).not.toBe('');
      expect(svg).toMatch(/^<svg /);
    }
    const share = pictures.find(({ svg }) => svg.includes('67%'));
    expect(share?.svg).toContain('33%');
    expect(pictures.some(({ svg }) => svg.includes('>High<'))).toBe(true);
  });

  it('speak the language asked for', async () => {
    const found = await checked();
    const [arabic] = summaryPictures(found, messages.ar);
    expect(arabic?.caption).toMatch(/\p{Script=Arabic}/u);
  });
});
