import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printCsv, readCsv } from '../../src/core/sheet/csv';
import type { CatalogueProblem } from '../../src/core/catalogue/problem';
import { type CatalogueContent, readCatalogue } from '../../src/sources/catalogue-text';
import { numberText } from '../../src/core/recommendation/recommendation';
import type { CellValue, SheetContent } from '../../src/core/sheet/cells';

const recommendation = { number: 1, addressee: 'executive', text: { en: 'Publish the plan.' } };
const report = { symbol: 'JIU/REP/2021/3', title: { en: 'Network safety' }, recommendations: [recommendation] };
const catalogue = {
  format: 'recommendation-catalogue/1',
  publisher: 'An office',
  version: '2022-03',
  reports: [report],
};

const json = (value: unknown): CatalogueContent => ({ kind: 'json', text: JSON.stringify(value) });
const withReport = (changes: object) => json({ ...catalogue, reports: [{ ...report, ...changes }] });
const withRecommendation = (changes: object) => withReport({ recommendations: [{ ...recommendation, ...changes }] });
const csv = (text: string): CatalogueContent => ({ kind: 'csv', text });
const sheet = (values: readonly (readonly CellValue[])[], name = 'Texts'): SheetContent => ({
  id: name,
  name,
  visible: true,
  firstRow: 2,
  firstColumn: 1,
  values,
  merges: [],
  tables: [],
  dropDowns: [],
});

function read(content: CatalogueContent) {
  const result = readCatalogue(content);
  if (result.kind === 'problem') throw new Error(JSON.stringify(result.problem));
  return result.catalogue;
}

function problem(content: CatalogueContent): CatalogueProblem {
  const result = readCatalogue(content);
  if (result.kind === 'catalogue') throw new Error('A problem was expected.');
  return result.problem;
}

describe('a catalogue in JSON', () => {
  it('is read with all it may say', () => {
    const full = {
      ...catalogue,
      note: 'keys of a later version are passed over',
      reports: [
        {
          ...report,
          issued: '2021-10-01',
          url: 'https://example.org/3',
          comments: { symbol: 'A/77/88', url: 'https://example.org/88' },
          documents: [{ kind: 'review', title: { fr: 'Un examen' }, url: 'https://example.org/x' }],
          recommendations: [
            { ...recommendation, number: '3(a)', deadline: '2022-12-31', text: { en: 'A', ar: 'ب', de: 'C', fr: ' ' } },
            { ...recommendation, number: '4' },
          ],
        },
        { symbol: 'JIU/REP/2021/4', title: {}, comments: 'none', recommendations: [] },
      ],
    };
    const { publisher, version, reports } = read(json(full));
    expect([publisher, version]).toEqual(['An office', '2022-03']);
    expect(reports[0]).toMatchObject({ issued: '2021-10-01', comments: { symbol: 'A/77/88' } });
    expect(reports[0]?.documents?.[0]?.title).toEqual({ fr: 'Un examen' });
    expect(reports[0]?.recommendations.map(({ number }) => numberText(number))).toEqual(['3(a)', '4']);
    expect(reports[0]?.recommendations[0]?.text).toEqual({ en: 'A', ar: 'ب' });
    expect(reports[1]?.comments).toBe('none');
  });

  it('keeps control and direction characters, which are for the reader to see', () => {
    const text = { en: 'Publish \u202ethe plan\u202c\u0007.' };
    expect(read(withRecommendation({ text })).reports[0]?.recommendations[0]?.text).toEqual(text);
  });

  it('may begin with a byte order mark', () => {
    expect(read({ kind: 'json', text: `\ufeff${JSON.stringify(catalogue)}` }).reports).toHaveLength(1);
  });

  const at = { report: 'JIU/REP/2021/3', recommendation: '1' };
  it.each<[string, CatalogueContent, Partial<CatalogueProblem>]>([
    ['no JSON', { kind: 'json', text: '<html>Sign in</html>' }, { what: 'not-json', found: '<html>Sign in</html>' }],
    ['another format', json({ ...catalogue, format: 'x/2' }), { what: 'other-format', found: 'x/2' }],
    ['a list', json([1]), { what: 'other-format' }],
    ['nothing', json(null), { what: 'other-format' }],
    ['no report', json({ ...catalogue, reports: [] }), { what: 'no-recommendations' }],
    ['no publisher', json({ ...catalogue, publisher: undefined }), { what: 'missing', entry: 'publisher' }],
    ['a report without symbol', withReport({ symbol: ' ' }), { what: 'missing', report: '#1', entry: 'symbol' }],
    ['a title that is a text', withReport({ title: 'Safety' }), { what: 'wrong-type', report: at.report, entry: 'title' }],
    ['no list of recommendations', withReport({ recommendations: undefined }), { what: 'missing', entry: 'recommendations' }],
    ['an unknown addressee', withRecommendation({ addressee: 'board' }), { ...at, what: 'unknown-addressee', found: 'board' }],
    ['no addressee', withRecommendation({ addressee: undefined }), { ...at, what: 'missing', entry: 'addressee' }],
    ['a text that is a number', withRecommendation({ text: { fr: 7 } }), { ...at, what: 'wrong-type', entry: 'text.fr', found: '7' }],
    ['number nought', withRecommendation({ number: 0 }), { what: 'number-invalid', recommendation: '0', found: '0' }],
    ['a number in words', withRecommendation({ number: 'three' }), { what: 'number-invalid', recommendation: 'three' }],
    ['no number', withRecommendation({ number: undefined }), { what: 'missing', recommendation: '#1', entry: 'number' }],
    ['a day that is none', withRecommendation({ deadline: '2022-02-31' }), { ...at, what: 'day-invalid', found: '2022-02-31' }],
    ['a day written out', withReport({ issued: 'May 2021' }), { what: 'day-invalid', entry: 'issued', found: 'May 2021' }],
    ['an address that runs', withReport({ url: 'javascript:alert(1)' }), { what: 'address-invalid', report: at.report }],
    ['comments without symbol', withReport({ comments: { url: 'https://example.org' } }), { what: 'missing', entry: 'comments.symbol' }],
    ['a report twice', json({ ...catalogue, reports: [report, { ...report, symbol: 'jiu/rep/2021/03' }] }), { what: 'duplicate-report', report: 'jiu/rep/2021/03' }],
    ['a recommendation twice', withReport({ recommendations: [recommendation, { ...recommendation, number: '1' }] }), { ...at, what: 'duplicate-recommendation' }],
  ])('names one problem: %s', (_, content, expected) => {
    expect(problem(content)).toMatchObject({ line: null, ...expected });
  }); // prettier-ignore

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(readCatalogue({ kind: 'json', text }).kind).toBe('problem');
      }),
    );
  });
});

