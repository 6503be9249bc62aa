// `annex`: one annex or text of a paper from a workbook, and on papers' own figures.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { languages } from '../../src/messages';
import { masthead } from '../support/annex-of';
import { drawnModel } from '../support/drawn-model';
import { Desk, ran } from '../support/runner';
import { partsOf } from '../support/word-parts';

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.set();
});
afterAll(() => desk.clear());

const rows = [
  ['Report', 'No.', 'Recommendation', 'Addressee', 'Acceptance', 'Implementation', 'Comments'],
  ['JIU/REP/2020/8', 1, 'The executive head should plan.', 'Executive head', 'Accepted', 'Implemented', 'Planned.'],
  ['JIU/REP/2020/8', 2, 'The governing body should ask.', 'Governing body', 'Accepted', 'In progress', 'Asked.'],
];
const put = () => desk.put('tracker.xlsx', drawnModel({ sheets: [{ name: 'Follow-up', rows }] }));
const answer = z.object({
  output: z.string(),
  language: z.string(),
  out: z.string(),
  omitted: z.array(z.object({ kind: z.string(), message: z.string() })),
});

describe('annex', () => {
  it('writes the paper and lists what it leaves out', async () => {
    const file = await put();
    const settings = await desk.put('paper.json', JSON.stringify({ ...masthead, documentSymbol: 'C/1' }));
    const out = path.join(desk.folder, 'decision.md');
    const given = ['--output', 'decision', '--as-of', '2022-03-31', '--settings', settings, '--out', out, '--json'];
    const { code, out: said, error } = await ran('annex', file, ...given);
    expect([code, error]).toEqual([0, '']);
    expect(answer.parse(JSON.parse(said))).toEqual({ output: 'decision', language: 'en', out, omitted: [] });
    expect(readFileSync(out, 'utf8')).toContain('- JIU/REP/2020/8 (recommendation 1)\n');
  });

  it('writes it as a Word file, with charts fit for print', async () => {
    const file = await put();
    const out = path.join(desk.folder, 'figures.DOCX');
    const given = ['--output', 'figures', '--as-of', '2022-03-31', '--language', 'zh', '--out', out, '--json'];
    const { code, out: said } = await ran('annex', file, ...given);
    expect([code, answer.parse(JSON.parse(said)).out]).toEqual([0, out]);
    const bytes = readFileSync(out);
    expect(partsOf(bytes)['word/document.xml']).toContain('<w:lang w:eastAsia="zh-CN"/>');
    // A PNG says its width and height in its 17th to 24th byte; 17 cm at 300 dots an inch.
    const picture = unzipSync(bytes)['word/media/picture1.png'];
    expect(picture && new DataView(picture.buffer, picture.byteOffset).getUint32(16)).toBe(2008);
  });

  it('is in the tracker’s language unless another is asked for', async () => {
    const file = await put();
    const out = path.join(desk.folder, 'executive.md');
    const given = ['--output', 'executive', '--as-of', '2022-03-31', '--out', out, '--language', 'ar', '--json'];
    const { out: said } = await ran('annex', file, ...given);
    const { language, omitted } = answer.parse(JSON.parse(said));
    expect(language).toBe('ar');
    const blanks = Array.from({ length: 4 }, () => 'setting-missing');
    expect(omitted.map(({ kind }) => kind).sort()).toEqual(['changes-unknown', 'not-translated', ...blanks]);
    expect(readFileSync(out, 'utf8')).toContain('# التوصيات الموجهة إلى الرؤساء التنفيذيين');
  });

  it.each(languages)('refuses in one line without a reporting date, and writes nothing (%s)', async (language) => {
    const out = path.join(desk.folder, `undated-${language}.md`);
    const given = ['--output', 'executive', '--out', out, '--language', language];
    const { code, out: said, error } = await ran('annex', await put(), ...given);
    expect([code, said, existsSync(out)]).toEqual([2, '', false]);
    expect(error).toMatch(/^[^\n]+\n$/);
  });

  it('refuses settings it does not know', async () => {
    const file = await put();
    const given = ['--output', 'decision', '--as-of', '2022-03-31', '--out', path.join(desk.folder, 'x.md')];
    for (const [content, named] of [
      ['{"symbol": "C/1"}', 'symbol'],
      ['{"reportingDate": "soon"}', 'reportingDate'],
      ['nothing', 'paper.json'],
    ] as const) {
      const settings = await desk.put('paper.json', content);
      const { code, error } = await ran('annex', file, ...given, '--settings', settings);
      expect([code, error.includes(named)]).toEqual([2, true]);
    }
  });
});

