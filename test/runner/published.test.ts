// What the runner says of trackers that hold published papers, where those are at hand: the numbers a careful reader
// of the papers arrived at by hand.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ran } from '../support/runner';

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url));
const tracker = (name: string) => path.join(shared, 'trackers', name);
const catalogue = path.join(shared, 'reference', 'catalogue-zh.json');

interface Finding {
  readonly rule: string;
  readonly severity: string;
  readonly report: string;
  readonly number: number | string | null;
  readonly suggestion: string | null;
}
interface Checked {
  readonly counts: { readonly error: number };
  readonly findings: readonly Finding[];
  readonly notRun: readonly { readonly rule: string }[];
}

async function check(...argv: string[]) {
  const { code, out } = await ran('check', ...argv, '--json');
  // The shape is held to by the runner's own test.
  const { counts, findings, notRun } = JSON.parse(out) as Checked;
  const of = (rule: string) =>
    findings
      .filter((finding) => finding.rule === rule)
      .map(({ report, number }) => `${report.replace('JIU/REP/', '')}-${String(number)}`)
      .sort();
  return { code, errors: counts.error, findings, of, notRun: notRun.map(({ rule }) => rule) };
}

describe.skipIf(!existsSync(tracker('wipo-2022-zh.xlsx')))('published papers', () => {
  it('WIPO 2022: nothing worse than a warning, and the rows that are late', async () => {
    const found = await check(tracker('wipo-2022-zh.xlsx'), '--as-of', '2022-03-31');
    expect([found.code, found.errors]).toEqual([0, 0]);
    expect(found.of('deadline-passed')).toEqual(['2018/4-10', '2018/6-1', '2018/6-8', '2019/8-4', '2020/2-3']);
    expect(found.of('open-too-long')).toEqual(['2018/4-10', '2018/6-1', '2018/6-8', '2019/5-1', '2019/8-4']);
    expect(found.of('text-markup')).toHaveLength(4);
    expect(found.notRun).toContain('stage-skipped');
  });

  it('WIPO 2022 held against 2021: two stages skipped, two acceptances withdrawn, and it rolls forward', async () => {
    const found = await check(
      tracker('wipo-2022-zh.xlsx'),
      '--as-of',
      '2022-03-31',
      '--previous',
      tracker('wipo-2021-zh.xlsx'),
    );
    expect([found.code, found.errors]).toEqual([0, 0]);
    expect(found.of('stage-skipped')).toEqual(['2019/9-1', '2020/2-8']);
    expect(found.of('acceptance-withdrawn')).toEqual(['2020/6-5', '2020/6-6']);
    for (const rule of ['status-regressed', 'recommendation-vanished', 'roll-forward-mismatch']) {
      expect(found.of(rule), rule).toEqual([]);
      expect(found.notRun).not.toContain(rule);
    }
  });

  it('ITU 2022: no errors; the row for information owes no status', async () => {
    const found = await check(tracker('itu-2022-zh.xlsx'), '--as-of', '2022-03-31');
    expect([found.code, found.errors]).toEqual([0, 0]);
    expect([...found.of('acceptance-missing'), ...found.of('implementation-missing')]).toEqual([]);
  });

  it('ITU 2022 held against the official texts: sixteen differ, seven are not there', async () => {
    const found = await check(tracker('itu-2022-zh.xlsx'), '--as-of', '2022-03-31', '--catalogue', catalogue);
    expect(found.of('text-differs')).toHaveLength(16);
    expect(found.of('recommendation-unknown')).toHaveLength(7);
    const texts = found.findings.filter(({ rule }) => rule === 'text-differs');
    expect(texts.every(({ suggestion }) => /^建议\s*\d+/u.test(suggestion ?? ''))).toBe(true);
  });

  it('WIPO 2022 held against the official texts: one title is a placeholder', async () => {
    const found = await check(tracker('wipo-2022-zh.xlsx'), '--as-of', '2022-03-31', '--catalogue', catalogue);
    expect(found.of('title-differs')).toEqual(['2019/5-1']);
    expect(found.of('text-differs')).toEqual([]);
  });

  it('Board of Auditors 2018: no errors, twelve open for more than two years', async () => {
    const scheme = ['--scheme', 'board-of-auditors', '--as-of', '2018-12-31'];
    const found = await check(tracker('board-of-auditors-2018-en.xlsx'), ...scheme);
    expect([found.code, found.errors]).toEqual([0, 0]);
    expect(found.of('open-too-long')).toHaveLength(12);
  });
});
