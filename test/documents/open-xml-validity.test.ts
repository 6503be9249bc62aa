// What we write is held against Microsoft's Open XML SDK: LibreOffice forgives what Excel and Word refuse to open.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type OutputId, outputIds } from '../../src/core/annex/outputs';
import { type Language, languages } from '../../src/core/recommendation/codes';
import { annexWord } from '../../src/export/docx';
import { messages } from '../../src/messages';
import { drawPicture } from '../../src/preview/runner/draw-picture';
import { sampleWorkbook, type SampleLanguage } from '../../src/preview/sample';
import { before, catalogue, now } from '../core/annex/golden-tracker';
import { annexOf } from '../support/annex-of';
import { Desk, ran } from '../support/runner';

const workbooks = ['en', 'ar'] as const satisfies readonly SampleLanguage[];

let desk: Desk;
let complaints: Readonly<Record<string, readonly string[]>>;

beforeAll(async () => {
  desk = await Desk.set();
  const files = [await brokenWorkbook()];
  for (const language of workbooks) files.push(...(await workbooksIn(language)));
  for (const language of languages) files.push(await paperWithEverything(language));
  const tool = path.resolve(import.meta.dirname, '../support/open-xml.mjs');
  const answer = execFileSync(process.execPath, [tool, ...files], { encoding: 'utf8' });
  complaints = z.record(z.string(), z.array(z.string())).parse(JSON.parse(answer));
});
afterAll(() => desk.clear());

/** A summary and a report of findings put into a tracker; annexes with marks, charts and long texts on sheets of their own. */
async function workbooksIn(language: SampleLanguage): Promise<readonly string[]> {
  const sample = await desk.put(`sample-${language}.xlsx`, sampleWorkbook(language));
  const made = (name: string) => path.join(desk.folder, `${name}-${language}.xlsx`);
  const run = async (from: string, to: string, command: string, ...given: readonly string[]) => {
    const common = ['--as-of', '2022-03-31', '--language', language];
    const { code, error } = await ran(command, from, ...common, ...given, made(to));
    if (code === 2) throw new Error(`${command}: ${error}`);
    return made(to);
  };
  const withSummary = await run(sample, 'summary', 'summary', '--out');
  const withReport = await run(withSummary, 'report', 'check', '--report');
  const annexes = [];
  for (const output of ['matrix-by-report', 'figures', 'legislative'] satisfies readonly OutputId[])
    annexes.push(await run(sample, output, 'annex', '--output', output, '--out'));
  return [withReport, ...annexes];
}

async function paperWithEverything(language: Language): Promise<string> {
  const documents = outputIds.map((output) => annexOf(output, now, { language, before, catalogue }).document);
  const { pageOf } = messages[language].annex;
  return desk.put(`paper-${language}.docx`, await annexWord(documents, { draw: drawPicture, pageOf }));
}

async function brokenWorkbook(): Promise<string> {
  const parts = unzipSync(readFileSync(await desk.put('whole.xlsx', sampleWorkbook('zh'))));
  const name = Object.keys(parts).find((each) => each.endsWith('styles.xml')) ?? '';
  const broken = strFromU8(parts[name] ?? new Uint8Array()).replace('<cellXfs', '<nonsense/><cellXfs');
  return desk.put('broken.xlsx', zipSync({ ...parts, [name]: strToU8(broken) }));
}

describe('held against the Open XML SDK', () => {
  it('a workbook with what is none of the standard’s is noticed', () => {
    expect(complaints['broken.xlsx']?.join()).toContain('nonsense');
  });

  it.each(workbooks)('workbooks that we write hold nothing else (%s)', (language) => {
    const ours = Object.entries(complaints).filter(([file]) => file.endsWith(`-${language}.xlsx`));
    expect(ours.length).toBe(4);
    expect(ours.filter(([, found]) => found.length > 0)).toEqual([]);
  });

  it.each(languages)('Word files of every output hold nothing else (%s)', (language) => {
    expect(complaints[`paper-${language}.docx`]).toEqual([]);
  });
});
