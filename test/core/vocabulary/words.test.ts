// Headers, marks, addressees, days, totals: words that are no statuses.
import { describe, expect, test } from 'vitest';
import type { Field } from '../../../src/core/recommendation/codes';
import { readAddressee } from '../../../src/core/vocabulary';
import { readAsAt } from '../../../src/core/vocabulary/as-at';
import { editDistance } from '../../../src/core/vocabulary/edit-distance';
import { fold } from '../../../src/core/vocabulary/fold';
import { readHeader } from '../../../src/core/vocabulary/header-words';
import { markHabit, plainHabit, readMark } from '../../../src/core/vocabulary/marks';
import { isForInformation } from '../../../src/core/vocabulary/other-words';
import { isNote, isTotalLabel } from '../../../src/core/vocabulary/row-words';

describe('headers', () => {
  test.each<[string, Field]>([
    ['Report symbol:', 'report'],
    ['Symbol of the report (JIU/REP/...)', 'report'],
    ['ETAT D’AVANCEMENT', 'implementation'],
    ['N.º de recomendación', 'number'],
    ['Rec #', 'number'],
    ['Recommendation status', 'implementation'],
    ['Recommendation of the Board', 'text'],
    ['Acceptance (accepted/not accepted)', 'acceptance'],
    ['国际电联联系人', 'contact'],
    ['联检组提出的建议内容', 'text'],
    ['Date of implementation', 'implementedDate'],
    ['Revised implementation deadline', 'revisedDate'],
    ['Status as reported last period', 'previousImplementation'],
    ['Residual risk', 'risk'],
    ['الجهة المسؤولة', 'responsible'],
    ['Ответственное подразделение (департамент)', 'responsible'],
    ['Medidas  adoptadas', 'assessment'],
    ['Management/focal point assessment', 'assessment'],
    ['% complete', 'progress'],
  ])('%s', (header, field) => {
    expect(readHeader(header)[0]?.field).toBe(field);
  });
  test.each(['CEB comments', 'Implementation rate', 'Number of recommendations', 'Banana', '', '1'])(
    '“%s” is none of ours',
    (header) => {
      expect(readHeader(header)[0]?.score ?? 0).toBeLessThan(0.6);
    },
  );
  test('a slip counts less than the word, a part less than a slip', () => {
    const score = (header: string) => readHeader(header).find(({ field }) => field === 'acceptance')?.score ?? 0;
    expect(score('Acceptance')).toBe(1);
    expect(score('Acceptence')).toBeCloseTo(0.85);
    expect(score('Acceptance by the house')).toBeLessThan(0.8);
  });
});

describe('marks', () => {
  test.each([
    'X',
    'x',
    'Х',
    'Χ',
    'Ｘ',
    '×',
    '✕',
    '✓',
    '✔',
    '√',
    '☑',
    '●',
    '1',
    '١',
    '①',
    'yes',
    'Oui',
    'да',
    'sí',
    '是',
    'نعم',
    '(x)',
    'xx',
  ])('%s is yes', (mark) => {
    expect(readMark(mark, plainHabit)).toBe('yes');
  });
  test.each(['-', '—', '0', 'no', 'нет', '否', 'لا', '☐', '✗', 'N/A'])('%s is no', (mark) => {
    expect(readMark(mark, plainHabit)).toBe('no');
  });
  test.each(['ч', '?', 'soon', '2', '○', '#REF!'])('%s cannot be told', (mark) => {
    expect(readMark(mark, plainHabit)).toBe('stray');
  });
  test('blank is neither', () => {
    expect([readMark('', plainHabit), readMark('\u3000\u00a0', plainHabit)]).toEqual([null, null]);
  });
  test('a cross sign beside ticks means no; a letter x only where most rows hold both', () => {
    const signs = markHabit([
      ['√', '', ''],
      ['', '×', ''],
    ]);
    expect([readMark('×', signs), readMark('x', signs)]).toEqual(['no', 'yes']);
    const letters = markHabit([
      ['✓', 'x'],
      ['x', '✓'],
      ['', ''],
    ]);
    expect(readMark('X', letters)).toBe('no');
    const accident = markHabit([
      ['x', ''],
      ['', 'x'],
      ['✓', 'x'],
    ]);
    expect(readMark('x', accident)).toBe('yes');
  });
  test('letters of the Wingdings font only where every mark is one', () => {
    expect(
      readMark(
        'ü',
        markHabit([
          ['ü', ''],
          ['', 'þ'],
        ]),
      ),
    ).toBe('yes');
    expect(
      readMark(
        'ü',
        markHabit([
          ['ü', ''],
          ['', 'x'],
        ]),
      ),
    ).toBe('stray');
  });
});

