// Text divided by direction: what Word does not turn round by itself is told, what only LibreOffice would is marked.
import { describe, expect, it } from 'vitest';
import { keptBetween, stretchesOf, wholeStretch } from '../../../src/export/docx/stretches';

const said = (text: string, base: 'ltr' | 'rtl') =>
  stretchesOf(text, base).map((stretch) => [stretch.direction, stretch.text]);
const lrm = '\u200e';

describe('stretchesOf', () => {
  it('leaves a text of one direction whole', () => {
    expect(said('Reports of 2021 (3)', 'ltr')).toEqual([['ltr', 'Reports of 2021 (3)']]);
    expect(said('تقارير 2021 (3)', 'rtl')).toEqual([['rtl', 'تقارير 2021 (3)']]);
    expect(said('', 'rtl')).toEqual([]);
  });

  it('takes symbols and names out of Arabic, numbers and closing signs apart', () => {
    expect(said('الوثيقة (JIU/REP/2021/3)، في 2022.', 'rtl')).toEqual([
      ['rtl', 'الوثيقة ('],
      ['ltr', 'JIU/REP/2021/3'],
      ['rtl', ')، في 2022.'],
    ]);
  });

  it('keeps the brackets of a name with it', () => {
    expect(said('من Ms A. Example (IT) اليوم', 'rtl')).toEqual([
      ['rtl', 'من '],
      ['ltr', `Ms A. Example (IT)${lrm}`],
      ['rtl', ' اليوم'],
    ]);
  });

  it('takes Arabic out of a text that runs from the left', () => {
    expect(said('See ملاحظة هنا, p. 2', 'ltr').map(([direction]) => direction)).toEqual(['ltr', 'rtl', 'ltr']);
  });

  it('gives isolates of a sentence a stretch of their own, and never writes the signs', () => {
    const found = said('قرار \u2068PC/33/7\u2069 و\u2068المجلس\u2069', 'rtl');
    expect(found.map(([, text]) => text).join('|')).toBe('قرار |PC/33/7| و|المجلس');
    expect(said('a \u2068b\u2069', 'ltr')).toEqual([['ltr', 'a b']]);
  });

  it('takes time in proportion to the length, whatever stands there', () => {
    const start = performance.now();
    for (const part of ['a ', 'ا ', '(', '1/', '\u2068', 'a(ا', '. ']) {
      const long = part.repeat(32_767 / part.length);
      stretchesOf(long, 'rtl');
      stretchesOf(long, 'ltr');
    }
    // Quadratic work takes minutes here.
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

describe('wholeStretch', () => {
  it('marks the end that the text around would turn round', () => {
    expect(wholeStretch('1. Networks', 'ltr', 'rtl')).toEqual([{ text: `${lrm}1. Networks`, direction: 'ltr' }]);
    expect(wholeStretch('1. Networks.', 'ltr', 'ltr')).toEqual([{ text: '1. Networks.', direction: 'ltr' }]);
  });
});

describe('keptBetween', () => {
  it('keeps a space between two foreign texts from being drawn into them', () => {
    expect(keptBetween(' ', 'rtl')).toBe('\u200f ');
    expect(keptBetween(' و ', 'rtl')).toBe(' و ');
  });
});
