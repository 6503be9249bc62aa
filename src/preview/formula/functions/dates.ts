// Days and times as serials. Norm: support.microsoft.com, "Date and time functions".
import { CellError } from '../../model/cell-error';
import { eachValue } from '../aggregation';
import { errors, toNumber, toText, type Scalar, type Value } from '../cell-values';
import { mixed, numbers, scalars, type FunctionSpec, type FunctionTable, type Site } from '../function-spec';
import { readDateText } from '../number-text';
import { civilOf, daysInMonth, lastSerial, monthsLater, offset1904, serialOf, weekdayOf } from '../serials';

function shiftOf(site: Site): number {
  return site.workings.model.date1904 ? offset1904 : 0;
}

/** The serials given, as the 1900 system counts them; an error when one is no date. */
function days(given: readonly (Scalar | undefined)[], site: Site): number[] | CellError {
  const found: number[] = [];
  for (const value of given) {
    const number = toNumber(value ?? null);
    if (number instanceof CellError) return number;
    const serial = number + shiftOf(site);
    if (serial < 0 || serial >= lastSerial + 1) return errors.number;
    found.push(serial);
  }
  return found;
}

function ofDay(run: (serial: number) => number): FunctionSpec {
  return scalars(1, 1, (given, site) => {
    const found = days(given, site);
    return found instanceof CellError ? found : run(found[0] ?? 0);
  });
}

/** A serial of the 1900 system as the workbook counts. */
function written(serial: number, site: Site): Scalar {
  const own = serial - shiftOf(site);
  return own < 0 || serial > lastSerial ? errors.number : own;
}

function monthsOn(to: (serial: number, months: number) => number): FunctionSpec {
  return scalars(2, 2, ([from = null, by = null], site) => {
    const found = days([from], site);
    const months = toNumber(by);
    if (found instanceof CellError) return found;
    if (months instanceof CellError) return months;
    return written(to(Math.floor(found[0] ?? 0), Math.trunc(months)), site);
  });
}

function lastOfMonth(serial: number): number {
  const { year, month } = civilOf(serial);
  return serialOf(year, month, daysInMonth(year, month));
}

/** Seconds of the day, rounded to what a clock shows. */
function secondsOf(serial: number): number {
  return Math.round((serial - Math.floor(serial)) * 86_400) % 86_400;
}

