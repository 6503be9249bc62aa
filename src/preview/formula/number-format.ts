// A value under a number format, for TEXT and for what cells show. Norm: ECMA-376 part 1, 18.8.31. Month and day names
// are English, the language of the API, whatever locale a format asks for.
import { formatValue } from 'hucre';
import { dateText } from './date-format';
import { sectionsOf, type Piece, type Section } from './format-sections';
import { roundHalfUp } from './functions/mathematics';
import { writeNumber } from './number-text';

/** What a cell shows when a date or time is negative. */
export const notADate = '########';

export function formatUnder(value: number | string, format: string, date1904 = false): string {
  const sections = sectionsOf(format);
  if (typeof value === 'string') return textUnder(value, sections);
  const chosen = choose(sections, value);
  if (!chosen) return notADate;
  const { section, signed } = chosen;
  if (section.kind === 'fraction') return formatValue(value, format, { is1904: date1904 });
  if (section.kind === 'date') return dateText(value, section.pieces, date1904) ?? notADate;
  const size = Math.abs(value);
  const text = section.kind === 'text' ? plainText(size, section.pieces) : numberText(size, section);
  return value < 0 && !signed ? `-${text}` : text;
}

function textUnder(text: string, sections: readonly Section[]): string {
  const last = sections[3] ?? sections.find(({ pieces }) => pieces.some(({ kind }) => kind === 'at'));
  if (!last) return text;
  return last.pieces.map((piece) => (piece.kind === 'at' ? text : piece.kind === 'literal' ? piece.text : '')).join('');
}

/** The section for a number. `signed`: it stands for negative numbers itself, so no minus sign is added. */
function choose(sections: readonly Section[], value: number): { section: Section; signed: boolean } | null {
  const [first, second, third] = sections;
  if (!first) return null;
  if (first.condition || second?.condition) {
    const found = sections.slice(0, 3).find(({ condition }) => !condition || condition(value));
    return found ? { section: found, signed: found === second && !found.condition && value < 0 } : null;
  }
  if (value < 0 && second) return { section: second, signed: true };
  if (value === 0 && third && sections.length > 2) return { section: third, signed: false };
  return { section: first, signed: false };
}

function plainText(size: number, pieces: readonly Piece[]): string {
  if (pieces.length === 0) return '';
  return pieces
    .map((piece) =>
      piece.kind === 'at' || piece.kind === 'general' ? writeNumber(size) : piece.kind === 'literal' ? piece.text : '',
    )
    .join('');
}

function numberText(size: number, section: Section): string {
  const { pieces } = section;
  const point = pieces.findIndex(({ kind }) => kind === 'point');
  const exponentAt = pieces.findIndex(({ kind }) => kind === 'exponent');
  const mantissaEnd = exponentAt < 0 ? pieces.length : exponentAt;
  const wholeEnd = point < 0 ? mantissaEnd : point;
  const whole = pieces.slice(0, wholeEnd);
  const fraction = pieces.slice(wholeEnd, mantissaEnd);
  const decimals = fraction.filter(({ kind }) => kind === 'digit').length;
  const scaled = size * 100 ** section.percents * 1000 ** -section.thousandsDropped;
  if (exponentAt < 0) return mantissaText(scaled, whole, fraction, decimals, section.grouped);
  const places = Math.max(1, whole.filter(({ kind }) => kind === 'digit').length);
  const { mantissa, exponent } = scientific(scaled, places, decimals);
  const after = pieces.slice(exponentAt + 1);
  const sign = exponent < 0 ? '-' : pieces[exponentAt]?.text.endsWith('+') === true ? '+' : '';
  return `${mantissaText(mantissa, whole, fraction, decimals, false)}E${sign}${wholeText(String(Math.abs(exponent)), after, false)}`;
}

/** The exponent is a multiple of the digits in front of the point. */
function scientific(size: number, places: number, decimals: number): { mantissa: number; exponent: number } {
  if (size === 0) return { mantissa: 0, exponent: 0 };
  const step = (exponent: number) => Math.floor(exponent / places) * places;
  let exponent = step(Math.floor(Math.log10(size)));
  let mantissa = roundHalfUp(size / 10 ** exponent, decimals);
  if (mantissa >= 10 ** places) {
    exponent += places;
    mantissa = roundHalfUp(size / 10 ** exponent, decimals);
  }
  return { mantissa, exponent };
}

function mantissaText(
  size: number,
  whole: readonly Piece[],
  fraction: readonly Piece[],
  decimals: number,
  grouped: boolean,
): string {
  const rounded = roundHalfUp(size, decimals);
  const written = rounded >= 1e21 ? String(BigInt(rounded)) : rounded.toFixed(Math.min(100, decimals));
  const [digits = '', decimalDigits = ''] = written.split('.');
  return wholeText(digits, whole, grouped) + fractionText(decimalDigits, fraction);
}

/** Digits fill the places from the right; what is left over goes into the first place. */
function wholeText(digits: string, pieces: readonly Piece[], grouped: boolean): string {
  const first = pieces.findIndex(({ kind }) => kind === 'digit');
  let rest = digits === '0' ? '' : digits;
  let placed = 0;
  let text = '';
  const put = (digit: string) => {
    const separator = grouped && placed > 0 && placed % 3 === 0 && digit !== '' && digit !== ' ' ? ',' : '';
    text = digit + separator + text;
    placed++;
  };
  for (let at = pieces.length - 1; at >= 0; at--) {
    const piece = pieces[at];
    if (piece?.kind !== 'digit') {
      text = (piece?.kind === 'literal' ? piece.text : '') + text;
      continue;
    }
    if (rest !== '') put(rest.slice(-1));
    else if (piece.text === '0') put('0');
    else if (piece.text === '?') put(' ');
    rest = rest.slice(0, -1);
    while (at === first && rest !== '') {
      put(rest.slice(-1));
      rest = rest.slice(0, -1);
    }
  }
  return text;
}

function fractionText(digits: string, pieces: readonly Piece[]): string {
  let at = 0;
  let text = '';
  for (const piece of pieces) {
    if (piece.kind === 'point') text += '.';
    else if (piece.kind === 'literal') text += piece.text;
    else if (piece.kind === 'digit') {
      const left = digits.slice(at);
      const digit = digits.charAt(at++);
      if (piece.text === '0' || /[1-9]/.test(left)) text += digit;
      else if (piece.text === '?') text += ' ';
    }
  }
  return text;
}
