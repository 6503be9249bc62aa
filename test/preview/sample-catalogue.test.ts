// The sample catalogue fits the sample trackers: with each there are texts that are the same, that differ, and new ones.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languages } from '../../src/core/recommendation/codes';
import { readCatalogue } from '../../src/sources/catalogue-text';
import { parseDeployment, standingAt } from '../../src/sources/deployment';
import { connect, loadExcelClient } from '../../src/preview/client/node';
import { ExcelHost } from '../../src/preview/host';
import { sampleWorkbook } from '../../src/preview/sample';
import { compareTexts } from '../../src/tasks';
import { createOfficeWorkbook } from '../../src/workbook/office';

loadExcelClient();

const text = readFileSync('src/preview/sample/catalogue.json', 'utf8');

function sample() {
  const read = readCatalogue({ kind: 'json', text });
  if (read.kind === 'problem') throw new Error(JSON.stringify(read.problem));
  return read.catalogue;
}

test('every title and text is there in all six languages', () => {
  const texts = sample().reports.flatMap(({ title, recommendations }) => [
    title,
    ...recommendations.map((one) => one.text),
  ]);
  expect(texts).toHaveLength(28);
  for (const each of texts) expect(Object.keys(each).sort()).toEqual([...languages].sort());
});

test.each([
  ['en', { same: 12, different: 7, 'missing-here': 1, titles: 3, addressees: 1, added: 1 }],
  ['ar', { same: 6, different: 5, 'missing-here': 1, titles: 3, addressees: 1, added: 5 }],
  ['zh', { same: 6, different: 5, 'missing-here': 1, titles: 3, addressees: 1, added: 5 }],
] as const)('beside the sample in %s', async (language, expected) => {
  connect(new ExcelHost(sampleWorkbook(language)));
  const request = { asOf: null, mapping: new Map<string, never>(), catalogue: { name: 'sample', catalogue: sample() } };
  const compared = await compareTexts(createOfficeWorkbook(), request, null);
  if (compared.kind === 'refused') throw new Error(compared.because);
  const { texts, titles, addressees, newRecommendations, newReports } = compared.comparison;
  const count = (state: string) => texts.filter((one) => one.state === state).length;
  expect({
    same: count('same'),
    different: count('different'),
    'missing-here': count('missing-here'),
    titles: titles.filter(({ state }) => state === 'different').length,
    addressees: addressees.length,
    added: newRecommendations.length,
  }).toEqual(expected);
  expect(newReports.map(({ symbol }) => symbol)).toContain('JIU/REP/2022/2');
});

test('is what the preview offers, by its whole address', () => {
  const read = parseDeployment(readFileSync('src/preview/deployment.json', 'utf8'));
  if (read.kind !== 'deployment') throw new Error(read.entry);
  const beside = (file: string) => `https://addin.example.org/followup/${file}`;
  expect(standingAt(read.deployment, beside).sources).toEqual([
    { kind: 'address', name: 'Sample official texts', address: beside('sample-catalogue.json') },
  ]);
});
