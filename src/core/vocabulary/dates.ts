// Days written in words or figures in six languages: 31 March 2022, 2022 年 3 月底, au 31 mars 2022, 31 آذار/مارس 2022.
// A month without a day is its last day, a year alone its 31 December. Day before month in figures (ISO order aside).
import { type Day, dayOf } from '../recommendation/day';
import { fold } from './fold';
import { listed } from './words';

/** Folded names of the twelve months, with their short forms and cases; one line per month. */
const monthLines = [
  'january | jan | janvier | janv | enero | ene | январь | января | янв | январю | январе | يناير | كانون الثاني | جانفي',
  'february | feb | fevrier | fevr | febrero | февраль | февраля | фев | февралю | феврале | فبراير | شباط',
  'march | mar | mars | marzo | март | марта | марту | марте | مارس | اذار',
  'april | apr | avril | avr | abril | abr | апрель | апреля | апр | апрелю | апреле | ابريل | نيسان',
  'may | mai | mayo | май | мая | маю | мае | مايو | ايار',
  'june | jun | juin | junio | июнь | июня | июн | июню | июне | يونيو | يونيه | حزيران',
  'july | jul | juillet | juil | julio | июль | июля | июл | июлю | июле | يوليو | يوليه | تموز | يوليوز',
  'august | aug | aout | agosto | ago | август | августа | авг | августу | августе | اغسطس | اب | اوت',
  'september | sept | sep | septembre | septiembre | set | setiembre | сентябрь | сентября | сен | сентябрю | сентябре | سبتمبر | ايلول | شتنبر',
  'october | oct | octobre | octubre | октябрь | октября | окт | октябрю | октябре | اكتوبر | تشرين الاول',
  'november | nov | novembre | noviembre | ноябрь | ноября | ноя | ноябрю | ноябре | نوفمبر | تشرين الثاني | نونبر',
  'december | dec | decembre | diciembre | dic | декабрь | декабря | дек | декабрю | декабре | ديسمبر | كانون الاول | دجنبر',
];
const months = new Map<string, number>();
for (const [index, line] of monthLines.entries()) for (const name of listed(line)) months.set(fold(name), index + 1);

const name = [...months.keys()]
  .sort((a, b) => b.length - a.length)
  .map((month) => month.replaceAll(' ', String.raw`\s`))
  .join('|');
/** A month's name in a folded text, once or as Arabic papers give it, twice: the source of a pattern. */
export const monthPattern = String.raw`(?<month>${name})(?!\p{L})\.?(?:\s?/\s?(?:${name}))?`;
const year = String.raw`(?<year>(?:19|20)\d\d)(?!\d)`;
const date = String.raw`(?<!\d)(?<date>\d{1,2})`;

const forms = [
  `(?<year>(?:19|20)\\d\\d)年(?:(?<monthNumber>\\d{1,2})月(?:(?<date>\\d{1,2})[日号])?|年?底|年?末)?`,
  String.raw`(?<!\d)(?<year>(?:19|20)\d\d)(?<sign>[-/.])(?<monthNumber>\d{1,2})\k<sign>(?<date>\d{1,2})(?!\d)`,
  String.raw`${date}(?<sign>[-/.])(?<monthNumber>\d{1,2})\k<sign>${year}`,
  String.raw`${date}(?:st|nd|rd|th|er|o|e)?[\s.-]*(?:de\s|of\s|من\s)?\s*(?<!\p{L})${monthPattern}[\s,-]*(?:de\s|del\s|عام\s)?\s*${year}`,
  String.raw`(?<!\p{L})${monthPattern}\s*(?<date>\d{1,2})(?:st|nd|rd|th)?\s*,?\s+${year}`,
  String.raw`(?<!\p{L})${monthPattern}[\s,-]*(?:de\s|del\s|of\s|عام\s)?\s*${year}`,
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
    monthNumber === undefined ? (monthOf(named ?? '') ?? (named === undefined ? 12 : 0)) : Number(monthNumber);
  if (inMonth < 1 || inMonth > 12) return null;
  return dateText === undefined ? lastDayOf(inYear, inMonth) : dayOf(inYear, inMonth, Number(dateText));
}

/** Counts from 1; of a folded name. */
export function monthOf(folded: string): number | null {
  return months.get(folded) ?? null;
}

/** `null` when there is no such month; months count from 1. */
export function lastDayOf(inYear: number, inMonth: number): Day | null {
  return (
    dayOf(inYear, inMonth, 31) ?? dayOf(inYear, inMonth, 30) ?? dayOf(inYear, inMonth, 29) ?? dayOf(inYear, inMonth, 28)
  );
}
