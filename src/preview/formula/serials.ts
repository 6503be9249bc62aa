// Excel's date serials: days since the end of 1899, with a 29 February 1900 that never was (ECMA-376 part 1, 18.17.4.1).
// Workbooks of the 1904 system count 1,462 days less; callers add or subtract `offset1904`.

const day = 86_400_000;
const epoch = Date.UTC(1899, 11, 31);
export const offset1904 = 1462;
/** 31 December 9999. */
export const lastSerial = 2_958_465;

export interface Civil {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** Months and days beyond their range roll over, as in DATE(2022,14,1). */
export function serialOf(year: number, month: number, dayOfMonth: number): number {
  if (year === 1900 && month === 2 && dayOfMonth === 29) return 60;
  const moment = new Date(0);
  moment.setUTCFullYear(year, month - 1, dayOfMonth);
  const days = Math.round((moment.getTime() - epoch) / day);
  return days >= 60 ? days + 1 : days;
}

/** The calendar day of a serial of at least 0; serial 0 reads as 0 January 1900, 60 as the day that never was. */
export function civilOf(serial: number): Civil {
  const whole = Math.floor(serial);
  if (whole === 0) return { year: 1900, month: 1, day: 0 };
  if (whole === 60) return { year: 1900, month: 2, day: 29 };
  const moment = new Date(epoch + (whole > 60 ? whole - 1 : whole) * day);
  return { year: moment.getUTCFullYear(), month: moment.getUTCMonth() + 1, day: moment.getUTCDate() };
}

/** Sunday is 0. Counted on serials as Excel does, so 1 January 1900 is a Sunday. */
export function weekdayOf(serial: number): number {
  return (Math.floor(serial) + 6) % 7;
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day `months` later, the last of the month where that month is shorter. */
export function monthsLater(serial: number, months: number): number {
  const { year, month, day: dayOfMonth } = civilOf(serial);
  const index = year * 12 + (month - 1) + months;
  const toYear = Math.floor(index / 12);
  const toMonth = (index % 12) + 1;
  return serialOf(toYear, toMonth, Math.min(dayOfMonth, daysInMonth(toYear, toMonth)));
}

/** Serial of a moment as the clock on the wall shows it. */
export function serialNow(moment: Date): number {
  const seconds = moment.getHours() * 3600 + moment.getMinutes() * 60 + moment.getSeconds();
  return serialOf(moment.getFullYear(), moment.getMonth() + 1, moment.getDate()) + seconds / 86_400;
}
