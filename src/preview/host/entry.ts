// What Excel makes of something put into a cell: a formula, a number, a date, a truth value, an error or text. English
// (United States) as the API's language, whatever the interface speaks.
// Norm: learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member
import { errorTexts } from '../../core/sheet/cells';
import { CellError, type ModelValue } from '../model/cell-error';
import { refusal } from './host-error';

export interface Entry {
  readonly value: ModelValue;
  /** With its leading `=`; its value is computed later. */
  readonly formula?: string;
  /** The number format the entry brings along; only a cell in General takes it. */
  readonly numberFormat?: string;
  readonly quotePrefix?: boolean;
}

const cellTextLimit = 32_767;
/** No number, date or truth value is written longer than this. */
const longestReadable = 340;
const formulaLimit = 8_192;

/** Refuses with InvalidArgument what Excel would not take. `thisYear` completes a date typed without its year. */
export function readEntry(given: unknown, numberFormat: string, thisYear: number): Entry {
  if (typeof given === 'boolean') return { value: numberFormat === '@' ? String(given).toUpperCase() : given };
  if (typeof given === 'number') return { value: numberFormat === '@' ? String(given) : given };
  if (typeof given !== 'string') throw refusal('InvalidArgument');
  if (given === '') return { value: '' };
  if (numberFormat === '@') return { value: limited(given.startsWith("'") ? given.slice(1) : given) };
  if (given.startsWith("'")) return { value: limited(given.slice(1)), quotePrefix: true };
  if (given.startsWith('=') && given.length > 1) return { value: '', formula: formulaText(given) };
  const read =
    given.length > longestReadable ? null : (readNumber(given) ?? readTruth(given) ?? readDay(given, thisYear));
  if (read) return read;
  const error = given.toUpperCase();
  if (errorTexts.has(error)) return { value: new CellError(error) };
  // A sign that does not begin a number begins a formula.
  if (/^[+-]/.test(given) && given.length > 1) return { value: '', formula: formulaText(`=${given}`) };
  return { value: limited(given) };
}

function limited(text: string): string {
  if (text.length > cellTextLimit) throw refusal('InvalidArgument');
  return text;
}

function formulaText(text: string): string {
  if (text.length > formulaLimit) throw refusal('InvalidArgument');
  return text;
}

const plainNumber = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
const groupedNumber = /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/;

