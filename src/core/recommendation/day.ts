// A calendar day without a clock or a time zone, as ISO text `YYYY-MM-DD` (ISO 8601) or an Excel serial.

/** `YYYY-MM-DD`, always a real day of the proleptic Gregorian calendar. */
export type Day = string & { readonly day: unique symbol };

/** Reads ISO text; `null` when it is no real day. */
export function parseDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  return dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** Month counts from 1. `null` when there is no such day. */
export function dayOf(year: number, month: number, date: number): Day | null {
  if (!Number.isInteger(year) || year < 100 || year > 9999) return null;
  if (!Number.isInteger(date) || date < 1 || date > daysIn(year, month)) return null;
  return written(year, month, date);
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** 0 for what is no month. */
function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (monthLengths[month - 1] ?? 0);
}

/** Of a real day only. Pieced together, since a tracker has many dates and `toISOString` is slow. */
function written(year: number, month: number, date: number): Day {
  const two = (count: number) => (count < 10 ? `0${String(count)}` : String(count));
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}` as Day;
}

function dayAt(milliseconds: number): Day {
  const date = new Date(milliseconds);
  return written(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/**
 * The day of an Excel serial number in the 1900 date system. Serial 60 is the 29 February 1900 that never was
 * (kept by Excel for Lotus 1-2-3); serials before it are one day off, which this follows.
 * `null` below 1 and beyond year 9999.
 */
export function dayOfSerial(serial: number): Day | null {
  const whole = Math.floor(serial);
  if (!Number.isFinite(serial) || whole < 1 || whole > 2_958_465 || whole === 60) return null;
  const days = whole < 60 ? whole + 1 : whole;
  return dayAt((days - 25_569) * 86_400_000);
}

export function serialOfDay(day: Day): number {
  const days = Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;
  return days < 61 ? days - 1 : days;
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

export function addDays(day: Day, days: number): Day {
  return dayAt(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000);
}

/** The same date so many months later, or that month's last day where it has no such date. */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))];
  const counted = year * 12 + month - 1 + months;
  const [inYear, inMonth] = [Math.floor(counted / 12), (counted % 12) + 1];
  return dayOf(inYear, inMonth, Math.min(date, daysIn(inYear, inMonth))) ?? day;
}