function difference(from: number, to: number, unit: string): number | CellError {
  if (from > to) return errors.number;
  const a = civilOf(from);
  const b = civilOf(to);
  const months = (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
  switch (unit.toUpperCase()) {
    case 'D':
      return Math.floor(to) - Math.floor(from);
    case 'M':
      return months;
    case 'Y':
      return Math.floor(months / 12);
    case 'YM':
      return months % 12;
    case 'MD':
      return b.day >= a.day ? b.day - a.day : Math.floor(to) - serialOf(b.year, b.month - 1, a.day);
    case 'YD': {
      const inSameYear = serialOf(b.year, a.month, a.day);
      return Math.floor(to) - (inSameYear > to ? serialOf(b.year - 1, a.month, a.day) : inSameYear);
    }
    default:
      return errors.number;
  }
}

/** First weekday counted (Sunday is 0) and the number it gets, by WEEKDAY's second argument. */
const weekdayStarts: Readonly<Record<number, readonly [number, number]>> = {
  1: [0, 1],
  2: [1, 1],
  3: [1, 0],
  11: [1, 1],
  12: [2, 1],
  13: [3, 1],
  14: [4, 1],
  15: [5, 1],
  16: [6, 1],
  17: [0, 1],
};

function isoWeek(serial: number): number {
  const thursday = Math.floor(serial) + 3 - ((weekdayOf(serial) + 6) % 7);
  const { year } = civilOf(thursday);
  return Math.floor((thursday - serialOf(year, 1, 1)) / 7) + 1;
}

/** Weekend days (Sunday is 0) from a number, or a text of seven 0 and 1 from Monday on. */
function weekendOf(value: Scalar | undefined): ReadonlySet<number> | CellError {
  if (value === undefined || value === null) return new Set([6, 0]);
  if (typeof value === 'string' && /^[01]{7}$/.test(value)) {
    return new Set(value.split('').flatMap((flag, index) => (flag === '1' ? [(index + 1) % 7] : [])));
  }
  const number = toNumber(value);
  if (number instanceof CellError) return number;
  if (number >= 1 && number <= 7) return new Set([(number + 5) % 7, (number + 6) % 7]);
  return number >= 11 && number <= 17 ? new Set([number - 11]) : errors.number;
}

function holidaysOf(value: Value, site: Site): ReadonlySet<number> | CellError {
  const found = new Set<number>();
  const failure = eachValue([value], site, (given) => {
    if (given === null || given === '') return null;
    const number = toNumber(given);
    if (number instanceof CellError) return number;
    found.add(Math.floor(number + shiftOf(site)));
    return null;
  });
  return failure ?? found;
}

interface Calendar {
  readonly weekend: ReadonlySet<number>;
  readonly holidays: ReadonlySet<number>;
}

function calendarOf(weekend: Scalar | undefined, holidays: Value, site: Site): Calendar | CellError {
  const restDays = weekendOf(weekend);
  if (restDays instanceof CellError) return restDays;
  const free = holidaysOf(holidays, site);
  return free instanceof CellError ? free : { weekend: restDays, holidays: free };
}

function isWorkday(serial: number, { weekend, holidays }: Calendar): boolean {
  return !weekend.has(weekdayOf(serial)) && !holidays.has(serial);
}

function workdaysBetween(given: readonly Value[], weekend: Scalar | undefined, holidays: Value, site: Site): Scalar {
  const found = days(given.slice(0, 2) as Scalar[], site);
  if (found instanceof CellError) return found;
  const calendar = calendarOf(weekend, holidays, site);
  if (calendar instanceof CellError) return calendar;
  const [from = 0, to = 0] = found.map(Math.floor);
  let count = 0;
  for (let serial = Math.min(from, to); serial <= Math.max(from, to); serial++)
    if (isWorkday(serial, calendar)) count++;
  return from <= to ? count : -count;
}

function workdaysLater(given: readonly Value[], weekend: Scalar | undefined, holidays: Value, site: Site): Scalar {
  const found = days(given.slice(0, 1) as Scalar[], site);
  const count = toNumber((given[1] ?? null) as Scalar);
  if (found instanceof CellError) return found;
  if (count instanceof CellError) return count;
  const calendar = calendarOf(weekend, holidays, site);
  if (calendar instanceof CellError) return calendar;
  if (calendar.weekend.size === 7) return errors.value;
  const step = Math.sign(Math.trunc(count));
  let serial = Math.floor(found[0] ?? 0);
  for (let left = Math.abs(Math.trunc(count)); left > 0;) {
    serial += step;
    if (serial < 0 || serial > lastSerial) return errors.number;
    if (isWorkday(serial, calendar)) left--;
  }
  return written(serial, site);
}

function moment(part: (now: number) => number): FunctionSpec {
  // Without a clock the recalculation leaves these formulas alone, so this error is seen by nobody.
  return scalars(0, 0, (_, site) => {
    const { now } = site.workings;
    return now === null ? errors.notAvailable : written(part(now), site);
  });
}

export const dates: FunctionTable = {
  TODAY: moment(Math.floor),
  NOW: moment((now) => now),
  DATE: scalars(3, 3, (given, site) => {
    const [year, month, day] = given.map(toNumber);
    if (year instanceof CellError) return year;
    if (month instanceof CellError) return month;
    if (day instanceof CellError) return day;
    const counted = Math.trunc(year ?? 0);
    if (counted < 0 || counted > 9999) return errors.number;
    const serial = serialOf(counted < 1900 ? counted + 1900 : counted, Math.trunc(month ?? 0), Math.trunc(day ?? 0));
    return serial < 0 ? errors.number : written(serial, site);
  }),
  TIME: numbers(3, 3, (hours = 0, minutes = 0, seconds = 0) => {
    const total = Math.trunc(hours) * 3600 + Math.trunc(minutes) * 60 + Math.trunc(seconds);
    return total < 0 ? errors.number : (total % 86_400) / 86_400;
  }),
  YEAR: ofDay((serial) => civilOf(serial).year),
  MONTH: ofDay((serial) => civilOf(serial).month),
  DAY: ofDay((serial) => civilOf(serial).day),
  HOUR: ofDay((serial) => Math.floor(secondsOf(serial) / 3600)),
  MINUTE: ofDay((serial) => Math.floor(secondsOf(serial) / 60) % 60),
  SECOND: ofDay((serial) => secondsOf(serial) % 60),
  EDATE: monthsOn(monthsLater),
  EOMONTH: monthsOn((serial, months) => lastOfMonth(monthsLater(serial, months))),
  DATEVALUE: scalars(1, 1, ([value = null], site) => {
    const serial = typeof value === 'string' ? readDateText(toText(value)) : null;
    return serial === null ? errors.value : written(Math.floor(serial), site);
  }),
  TIMEVALUE: scalars(1, 1, ([value = null]) => {
    const serial = typeof value === 'string' ? readDateText(value) : null;
    return serial === null ? errors.value : serial - Math.floor(serial);
  }),
  DATEDIF: scalars(3, 3, ([from = null, to = null, unit = null], site) => {
    const found = days([from, to], site);
    return found instanceof CellError ? found : difference(found[0] ?? 0, found[1] ?? 0, toText(unit));
  }),
  DAYS: scalars(2, 2, (given, site) => {
    const found = days(given, site);
    return found instanceof CellError ? found : Math.floor(found[0] ?? 0) - Math.floor(found[1] ?? 0);
  }),
  WEEKDAY: scalars(1, 2, ([value = null, given], site) => {
    const found = days([value], site);
    const type = given === undefined ? 1 : toNumber(given);
    if (found instanceof CellError) return found;
    if (type instanceof CellError) return type;
    const start = weekdayStarts[Math.trunc(type)];
    return start ? ((weekdayOf(found[0] ?? 0) - start[0] + 7) % 7) + start[1] : errors.number;
  }),
  ISOWEEKNUM: ofDay(isoWeek),
  WEEKNUM: scalars(1, 2, ([value = null, given], site) => {
    const found = days([value], site);
    const type = given === undefined ? 1 : toNumber(given);
    if (found instanceof CellError) return found;
    if (type instanceof CellError) return type;
    const serial = Math.floor(found[0] ?? 0);
    if (type === 21) return isoWeek(serial);
    const start = weekdayStarts[type === 3 ? 0 : Math.trunc(type)];
    if (!start) return errors.number;
    const newYear = serialOf(civilOf(serial).year, 1, 1);
    return Math.floor((serial - newYear + ((weekdayOf(newYear) - start[0] + 7) % 7)) / 7) + 1;
  }),
  NETWORKDAYS: mixed(2, 3, ['value', 'value', 'any'], (given, site) =>
    workdaysBetween(given, undefined, given[2] ?? null, site),
  ),
  'NETWORKDAYS.INTL': mixed(2, 4, ['value', 'value', 'value', 'any'], (given, site) =>
    workdaysBetween(given, given[2] as Scalar | undefined, given[3] ?? null, site),
  ),
  WORKDAY: mixed(2, 3, ['value', 'value', 'any'], (given, site) =>
    workdaysLater(given, undefined, given[2] ?? null, site),
  ),
  'WORKDAY.INTL': mixed(2, 4, ['value', 'value', 'value', 'any'], (given, site) =>
    workdaysLater(given, given[2] as Scalar | undefined, given[3] ?? null, site),
  ),
};
