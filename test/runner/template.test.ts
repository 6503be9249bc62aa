// `annex --template`: the office's own Word template filled from a workbook, and on papers' own figures.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawnModel } from '../support/drawn-model';
import { Desk, ran } from '../support/runner';
import { docxOf, lines } from '../support/template-of';
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
const house = (...texts: readonly string[]) => desk.put('house.docx', docxOf({ body: lines(...texts) }));
const at = (name: string) => path.join(desk.folder, name);

describe('annex --template', () => {
  it('fills the template and lists what it leaves blank', async () => {
    const template = await house(
      '{documentSymbol}: {open} of {total}',
      '{#openRecommendations}{text}{/openRecommendations}',
    );
    const given = ['--template', template, '--as-of', '2022-03-31', '--out', at('paper.docx'), '--json'];
    const { code, out, error } = await ran('annex', await put(), ...given);
    expect([code, error]).toEqual([0, '']);
    expect(JSON.parse(out)).toMatchObject({
      template: 'house.docx',
      language: 'en',
      out: at('paper.docx'),
      omitted: [{ kind: 'setting-missing' }],
    });
    const body = partsOf(readFileSync(at('paper.docx')))['word/document.xml'];
    expect(body).toContain(': 1 of 2');
    expect(body).toContain('The governing body should ask.');
  });

  it('names what does not fit in one line, and writes nothing', async () => {
    const template = await house('Of {totl}', '{#reports}{symbol}');
    const given = ['--as-of', '2022-03-31', '--template', template, '--out', at('none.docx')];
    const { code, out, error } = await ran('annex', await put(), ...given);
    expect([code, out]).toEqual([2, '']);
    expect(error).toContain('house.docx');
    expect(error).toContain('{/reports}');
    expect(error.trimEnd()).not.toContain('\n');
    expect(existsSync(at('none.docx'))).toBe(false);
  });

  it('says what is missing in the chosen language', async () => {
    const template = await house('Of {totl}');
    const given = ['--as-of', '2022-03-31', '--language', 'fr', '--template', template, '--out', at('none.docx')];
    expect((await ran('annex', await put(), ...given)).error).toContain('S’agit-il de {total}');
  });

  it.each([
    ['beside an output', ['--output', 'decision', '--out', 'a.docx'], '--output'],
    ['into Markdown', ['--out', 'a.md'], '.docx'],
    ['without a file to write', [], '--out'],
    ['into itself', ['--out', 'house.docx'], 'template itself'],
    ['that is not there', ['--template', 'missing.docx', '--out', 'a.docx'], 'missing.docx'],
  ])('is refused %s', async (_, given, said) => {
    const template = await house('{total}');
    const inFolder = given.map((each) => (each.includes('.') ? at(each) : each));
    const asked = ['--template', template, '--as-of', '2022-03-31', ...inFolder];
    const { code, error } = await ran('annex', await put(), ...asked);
    expect(code).toBe(2);
    expect(error).toContain(said);
  });
});

const shared = path.resolve(import.meta.dirname, '../../../shared/trackers');
const tracker = (name: string) => path.join(shared, `${name}.xlsx`);

describe.skipIf(!existsSync(tracker('wipo-2022-zh')))('on a tracker of a published paper', () => {
  it('prints its figures', async () => {
    const template = await house(
      '{total} {implementedShare} {closedOtherwiseShare} {openShare} {new}',
      '{openLegislative} {openExecutive}',
      '{#openReports}{symbol} {openExecutive};{/openReports}',
    );
    const given = ['--previous', tracker('wipo-2021-zh'), '--as-of', '2022-03-31', '--language', 'en'];
    await ran('annex', tracker('wipo-2022-zh'), ...given, '--template', template, '--out', at('wipo.docx'));
    const body = partsOf(readFileSync(at('wipo.docx')))['word/document.xml'] ?? '';
    const texts = body
      .replaceAll(/<\/w:p>/g, '\n')
      .replaceAll(/<[^>]*>/g, '')
      .split('\n');
    expect(texts.slice(0, 2)).toEqual(['51 25 (49%) 2 (4%) 24 (47%) 15', '5 19']);
    expect(texts[2]?.split(';').filter((each) => each !== '')).toHaveLength(12);
    expect(texts[2]).toContain('JIU/REP/2020/8 4;');
  });
});
