// Serials under date and time formats. Norm: ECMA-376 part 1, 18.8.31: `m` is minutes behind hours or before seconds.
import type { Piece } from './format-sections';
import { civilOf, lastSerial, offset1904, weekdayOf } from './serials';

const months = 'January February March April May June July August September October November December'.split(' ');
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** `null` when the number is no date. */
export function dateText(value: number, given: readonly Piece[], date1904: boolean): string | null {
  const { pieces, decimals } = withSecondFractions(given);
  const units = unitsOf(pieces);
  const serial = value + (date1904 ? offset1904 : 0);
  if (value < 0 || serial >= lastSerial + 1) return null;
  // Seconds are rounded to what is shown; without seconds the minute is simply the one that has begun.
  const precision = units.includes('second') ? 10 ** decimals : 1000;
  const seconds = Math.round(serial * 86_400 * precision) / precision;
  const day = Math.floor(seconds / 86_400);
  const clock = seconds - day * 86_400;
  const half = pieces.some(({ kind, text }) => kind === 'date' && text.includes('/'));
  const moment: Moment = {
    ...civilOf(day),
    day: civilOf(day).day,
    weekday: weekdayOf(day),
    clock,
    total: seconds,
    half,
    decimals,
  };
  return pieces
    .map((piece, index) => (piece.kind === 'date' ? partText(piece.text, units[index] ?? 'year', moment) : piece.text))
    .join('');
}

type Unit = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'half' | 'elapsed' | 'other';

interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  /** Seconds since midnight, and since day 0. */
  readonly clock: number;
  readonly total: number;
  /** Hours count to twelve. */
  readonly half: boolean;
  readonly decimals: number;
}

/** `ss.00`: the digits behind the point belong to the seconds. Other digits in a date stand for themselves. */
function withSecondFractions(pieces: readonly Piece[]): { pieces: Piece[]; decimals: number } {
  const kept: Piece[] = [];
  let decimals = 0;
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (!piece) continue;
    const previous = kept[kept.length - 1];
    const opens = piece.kind === 'point' && previous?.kind === 'date' && /s/i.test(previous.text);
    if (!opens) {
      kept.push(piece);
      continue;
    }
    while (pieces[at + 1]?.kind === 'digit') {
      decimals++;
      at++;
    }
    if (decimals === 0) kept.push(piece);
  }
  return { pieces: kept, decimals };
}

function unitsOf(pieces: readonly Piece[]): Unit[] {
  const units = pieces.map((piece): Unit => (piece.kind === 'date' ? unitOf(piece.text) : 'other'));
  const clockOnly = units
    .map((unit, index) => ({ unit, index }))
    .filter(({ unit }) => unit !== 'other' && unit !== 'half');
  clockOnly.forEach(({ unit, index }, at) => {
    const before = clockOnly[at - 1];
    const hours = before !== undefined && (before.unit === 'hour' || /^\[h/i.test(pieces[before.index]?.text ?? ''));
    if (unit === 'month' && (hours || clockOnly[at + 1]?.unit === 'second') && (pieces[index]?.text.length ?? 0) <= 2) {
      units[index] = 'minute';
    }
  });
  return units;
}

const unitsByLetter: Readonly<Record<string, Unit>> = {
  y: 'year',
  e: 'year',
  b: 'year',
  m: 'month',
  d: 'day',
  h: 'hour',
  s: 'second',
  a: 'half',
};

function unitOf(text: string): Unit {
  return text.startsWith('[') ? 'elapsed' : (unitsByLetter[text.charAt(0).toLowerCase()] ?? 'other');
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

function partText(text: string, unit: Unit, moment: Moment): string {
  const { length } = text;
  const hour = Math.floor(moment.clock / 3600);
  switch (unit) {
    case 'year':
      return length <= 2 && !/e/i.test(text) ? padded(moment.year % 100, 2) : String(moment.year);
    case 'month':
      return monthText(moment.month, length);
    case 'day':
      if (length <= 2) return padded(moment.day, length);
      return length === 3 ? (weekdays[moment.weekday] ?? '').slice(0, 3) : (weekdays[moment.weekday] ?? '');
    case 'hour':
      return padded(moment.half ? hour % 12 || 12 : hour, Math.min(length, 2));
    case 'minute':
      return padded(Math.floor(moment.clock / 60) % 60, length);
    case 'second':
      return secondText(moment.clock % 60, Math.min(length, 2), moment.decimals);
    case 'half':
      return length > 3 ? (hour < 12 ? 'AM' : 'PM') : hour < 12 ? 'A' : 'P';
    case 'elapsed':
      return elapsedText(text, moment);
    case 'other':
      return text;
  }
}

function monthText(month: number, length: number): string {
  const name = months[month - 1] ?? '';
  if (length <= 2) return padded(month, length);
  return length === 3 ? name.slice(0, 3) : length === 5 ? name.charAt(0) : name;
}

function secondText(seconds: number, width: number, decimals: number): string {
  if (decimals === 0) return padded(Math.floor(seconds + 1e-6), width);
  return seconds.toFixed(decimals).padStart(width + 1 + decimals, '0');
}

function elapsedText(text: string, { total, decimals }: Moment): string {
  const width = text.length - 2;
  const unit = text.charAt(1).toLowerCase();
  if (unit === 's') return secondText(total, width, decimals);
  return padded(Math.floor(total / (unit === 'h' ? 3600 : 60) + 1e-9), width);
}
