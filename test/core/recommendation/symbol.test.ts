import { describe, expect, it } from 'vitest';
import { readSymbol, symbolKey, symbolYear } from '../../../src/core/recommendation/symbol';

describe('symbols of the Joint Inspection Unit, however they are typed', () => {
  it.each([
    ['JIU/REP/2021/3', 'JIU/REP/2021/3', true],
    ['JIU/NOTE/2020/1', 'JIU/NOTE/2020/1', true],
    ['JIU/ML/2016/22', 'JIU/ML/2016/22', true],
    ['JIU/REP/99/1', 'JIU/REP/1999/1', true],
    ['JIU/REP/2018/5/Rev.1', 'JIU/REP/2018/5/Rev.1', true],
    ['JIU/REP/2005/2 (Part I)', 'JIU/REP/2005/2 (Part I)', true],
    ['JIU/REP/2020/1 [Expanded report]', 'JIU/REP/2020/1 [Expanded report]', true],
    ['jiu/rep/2001/3', 'JIU/REP/2001/3', false],
    ['JIU/Rep/99/1', 'JIU/REP/1999/1', false],
    ['JIU/REP/21/3', 'JIU/REP/2021/3', false],
    ['JIU／REP／2021／3', 'JIU/REP/2021/3', false],
    ['ＪＩＵ/REP/２０２１/3', 'JIU/REP/2021/3', false],
    ['JIU\\REP\\2002\\11', 'JIU/REP/2002/11', false],
    ['JIU / REP / 2021 / 3', 'JIU/REP/2021/3', false],
    ['JIU/REP/2021/3 ', 'JIU/REP/2021/3', false],
    ['\u00a0JIU/REP/2021/3', 'JIU/REP/2021/3', false],
    ['JIU-REP-2021-3', 'JIU/REP/2021/3', false],
    ['JIU_REP_2021_3', 'JIU/REP/2021/3', false],
    ['JIU REP 2021/3', 'JIU/REP/2021/3', false],
    ['JIU/REP2021/3', 'JIU/REP/2021/3', false],
    ['JIU/REP/2021/03', 'JIU/REP/2021/3', false],
    ['\u200eJIU/REP/2021/3\u200f', 'JIU/REP/2021/3', false],
    ['JIU/REP/٢٠٢١/٣', 'JIU/REP/2021/3', false],
    ['JIU/REP/۲۰۲۱/۳', 'JIU/REP/2021/3', false],
    ['JIU/RЕР/2021/3', 'JIU/REP/2021/3', false],
  ])('%s', (text, symbol, exact) => {
    expect(readSymbol(text)).toMatchObject({ symbol, exact, known: true, rest: '' });
  });

  it('takes a dropped prefix for a guess only', () => {
    expect(readSymbol('REP/2002/8')).toMatchObject({ symbol: 'JIU/REP/2002/8', certain: false, exact: false });
    expect(readSymbol('jiu/rep/2002/8')).toMatchObject({ certain: true });
  });

  it.each([
    'JIU/REP/2021',
    'JIU/REP/2021/3/4',
    'JIU/REP/20211/3',
    'JIU/REP/2021/0',
    'JIU/RPE/2021/3',
    'JIU/REP/1921/3',
    'JIU/REP/2021/3.5',
  ])('%s is none', (text) => {
    expect(readSymbol(text)).toBeNull();
  });
});

describe('symbols with other words around them', () => {
  it.each([
    ['JIU/REP/2021/3号文件 联合国系统的某个题目', 'JIU/REP/2021/3', '联合国系统的某个题目'],
    ['（JIU/REP/2020/5）', 'JIU/REP/2020/5', ''],
    ['JIU/REP/2001/4: A title of 2001', 'JIU/REP/2001/4', 'A title of 2001'],
    ['(الوثيقة JIU/REP/99/1)', 'JIU/REP/1999/1', 'الوثيقة'],
    ['A/70/581, para. 10', 'A/70/581', 'para. 10'],
    ['A/70/581，第 10 段', 'A/70/581', '第 10 段'],
    ['Report JIU/REP/2021/3 – Cybersecurity', 'JIU/REP/2021/3', 'Report Cybersecurity'],
    ['C20/53号文件', 'C20/53', ''],
  ])('%s', (text, symbol, rest) => {
    expect(readSymbol(text)).toMatchObject({
      symbol,
      rest,
      exact: symbol !== 'JIU/REP/1999/1' || text.includes('/99/'),
    });
  });
});