function readNumber(text: string): Entry | null {
  if (!/^[\s\d+\-.$(]/.test(text)) return null;
  const trimmed = text.trim();
  if (plainNumber.test(trimmed)) {
    const entry = { value: Number(keepFifteenDigits(trimmed)) };
    return /e/i.test(trimmed) ? { ...entry, numberFormat: '0.00E+00' } : entry;
  }
  if (groupedNumber.test(trimmed)) {
    const value = Number(trimmed.replaceAll(',', ''));
    return { value, numberFormat: trimmed.includes('.') ? '#,##0.00' : '#,##0' };
  }
  const percent = /^([+-]?[\d.,]+)\s*%$/.exec(trimmed)?.[1];
  if (percent !== undefined && (plainNumber.test(percent) || groupedNumber.test(percent))) {
    const value = Number((Number(percent.replaceAll(',', '')) / 100).toPrecision(15));
    return { value, numberFormat: percent.includes('.') ? '0.00%' : '0%' };
  }
  const dollars = /^(-?)\$\s?([\d.,]+)$/.exec(trimmed);
  const amount = dollars?.[2];
  if (amount !== undefined && (plainNumber.test(amount) || groupedNumber.test(amount))) {
    const value = Number(amount.replaceAll(',', ''));
    return {
      value: dollars?.[1] === '-' ? -value : value,
      numberFormat: amount.includes('.') ? '$#,##0.00' : '$#,##0',
    };
  }
  const inBrackets = /^\((\d[\d.,]*)\)$/.exec(trimmed)?.[1];
  if (inBrackets !== undefined && (plainNumber.test(inBrackets) || groupedNumber.test(inBrackets))) {
    return { value: -Number(inBrackets.replaceAll(',', '')) };
  }
  return readFraction(trimmed);
}

/** A cell keeps fifteen significant digits; Excel makes zeros of the others. */
function keepFifteenDigits(text: string): string {
  let significant = 0;
  return text.replace(/^[^eE]+/, (mantissa) =>
    mantissa.replace(/\d/g, (digit) => {
      if (significant > 0 || digit !== '0') significant += 1;
      return significant > 15 ? '0' : digit;
    }),
  );
}

/** `1 1/2`; without the whole number it is a date. */
function readFraction(text: string): Entry | null {
  const match = /^([+-]?)(\d+) (\d+)\/(\d+)$/.exec(text);
  if (!match || Number(match[4]) === 0) return null;
  const value = Number(match[2]) + Number(match[3]) / Number(match[4]);
  return { value: match[1] === '-' ? -value : value, numberFormat: '# ?/?' };
}

function readTruth(text: string): Entry | null {
  const word = text.trim().toUpperCase();
  return word === 'TRUE' || word === 'FALSE' ? { value: word === 'TRUE' } : null;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthWord =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const time = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?: (am|pm))?$/i;

interface DayShape {
  readonly pattern: RegExp;
  readonly numberFormat: string;
  /** Year, month, day; `null` is this year, or the first. */
  readonly read: (match: RegExpExecArray) => readonly [string | null, string, string | null];
}

const shapes: readonly DayShape[] = [
  {
    pattern: /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/,
    numberFormat: 'm/d/yyyy',
    read: (m) => [m[1] ?? null, m[2] ?? '', m[3] ?? null],
  },
  {
    pattern: /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/,
    numberFormat: 'm/d/yyyy',
    read: (m) => [m[3] ?? null, m[1] ?? '', m[2] ?? null],
  },
  { pattern: /^(\d{1,2})[-/](\d{1,2})$/, numberFormat: 'd-mmm', read: (m) => [null, m[1] ?? '', m[2] ?? null] },
  { pattern: /^(\d{1,2})[-/](\d{4})$/, numberFormat: 'mmm-yy', read: (m) => [m[2] ?? null, m[1] ?? '', null] },
  {
    pattern: new RegExp(`^(\\d{1,2})[- /]${monthWord}[- /,]+(\\d{4}|\\d{2})$`, 'i'),
    numberFormat: 'd-mmm-yy',
    read: (m) => [m[3] ?? null, m[2] ?? '', m[1] ?? null],
  },
  {
    pattern: new RegExp(`^${monthWord} (\\d{1,2}), ?(\\d{4}|\\d{2})$`, 'i'),
    numberFormat: 'd-mmm-yy',
    read: (m) => [m[3] ?? null, m[1] ?? '', m[2] ?? null],
  },
  {
    pattern: new RegExp(`^${monthWord}[- ](\\d{4})$`, 'i'),
    numberFormat: 'mmm-yy',
    read: (m) => [m[2] ?? null, m[1] ?? '', null],
  },
  {
    pattern: new RegExp(`^(\\d{1,2})[- ]${monthWord}$`, 'i'),
    numberFormat: 'd-mmm',
    read: (m) => [null, m[2] ?? '', m[1] ?? null],
  },
  {
    pattern: new RegExp(`^${monthWord}[- ](\\d{1,2})$`, 'i'),
    numberFormat: 'd-mmm',
    read: (m) => [null, m[1] ?? '', m[2] ?? null],
  },
];

/** Dates as serials; what is shaped like a date but names no day (13/45/2022) stays text. */
function readDay(text: string, thisYear: number): Entry | null {
  if (!/\d/.test(text) || text.length > 40) return null;
  const trimmed = text.trim();
  const clock = readTime(trimmed);
  if (clock !== null) return { value: clock, numberFormat: 'h:mm' };
  const parts = /^(.+?)[ T](\d{1,2}:\d{2}.*)$/.exec(trimmed);
  const timePart = parts?.[2];
  const fraction = timePart === undefined ? 0 : readTime(timePart);
  if (fraction === null) return null;
  for (const shape of shapes) {
    const match = shape.pattern.exec(parts?.[1] ?? trimmed);
    const serial = match ? serialOf(shape.read(match), thisYear) : null;
    if (serial === null) continue;
    return { value: serial + fraction, numberFormat: timePart === undefined ? shape.numberFormat : 'm/d/yyyy h:mm' };
  }
  return null;
}

function readTime(text: string): number | null {
  const match = time.exec(text);
  if (!match) return null;
  const half = match[4]?.toLowerCase();
  const hours = half === undefined ? Number(match[1]) : (Number(match[1]) % 12) + (half === 'pm' ? 12 : 0);
  const minutes = Number(match[2]);
  const seconds = Number(match[3] ?? 0);
  if (hours > 23 || minutes > 59 || seconds > 59) return null;
  return (hours * 3600 + minutes * 60 + seconds) / 86_400;
}

function serialOf(parts: ReturnType<DayShape['read']>, thisYear: number): number | null {
  const [yearText, monthText, dayText] = parts;
  const year = yearText === null ? thisYear : fullYear(Number(yearText), yearText.length);
  const named = months.indexOf(monthText.slice(0, 3).toLowerCase());
  const month = named >= 0 ? named + 1 : Number(monthText);
  const day = dayText === null ? 1 : Number(dayText);
  const moment = Date.UTC(year, month - 1, day);
  const read = new Date(moment);
  if (year < 1900 || year > 9999 || read.getUTCMonth() !== month - 1 || read.getUTCDate() !== day) return null;
  const serial = Math.round((moment - Date.UTC(1899, 11, 30)) / 86_400_000);
  // Excel believes in 29 February 1900, so serials before it are one less.
  return serial < 61 ? serial - 1 : serial;
}

/** Two digits: up to 29 is this century, as Windows sets it. */
function fullYear(year: number, digits: number): number {
  if (digits > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}
