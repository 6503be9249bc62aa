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
  const time = Date.UTC(year, month - 1, date);
  const made = new Date(time);
  if (made.getUTCFullYear() !== year || made.getUTCMonth() !== month - 1 || made.getUTCDate() !== date) return null;
  return made.toISOString().slice(0, 10) as Day;
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
  return new Date((days - 25_569) * 86_400_000).toISOString().slice(0, 10) as Day;
}

export function serialOfDay(day: Day): number {
  const days = Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;
  return days < 61 ? days - 1 : days;
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10) as Day;
}

/** The same date so many months later, or that month's last day where it has no such date. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const counted = year * 12 + month - 1 + months;
  const [inYear, inMonth] = [Math.floor(counted / 12), (counted % 12) + 1];
  const possible = [date, 30, 29, 28].map((each) => (each > date ? null : dayOf(inYear, inMonth, each)));
  return possible.find((each) => each !== null) ?? day;
}