describe('a catalogue as CSV', () => {
  it('is read by the names that publishing writes', () => {
    const { reports, publisher } = read(
      csv(
        'symbol,title_en,title_fr,issued,comments,number,addressee,text_en,text_fr,deadline\r\n' +
          'JIU/REP/2021/3,"Safety, first",Sûreté,2021-10-01,none,1,executive,"Say ""yes""\r\nto it",Oui,2022-12-31\r\n' +
          'JIU/REP/2021/3,,,,,3(a),legislative,Decide,,\r\n',
      ),
    );
    expect(publisher).toBe('');
    expect(reports).toHaveLength(1);
    expect(reports[0]).toMatchObject({
      title: { en: 'Safety, first', fr: 'Sûreté' },
      issued: '2021-10-01',
      comments: 'none',
    });
    expect(reports[0]?.recommendations.map(({ text }) => text)).toEqual([
      { en: 'Say "yes"\r\nto it', fr: 'Oui' },
      { en: 'Decide' },
    ]);
    expect(reports[0]?.recommendations[0]?.deadline).toBe('2022-12-31');
  });

  it.each([
    ['semicolons', ';'],
    ['tabs', '\t'],
  ])('is read with %s', (_, sign) => {
    const lines = [
      '\ufeffCote;N°;Destinataire;Texte (français)',
      'JIU/REP/2021/3;1;Chefs de secrétariat;Publier le plan, puis agir',
    ];
    const { reports } = read(csv(lines.join('\n').replaceAll(';', sign)));
    expect(reports[0]?.recommendations[0]).toMatchObject({
      addressee: 'executive',
      text: { fr: 'Publier le plan, puis agir' },
    });
  });

  it('takes the language of a text from its words where the heading does not say it', () => {
    const { reports } = read(
      csv('报告文号,标题,建议编号,提交对象,建议内容\nJIU/REP/2021/3,网络,1,立法机关,公布计划\n,,2,行政首长,执行计划'),
    );
    expect(reports[0]?.title).toEqual({ zh: '网络' });
    expect(reports[0]?.recommendations.map(({ addressee, text }) => [addressee, text.zh])).toEqual([
      ['legislative', '公布计划'],
      ['executive', '执行计划'],
    ]);
  });

  const head = 'symbol,title_en,number,addressee,text_en\n';
  it.each<[string, string, Partial<CatalogueProblem>]>([
    ['no columns', 'a,b\n1,2', { what: 'no-columns', found: 'symbol, number, addressee, text' }],
    ['a column too few', 'symbol,number,text_en\nJIU/REP/2021/3,1,x', { what: 'no-columns', found: 'addressee' }],
    ['an open quotation mark', `${head}JIU/REP/2021/3,A,1,executive,"x`, { what: 'not-csv', line: 2 }],
    ['an unknown addressee', `${head}JIU/REP/2021/3,A,1,me,x`, { what: 'unknown-addressee', report: 'JIU/REP/2021/3', recommendation: '1', line: 2 }],
    ['two titles', `${head}JIU/REP/2021/3,A,1,executive,x\nJIU/REP/2021/3,B,2,executive,x`, { what: 'contradiction', entry: 'title_en', line: 3, found: 'B' }],
    ['a line without symbol', `${head},A,1,executive,x`, { what: 'missing', entry: 'symbol', line: 2 }],
    ['a recommendation twice', `${head}JIU/REP/2021/3,A,1,executive,"x\ny"\nJIU/REP/2021/3,A,1,executive,x`, { what: 'duplicate-recommendation', line: 4 }],
    ['nothing under the heading', head, { what: 'no-recommendations' }],
  ])('names one problem: %s', (_, text, expected) => {
    expect(problem(csv(text))).toMatchObject(expected);
  }); // prettier-ignore
});

