import { describe, expect, it } from 'vitest';
import { messages } from '../../src/messages';
import { checkTracker, findingsCsv, findingsReport, ignoredOf, keepDecisions, keptChange } from '../../src/tasks';
import type { Checked } from '../../src/tasks';
import { MemoryWorkbook } from '../support/memory-workbook';

const rows = [
  ['Follow-up as at 31 March 2022'],
  ['Report', 'No.', 'Recommendation', 'Acceptance', 'Implementation'],
  ['JIU/REP/2021/3', 1, 'The executive heads should keep a list of hotels.', 'Accepted', 'Implemented'],
  ['JIU/REP/2021/3', 2, 'The executive heads should keep a list of trains.', 'Accepted', ''],
  ['JIU/REP/2021/3', 3, '=HYPERLINK("https://a.example","The executive heads should")', 'Acepted', 'In progress'],
];

async function checked(workbook: MemoryWorkbook): Promise<Checked> {
  const outcome = await checkTracker(workbook, { asOf: null, mapping: new Map() });
  if (outcome.kind !== 'checked') throw new Error(outcome.because);
  return outcome;
}

describe('the findings report', () => {
  it('names rule, severity, cell with a link, value and what to do', async () => {
    const found = await checked(new MemoryWorkbook({ sheets: [{ name: 'Tracker', rows }] }));
    const draft = findingsReport(found, messages.en);
    expect(draft.rows[0]?.[0]).toMatchObject({ style: 'title' });
    const header = draft.rows[draft.headerRow ?? 0]?.map((cell) => cell?.value);
    expect(header).toContain('What is wrong and what to do');
    const line = draft.rows.find((cells) => cells[1]?.value === 'Implementation status missing') ?? [];
    expect(line.map((cell) => cell?.value)).toEqual(
      expect.arrayContaining(['Error', 'E4', 'JIU/REP/2021/3', '2', expect.stringContaining('Fill in the status')]),
    );
    expect(line[2]?.link).toEqual({ sheet: found.tracker.recommendations[0]?.sheet, row: 3, column: 4 });
    expect(draft.print.orientation).toBe('landscape');
  });

  it('lists apart what was left as it is, with the reason, and what could not be checked', async () => {
    const workbook = new MemoryWorkbook({ sheets: [{ name: 'Tracker', rows }] });
    const before = await checked(workbook);
    const finding = before.findings.find(({ rule }) => rule === 'acceptance-unrecognised');
    if (!finding) throw new Error('Nothing to ignore');
    await keepDecisions(workbook, (kept) =>
      keptChange(kept, before.reading, { kind: 'ignore', ignored: [ignoredOf(finding, 'Asked for in writing')] }),
    );
    const after = await checked(workbook);
    expect(after.findings.map(({ rule }) => rule)).not.toContain('acceptance-unrecognised');
    expect(after.counts.error).toBe(before.counts.error - 1);
    const draft = findingsReport(after, messages.en);
    const at = draft.rows.findIndex(([first]) => first?.style === 'group' && String(first.value).includes('left as'));
    expect(draft.rows[at + 1]?.at(-1)).toMatchObject({ value: 'Asked for in writing' });
    const texts = draft.rows.flat().map((cell) => String(cell?.value ?? ''));
    expect(after.notRun.length).toBeGreaterThan(0);
    for (const { rule } of after.notRun) expect(texts).toContain(messages.en.rules[rule].title);
    // What the cell says now is another matter.
    workbook.type('Tracker', 4, 3, 'Acceptid');
    const later = await checked(workbook);
    expect(later.ignored).toEqual([]);
    expect(later.findings.map(({ rule }) => rule)).toContain('acceptance-unrecognised');
  });

  it('is CSV that no spreadsheet takes for formulas', async () => {
    const found = await checked(new MemoryWorkbook({ sheets: [{ name: 'Tracker', rows }] }));
    const [finding] = found.findings;
    if (!finding) throw new Error('Nothing found');
    const attack = { ...finding, value: '=CMD|"/c calc"!A1' };
    const csv = findingsCsv({ ...found, findings: [attack] }, messages.en);
    expect(csv.startsWith('\ufeffSeverity,Rule,Where,')).toBe(true);
    expect(csv).toContain(`"'=CMD|""/c calc""!A1"`);
    expect(csv.endsWith('\r\n')).toBe(true);
  });
});

it('puts errors first, and shows the beginning of long texts', async () => {
  const long = rows.map((cells, at) =>
    at === 2 ? [...cells.slice(0, 2), 'Many words. '.repeat(60), 'accepted', ''] : cells,
  );
  const found = await checked(new MemoryWorkbook({ sheets: [{ name: 'Tracker', rows: long }] }));
  const [first] = found.findings;
  if (!first) throw new Error('Nothing found');
  const warning = { ...first, severity: 'warning' as const, value: 'x'.repeat(1000) };
  const draft = findingsReport({ ...found, findings: [warning, { ...first, severity: 'error' }] }, messages.en);
  const [error, other] = draft.rows.slice((draft.headerRow ?? 0) + 1);
  expect([error?.[0]?.value, other?.[0]?.value]).toEqual(['Error', 'Warning']);
  expect(String(other?.[5]?.value)).toMatch(/^x{239}…$/);
});
