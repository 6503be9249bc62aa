// The sample template in every language, filled: held against Microsoft's Open XML SDK, and laid out by LibreOffice.
import { execFileSync, spawnSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { languages } from '../../src/core/recommendation/codes';
import { fillTemplate, sampleTemplate } from '../../src/export/template';
import { messages } from '../../src/messages';
import { before, catalogue, now } from '../core/annex/golden-tracker';
import { Desk } from '../support/runner';
import { templateValuesOf } from '../support/template-of';

const missing = ['soffice --version', 'pdftotext -v'].find((program) => {
  const [name = '', argument = ''] = program.split(' ');
  return spawnSync(name, [argument]).status !== 0;
});
if (missing !== undefined) process.stderr.write(`Cannot run "${missing}": filled templates are not laid out.\n`);

let desk: Desk;
const templates: string[] = [];
const papers: string[] = [];

beforeAll(async () => {
  desk = await Desk.set();
  for (const language of languages) {
    const template = sampleTemplate(messages[language].annex, language);
    // Without settings, so that blanks are in it as well.
    const filled = await fillTemplate(template, templateValuesOf(now, { before, catalogue, settings: {}, language }));
    if (filled.kind === 'problem') throw new Error(JSON.stringify(filled.problem));
    templates.push(await desk.put(`template-${language}.docx`, template));
    papers.push(await desk.put(`paper-${language}.docx`, filled.bytes));
  }
});
afterAll(() => desk.clear());

it('holds nothing that is none of the standard’s', () => {
  const tool = path.resolve(import.meta.dirname, '../support/open-xml.mjs');
  const answer = execFileSync(process.execPath, [tool, ...templates, ...papers], { encoding: 'utf8' });
  const complaints = z.record(z.string(), z.array(z.string())).parse(JSON.parse(answer));
  expect(Object.keys(complaints)).toHaveLength(2 * languages.length);
  expect(Object.entries(complaints).filter(([, found]) => found.length > 0)).toEqual([]);
});

describe.skipIf(missing !== undefined)('laid out by LibreOffice', () => {
  beforeAll(() => {
    const profile = pathToFileURL(path.join(desk.folder, 'profile')).href;
    const given = ['--headless', `-env:UserInstallation=${profile}`, '--convert-to', 'pdf', '--outdir', desk.folder];
    execFileSync('soffice', [...given, ...papers], { stdio: 'ignore' });
  });

  const wordsIn = (language: string) => {
    const file = path.join(desk.folder, `paper-${language}.pdf`);
    const boxes = execFileSync('pdftotext', ['-bbox', file, '-'], { encoding: 'utf8' });
    const word = /xMin="([\d.]+)"[^>]*xMax="([\d.]+)"[^>]*>([^<]*)<\/word>/g;
    return [...boxes.matchAll(word)].map(([, left, right, text]) => ({
      left: Number(left),
      right: Number(right),
      text,
    }));
  };

  it.each(languages)('opens and prints what it was filled with (%s)', (language) => {
    const words = wordsIn(language);
    const symbols = words.filter(({ text }) => text?.includes('JIU/REP/2020/8'));
    expect(symbols.length).toBeGreaterThanOrEqual(4);
    expect(words.some(({ text }) => /[{}]/.test(text ?? ''))).toBe(false);
  });

  it('runs from the right in Arabic', () => {
    const [first] = wordsIn('ar').filter(({ text }) => text === 'JIU/REP/2021/3');
    const [other] = wordsIn('en').filter(({ text }) => text === 'JIU/REP/2021/3');
    expect(first?.left).toBeGreaterThan(300);
    expect(other?.left).toBeLessThan(100);
  });
});