describe('addressees', () => {
  test.each([
    ['Executive heads of the organizations', 'executive'],
    ['Legislative/governing bodies', 'legislative'],
    ['E', 'executive'],
    ['L', 'legislative'],
    ['E/L', 'legislative'],
    ['立法/管理机构', 'legislative'],
    ['执行首长', 'executive'],
    ['Les organes délibérants', 'legislative'],
    ['Órganos rectores', 'legislative'],
    ['Исполнительные главы', 'executive'],
    ['الهيئات التشريعية', 'legislative'],
    ['联合国秘书长', 'other'],
    ['UN Secretary-General', 'other'],
    ['仅供参考', 'other'],
    ['Everybody', null],
    ['', null],
  ])('%s', (text, code) => {
    expect(readAddressee(text)).toBe(code);
  });
});

describe('days', () => {
  test.each([
    ['截至 2022 年 3 月 31 日', '2022-03-31'],
    ['联检组建议跟踪表（截至2021年3月底）', '2021-03-31'],
    ['Status as at 31 March 2022', '2022-03-31'],
    ['Recommendations implemented up to 31 December 2018', '2018-12-31'],
    ['as of March 17, 2022', '2022-03-17'],
    ['as at end of 2023', null],
    ['Cut-off date: 31 December 2023', '2023-12-31'],
    ['Format 31 December 2023', null],
    ['Situation au 1er juin 2023', '2023-06-01'],
    ['situación al 31 de diciembre de 2022', '2022-12-31'],
    ['по состоянию на 31 декабря 2021 г.', '2021-12-31'],
    ['الحالة في 31 آذار/ مارس 2022', '2022-03-31'],
    ['الحالة في ٣١ ديسمبر ٢٠٢٢', '2022-12-31'],
    ['as at 2024-06-30', '2024-06-30'],
    ['as at 31.12.2024', '2024-12-31'],
    ['as at 31 February 2024', null],
    ['Published on 31 March 2022', null],
    ['Recommendations 2022', null],
  ])('%s', (text, day) => {
    expect(readAsAt(text)).toBe(day);
  });
});

describe('totals and notes', () => {
  test.each([
    'Total',
    'TOTAL:',
    'Total 2022',
    'Total accepted',
    '合计',
    '总计（51）',
    'Всего',
    'Итого:',
    'المجموع',
    'Percentage',
    '百分比',
    '%',
    'Sous-total',
    'En porcentaje'.slice(3),
  ])('%s is a total', (label) => {
    expect(isTotalLabel(label)).toBe(true);
  });
  test.each([
    'The total cost should be reported.',
    '接受',
    'JIU',
    '3',
    '',
    'Share best practice among the organizations of the system',
  ])('%s is none', (label) => {
    expect(isTotalLabel(label)).toBe(false);
  });
  test.each([
    'Note: figures are provisional',
    '注：X 表示',
    '* Under discussion',
    'Примечание. Данные',
    'Nota: cifras',
  ])('%s is a note', (line) => {
    expect(isNote(line)).toBe(true);
  });
  test.each(['Notes should be kept of all meetings of the board', '建议1：行政首长应起草'])('%s is none', (line) => {
    expect(isNote(line)).toBe(false);
  });
});

test('rows for information', () => {
  expect(isForInformation('仅供参考。该建议针对联合国秘书长')).toBe(true);
  expect(isForInformation('For information only')).toBe(true);
  expect(isForInformation('Pour information seulement.')).toBe(true);
  expect(isForInformation('Information was sent')).toBe(false);
  expect(isForInformation('')).toBe(false);
});

test('folding', () => {
  expect(fold('Mise en Œuvre')).toBe('mise en oeuvre');
  expect(fold('أُنجِزَتْ')).toBe(fold('انجزت'));
  expect(fold('建议 编号')).toBe('建议编号');
  expect(fold('Прин\u200bята')).toBe('принята');
  expect(fold('ё')).toBe('е');
  expect(fold('СТATУС')).toBe('статус');
});

test('edit distance', () => {
  expect(editDistance('kitten', 'sitting', 5)).toBe(3);
  expect(editDistance('abcd', 'abdc', 3)).toBe(1);
  expect(editDistance('abc', 'xyz', 1)).toBe(2);
  expect(editDistance('', 'ab', 2)).toBe(2);
});
