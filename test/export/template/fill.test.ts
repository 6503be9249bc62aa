import { describe, expect, test } from 'vitest';
import { fillTemplate } from '../../../src/export/template';
import { drawTracker } from '../../support/draw-tracker';
import { docxOf, filled, lines, runOf, tableOf, templateValuesOf } from '../../support/template-of';
import { before, catalogue, now, settings } from '../../core/annex/golden-tracker';

const values = (language: 'en' | 'ar' | 'zh' = 'en') =>
  templateValuesOf(now, { before, catalogue, settings, language });

test('puts figures and settings where their fields stand', async () => {
  const body = lines('{organization}, {governingBody}: {implemented} of {total} ({implementedPercent}%), as at {asOf}');
  expect((await filled({ body }, values())).texts).toEqual([
    'Example Organization, Programme Committee: 3 of 8 (38%), as at 31 March 2022',
  ]);
});

test('repeats a table row for each recommendation, newest report first', async () => {
  const body = tableOf(
    ['Symbol', 'Text'],
    ['{#recommendations}{symbol} ({number})', '{implementation}{/recommendations}'],
  );
  const { texts, xml } = await filled({ body }, values());
  expect(texts.slice(0, 6)).toEqual([
    'Symbol',
    'Text',
    'JIU/REP/2021/3 (1)',
    'In progress',
    'JIU/REP/2021/3 (2)',
    'Not started',
  ]);
  expect(xml.match(/<w:tr>/g)).toHaveLength(9);
});

test('repeats paragraphs and the rows of tables in lists inside of lists', async () => {
  const body =
    lines('{#legislative}', '{heading}', '{#reports}', '{symbol}: {title}') +
    tableOf(['{#recommendations}{number}', '{acceptance}{/recommendations}']) +
    lines('{/reports}', '{/legislative}');
  const { texts } = await filled({ body }, values());
  expect(texts).toEqual([
    'I. Recommendations made in reports of 2021',
    'JIU/REP/2021/3: Safety of networks',
    '2',
    'Accepted',
    'II. Recommendations made in reports of 2020',
    'JIU/REP/2020/8: Care for the climate',
    '5',
    'Accepted',
    '6',
    'Under consideration',
  ]);
});

test('shows what a condition asks for, and nothing where a text has nothing to say', async () => {
  const body = lines(
    '{#openRecommendations}{number}{#isNew} new{/isNew}{^isNew} old{/isNew}; {/openRecommendations}',
    '{#session}Session {session}{/session}{^session}No session{/session}',
    '{^overdueRecommendations}None is late.{/overdueRecommendations}',
  );
  expect((await filled({ body }, values())).texts).toEqual([
    '1 new; 2 new; 2 old; 6 old; ',
    'No session',
    'None is late.',
  ]);
});

test('finds a placeholder however Word has split it, and keeps its look', async () => {
  const bold = '<w:rPr><w:b/></w:rPr>';
  const split = `<w:p>${runOf('In all {to', bold)}${runOf('t', bold)}<w:proofErr w:type="spellEnd"/>${runOf('al} of them')}</w:p>`;
  const { texts, xml } = await filled({ body: split }, values());
  expect(texts).toEqual(['In all 8 of them']);
  expect(xml).toMatch(/<w:rPr><w:b\/><\/w:rPr><w:t[^>]*>In all 8/);
});

test('keeps line breaks of texts, and never reads texts as fields or marks', async () => {
  const tracker = drawTracker(
    `report         | number | addressee | text            | assessment              | acceptance | implementation
     JIU/REP/2021/3 | 1      | executive | Use {total} <b> | "First & {#reports}     | Accepted   | In progress`,
    { asOf: '2022-03-31' },
  );
  const row = tracker.recommendations[0];
  if (!row?.entries.assessment) throw new Error('No row was drawn.');
  const hostile = { ...row.entries.assessment, value: 'First & {#reports}\n]]></w:t>\u0007\ud800 last' };
  const changed = { ...tracker, recommendations: [{ ...row, entries: { ...row.entries, assessment: hostile } }] };
  const body = lines('{#recommendations}{text}: {assessment}{/recommendations}');
  const { texts, xml } = await filled({ body }, templateValuesOf(changed));
  expect(texts).toEqual(['Use {total} &lt;b&gt;: First &amp; {#reports}\n]]&gt;&lt;/w:t&gt; last']);
  expect(xml).not.toMatch(/[\u0007\ud800-\udfff]/);
});

test('leaves a visible blank for a setting that nobody gave, and lists only what the template prints', async () => {
  const { xml, texts, omitted } = await filled({ body: lines('{documentSymbol}') }, values());
  expect(texts).toEqual(['[document symbol]']);
  expect(xml).toContain('<w:highlight w:val="yellow"/>');
  expect(omitted).toEqual(['setting-missing']);
  expect((await filled({ body: lines('{total}') }, values())).omitted).toEqual([]);
});

test('links titles to their reports, in the style that the template has for links', async () => {
  const style = '<w:style w:type="character" w:styleId="Lien"><w:name w:val="Hyperlink"/></w:style>';
  const body = lines('{#newRecommendations}{title}{/newRecommendations}');
  const { xml } = await filled({ body, styles: style }, values());
  expect(xml).toContain('HYPERLINK "https://example.org/reports/2021-3"');
  expect(xml).toContain('<w:rStyle w:val="Lien"/>');
  expect(await filled({ body }, values()).then(({ xml: plain }) => plain)).toContain('<w:u w:val="single"/>');
});