const folder = path.resolve(import.meta.dirname, '../../../shared/trackers');
const reference = path.resolve(folder, '../reference');

const publishedRow = z.object({
  annex: z.enum(['I', 'II']),
  report: z.string(),
  number: z.int(),
  text: z.string(),
  change: z.object({
    previousStatus: z.string().nullable(),
    unchanged: z.boolean(),
    assessmentUpdated: z.boolean(),
    isNew: z.boolean(),
  }),
});
type PublishedRow = z.infer<typeof publishedRow>;

function remarkOf({ report, number, change }: PublishedRow): string | null {
  // The paper has no note for these three; last period's data tell.
  if (['JIU/REP/2020/8 8', 'JIU/REP/2020/8 9', 'JIU/REP/2020/7 2'].includes(`${report} ${String(number)}`))
    return '无变化，评估已更新';
  if (change.isNew) return '新建议';
  if (change.previousStatus !== null) return `之前为“${change.previousStatus}”`;
  if (!change.unchanged) return null;
  return change.assessmentUpdated ? '无变化，评估已更新' : '无变化';
}

describe.skipIf(!existsSync(folder))('annex on trackers rebuilt from published papers', () => {
  const made = async (output: string, name: string, ...more: string[]) => {
    const out = path.join(desk.folder, `${output}.md`);
    const { code, error } = await ran(
      'annex',
      path.join(folder, name),
      '--output',
      output,
      '--out',
      out,
      '--json',
      ...more,
    );
    expect([code, error]).toEqual([0, '']);
    return readFileSync(out, 'utf8');
  };
  const previous = ['--previous', path.join(folder, 'wipo-2021-zh.xlsx'), '--as-of', '2022-03-31'];

  it.each([
    ['legislative', 'I', 13],
    ['executive', 'II', 38],
  ] as const)('%s: the published order and change remarks', async (output, annex, count) => {
    const text = await made(output, 'wipo-2022-zh.xlsx', ...previous);
    const all = z.array(publishedRow).parse(JSON.parse(readFileSync(path.join(reference, 'wipo-rows.json'), 'utf8')));
    const listed: string[] = [];
    let report = '';
    for (const line of text.split('\n')) {
      report = /^\| (JIU\/REP\/\d+\/\d+) /.exec(line)?.[1] ?? report;
      const number = /^\| \*\*建议(\d+)\*\* \|/.exec(line)?.[1];
      if (number !== undefined) listed.push(`${report} ${number} `);
      const remark = /^\| \*\*(?:接受|落实)情况\*\* \| (?:.*<br>)?(新建议|之前为.*|无变化.*) \|$/.exec(line)?.[1];
      if (remark !== undefined) listed.push(`${listed.pop() ?? ''}${remark}`);
    }
    const expected = all
      .filter((row) => row.annex === annex)
      .map((row) => `${row.report} ${String(row.number)} ${remarkOf(row) ?? ''}`);
    expect(listed).toHaveLength(count);
    expect(listed).toEqual(expected);
  });

  it('open-by-report: 12 reports, 5 and 19, JIU/REP/2020/8 with 4', async () => {
    const text = await made('open-by-report', 'wipo-2022-zh.xlsx', ...previous);
    const lines = text.split('\n').filter((line) => line.startsWith('| JIU/'));
    expect(lines).toHaveLength(12);
    expect(lines.filter((line) => line.includes('（新）'))).toHaveLength(4);
    expect(lines.find((line) => line.includes('2020/8'))).toContain('| 0 | 4 |');
    expect(text).toContain('| **5** | **19** |');
  });

  it('decision: 27 recommendations, with 2020/2 (1 and 8) and without 2018/6 (8)', async () => {
    const text = await made('decision', 'wipo-2022-zh.xlsx', ...previous);
    const items = text.split('\n').filter((line) => line.startsWith('- '));
    const count = items.flatMap((line) => /建议(.*)）/.exec(line)?.[1]?.match(/\d+/g) ?? []).length;
    expect(count).toBe(27);
    expect(items).toContain('- JIU/REP/2020/2（建议1和8）');
    expect(items).toContain('- JIU/REP/2018/6（建议5）');
  });

  it('reports-and-contacts and matrix-by-report as the ITU Council had them', async () => {
    const contacts = await made('reports-and-contacts', 'itu-2022-zh.xlsx', '--as-of', '2022-01-31');
    expect(contacts.split('\n').filter((line) => /^\| JIU\/REP\/.* \| .+ \| .+ \|$/.test(line))).toHaveLength(4);
    const matrix = await made('matrix-by-report', 'itu-2022-zh.xlsx', '--as-of', '2022-01-31');
    expect(matrix.split('\n').filter((line) => /^\| JIU\/REP\//.test(line))).toHaveLength(4);
    const rowsOf = matrix.split('\n').filter((line) => /建议\d+：/.test(line));
    expect(rowsOf).toHaveLength(23);
    const published = z
      .object({ table2: z.array(z.object({ xCells: z.string().nullable() })) })
      .parse(JSON.parse(readFileSync(path.join(reference, 'itu-rows.json'), 'utf8')));
    const marked = rowsOf.map((line) =>
      line
        .split(' | ')
        .slice(2, 9)
        .map((cell) => (cell.trim() === 'X' ? 'X' : '.')),
    );
    const ticks = published.table2.map(({ xCells }) => (xCells ?? '.......').split(''));
    expect(marked).toEqual(ticks);
    expect(rowsOf.find((line) => line.includes('| 仅供参考'))).toBeDefined();
  });

  it('figures: 51 of which 25, 2 and 24; by year as the paper has them, new ones apart', async () => {
    const text = await made('figures', 'wipo-2022-zh.xlsx', ...previous);
    const rowsOf = text
      .split('\n')
      .filter((line) => /^\| (?:\d{4}|\*\*合计)/.test(line))
      .map((line) => [...line.matchAll(/\d+/g)].map(([number]) => Number(number)));
    // Year, implemented, closed otherwise, open and new, open from earlier, total; the totals without a year.
    expect(rowsOf.slice(0, 7)).toEqual([
      [2016, 3, 0, 0, 0, 3],
      [2017, 1, 0, 0, 0, 1],
      [2018, 1, 0, 0, 3, 4],
      [2019, 1, 0, 0, 2, 3],
      [2020, 11, 2, 0, 12, 25],
      [2021, 8, 0, 7, 0, 15],
      [25, 2, 7, 17, 51],
    ]);
    const totals = rowsOf.filter(([first = 0]) => first < 1900);
    expect(totals).toEqual([
      [25, 2, 7, 17, 51],
      [8, 0, 2, 3, 13],
      [17, 2, 5, 14, 38],
      [51, 100],
    ]);
    expect(text).toMatch(/已落实 \| 25 \| 49 \|\n.* 2 \| 4 \|\n.* 24 \| 47 \|/);
  });

  it('dashboard: sources by status, residual risk and progress of what is open', async () => {
    const text = await made('dashboard', 'oversight-2024-en.xlsx');
    expect(text).toContain('| JIU | 1 | 2 | 7 | 10 |');
    expect(text).toContain('| **Total** | **4** | **7** | **19** | **30** |');
    const risks = [...text.matchAll(/^\| (High|Medium|Low) \| (\d+) \|/gmu)].map(([, name, open]) => [
      name,
      Number(open),
    ]);
    expect(risks).toEqual([
      ['High', 5],
      ['Medium', 8],
      ['Low', 6],
    ]);
    expect(text).toContain('Average progress of the 16 open recommendations that state it: 28 per cent.');
  });

  it('a paper about a part of the tracker lists and counts that part', async () => {
    const given = ['--addressee', 'executive', '--year', '2018', '--open-only', '--order', 'oldest-first'];
    const text = await made('open-by-report', 'wipo-2022-zh.xlsx', ...previous, ...given);
    expect(text).toContain('本文件范围：向行政首长提出的建议；2018年的报告；仅限未完成的建议。');
    expect(text).toContain('| **0** | **3** |');
  });
});
