// The five trackers rebuilt from published papers, where they lie beside the repository.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Recommendation } from '../../../src/core/recommendation/recommendation';
import { openTracker } from '../../support/open-tracker';
import { lettersOf, recognised } from '../../support/recognised';

const folder = path.resolve(import.meta.dirname, '../../../../shared/trackers');

function counts(rows: readonly Recommendation[], kind: 'acceptance' | 'implementation'): Record<string, number> {
  const found: Record<string, number> = {};
  for (const row of rows) {
    const reading = row[kind];
    const key = reading.kind === 'known' ? reading.code : reading.kind;
    found[key] = (found[key] ?? 0) + 1;
  }
  return found;
}

describe.skipIf(!existsSync(folder))('shared trackers', () => {
  const read = (file: string) => recognised(openTracker(path.join(folder, file)));

  test('wipo-2022-zh', () => {
    const { rows, language, scheme, asOf, fields } = read('wipo-2022-zh.xlsx');
    expect([rows.length, language, scheme, asOf]).toEqual([51, 'zh', 'jiu', '2022-03-31']);
    expect(counts(rows, 'acceptance')).toEqual({ accepted: 49, not_relevant: 2 });
    expect(counts(rows, 'implementation')).toEqual({ implemented: 25, in_progress: 21, not_started: 3, blank: 2 });
    expect(fields).toEqual({
      report: 'B',
      reportTitle: 'C',
      issued: 'D',
      number: 'E',
      addressee: 'F',
      text: 'G',
      assessment: 'H',
      acceptance: 'I',
      implementation: 'J',
      responsible: 'K',
      changeNote: 'L',
    });
  });
  test('wipo-2021-zh', () => {
    const { rows, asOf } = read('wipo-2021-zh.xlsx');
    expect([rows.length, asOf]).toEqual([36, '2021-03-31']);
  });
  test('itu-2022-zh', () => {
    const { rows, kinds, blocks, asOf } = read('itu-2022-zh.xlsx');
    expect([rows.length, rows.filter((row) => row.forInformation).length]).toEqual([23, 1]);
    expect(kinds).toEqual(['other', 'tracker']);
    expect(blocks.map((block) => [block.reportLine?.symbol, block.rows.length])).toEqual([
      ['JIU/REP/2021/3', 2],
      ['JIU/REP/2021/2', 3],
      ['JIU/REP/2020/8', 10],
      ['JIU/REP/2020/7', 8],
    ]);
    expect(rows.every((row) => row.entries.reportTitle && row.entries.contact && row.number && row.addressee)).toBe(
      true,
    );
    expect(asOf).toBeNull();
  });
  test('board-of-auditors-2018-en', () => {
    const { rows, scheme, blocks, asOf } = read('board-of-auditors-2018-en.xlsx');
    expect([rows.length, scheme, asOf]).toEqual([39, 'board-of-auditors', '2018-12-31']);
    expect(counts(rows, 'implementation')).toEqual({ implemented: 2, in_progress: 36, not_started: 1 });
    expect(blocks.map(lettersOf)).toMatchObject([{ report: 'C', number: 'C', text: 'D' }]);
    expect(rows[0]).toMatchObject({ symbol: 'A/70/581', number: { value: 10, part: '' } });
  });
  test('oversight-2024-en', () => {
    const { rows, asOf, scheme } = read('oversight-2024-en.xlsx');
    expect([rows.length, asOf, scheme]).toEqual([30, '2024-12-31', 'jiu']);
    expect(new Set(rows.map((row) => row.source)).size).toBe(4);
  });
});
