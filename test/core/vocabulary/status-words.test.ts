// Status words in six languages: what is known, what is asked about, and what is suggested for a slip.
import { describe, expect, test } from 'vitest';
import type { StatusCode, StatusKind } from '../../../src/core/recommendation/codes';
import { recogniseStatus } from '../../../src/core/vocabulary';
import { schemes } from '../../../src/core/vocabulary/schemes';
import type { SchemeId } from '../../../src/core/vocabulary/scheme';

const none = new Map<string, StatusCode | 'none'>();
function read(kind: StatusKind, word: string, scheme: SchemeId = 'jiu'): string {
  const reading = recogniseStatus(schemes[scheme], kind, word, none);
  return reading.kind === 'known' ? reading.code : reading.kind;
}
function nearest(kind: StatusKind, word: string, scheme: SchemeId = 'jiu'): string | null {
  const reading = recogniseStatus(schemes[scheme], kind, word, none);
  return reading.kind === 'unknown' ? (reading.nearest?.code ?? null) : 'not unknown';
}

describe('every label and synonym is read as its own code', () => {
  for (const scheme of Object.values(schemes)) {
    for (const kind of ['acceptance', 'implementation'] as const) {
      for (const term of scheme[kind]) {
        test(`${scheme.id} ${term.code}`, () => {
          const words = [...Object.values(term.label), ...Object.values(term.synonyms).flat()];
          expect(words.filter((word) => read(kind, word, scheme.id) !== term.code)).toEqual([]);
        });
      }
    }
  }
});

describe('spelling does not matter', () => {
  test.each<[StatusKind, string, string]>([
    ['acceptance', 'ACCEPTED', 'accepted'],
    ['acceptance', '  accepted . ', 'accepted'],
    ['acceptance', 'ＡＣＣＥＰＴＥＤ', 'accepted'],
    ['acceptance', 'Аcсеptеd', 'accepted'],
    ['acceptance', 'accepted\u00a0', 'accepted'],
    ['acceptance', '\u200eaccepted\u200f', 'accepted'],
    ['acceptance', '“Accepted”', 'accepted'],
    ['acceptance', 'Accepted¹', 'accepted'],
    ['acceptance', 'ACCEPTEE', 'accepted'],
    ['acceptance', 'A. Accepted', 'accepted'],
    ['acceptance', 'a) принята', 'accepted'],
    ['acceptance', 'ПРИНЯТА', 'accepted'],
    ['acceptance', 'Принята*', 'accepted'],
    ['acceptance', '١- مقبولة', 'accepted'],
    ['acceptance', 'مَقْبُولَة', 'accepted'],
    ['acceptance', 'مقبـــولة', 'accepted'],
    ['acceptance', 'مقبوله', 'accepted'],
    ['acceptance', '①已接受', 'accepted'],
    ['acceptance', '已 接 受 。', 'accepted'],
    ['acceptance', 'Recommendation accepted', 'accepted'],
    ['acceptance', 'The recommendation was accepted', 'accepted'],
    ['acceptance', 'La recommandation a été acceptée', 'accepted'],
    ['implementation', '2 - En curso', 'in_progress'],
    ['implementation', '02_En cours', 'in_progress'],
    ['implementation', '(3) Implemented', 'implemented'],
    ['implementation', 'Implemented (03/2022)', 'implemented'],
    ['implementation', 'En cours (50 %)', 'in_progress'],
    ['implementation', 'mise en oeuvre', 'implemented'],
    ['implementation', 'Under-way', 'in_progress'],
    ['implementation', 'Выполнена.', 'implemented'],
  ])('%s %s', (kind, word, code) => {
    expect(read(kind, word)).toBe(code);
  });
});

describe('the negative form is not read as the positive one', () => {
  test.each<[string, string]>([
    ['не принята', 'not_accepted'],
    ['لم تُقبل', 'not_accepted'],
    ['no aceptada', 'not_accepted'],
    ['non acceptée', 'not_accepted'],
    ['未予接受', 'not_accepted'],
    ['Recommendation not accepted', 'not_accepted'],
    ['no aplicable', 'not_relevant'],
    ['non applicable', 'not_relevant'],
    ['不适用', 'not_relevant'],
  ])('%s', (word, code) => {
    expect(read('acceptance', word)).toBe(code);
  });
  test('words that differ by a letter and mean the opposite', () => {
    expect(read('implementation', 'no aplicada')).toBe('not_started');
    expect(read('implementation', 'non appliquée')).toBe('not_started');
    expect(read('implementation', '未执行')).toBe('not_started');
    expect(read('implementation', 'no aplicable')).toBe('unknown');
    expect(read('acceptance', '正在落实')).toBe('unknown');
    expect(read('implementation', '正在审议')).toBe('unknown');
    expect(read('acceptance', 'قيد التنفيذ')).toBe('unknown');
    expect(read('acceptance', "en cours d'application")).toBe('unknown');
  });
});