describe('symbols of other bodies', () => {
  it.each([
    ['A/78/5 (Vol. I)', 'A/78/5 (Vol. I)'],
    ['a/78/5(vol.i)', 'A/78/5 (Vol. I)'],
    ['A/78/5 Vol. 2', 'A/78/5 (Vol. II)'],
    ['A/66/380/Add.1', 'A/66/380/Add.1'],
    ['A/RES/77/279', 'A/RES/77/279'],
    ['A/C.5/66/SR.26', 'A/C.5/66/SR.26'],
    ['E/2022/13', 'E/2022/13'],
    ['E/ICEF/2021/11', 'E/ICEF/2021/11'],
    ['WO/PBC/34/6', 'WO/PBC/34/6'],
    ['wo / pbc / 34 / 6', 'WO/PBC/34/6'],
    ['DP/FPA/2019/6', 'DP/FPA/2019/6'],
    ['ST/SGB/2018/3', 'ST/SGB/2018/3'],
    ['FC 107/8', 'FC 107/8'],
    ['PC 90/6 (a)', 'PC 90/6 a)'],
    ['CL 127/INF/16', 'CL 127/INF/16'],
    ['GB.341/LILS/5', 'GB.341/LILS/5'],
    ['IDB.42/3', 'IDB.42/3'],
    ['GC(48)/9', 'GC(48)/9'],
    ['197 EX/28', '197 EX/28'],
    ['A72/40', 'A72/40'],
    ['C17/50-F', 'C17/50-F'],
  ])('%s', (text, symbol) => {
    expect(readSymbol(text)).toMatchObject({ symbol, known: true, exact: text === symbol });
  });

  it.each([
    ['IA/2023/07', 'IA/2023/07', true],
    ['EA/2023/1', 'EA/2023/1', true],
    ['IMAC/2024', 'IMAC/2024', true],
    ['AUD-2023-7', 'AUD-2023-7', true],
    ['IA ／ 2023／ 07', 'IA/2023/07', false],
  ])('%s is of the office’s own form', (text, symbol, exact) => {
    expect(readSymbol(text)).toMatchObject({ symbol, known: false, exact });
  });

  it.each([
    '',
    'N/A',
    'Audit of travel',
    'Audit 2023',
    '12/2022',
    '2023',
    'A457',
    '建议 3',
    'and/or 3',
    'GS/IS',
    '31/12/2021',
    '2019/2020',
  ])('%s is no symbol', (text) => {
    expect(readSymbol(text)).toBeNull();
  });
});

describe('the year a symbol tells', () => {
  it.each([
    ['JIU/REP/2021/3', 2021],
    ['JIU/REP/1999/1', 1999],
    ['A/70/581', 2015],
    ['A/78/5 (Vol. I)', 2023],
    ['A/RES/77/279', 2022],
    ['E/2022/13', 2022],
    ['E/ICEF/2021/11', 2021],
    ['IA/2023/07', 2023],
    ['IMAC/2024', 2024],
    ['AUD-2023-7', 2023],
    ['WO/PBC/34/6', null],
    ['FC 107/8', null],
    ['', null],
  ])('%s', (symbol, year) => {
    expect(symbolYear(symbol)).toBe(year);
  });
});

it('compares symbols without regard to typing', () => {
  expect(symbolKey('ia／2023／07')).toBe(symbolKey('IA/2023/7'));
  expect(symbolKey('A/78/5 (Vol. I)')).toBe(symbolKey('A/78/5 (VOL.I)'));
  expect(symbolKey('IA/2023/10')).not.toBe(symbolKey('IA/2023/1'));
  expect(symbolKey('IA/2003/1')).not.toBe(symbolKey('IA/203/1'));
});

it('takes the full-width brackets of a Chinese paper for its typography, not for a slip', () => {
  expect(readSymbol('A/73/5（Vol. I）')).toMatchObject({ symbol: 'A/73/5 (Vol. I)', exact: true });
  expect(readSymbol('A／73／5（Vol. I）')).toMatchObject({ symbol: 'A/73/5 (Vol. I)', exact: false });
});
