// Cells of type `d` hold an ISO 8601 date or time, which the model keeps as Excel does: a serial number of days.

const day = 86_400_000;
const pattern = /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/;

/** Days since 31 December 1899 (with Lotus's 29 February 1900), or since 1 January 1904; `null` for another text. */
export function readIsoDate(text: string, date1904: boolean): number | null {
  const match = pattern.exec(text);
  if (!match || text === '') return null;
  const [, year, month, date, hours, minutes, seconds] = match;
  const time = (Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0)) / 86_400;
  if (year === undefined) return time;
  const days = Date.UTC(Number(year), Number(month) - 1, Number(date)) / day;
  if (date1904) return days - Date.UTC(1904, 0, 1) / day + time;
  const serial = days - Date.UTC(1899, 11, 30) / day;
  return (serial < 61 ? serial - 1 : serial) + time;
}
