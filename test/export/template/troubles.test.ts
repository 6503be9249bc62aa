import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { docxOf, type Drawn, lines, problemWith, tableOf, templateValuesOf } from '../../support/template-of';
import { now } from '../../core/annex/golden-tracker';

const values = templateValuesOf(now);
const place = (around: string, more: object = {}) => ({ part: 'body', isInTable: false, around, ...more });

async function troublesWith(drawn: Drawn) {
  const problem = await problemWith(drawn, values);
  return problem.kind === 'placeholders' ? problem.troubles : problem;
}

test('names a field that there is not, where it stands, and the one that is spelled almost so', async () => {
  const body = lines('Of the {totl} recommendations') + tableOf(['{#reports}{Symbol}', '{colour}{/reports}']);
  expect(await troublesWith({ body, header: lines('{organisation}') })).toEqual([
    {
      kind: 'unknown-field',
      name: 'organisation',
      near: 'organization',
      at: place('{organisation}', { part: 'header' }),
    },
    { kind: 'unknown-field', name: 'totl', near: 'total', at: place('Of the {totl} recommendations') },
    { kind: 'unknown-field', name: 'Symbol', near: 'symbol', at: place('{#reports}{Symbol}', { isInTable: true }) },
    { kind: 'unknown-field', name: 'colour', near: null, at: place('{colour}{/reports}', { isInTable: true }) },
  ]);
});

test('says in which lists a field can stand that stands outside of them', async () => {
  expect(await troublesWith({ body: lines('See {contact}.') })).toEqual([
    {
      kind: 'outside-list',
      name: 'contact',
      lists: ['reports', 'openReports', 'legislative.reports', 'executive.reports'],
      at: place('See {contact}.'),
    },
  ]);
});

test('finds mistakes in a list even where there is nothing to list', async () => {
  const body = lines('{#overdueRecommendations}{assesment}{/overdueRecommendations}');
  expect(await troublesWith({ body })).toMatchObject([
    { kind: 'unknown-field', name: 'assesment', near: 'assessment' },
  ]);
});

test.each([
  ['{reports}', { kind: 'list-as-field', name: 'reports' }],
  ['{#recommendations}{isNew}{/recommendations}', { kind: 'condition-as-field', name: 'isNew' }],
  ['{#reports}{symbol}', { kind: 'not-closed', name: 'reports' }],
  ['{symbol}{/reports}', { kind: 'not-opened', name: 'reports' }],
  ['{#reports}{symbol}{/years}', { kind: 'crossed', name: 'reports', closed: 'years' }],
  ['In {total of them', { kind: 'brace', brace: '{' }],
  ['In total} of them', { kind: 'brace', brace: '}' }],
  ['{{total}}', { kind: 'double-brace' }],
  ['{@total}', { kind: 'unknown-field', name: 'total', near: 'total' }],
  ['{=[ ]=}', { kind: 'unknown-field', near: null }],
  ['{}', { kind: 'unknown-field', name: '', near: null }],
])('%s', async (text, trouble) => {
  expect(await troublesWith({ body: lines('Before', text) })).toMatchObject([
    { ...trouble, at: { part: 'body', isInTable: false } },
  ]);
});

test('tells of a list that begins in a table and ends below it', async () => {
  const body = tableOf(['{#reports}{symbol}', '{title}']) + lines('{/reports}');
  expect(await troublesWith({ body })).toMatchObject([{ kind: 'misplaced', name: 'reports' }]);
});

test('tells all that is wrong at once', async () => {
  const body = lines('{totl}', '{#years}{yeer}{/years}', '{opn}');
  expect(await troublesWith({ body })).toMatchObject([{ name: 'totl' }, { name: 'yeer' }, { name: 'opn' }]);
});

test('shortens a long paragraph about the place', async () => {
  const words = 'These words stand around the field. '.repeat(10);
  const problem = await problemWith({ body: lines(`${words}{totl}. ${words}`) }, values);
  const around = problem.kind === 'placeholders' ? problem.troubles[0].at.around : '';
  expect(around).toMatch(/^….*\{totl\}.*…$/);
  expect(around.length).toBeLessThanOrEqual(82);
});

const word = 'application/vnd';
test.each<[string, Drawn | Uint8Array, string]>([
  ['a template without placeholders', { body: lines('A letter') }, 'no-placeholders'],
  ['a text file', strToU8('{total}'), 'not-a-document'],
  ['a package without content types', zipSync({ 'a.txt': strToU8('{total}') }), 'not-a-document'],
  [
    'a workbook',
    { body: lines('{total}'), type: `${word}.openxmlformats-officedocument.spreadsheetml.sheet.main+xml` },
    'not-a-document',
  ],
  [
    'a document with macros',
    { body: lines('{total}'), type: `${word}.ms-word.document.macroEnabled.main+xml` },
    'macros',
  ],
  ['a .doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'old-or-protected'],
  ['an empty file', new Uint8Array(), 'not-a-document'],
  ['a document whose XML is cut off', docxOf({ body: '<w:p><w:r><w:t>{total}</w:t' }), 'damaged'],
])('%s cannot be filled', async (_, template, kind) => {
  expect(await problemWith(template, values)).toEqual({ kind });
});
