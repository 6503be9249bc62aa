import { describe, expect, it } from 'vitest';
import { wholeTracker } from '../../src/core/annex/scope';
import { Problem, readArguments } from '../../src/preview/runner/arguments';

const read = (line: string) => readArguments(line.split(' '));

describe('the command line', () => {
  it('is read in any order, with = or without', () => {
    expect(read('check --json a.xlsx --as-of=2022-03-31 --scheme general --language fr')).toEqual({
      command: 'check',
      workbook: 'a.xlsx',
      asOf: '2022-03-31',
      scheme: 'general',
      mapping: new Map(),
      language: 'fr',
      wishedLanguage: 'fr',
      json: true,
      previous: null,
      catalogue: null,
      report: null,
      rules: [],
      out: null,
      output: null,
      settings: null,
      template: null,
      scope: wholeTracker,
    });
    expect(read('fix a.xlsx --rules text-missing,cell-error --out b.xlsx')).toMatchObject({
      rules: ['text-missing', 'cell-error'],
      out: 'b.xlsx',
    });
    expect(read('texts a.xlsx --catalogue t.json --out b.xlsx')).toMatchObject({
      catalogue: 't.json',
      wishedLanguage: null,
    });
    expect(read('annex a.xlsx --output decision --settings s.json --out b.md')).toMatchObject({
      output: 'decision',
      settings: 's.json',
      out: 'b.md',
    });
    const scoped =
      'annex a.xlsx --output executive --out b.md --addressee legislative,executive --year 2021 --year=2020,2021';
    expect(read(`${scoped} --open-only --order oldest-first`).scope).toEqual({
      addressees: ['legislative', 'executive'],
      years: [2021, 2020],
      openOnly: true,
      order: 'oldest-first',
    });
    expect(read('layout a.xlsx')).toMatchObject({ asOf: null, scheme: null, language: 'en', json: false });
  });

  it('takes as many mappings as are given; the code stands after the last equals sign', () => {
    const { mapping } = readArguments(['check', 'a.xlsx', '--map', 'Agreed With=accepted', '--map=x = y=none']);
    expect([...mapping]).toEqual([
      ['Agreed With', 'accepted'],
      ['x = y', 'none'],
    ]);
  });

  it.each([
    ['', 'layout, check, fix, texts, figures, summary or annex'],
    ['mend a.xlsx', 'layout, check, fix, texts, figures, summary and annex'],
    ['check', 'followup check'],
    ['check a.xlsx b.xlsx', 'b.xlsx'],
    ['check a.xlsx --colour', '--colour'],
    ['check a.xlsx -x', '-x'],
    ['check a.xlsx --as-of', '--as-of'],
    ['check a.xlsx --as-of --json', '--as-of'],
    ['check a.xlsx --as-of 2022-02-30', '2022-02-30'],
    ['check a.xlsx --as-of 31.3.2022', '31.3.2022'],
    ['check a.xlsx --scheme jui', 'jui'],
    ['check a.xlsx --map accepted', 'accepted'],
    ['check a.xlsx --map =accepted', '=accepted'],
    ['check a.xlsx --map Done=finished', 'finished'],
    ['check a.xlsx --language de', 'de'],
    ['annex a.xlsx --output decision --out b.md --addressee board', 'board'],
    ['annex a.xlsx --output decision --out b.md --year 21', '21'],
    ['annex a.xlsx --output decision --out b.md --order random', 'random'],
    ['check a.xlsx --open-only', '--open-only'],
    ['check a.xlsx --report out.docx', 'out.docx'],
    ['check a.xlsx --report a.xlsx', 'a.xlsx'],
    ['check a.xlsx --out b.xlsx', '--out'],
    ['layout a.xlsx --report b.xlsx', '--report'],
    ['texts a.xlsx --out b.xlsx', '--catalogue'],
    ['texts a.xlsx --catalogue t.json --out a.xlsx', 'a.xlsx'],
    ['fix a.xlsx --out b.xlsx', '--rules'],
    ['fix a.xlsx --rules text-missing', '--out'],
    ['fix a.xlsx --rules text-mising --out b.xlsx', 'text-mising'],
    ['fix a.xlsx --rules text-missing --out folder/../a.xlsx', 'a.xlsx'],
    ['annex a.xlsx --out b.md', '--output'],
    ['annex a.xlsx --output annex-9 --out b.md', 'annex-9'],
    ['annex a.xlsx --output decision --out b.pdf', 'b.pdf'],
    ['check a.xlsx --draft b.docx', '--draft'],
  ])('refuses %j in one line that names what is wrong', (line, named) => {
    let message = '';
    try {
      readArguments(line === '' ? [] : line.split(' '));
    } catch (error) {
      if (error instanceof Problem) message = error.message;
    }
    expect(message).toContain(named);
    expect(message).not.toContain('\n');
  });
});