test('marks wordings of the tracker in another language, and says so below or where the template lists its notes', async () => {
  const list = lines('{#notes}Note {mark}: {text}{/notes}');
  const body = lines('{#recommendations}{text}{/recommendations}');
  const first = await filled({ body: list + body }, values('zh'));
  expect(first.texts[0]).toContain('Note 1: 跟踪表原文');
  expect(first.xml).toContain('<w:vertAlign w:val="superscript"/>');
  const below = await filled({ body }, values('zh'));
  expect(below.texts.at(-1)).toContain('1 跟踪表原文');
  expect(below.xml.indexOf('跟踪表原文')).toBeLessThan(below.xml.indexOf('<w:sectPr'));
  expect(below.omitted).toContain('not-translated');
});

test('turns Arabic to the right and keeps symbols as they are', async () => {
  const rightToLeft = '<w:rPr><w:rtl/></w:rPr>';
  const body = `<w:p>${runOf('{#newRecommendations}{symbol}{acceptance}{/newRecommendations}', rightToLeft)}</w:p>`;
  const { xml } = await filled({ body }, values('ar'));
  expect(xml).toContain('<w:r><w:rPr><w:rtl w:val="0"/></w:rPr><w:t xml:space="preserve">JIU/REP/2021/3</w:t></w:r>');
  const ltr = await filled({ body: lines('{#newRecommendations}{acceptance}{/newRecommendations}') }, values('ar'));
  expect(ltr.xml).toMatch(/<w:r><w:rPr><w:rtl\/><\/w:rPr><w:t xml:space="preserve">[\u0600-\u06ff]/);
  expect(ltr.xml).not.toMatch(/[\u2066-\u2069]/);
});

test('fills headers, and makes a document of a .dotx', async () => {
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml';
  const { part } = await filled({ body: lines('{total}'), header: lines('{organization}'), type }, values());
  expect(part('word/header.xml')).toContain('Example Organization');
  expect(part('[Content_Types].xml')).toContain('document.main+xml');
});

test('drops a table of which no row is left', async () => {
  const { xml } = await filled(
    { body: tableOf(['{#overdueRecommendations}{number}', '{text}{/overdueRecommendations}']) + lines('End') },
    values(),
  );
  expect(xml).not.toContain('<w:tbl>');
});

describe('the same template and values', () => {
  test('give the same bytes', async () => {
    const template = docxOf({ body: lines('{#recommendations}{text}{/recommendations}') });
    const [one, other] = [await fillTemplate(template, values()), await fillTemplate(template, values())];
    expect(one).toEqual(other);
  });
});

test('gives the sentences and lists of our own papers', async () => {
  const body = lines(
    '{#narrative}{text} {/narrative}',
    '{#decision}{^isItem}{text} {/isItem}{#isItem}- {text}; {/isItem}{/decision}',
    '{#rates}{rate}. {/rates}',
    '{#years}{year}: {open} of {total}; {/years}',
    '{#forInformation}{symbol} ({number}) for {addressee}{/forInformation}',
    '{#reviews}{title}{/reviews}{^reviews}No list of reviews{/reviews}',
    '{scope}',
  );
  const [narrative, decision, rates, years, information, reviews, scope] = (
    await filled({ body }, templateValuesOf(now, { before, catalogue, settings, scope: { years: [2020] } }))
  ).texts;
  expect(narrative).toContain('As at 31 March 2022');
  expect(decision).toContain('- JIU/REP/2020/8 (recommendations 1 and 3); ');
  expect(rates).toContain('Implemented: 40% of the 5 in this tracker (2).');
  expect(years).toBe('2020: 2 of 5; ');
  expect(information).toBe('JIU/REP/2020/8 (7) for other');
  expect(reviews).toBe('No list of reviews');
  expect(scope).toContain('2020');
});

test('passes over spaces in braces, and fills the properties of the document', async () => {
  const core =
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{organization} &amp; {total}</dc:title></cp:coreProperties>';
  const { texts, part } = await filled(
    { body: lines('{ total } of {total }{ #years }\u200f{\u200fyear}, {/ years}'), properties: core },
    values(),
  );
  expect(texts).toEqual(['8 of 8\u200f2021, \u200f2020, \u200f2018, ']);
  expect(part('docProps/core.xml')).toContain('<dc:title>Example Organization &amp; 8</dc:title>');
});

test('answers conditions within a repeated row', async () => {
  const body = tableOf(['{#recommendations}{number}', '{#isOpen}open{/isOpen}{^isOpen}–{/isOpen}{/recommendations}']);
  expect((await filled({ body }, values())).texts.slice(0, 6)).toEqual(['1', 'open', '2', 'open', '1', '–']);
});

test('lists what is left out once, whoever leaves it out', async () => {
  const tracker = drawTracker(
    `report         | number | addressee | text    | acceptance | implementation
     JIU/REP/2019/3 | 1      |           | Plan.   | Accepted   | In progress
     JIU/REP/2021/3 | 1      |           | Report. | Accepted   | In progress`,
    { asOf: '2022-03-31' },
  );
  const body = lines('{#narrative}{text}{/narrative}{#legislative}{year}{/legislative}{#executive}{year}{/executive}');
  const { omitted } = await filled({ body }, templateValuesOf(tracker));
  expect(omitted.filter((kind) => kind === 'addressee-missing')).toHaveLength(1);
});
