// `check --previous`: a tracker held against last period's workbook.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { languages } from '../../src/messages';
import { drawnModel } from '../support/drawn-model';
import type { DrawnSheet } from '../support/drawn-workbook';
import { Desk, ran } from '../support/runner';

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.set();
});
afterAll(() => desk.clear());

const checkDocument = z.object({
  counts: z.object({ error: z.int() }),
  notRun: z.array(z.object({ rule: z.string() })),
  findings: z.array(z.object({ rule: z.string(), cell: z.string(), row: z.int(), message: z.string() })),
});

const header = ['Report', 'No.', 'Recommendation', 'Addressee', 'Acceptance', 'Implementation', 'Comments'];
const row = (number: number, acceptance: string, implementation: string) => [
  'JIU/REP/2020/8',
  number,
  `The executive head should take measure ${number} before the end of next year.`,
  'Executive head',
  acceptance,
  implementation,
  `Note ${number} on what was done.`,
];
const tracker = (...rows: readonly (readonly (string | number)[])[]): DrawnSheet => ({
  name: 'Follow-up',
  rows: [header, ...rows],
});
const put = (name: string, sheet: DrawnSheet) => desk.put(name, drawnModel({ sheets: [sheet] }));

const last = tracker(
  row(1, 'Accepted', 'Not started'),
  row(2, 'Accepted', 'In progress'),
  row(3, 'Accepted', 'Implemented'),
);
const now = tracker(row(1, 'Accepted', 'Implemented'), row(3, 'Accepted', 'In progress'));

const onLastPeriod = [
  'status-regressed',
  'acceptance-withdrawn',
  'stage-skipped',
  'recommendation-vanished',
  'roll-forward-mismatch',
];

describe('check --previous', () => {
  it('holds the tracker against last period’s workbook', async () => {
    const [file, previous] = [await put('now.xlsx', now), await put('Tracker 2021.xlsx', last)];
    const { code, out, error } = await ran('check', file, '--previous', previous, '--json');
    expect([code, error]).toEqual([1, '']);
    const { findings, notRun } = checkDocument.parse(JSON.parse(out));
    const found = findings.filter(({ rule }) => onLastPeriod.includes(rule)).map(({ rule, cell }) => `${rule} ${cell}`);
    expect(found).toEqual(['stage-skipped F2', 'recommendation-vanished B3', 'status-regressed F3']);
    expect(findings.find(({ rule }) => rule === 'recommendation-vanished')?.message).toContain('Tracker 2021.xlsx');
    expect(notRun.filter(({ rule }) => onLastPeriod.includes(rule))).toEqual([]);
  });

  it('prints what does not add up without the name of a recommendation, since it is of the whole tracker', async () => {
    const twice = tracker(
      row(1, 'Accepted', 'In progress'),
      row(2, 'Accepted', 'In progress'),
      row(1, 'Accepted', 'In progress'),
    );
    const [file, previous] = [await put('twice.xlsx', twice), await put('Tracker 2021.xlsx', last)];
    const { out } = await ran('check', file, '--previous', previous);
    expect(out).toMatch(
      /^ {2}B4 {2}“Tracker 2021.xlsx” has 2 open; with 0 new and 0 reopened, less 0 closed and 0 vanished, that makes 2/m,
    );
    expect(out).toContain('but 3 are open now. More than one row: JIU/REP/2020/8 1.');
  });

  it('without it reports what was not looked at', async () => {
    const { out } = await ran('check', await put('now.xlsx', now), '--json');
    const { notRun } = checkDocument.parse(JSON.parse(out));
    expect(notRun.map(({ rule }) => rule)).toEqual(expect.arrayContaining(onLastPeriod));
  });

  it.each(languages)('says in one line why the other workbook cannot be used: %s', async (language) => {
    const file = await put('now.xlsx', now);
    const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    const unusable = [
      path.join(desk.folder, 'nowhere.xlsx'),
      await desk.put('broken.xlsx', 'no workbook at all'),
      await desk.put('old.xls', Uint8Array.from(compound)),
      await desk.put('secret.xlsx', Uint8Array.from([...compound, ...Buffer.from('EncryptedPackage', 'utf16le')])),
      await put('notes.xlsx', { name: 'Notes', rows: [['Nothing to follow up']] }),
    ];
    const said: string[] = [];
    for (const previous of unusable) {
      const { code, out, error } = await ran('check', file, '--previous', previous, '--language', language);
      expect([code, out]).toEqual([2, '']);
      expect(error).toMatch(/^[^\n]+\n$/);
      expect(error).toContain(path.basename(previous));
      expect(error).not.toContain('now.xlsx');
      said.push(error.replaceAll(path.basename(previous), ''));
    }
    expect(new Set(said).size).toBe(unusable.length);
  });
});

const folder = path.resolve(import.meta.dirname, '../../../shared/trackers');

describe.skipIf(!existsSync(folder))('check --previous on trackers rebuilt from published papers', () => {
  it('finds in 2022 what a careful reader found', async () => {
    const [file, previous] = ['wipo-2022-zh.xlsx', 'wipo-2021-zh.xlsx'].map((name) => path.join(folder, name));
    const { out } = await ran('check', file ?? '', '--previous', previous ?? '', '--as-of', '2022-03-31', '--json');
    const { findings, counts } = checkDocument.parse(JSON.parse(out));
    const rowsOf = (id: string) => findings.filter(({ rule }) => rule === id).map(({ cell }) => cell);
    expect(rowsOf('stage-skipped')).toEqual(['J15', 'J46']);
    expect(rowsOf('acceptance-withdrawn')).toEqual(['I39', 'I40']);
    expect(rowsOf('status-regressed')).toEqual([]);
    expect(rowsOf('recommendation-vanished')).toEqual([]);
    expect(rowsOf('roll-forward-mismatch')).toEqual([]);
    expect(rowsOf('change-note-inconsistent')).toEqual(['L33', 'L34', 'L35']);
    expect(counts.error).toBe(0);
  });
});
