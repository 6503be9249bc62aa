// Numbers written as text and read from text as formulas do it, in the API's language: English (United States).
import { serialOf } from './serials';

/** Fifteen significant digits, scientific beyond 20 whole digits or below 1e-9, as `&` writes a number. */
export function writeNumber(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value === 0 ? 0 : value);
  const size = Math.abs(value);
  const rounded = Number(value.toPrecision(15));
  if (size >= 1e21 || size < 1e-9) {
    const [mantissa = '', exponent = ''] = rounded.toExponential().split('e');
    const digits = exponent.replace(/^[+-]/, '').padStart(2, '0');
    return `${mantissa}E${exponent.startsWith('-') ? '-' : '+'}${digits}`;
  }
  const plain = String(rounded);
  if (!plain.includes('e')) return plain;
  return size < 1 ? rounded.toFixed(20).replace(/0+$/, '') : String(BigInt(rounded));
}

const decimal = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i;
const grouped = /^[-+]?\$?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;
const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `null` when the text is no number: spaces around it, `%`, `$`, thousands, brackets, dates and times are understood. */
export function readNumberText(text: string): number | null {
  const trimmed = text.trim();
  if (decimal.test(trimmed)) return Number(trimmed);
  if (!/\d/.test(trimmed)) return null;
  if (trimmed.endsWith('%')) {
    const share = readAmount(trimmed.slice(0, -1).trim());
    return share === null ? null : share / 100;
  }
  return readAmount(trimmed) ?? readDateText(trimmed);
}

function readAmount(text: string): number | null {
  if (decimal.test(text)) return Number(text);
  const bracketed = /^\(([^()-]+)\)$/.exec(text)?.[1];
  if (bracketed !== undefined) {
    const amount = readAmount(bracketed);
    return amount === null ? null : -amount;
  }
  if (grouped.test(text)) return Number(text.replace(/[$,]/g, ''));
  const dollars = text.replace('$', '');
  return dollars !== text && decimal.test(dollars) ? Number(dollars) : null;
}

/** Serial of a date, a time or both; `null` when the text is none. Dates of the 1900 system. */
export function readDateText(text: string): number | null {
  const trimmed = text.trim().replace(/,/g, ' ').replace(/\s+/g, ' ');
  const time = readTime(trimmed);
  if (time !== null) return time;
  const [, datePart = trimmed, timePart] = /^(.+?)[ T](\d{1,2}:\d{2}.*)$/.exec(trimmed) ?? [];
  const day = readDay(datePart);
  const fraction = timePart === undefined ? 0 : readTime(timePart);
  return day === null || fraction === null ? null : day + fraction;
}

function readTime(text: string): number | null {
  const match = /^(\d{1,4}):(\d{2})(?::(\d{2}(?:\.\d+)?))?(?: ?(am|pm))?$/i.exec(text);
  if (!match) return null;
  const [, hourText, minuteText, secondText, half] = match;
  let hours = Number(hourText);
  if (half !== undefined) {
    if (hours < 1 || hours > 12) return null;
    hours = (hours % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  }
  const minutes = Number(minuteText);
  const seconds = Number(secondText ?? 0);
  return minutes > 59 || seconds >= 60 ? null : (hours * 3600 + minutes * 60 + seconds) / 86_400;
}

function readDay(text: string): number | null {
  let match = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (match) return checkedSerial(Number(match[1]), Number(match[2]), Number(match[3]));
  match = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/.exec(text);
  if (match) return checkedSerial(fullYear(match[3] ?? ''), Number(match[1]), Number(match[2]));
  match = /^(\d{1,2})[- /]([A-Za-z]{3,9})[- /](\d{4}|\d{2})$/.exec(text);
  if (match) return checkedSerial(fullYear(match[3] ?? ''), monthOf(match[2] ?? ''), Number(match[1]));
  match = /^([A-Za-z]{3,9})[- ](\d{1,2})[- ](\d{4}|\d{2})$/.exec(text);
  if (match) return checkedSerial(fullYear(match[3] ?? ''), monthOf(match[1] ?? ''), Number(match[2]));
  match = /^([A-Za-z]{3,9})[- ](\d{4})$/.exec(text);
  if (match) return checkedSerial(Number(match[2]), monthOf(match[1] ?? ''), 1);
  return null;
}

const longMonths = 'january february march april may june july august september october november december'.split(' ');

/** 1 to 12; 0 for no month, which no date has. */
function monthOf(word: string): number {
  const lower = word.toLowerCase();
  const short = monthNames.indexOf(lower) + 1;
  return short > 0 ? short : longMonths.indexOf(lower) + 1;
}

/** Two digits: 00 to 29 are this century. */
function fullYear(text: string): number {
  const year = Number(text);
  return text.length > 2 ? year : year < 30 ? 2000 + year : 1900 + year;
}

function checkedSerial(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1 || year < 1900 || year > 9999) return null;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const leapBug = year === 1900 && month === 2 && day === 29;
  return day > last && !leapBug ? null : serialOf(year, month, day);
}
