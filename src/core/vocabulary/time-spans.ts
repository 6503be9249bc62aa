// The span of days around a year in a text, in six languages: "31 December 2022", "the third quarter of 2022",
// "fin 2022", "2022 年年底", "середина 2023 года". Everything is read out of folded text.
import { type Day, dayOf } from '../recommendation/day';
import { lastDayOf, monthOf, monthPattern } from './dates';

export interface TimeSpan {
  readonly first: Day;
  readonly last: Day;
  /** The words name its end or one day, so that "before" it can only mean that day. */
  readonly ends: boolean;
  /** Nothing but the year itself is named. */
  readonly bare: boolean;
  /** The text in front of the span, and behind it. */
  readonly before: string;
  readonly after: string;
}

const ofYear = String.raw`(?:,|\s?(?:of|de|del|d'|من))?(?:\s?(?:the|l'|el))?(?:\s?(?:calendar|year|annee|an|ano|(?:ال)?عام|(?:ال)?سنه))*[\s,./-]*$`;
const article = String.raw`(?:(?<!\p{L})|(?<=(?<!\p{L})[وف]?ب))(?:the\s|la\s|le\s|les\s|l'|el\s|los\s)?`;
const partOf = String.raw`(?:(?:very\s)?end|close|late|early|mid|middle|beginning|start|fin|fines|final|finales|mediados|principios|comienzos|debut|mi|конц\p{L}*|середин\p{L}*|начал\p{L}*|نهايه|اواخر|منتصف|اوائل|بدايه|مطلع|انتهاء|انقضاء)`;
const quarter = String.raw`(?:(?:q|t)[\s-]?(?<quarter>\d)(?!\d)|(?:(?<q1>first|1st|premier|1er|primer|primero|перв\p{L}*|1(?:-?\p{L}{0,3})|i)|(?<q2>second|2nd|deuxieme|2e|2eme|segundo|втор\p{L}*|2(?:-?\p{L}{0,3})|ii)|(?<q3>third|3rd|troisieme|3e|3eme|tercer|tercero|трет\p{L}*|3(?:-?\p{L}{0,3})|iii)|(?<q4>fourth|4th|last|final|quatrieme|4e|4eme|dernier|cuarto|ultimo|четверт\p{L}*|последн\p{L}*|4(?:-?\p{L}{0,3})|iv))\s(?:calendar\s)?(?:quarter|trimestre|квартал\p{L}*|кв\.?))|(?:الربع|الفصل)\s(?:(?<a1>الاول)|(?<a2>الثاني)|(?<a3>الثالث)|(?<a4>الرابع|الاخير))`;
const half = String.raw`(?:(?<h1>first|1st|premier|1er|primer|перв\p{L}*|i)|(?<h2>second|2nd|deuxieme|2e|segundo|втор\p{L}*|ii))\s(?:half|semester|semestre|полугоди\p{L}*|половин\p{L}*)|النصف\s(?:(?<a1>الاول)|(?<a2>الثاني)(?!\p{L}))`;

type Kind = 'day' | 'month' | 'quarter' | 'half' | 'middle' | 'start' | 'end' | 'bare';
interface Form {
  readonly kind: Kind;
  readonly pattern: RegExp;
}
const form = (kind: Kind, source: string): Form => ({ kind, pattern: new RegExp(source, 'u') });

/** What stands in front of the year and belongs to it; the most telling first. */
const heads: readonly Form[] = [
  form('day', String.raw`(?<!\d)(?<date>\d{1,2})(?<sign>[-/.])(?<monthNumber>\d{1,2})\k<sign>$`),
  form('month', String.raw`(?<![\p{L}\d/.-])(?<monthNumber>\d{1,2})[-/.]$`),
  form(
    'day',
    String.raw`${article}(?<!\d)(?<date>\d{1,2})(?:st|nd|rd|th|er|ro|o|e)?[\s.-]*(?:of\s|de\s|من\s)?(?<!\p{L})${monthPattern}${ofYear}`,
  ),
  form('day', String.raw`(?<!\p{L})${monthPattern}\s(?<date>\d{1,2})(?:st|nd|rd|th)?,?\s$`),
  form(
    'month',
    String.raw`${article}(?:(?<part>${partOf})[\s-](?:of\s|de\s|du mois de\s|del mes de\s)?)?(?<!\p{L})${monthPattern}${ofYear}`,
  ),
  form('quarter', String.raw`${article}(?:(?<part>${partOf})\s(?:of\sthe\s|du\s|del\s)?)?(?:${quarter})${ofYear}`),
  form('half', String.raw`${article}(?:(?<part>${partOf})\s(?:of\sthe\s|du\s|del\s)?)?(?:${half})${ofYear}`),
  form('middle', String.raw`${article}(?:mid|middle|mi|milieu|mediados|середин\p{L}*|منتصف)[\s-]?${ofYear}`),
  form(
    'start',
    String.raw`${article}(?:early|beginning|start|debut|principios|comienzos|inicios|начал\p{L}*|اوائل|بدايه|مطلع)${ofYear}`,
  ),
  form(
    'end',
    String.raw`${article}(?:year[\s-]end|(?:very\s)?end|close|late|fin|fines|final|finales|termino|cierre|конц\p{L}*|(?:ال)?نهايه|اواخر|انتهاء|انقضاء)${ofYear}`,
  ),
];
const bareHead = /(?<!\p{L})(?:(?:the (?:calendar )?year|l'annee|l'an|el ano|ano|(?:ال)?عام|(?:ال)?سنه) )?$/u;

