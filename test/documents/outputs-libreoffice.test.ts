// Lists, colours and a report as the adapter puts them, saved, and read by a program that is not ours.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { severities } from '../../src/core/rules/rule';
import { saveWorkbook } from '../../src/preview/xlsx';
import { markings } from '../../src/workbook/office/marking';
import { areaAt, manyRows } from '../support/drawn-workbook';
import { stageOf } from '../workbook/office-stage';

const missing = spawnSync('soffice', ['--version']).status !== 0;
if (missing) process.stderr.write('soffice is not installed: outputs are not compared with LibreOffice.\n');

describe.skipIf(missing)('what is put into a workbook, as LibreOffice reads it', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'outputs-'));
  let read = '';

  beforeAll(async () => {
    const file = path.join(folder, 'outputs.xlsx');
    writeFileSync(file, await savedOutputs());
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'fods', '--outdir', folder, file], {
      stdio: 'ignore',
      timeout: 180_000,
    });
    read = readFileSync(path.join(folder, 'outputs.fods'), 'utf8');
  }, 200_000);

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('offers both lists and refuses nothing', () => {
    const rules = read.match(/<table:content-validation [^]*?<\/table:content-validation>/g) ?? [];
    expect(rules.map((rule) => /cell-content-is-in-list\((.*?)\)"/.exec(rule)?.[1])).toEqual([
      '&quot;Accepted&quot;;&quot;Not accepted&quot;',
      '[$&apos;Follow-up lists&apos;.$A$1:.$A$2]',
    ]);
    expect(rules.map((rule) => /table:message-type="(\w+)"/.exec(rule)?.[1])).toEqual(['information', 'information']);
  });

  it('colours the cells of every severity', () => {
    const rules = read.match(/<calcext:condition [^>]*>/g) ?? [];
    expect(rules.map((rule) => /recommendation-followup (\w+)/.exec(rule)?.[1]).sort()).toEqual([...severities].sort());
    for (const severity of severities) expect(read).toContain(markings[severity].fill.toLowerCase());
  });

  it('finds the report with its mark, its links and its page', () => {
    const signs = {
      mark: /<table:named-range table:name="FollowUp.findings"[^>]*\$Findings\.\$A\$1:\.\$B\$3/,
      link: /xlink:href="#&apos;Year&apos;&apos;s tracker&apos;\.D2"/,
      headings: /<table:table-header-rows>/,
      'one page wide': /style:scale-to-X="1"/,
      landscape: /style:print-orientation="landscape"/,
      'number of pages': /<text:page-count>/,
    };
    expect(Object.entries(signs).filter(([, sign]) => !sign.test(read))).toEqual([]);
  });
});

async function savedOutputs(): Promise<Uint8Array> {
  const stage = stageOf({ sheets: [{ name: "Year's tracker", rows: manyRows(20) }] });
  const sheet = stage.idOf("Year's tracker");
  const place = (cells: string) => ({ sheet, area: areaAt(cells) });
  await stage.port.offerWords([
    { areas: [place('D2:D21')], words: ['Accepted', 'Not accepted'] },
    { areas: [place('E2:E21')], words: ['Implemented', 'Under way, in part'] },
  ]);
  await stage.port.highlight(
    severities.map((severity, at) => ({ place: { sheet, row: at + 1, column: at }, severity })),
  );
  await stage.port.putSheet({
    id: 'findings',
    name: 'Findings',
    rightToLeft: false,
    columns: [{ width: 10 }, { width: 40, wrap: true }],
    rows: [
      [{ value: 'Findings', style: 'title', span: 2 }],
      [
        { value: 'Cell', style: 'header' },
        { value: 'What', style: 'header' },
      ],
      [{ value: 'D2', link: { sheet, row: 1, column: 3 } }, { value: '=1+1' }],
    ],
    headerRow: 1,
    print: { orientation: 'landscape', footer: 'Findings & figures' },
  });
  return saveWorkbook(stage.model);
}
