import { describe, expect, it } from 'vitest';
import {
  type Kept,
  mappingOf,
  nothingKept,
  parseKept,
  printKept,
  unrecognisedWords,
  withMeanings,
} from '../../../src/core/kept';
import { parseDay } from '../../../src/core/recommendation/day';
import { recogniseStatus } from '../../../src/core/vocabulary';
import { schemes } from '../../../src/core/vocabulary/schemes';
import { drawSheet } from '../../support/sheet-drawing';
import { recognised } from '../../support/recognised';

const ref = { header: 'Status', occurrence: 0, column: 3 };
const kept: Kept = {
  scheme: 'general',
  mapping: [{ word: 'Agreed With', kind: 'acceptance', code: 'accepted' }],
  sheets: [
    {
      sheet: '{1}',
      name: 'Suivi',
      words: ['Report', 'Status'],
      headerRow: 2,
      included: true,
      blocks: [
        {
          table: null,
          header: ['Report', '', '', 'Status'],
          at: ref,
          fields: { implementation: ref, remarks: null },
          marks: { acceptance: { accepted: ref }, implementation: {}, addressee: { executive: ref } },
        },
      ],
    },
  ],
  rules: { severities: {}, thresholds: {}, ignored: [] },
  others: {},
};

describe('what a workbook keeps', () => {
  it('is read as it was written', () => {
    expect(parseKept(printKept(kept))).toEqual(kept);
    expect(parseKept(printKept(nothingKept))).toEqual(nothingKept);
    expect(parseKept(null)).toEqual(nothingKept);
  });

  it('says what the official texts were pulled from, or nothing of it', () => {
    const pulledOn = parseDay('2022-05-03');
    if (!pulledOn) throw new Error('A day was expected.');
    const source = { name: 'texts.json', version: '2022-03', pulledOn, language: 'fr' as const };
    const text = printKept({ ...kept, source });
    expect(parseKept(text)?.source).toEqual(source);
    expect(parseKept(text.replace('2022-05-03', 'May'))?.source).toBeUndefined();
  });

  it('carries along what a later version added', () => {
    const later = { ...(JSON.parse(printKept(kept)) as object), ignored: [{ rule: 'text-missing', reason: 'x' }] };
    const read = parseKept(JSON.stringify(later));
    expect(read?.others).toEqual({ ignored: later.ignored });
    expect(JSON.parse(printKept(read ?? nothingKept))).toEqual(later);
    const scheme = parseKept('{"format":"recommendation-followup/1","scheme":"nobody-yet"}');
    expect([scheme?.scheme, JSON.parse(printKept(scheme ?? nothingKept))]).toMatchObject([
      undefined,
      { scheme: 'nobody-yet' },
    ]);
  });

  it.each(['', 'null', '[]', '3', '{', '{"format":"recommendation-followup/2"}', '{"scheme":"jiu"}'])(
    'is not read from %j',
    (text) => {
      expect(parseKept(text)).toBeNull();
    },
  );

  it.each([
    ['a mapping of nothing', { mapping: 3 }],
    ['a word of no kind', { mapping: [{ word: 'x', kind: 'colour', code: 'accepted' }] }],
    ['a code of the other kind', { mapping: [{ word: 'x', kind: 'acceptance', code: 'implemented' }] }],
    ['sheets without a name', { sheets: [{ sheet: '{1}' }, null, 'x'] }],
    ['an unknown scheme', { scheme: 7 }],
  ])('leaves out %s', (_, parts) => {
    const read = parseKept(JSON.stringify({ format: 'recommendation-followup/1', ...parts }));
    expect([read?.scheme, read?.mapping, read?.sheets]).toEqual([undefined, [], []]);
  });

  it('leaves out of a sheet what is no decision', () => {
    const blocks = [{ fields: { text: { header: 1 }, report: ref, colour: ref, number: null }, marks: 'x', at: [] }, 4];
    const sheets = [{ sheet: '{1}', name: 'A', included: 'yes', headerRow: -1, blocks }];
    const read = parseKept(JSON.stringify({ format: 'recommendation-followup/1', sheets }));
    expect(read?.sheets).toEqual([
      {
        sheet: '{1}',
        name: 'A',
        words: [],
        blocks: [
          {
            table: null,
            header: [],
            at: null,
            fields: { report: ref, number: null },
            marks: { acceptance: {}, implementation: {}, addressee: {} },
          },
        ],
      },
    ]);
  });
});

describe('meanings of words', () => {
  const words = withMeanings(nothingKept, [
    { word: 'N/A', kind: 'acceptance', code: 'not_relevant' },
    { word: 'N/A', kind: 'implementation', code: 'none' },
    { word: 'Agreed With', kind: 'acceptance', code: 'accepted' },
  ]);
  const read = (kind: 'acceptance' | 'implementation', word: string, given?: Parameters<typeof mappingOf>[1]) =>
    recogniseStatus(schemes.jiu, kind, word, mappingOf(words, given));

  it('hold for their kind of status only', () => {
    expect(read('acceptance', 'n/a')).toMatchObject({ kind: 'known', code: 'not_relevant' });
    expect(read('implementation', 'N/A')).toEqual({ kind: 'blank' });
    expect(read('implementation', 'Agreed With').kind).toBe('unknown');
  });

  it('give way to those given this once', () => {
    expect(read('acceptance', 'Agreed With', new Map([['Agreed With', 'not_accepted']]))).toMatchObject({
      code: 'not_accepted',
    });
  });

  it('are said anew, and forgotten', () => {
    const anew = withMeanings(words, [{ word: 'agreed  with', kind: 'acceptance', code: 'under_consideration' }]);
    expect(anew.mapping.filter(({ code }) => code !== 'none').map(({ code }) => code)).toEqual([
      'not_relevant',
      'under_consideration',
    ]);
    expect(withMeanings(words, [{ word: 'N/A', kind: 'acceptance', code: null }]).mapping).toHaveLength(2);
  });
});

it('lists each unknown word once, with its count, cells and what was probably meant', () => {
  const sheet = drawSheet(
    `
    Report         | No. | Recommendation                             | Acceptance  | Implementation
    JIU/REP/2021/3 | 1   | The heads should adopt a policy soon.      | Agreed With | Implemented
    JIU/REP/2021/3 | 2   | The heads should publish the policy.       | agreed with | Implementd
    JIU/REP/2020/8 | 1   | The heads should review the travel rules.  | Accepted    | #N/A
    JIU/REP/2020/8 | 2   | The heads should report on travel.         | Accepted    | In progress`,
    { id: 'S' },
  );
  const words = unrecognisedWords({ recommendations: recognised(sheet).rows });
  expect(words).toMatchObject([
    {
      kind: 'acceptance',
      word: 'Agreed With',
      count: 2,
      places: [
        { row: 1, column: 3 },
        { row: 2, column: 3 },
      ],
      suggestion: { code: 'accepted' },
    },
    { kind: 'implementation', word: 'Implementd', count: 1, suggestion: { code: 'implemented' } },
  ]);
  expect(words).toHaveLength(2);
});
