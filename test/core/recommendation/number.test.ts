import { describe, expect, it } from 'vitest';
import { readLeadingNumber, readNumber } from '../../../src/core/recommendation/number';
import { numberText } from '../../../src/core/recommendation/recommendation';

describe('a recommendation’s number, however it is written', () => {
  it.each([
    [3, '3'],
    [3.0, '3'],
    ['3', '3'],
    ['3.0', '3'],
    ['3,0', '3'],
    ['3.', '3'],
    ['03', '3'],
    ['(3)', '3'],
    ['３', '3'],
    ['③', '3'],
    ['٣', '3'],
    ['۱۲', '12'],
    ['#3', '3'],
    ['№ 3', '3'],
    ['No. 3', '3'],
    ['n° 3', '3'],
    ['N.º 3', '3'],
    ['3º', '3'],
    ['R3', '3'],
    ['R-3', '3'],
    ['Rec. 3', '3'],
    ['REC 03', '3'],
    ['Recommendation 3', '3'],
    ['Recommendation No. 3', '3'],
    ['recommandation n° 3', '3'],
    ['Recomendación núm. 3', '3'],
    ['núm. 5', '5'],
    ['Рекомендация № 3', '3'],
    ['рек. 3', '3'],
    ['التوصية 3', '3'],
    ['التوصية رقم ٣', '3'],
    ['التوصية الثالثة', '3'],
    ['التوصية الأولى', '1'],
    ['التوصية الثانية عشرة', '12'],
    ['\u200fالتوصية 3\u200f', '3'],
    ['建议3', '3'],
    ['建议 10', '10'],
    ['建议三', '3'],
    ['建议十', '10'],
    ['建议十二', '12'],
    ['建议二十三', '23'],
    ['第3号建议', '3'],
    ['第三号建议', '3'],
    ['3(a)', '3(a)'],
    ['3 (A)', '3(a)'],
    ['3a', '3(a)'],
    ['3.a', '3(a)'],
    ['3 a)', '3(a)'],
    ['Rec. 3(b)', '3(b)'],
    ['التوصية 1أ', '1(أ)'],
    ['para. 10', '10'],
    ['paragraph 124', '124'],
    ['пункт 10', '10'],
    ['п. 10', '10'],
    ['párr. 10', '10'],
    ['الفقرة 10', '10'],
    ['第 10 段', '10'],
    ['A/70/581, para. 10', '10'],
    ['JIU/REP/2021/3, rec. 2', '2'],
  ])('%s', (value, text) => {
    expect(numberText(readNumber(value))).toBe(text);
  });

  it.each([
    '',
    ' ',
    0,
    -1,
    3.5,
    true,
    '0',
    '-3',
    '3.5',
    '1-3',
    '1, 2',
    '1 and 2',
    '2021/3',
    'abc',
    'n',
    'R',
    '建议',
    'JIU/REP/2021/3',
    '12 March',
    '31/12/2021',
    '3ab',
    'VI',
    '99999',
    '一二',
    '#REF!',
  ])('%s is none', (value) => {
    expect(readNumber(value)).toBeNull();
  });
});

describe('a text that begins with its own number', () => {
  it.each([
    ['建议1：行政首长应起草报告', '1', '行政首长应起草报告'],
    ['Recommendation 3: The heads should report', '3', 'The heads should report'],
    ['3. The heads should report', '3', 'The heads should report'],
    ['Rec. 3. The heads should report', '3', 'The heads should report'],
    ['Recommandation 12. Les chefs devraient', '12', 'Les chefs devraient'],
    ['(3) The heads should report', '3', 'The heads should report'],
    ['Recommendation 4\nThe heads should report', '4', 'The heads should report'],
    ['التوصية 2: ينبغي للرؤساء', '2', 'ينبغي للرؤساء'],
  ])('%s', (text, number, rest) => {
    const read = readLeadingNumber(text);
    expect(numberText(read?.number ?? null)).toBe(number);
    expect(read?.rest).toBe(rest);
  });

  it.each([
    'The heads should report: now',
    'In 2021. The heads should report',
    '2022 is the year',
    '3.5 per cent of all',
    '3',
    '',
  ])('%s does not', (text) => {
    expect(readLeadingNumber(text)).toBeNull();
  });
});