test.each<[StatusKind, string]>([
  ['acceptance', 'noted'],
  ['acceptance', 'принята к сведению'],
  ['acceptance', 'prise en note'],
  ['acceptance', '注意到'],
  ['acceptance', 'NA'],
  ['acceptance', 'A'],
  ['acceptance', 'R'],
  ['implementation', 'closed'],
  ['implementation', 'pending'],
  ['implementation', 'I'],
  ['implementation', '已完成'],
  ['implementation', 'green'],
  ['implementation', 'закрыта'],
])('%s “%s” is asked about, without a suggestion', (kind, word) => {
  expect(read(kind, word)).toBe('unknown');
  expect(nearest(kind, word)).toBeNull();
});

describe('schemes differ', () => {
  test('the Unit has no partial acceptance and nothing overtaken', () => {
    expect([read('acceptance', 'Partially accepted'), nearest('acceptance', 'Partially accepted')]).toEqual([
      'unknown',
      null,
    ]);
    expect(read('acceptance', 'Partially accepted', 'general')).toBe('partially_accepted');
    expect(read('implementation', 'Overtaken by events')).toBe('unknown');
    expect(read('implementation', 'Overtaken by events', 'board-of-auditors')).toBe('overtaken');
    expect(read('implementation', 'sans objet', 'general')).toBe('overtaken');
    expect(read('acceptance', 'sans objet', 'general')).toBe('not_relevant');
  });
  test('the Board writes its own labels', () => {
    const labels = schemes['board-of-auditors'].implementation.map((term) => term.label.en);
    expect(labels).toEqual(['Implemented', 'Under implementation', 'Not implemented', 'Overtaken by events']);
  });
});

describe('nothing said', () => {
  test.each(['', '  ', '-', '—', 'No information provided', 'нет данных', '未提供信息', 'néant', 's/d'])(
    '“%s”',
    (word) => {
      expect(read('acceptance', word)).toBe('blank');
    },
  );
});

describe('the nearest word', () => {
  test.each<[StatusKind, string, StatusCode]>([
    ['acceptance', 'acceptd', 'accepted'],
    ['acceptance', 'Acepted', 'accepted'],
    ['acceptance', 'not acceptd', 'not_accepted'],
    ['acceptance', 'принята́a', 'accepted'],
    ['acceptance', '已接授', 'accepted'],
    ['acceptance', 'Under considerations', 'under_consideration'],
    ['implementation', 'Implmented', 'implemented'],
    ['implementation', 'in progres', 'in_progress'],
    ['implementation', 'выполненна', 'implemented'],
    ['implementation', 'en curs de aplicación', 'in_progress'],
    ['implementation', 'قيد التنفيد', 'in_progress'],
  ])('%s “%s”', (kind, word, code) => {
    expect(nearest(kind, word)).toBe(code);
  });
  test.each<[StatusKind, string]>([
    ['acceptance', 'unaccepted'],
    ['acceptance', 'no aplicadaa'],
    ['acceptance', 'non appliqué'],
    ['implementation', 'no aplicables'],
    ['implementation', 'non applicabe'],
    ['implementation', '正在审理'],
    ['acceptance', 'Banana'],
    ['acceptance', 'In progres'],
  ])('%s “%s” is near nothing that could be meant', (kind, word) => {
    expect(nearest(kind, word)).toBeNull();
  });
});

describe('what the workbook says of its own words', () => {
  const mapping = new Map<string, StatusCode | 'none'>([
    ['Agreed With', 'accepted'],
    ['N/A', 'none'],
    ['closed', 'implemented'],
  ]);
  test('comes first, in any spelling', () => {
    const scheme = schemes.jiu;
    expect(recogniseStatus(scheme, 'acceptance', 'agreed with ', mapping)).toEqual({
      kind: 'known',
      code: 'accepted',
      word: 'agreed with',
    });
    expect(recogniseStatus(scheme, 'acceptance', 'n/a', mapping)).toEqual({ kind: 'blank' });
    expect(recogniseStatus(scheme, 'implementation', 'Closed', mapping)).toMatchObject({ code: 'implemented' });
    expect(recogniseStatus(scheme, 'acceptance', 'Closed', mapping).kind).toBe('unknown');
  });
});