describe('CSV', () => {
  it('gives back what was printed', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r', ' ', '=', '\ufeff', 'ب') });
    const line = fc.array(cell, { minLength: 1, maxLength: 4 }).filter((cells) => cells.some((each) => each !== ''));
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const read = readCsv(printCsv(lines), ',');
        expect(read.kind === 'lines' ? read.lines.map(({ cells }) => cells) : read).toEqual(lines);
      }),
    );
  });

  it('tells of a quotation that is never closed, whatever stands in it', () => {
    expect(readCsv('a\n"say ""yes, b', ',')).toEqual({ kind: 'open-quotation', line: 2 });
    expect(readCsv('"', ',')).toEqual({ kind: 'open-quotation', line: 1 });
    expect(readCsv(`"${'""'.repeat(1_000_000)}`, ',')).toEqual({ kind: 'open-quotation', line: 1 });
  });

  it('keeps what stands behind a closing quotation mark', () => {
    const read = readCsv('"a" b,c"d\r\n\r\n,"",\n', ',');
    expect(read).toEqual({ kind: 'lines', lines: [{ line: 1, cells: ['a b', 'c"d'] }] });
  });

  it('reads a very long cell', () => {
    const long = 'word ""quoted"" '.repeat(40_000);
    const read = readCsv(`"${long}",b`, ',');
    expect(read.kind === 'lines' && read.lines[0]?.cells[0]?.length).toBe(long.length - 80_000);
  });
});

describe('a table of anything', () => {
  const word = fc.constantFrom(
    'symbol',
    'number',
    'addressee',
    'text_en',
    'title_fr',
    'issued',
    'JIU/REP/2021/3',
    'executive',
    '__proto__',
  );
  const cell = fc.oneof(word, fc.string(), fc.integer({ min: -5, max: 99_999 }), fc.boolean(), fc.double());
  const rows = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 });
  const header: CellValue[] = ['symbol', 'number', 'addressee', 'text_en', 'title_fr', 'issued'];

  it('never throws', () => {
    fc.assert(
      fc.property(rows, fc.boolean(), (values, isHeaded) => {
        const result = readCatalogue({ kind: 'sheets', sheets: [sheet(isHeaded ? [header, ...values] : values)] });
        expect(['catalogue', 'problem']).toContain(result.kind);
      }),
    );
    fc.assert(
      fc.property(fc.string(), rows, (text, values) => {
        const lines = values.map((cells) => cells.join(';')).join('\n');
        expect(readCatalogue({ kind: 'csv', text }).kind).toBe('problem');
        expect(['catalogue', 'problem']).toContain(
          readCatalogue({ kind: 'csv', text: `${header.join(';')}\n${lines}` }).kind,
        );
      }),
    );
  });
});

describe('a catalogue on a sheet', () => {
  it('is found among other sheets, under a title, with days as Excel keeps them', () => {
    const texts = sheet([
      ['Official texts', '', '', '', '', ''],
      ['Symbol', 'Issued', 'No.', 'Addressee', 'Text EN', 'Text AR'],
      ['JIU/REP/2021/3', 44_470, 1, 'Governing bodies', 'Decide', 'قرر'],
      ['', '', 'Rec. 2', 'E', 'Do', ''],
      ['', '', '', '', '', ''],
    ]);
    const { reports } = read({ kind: 'sheets', sheets: [sheet([['Notes']], 'Notes'), texts] });
    expect(reports[0]).toMatchObject({ symbol: 'JIU/REP/2021/3', issued: '2021-10-01' });
    expect(reports[0]?.recommendations).toEqual([
      { number: { value: 1, part: '' }, addressee: 'legislative', text: { en: 'Decide', ar: 'قرر' } },
      { number: { value: 2, part: '' }, addressee: 'executive', text: { en: 'Do' } },
    ]);
  });

  it('names the row in which something is wrong', () => {
    const texts = sheet([
      ['Symbol', 'No.', 'Addressee', 'Text EN'],
      ['JIU/REP/2021/3', 1, 'E', 'Do'],
      ['JIU/REP/2021/3', 'x', 'E', 'Do'],
    ]);
    expect(problem({ kind: 'sheets', sheets: [texts] })).toMatchObject({ what: 'number-invalid', line: 5, found: 'x' });
    expect(problem({ kind: 'sheets', sheets: [] }).what).toBe('no-columns');
  });
});
