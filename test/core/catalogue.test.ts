import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Catalogue, CatalogueRecommendation, CatalogueReport } from '../../src/core/catalogue/catalogue';
import { sharedSourceOf } from '../../src/core/catalogue/catalogue';
import { catalogueFromTracker } from '../../src/core/catalogue/from-tracker';
import { printCatalogueCsv, printCatalogueJson } from '../../src/core/catalogue/print';
import { addresseeCodes, languages } from '../../src/core/recommendation/codes';
import { dayOf } from '../../src/core/recommendation/day';
import { numberText } from '../../src/core/recommendation/recommendation';
import { compareWithSource } from '../../src/core/texts/compare';
import { readCatalogue } from '../../src/sources/catalogue-text';
import { drawTracker } from '../support/draw-tracker';

const publication = { publisher: 'An office', version: '2022-03-31', language: 'en' } as const;

describe('a catalogue out of a tracker', () => {
  const tracker = drawTracker(`
    report         | reportTitle | issued     | number | addressee      | text
    JIU/REP/2021/3 | “Travel”    | 2021-10-01 | 1      | Executive head | Recommendation 1: The heads should travel.
    JIU/REP/2021/3 |             |            | 2(a)   | Council        | The council should pay.
    JIU/REP/2021/3 |             |            | 1      | Executive head | Again.
                   |             |            | 1      | Executive head | Of no report.
    JIU/REP/2021/4 |             |            |        | Executive head | Without number.
    JIU/REP/2021/4 |             |            | 1      |                | To nobody.
    JIU/REP/2021/4 |             |            | 2      | Executive head | `);
  const { catalogue, left } = catalogueFromTracker(tracker, publication);

  it('holds title, day, addressee and text, without the number in front', () => {
    expect(catalogue.reports).toHaveLength(1);
    expect(catalogue.reports[0]).toMatchObject({
      symbol: 'JIU/REP/2021/3',
      title: { en: 'Travel' },
      issued: '2021-10-01',
    });
    expect(
      catalogue.reports[0]?.recommendations.map(({ number, addressee, text }) => [
        numberText(number),
        addressee,
        text.en,
      ]),
    ).toEqual([
      ['1', 'executive', 'The heads should travel.'],
      ['2(a)', 'legislative', 'The council should pay.'],
    ]);
  });

  it('names the rows it cannot take', () => {
    expect(left.map(({ because }) => because)).toEqual(['twice', 'no-symbol', 'no-number', 'no-addressee', 'no-text']);
  });

  it('says what the tracker says', () => {
    const { texts } = compareWithSource(tracker, sharedSourceOf(catalogue), 'en');
    expect(texts.slice(0, 2).map(({ state }) => state)).toEqual(['same', 'same']);
  });
});

const text = fc
  .string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', '=', '建', 'ن', '’'), minLength: 1, maxLength: 6 })
  .map((each) => `w${each}w`);
const texts = fc.dictionary(fc.constantFrom(...languages), text, { maxKeys: 3 });
const day = fc.integer({ min: 1, max: 28 }).map((date) => dayOf(2021, 5, date) ?? undefined);
const recommendation = (value: number) =>
  fc
    .record({
      addressee: fc.constantFrom(...addresseeCodes),
      text: texts,
      deadline: fc.option(day, { nil: undefined }),
      part: fc.constantFrom('', 'a', 'b'),
    })
    .map(({ addressee, text: said, deadline, part }): CatalogueRecommendation => ({
      number: { value, part },
      addressee,
      text: said,
      ...(deadline === undefined ? {} : { deadline }),
    }));
const report = (serial: number) =>
  fc
    .record({
      title: texts,
      issued: fc.option(day, { nil: undefined }),
      comments: fc.constantFrom(undefined, 'none' as const, { symbol: 'A/77/88' }),
      list: fc.array(fc.nat(), { minLength: 1, maxLength: 4 }),
    })
    .chain(({ list, title, issued, comments }) =>
      fc.tuple(...list.map((_, at) => recommendation(at + 1))).map((recommendations): CatalogueReport => ({
        symbol: `JIU/REP/2021/${String(serial + 1)}`,
        title,
        ...(issued === undefined ? {} : { issued }),
        ...(comments === undefined ? {} : { comments }),
        recommendations,
      })),
    );
const catalogues = fc
  .array(fc.nat(), { minLength: 1, maxLength: 3 })
  .chain((list) => fc.tuple(...list.map((_, at) => report(at))))
  .map((reports): Catalogue => ({ publisher: 'An office', version: '1', reports }))
  // A table needs a text in some language to be known for one.
  .filter(({ reports }) =>
    reports.some(({ recommendations }) => recommendations.some((each) => Object.keys(each.text).length > 0)),
  );

describe('a printed catalogue', () => {
  it('is read again as it was, from JSON', () => {
    fc.assert(
      fc.property(catalogues, (catalogue) => {
        expect(readCatalogue({ kind: 'json', text: printCatalogueJson(catalogue) })).toEqual({
          kind: 'catalogue',
          catalogue,
        });
      }),
    );
  });

  it('is read again from CSV, all but whose it is', () => {
    fc.assert(
      fc.property(catalogues, (catalogue) => {
        const read = readCatalogue({ kind: 'csv', text: printCatalogueCsv(catalogue) });
        expect(read).toEqual({ kind: 'catalogue', catalogue: { ...catalogue, publisher: '', version: '' } });
      }),
    );
  });

  it('is read by whatever reads the documented schema', async () => {
    const { Ajv2020 } = await import('ajv/dist/2020.js');
    const file = path.resolve(import.meta.dirname, '../../docs/catalogue.schema.json');
    const validate = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(file, 'utf8')) as object);
    fc.assert(
      fc.property(catalogues, (catalogue) => {
        expect(validate(JSON.parse(printCatalogueJson(catalogue)))).toBe(true);
      }),
    );
    expect(validate({ format: 'x' })).toBe(false);
  });
});
