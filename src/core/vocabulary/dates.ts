// Days written in words or figures in six languages: 31 March 2022, 2022 年 3 月底, au 31 mars 2022, 31 آذار/مارس 2022.
// A month without a day is its last day, a year alone its 31 December. Day before month in figures (ISO order aside).
import { type Day, dayOf } from '../recommendation/day';
import { fold } from './fold';
import { listed } from './words';

/** Folded names of the twelve months, with their short forms and cases; one line per month. */
const monthLines = [
  'january | jan | janvier | janv | enero | ene | январь | января | янв | يناير | كانون الثاني | جانفي',
  'february | feb | fevrier | fevr | febrero | февраль | февраля | фев | فبراير | شباط',
  'march | mar | mars | marzo | март | марта | مارس | اذار',
  'april | apr | avril | avr | abril | abr | апрель | апреля | апр | ابريل | نيسان',
  'may | mai | mayo | май | мая | مايو | ايار',
  'june | jun | juin | junio | июнь | июня | июн | يونيو | يونيه | حزيران',
  'july | jul | juillet | juil | julio | июль | июля | июл | يوليو | يوليه | تموز | يوليوز',
  'august | aug | aout | agosto | ago | август | августа | авг | اغسطس | اب | اوت',
  'september | sept | sep | septembre | septiembre | set | setiembre | сентябрь | сентября | сен | سبتمبر | ايلول | شتنبر',
  'october | oct | octobre | octubre | октябрь | октября | окт | اكتوبر | تشرين الاول',
  'november | nov | novembre | noviembre | ноябрь | ноября | ноя | نوفمبر | تشرين الثاني | نونبر',
  'december | dec | decembre | diciembre | dic | декабрь | декабря | дек | ديسمبر | كانون الاول | دجنبر',
];
const months = new Map<string, number>();
for (const [index, line] of monthLines.entries()) for (const name of listed(line)) months.set(fold(name), index + 1);

const name = [...months.keys()]
  .sort((a, b) => b.length - a.length)
  .map((month) => month.replaceAll(' ', String.raw`\s`))
  .join('|');
const month = String.raw`(?<month>${name})\b\.?(?:\s?/\s?(?:${name}))?`.replace(String.raw`\b`, String.raw`(?!\p{L})`);
const year = String.raw`(?<year>(?:19|20)\d\d)(?!\d)`;
const date = String.raw`(?<!\d)(?<date>\d{1,2})`;

const forms = [
  `(?<year>(?:19|20)\\d\\d)年(?:(?<monthNumber>\\d{1,2})月(?:(?<date>\\d{1,2})[日号])?|年?底|年?末)?`,
  String.raw`(?<!\d)(?<year>(?:19|20)\d\d)(?<sign>[-/.])(?<monthNumber>\d{1,2})\k<sign>(?<date>\d{1,2})(?!\d)`,
  String.raw`${date}(?<sign>[-/.])(?<monthNumber>\d{1,2})\k<sign>${year}`,
  String.raw`${date}(?:st|nd|rd|th|er|o|e)?[\s.-]*(?:de\s|of\s|من\s)?\s*(?<!\p{L})${month}[\s,-]*(?:de\s|del\s|عام\s)?\s*${year}`,
  String.raw`(?<!\p{L})${month}\s*(?<date>\d{1,2})(?:st|nd|rd|th)?\s*,?\s+${year}`,
  String.raw`(?<!\p{L})${month}[\s,-]*(?:de\s|del\s|of\s|عام\s)?\s*${year}`,
].map((form) => new RegExp(form, 'u'));

export interface DayFound {
  readonly day: Day;
  /** The folded text in front of it. */
  readonly before: string;
}

/** The first day a short text names, year alone excepted; `null` when it names none or an impossible one. */
export function findDay(text: string): DayFound | null {
  const folded = fold(text);
  for (const form of forms) {
    const match = form.exec(folded);
    const day = match ? dayOfParts(match.groups ?? {}) : null;
    if (match && day !== null) return { day, before: folded.slice(0, match.index) };
  }
  return null;
}

function dayOfParts(parts: Readonly<Record<string, string | undefined>>): Day | null {
  const inYear = Number(parts['year']);
  const { month: named, monthNumber, date: dateText } = parts;
  const inMonth =
    monthNumber === undefined ? (months.get(named ?? '') ?? (named === undefined ? 12 : 0)) : Number(monthNumber);
  if (inMonth < 1 || inMonth > 12) return null;
  return dateText === undefined ? lastDayOf(inYear, inMonth) : dayOf(inYear, inMonth, Number(dateText));
}

function lastDayOf(inYear: number, inMonth: number): Day | null {
  return (
    dayOf(inYear, inMonth, 31) ?? dayOf(inYear, inMonth, 30) ?? dayOf(inYear, inMonth, 29) ?? dayOf(inYear, inMonth, 28)
  );
}