const isoDay = /^(?<sign>[-/.])(?<monthNumber>\d{1,2})\k<sign>(?<date>\d{1,2})(?!\d)/u;
/** What stands behind the year and belongs to it. */
const tails: readonly Form[] = [
  { kind: 'day', pattern: isoDay },
  form('month', String.raw`^[-/.](?<monthNumber>0?[1-9]|1[0-2])(?![\d/.-])`),
  form('quarter', String.raw`^[\s-](?:q|t)(?<quarter>\d)(?!\d)`),
  form('day', String.raw`^年(?<monthNumber>\d{1,2})月(?<date>\d{1,2})[日号]`),
  form('month', String.raw`^年(?<monthNumber>\d{1,2})月份?(?:月?(?<part>[底末初]|[上中下]旬))?`),
  form(
    'quarter',
    String.raw`^年(?:第?(?:(?<q1>[一1])|(?<q2>[二2])|(?<q3>[三3])|(?<q4>[四4]))季度?|q(?<quarter>[1-4]))(?<part>结束|[底末])?`,
  ),
  form('half', String.raw`^年(?:(?<h1>上)|(?<h2>下))半年(?<part>结束|[底末])?`),
  form('middle', String.raw`^年年?中期?(?=$|[,.;:)]|之前|以前|前|完成)`),
  form('start', '^年年?初'),
  form('end', '^年(?:年?[底末终]|结束)'),
  form('bare', '^年度?'),
];
const rangeBehind = /^\s?[-/]\s?\d{2}/u;
const rangeInFront = /(?:19|20)\d\d\s?年?[-/~至到]\s?$/u;

/** How many letters in front of a year may belong to it: "the end of the fourth quarter of the year". */
const reach = 44;

/** Each year of the text with what belongs to it; `'impossible'` for what is written like a day and is none. */
export function* timeSpans(folded: string): Generator<TimeSpan | 'impossible'> {
  for (const { 0: digits, index } of folded.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)) {
    const span = spanAt(Number(digits), folded.slice(0, index), folded.slice(index + digits.length));
    if (span !== null) yield span;
  }
}

function spanAt(year: number, before: string, after: string): TimeSpan | 'impossible' | null {
  const near = before.slice(-reach);
  for (const { kind, pattern } of tails) {
    // What goes on in JIU/REP/2020/8 is no month.
    const match = near.endsWith('/') ? null : pattern.exec(after);
    if (!match) continue;
    return spanOf(year, kind, match.groups ?? {}, before, after.slice(match[0].length));
  }
  // The two years of a biennium, or a symbol such as JIU/REP/2020/8.
  if (rangeBehind.test(after) || rangeInFront.test(near)) return null;
  for (const { kind, pattern } of heads) {
    const match = pattern.exec(near);
    if (!match) continue;
    return spanOf(year, kind, match.groups ?? {}, before.slice(0, before.length - match[0].length), after);
  }
  const match = bareHead.exec(near);
  if (!match || near.endsWith('/')) return null;
  return spanOf(year, 'bare', {}, before.slice(0, before.length - match[0].length), after);
}

type Parts = Readonly<Record<string, string | undefined>>;

function spanOf(year: number, kind: Kind, parts: Parts, before: string, after: string): TimeSpan | 'impossible' {
  const days = daysOf(year, kind, parts);
  if (days === null) return 'impossible';
  const [first, last] = days;
  return {
    first,
    last,
    ends: kind === 'end' || first === last || endPart(parts),
    bare: kind === 'bare',
    before,
    after,
  };
}

function endPart({ part }: Parts): boolean {
  return part !== undefined && /^(?:very|end|close|late|fin|конц|نهايه|اواخر|انتهاء|انقضاء|底|末|结束)/u.test(part);
}

function daysOf(year: number, kind: Kind, parts: Parts): readonly [Day, Day] | null {
  switch (kind) {
    case 'day': {
      const day = dayOf(year, monthIn(parts), Number(parts['date']));
      return day === null ? null : [day, day];
    }
    case 'month':
      return months(year, monthIn(parts), monthIn(parts));
    case 'quarter': {
      const at = quarterIn(parts);
      return months(year, at * 3 - 2, at * 3);
    }
    case 'half':
      return parts['h1'] !== undefined || parts['a1'] !== undefined ? months(year, 1, 6) : months(year, 7, 12);
    case 'middle':
      return months(year, 5, 6);
    case 'start':
      return months(year, 1, 3);
    case 'end':
      return months(year, 10, 12);
    case 'bare':
      return months(year, 1, 12);
  }
}

/** Months count from 1, both included. */
function months(year: number, from: number, to: number): readonly [Day, Day] | null {
  const first = dayOf(year, from, 1);
  const last = lastDayOf(year, to);
  return first === null || last === null ? null : [first, last];
}

function monthIn({ month, monthNumber }: Parts): number {
  return monthNumber === undefined ? (monthOf(month ?? '') ?? 0) : Number(monthNumber);
}

function quarterIn(parts: Parts): number {
  const { quarter: digit } = parts;
  if (digit !== undefined) return Number(digit);
  return [1, 2, 3, 4].find((at) => parts[`q${at}`] !== undefined || parts[`a${at}`] !== undefined) ?? 0;
}
