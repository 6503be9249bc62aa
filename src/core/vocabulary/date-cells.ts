// What a cell of a date column says: a day, a span of days such as "Q4 2022", nothing yet ("TBD", "en continu"), or
// something that is no date. Serial numbers, ISO text, text in six languages, a year alone.
import { type Day, dayOf, dayOfSerial, serialOfDay } from '../recommendation/day';
import type { CellValue } from '../sheet/cells';
import { lastDayOf, monthOf, monthPattern } from './dates';
import { fold } from './fold';
import { memoised } from './memoised';
import { timeSpans, type TimeSpan } from './time-spans';
import { listedAll } from './words';

export type DateReading =
  | { readonly kind: 'blank' }
  /** Says on purpose that there is no date, or none yet. */
  | { readonly kind: 'open' }
  /** `alone`: the cell holds nothing besides. A day is a span of one. */
  | { readonly kind: 'day'; readonly first: Day; readonly last: Day; readonly alone: boolean }
  /** `impossible`: written like a day that does not exist. `meant` where only one day can have been. */
  | { readonly kind: 'unreadable'; readonly impossible: boolean; readonly meant: Day | null };

const blank: DateReading = { kind: 'blank' };
const open: DateReading = { kind: 'open' };

/** The Joint Inspection Unit began its work in 1968; what lies further off is a slip of the hand. */
const earliest = dayOf(1968, 1, 1);
const latest = dayOf(2099, 12, 31);
const [firstSerial, lastSerial] = [earliest, latest].map((day) => (day === null ? 0 : serialOfDay(day)));

const isSensible = (day: Day | null): day is Day =>
  day !== null && earliest !== null && latest !== null && day >= earliest && day <= latest;

export function readDate(value: CellValue): DateReading {
  if (typeof value === 'string') return readText(value);
  if (typeof value === 'boolean') return unreadable();
  // A formula that points at a blank cell gives 0.
  return value === 0 ? blank : (ofNumber(value) ?? unreadable(meantBy(String(value))));
}

function ofNumber(value: number): DateReading | null {
  if (value >= (firstSerial ?? 0) && value < (lastSerial ?? 0) + 1) return oneDay(dayOfSerial(value));
  if (!Number.isInteger(value) || value < 1968 || value > 2099) return null;
  return span(dayOf(value, 1, 1), dayOf(value, 12, 31), true);
}

const readText = memoised(readOnce, 80);

function readOnce(text: string): DateReading {
  const plain = fold(text)
    .replace(/(?<=\d)[t ]\d{1,2}:\d{2}.*$/u, '')
    .replaceAll(/(?<=\d{4})\s?(?:г\p{L}{0,4}\.?|م\.?)(?!\p{L})/gu, '')
    .trim();
  if (/^[-_.…/\\\s]*$/u.test(plain)) return plain === '' ? blank : open;
  return range(plain) ?? named(plain) ?? shortYear(plain) ?? (saysNoDate(plain) ? open : unreadable(meantBy(plain)));
}

/** The latest of the days named, since a new date is often written behind the old one. */
function named(plain: string): DateReading | null {
  const spans: TimeSpan[] = [];
  for (const each of timeSpans(plain)) {
    if (each === 'impossible') return unreadable(meantBy(plain), true);
    spans.push(each);
  }
  const [last] = spans.sort((a, b) => (a.last < b.last ? 1 : -1));
  if (!last) return null;
  return span(last.first, last.last, spans.length === 1 && isFrame(last.before) && isFrame(last.after));
}

/** Punctuation, a weekday, or "by": not a second thing said. */
function isFrame(text: string): boolean {
  return /^[\s\p{P}]*(?:by|on|before|in|en|le|el|au|para|к|до|в|в срок до|بحلول|في|在|于|之?前|\p{L}+day,?|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)?[\s\p{P}]*$/u.test(
    text,
  );
}

/** "2022-2023" is the biennium, over at the end of its second year. */
function range(plain: string): DateReading | null {
  const years = /^(?<from>(?:19|20)\d\d)\s?年?\s?[-/~至]\s?(?<to>(?:20)?\d\d)\s?年?$/u.exec(plain)?.groups;
  if (!years) return null;
  const from = Number(years['from']);
  const to = Number(years['to']?.slice(-2)) + Math.floor(from / 100) * 100;
  const isMonth = years['to']?.length === 2 && to <= from;
  return isMonth || to <= from || to > from + 10 ? null : span(dayOf(from, 1, 1), dayOf(to, 12, 31), true);
}

const shortMonth = new RegExp(
  String.raw`^(?:(?<date>\d{1,2})[\s.-]{0,2})?(?:de\s)?(?<!\p{L})${monthPattern}[\s.'/-]{0,2}(?:de\s)?(?<short>\d\d)$`,
  'u',
);

/** "31/12/22", "Dec-22": two figures for a year of this century. */
function shortYear(plain: string): DateReading | null {
  const figures = /^(?<date>\d{1,2})(?<sign>[-/.])(?<monthNumber>\d{1,2})\k<sign>(?<short>\d\d)$/u.exec(plain)?.groups;
  const parts = figures ?? shortMonth.exec(plain)?.groups;
  if (!parts) return null;
  const year = 2000 + Number(parts['short']);
  const month =
    parts['monthNumber'] === undefined ? (monthOf(parts['month'] ?? '') ?? 0) : Number(parts['monthNumber']);
  if (parts['date'] === undefined) return span(dayOf(year, month, 1), lastDayOf(year, month), true);
  const day = dayOf(year, month, Number(parts['date']));
  return day === null ? unreadable(meantBy(plain), true) : oneDay(day);
}

function oneDay(day: Day | null): DateReading {
  return span(day, day, true);
}

function span(first: Day | null, last: Day | null, alone: boolean): DateReading {
  return isSensible(first) && isSensible(last) ? { kind: 'day', first, last, alone } : unreadable();
}

function unreadable(meant: Day | null = null, impossible = false): DateReading {
  return { kind: 'unreadable', impossible, meant };
}

/** Month before day where the other order is impossible; eight figures; a serial number kept as text. */
function meantBy(plain: string): Day | null {
  const eight = /^(?<year>(?:19|20)\d\d)(?<month>\d\d)(?<date>\d\d)$/u.exec(plain)?.groups;
  const american = /^(?<month>\d{1,2})[-/.](?<date>\d{1,2})[-/.](?<year>(?:19|20)?\d\d)$/u.exec(plain)?.groups;
  const parts = eight ?? american;
  if (parts) {
    const year = Number(parts['year']) + (parts['year']?.length === 2 ? 2000 : 0);
    const day = dayOf(year, Number(parts['month']), Number(parts['date']));
    return isSensible(day) ? day : null;
  }
  const serial = /^\d{5}$/u.test(plain) ? dayOfSerial(Number(plain)) : null;
  return isSensible(serial) ? serial : null;
}

/** Words of date cells that leave the date open: no date needed, none set yet, a length of time, or how it ended. */
const openWords = listedAll({
  ar: 'مستمر | مستمرة | متواصل | جار | جارية | قيد التنفيذ | يحدد لاحقا | لم يحدد | غير محدد | سيحدد لاحقا | لا ينطبق | غير متاح | فورا | فوري | سنويا | دوري | المدى القصير | المدى المتوسط | المدى الطويل | منفذ | منفذة | نفذت | منجز | أنجز | أغلقت | مغلقة',
  zh: '持续 | 持续进行 | 进行中 | 正在进行 | 长期 | 中期 | 短期 | 待定 | 未定 | 尚未确定 | 不适用 | 无 | 暂无 | 不详 | 立即 | 每年 | 每季度 | 定期 | 经常性 | 已完成 | 完成 | 已落实 | 已结束 | 已关闭',
  en: 'ongoing | on-going | on going | in progress | continuous | continuing | permanent | recurrent | recurring | TBD | t.b.d. | TBC | to be determined | to be decided | to be confirmed | to be agreed | to be set | not set | not yet set | no date | none | nil | not applicable | not available | n/a | n.a. | NA | q.v. | pending | open | open-ended | unknown | immediate | immediately | as soon as possible | ASAP | annual | annually | yearly | monthly | quarterly | every year | short term | short-term | medium term | medium-term | long term | long-term | implemented | completed | complete | done | closed | overdue',
  fr: 'en continu | continu | permanent | en permanence | en cours | à déterminer | à définir | à fixer | à confirmer | à convenir | à préciser | non fixée | non déterminée | non définie | sans objet | s.o. | s/o | néant | aucune | non disponible | n.d. | immédiat | immédiate | immédiatement | sans délai | annuel | chaque année | tous les ans | trimestriel | court terme | moyen terme | long terme | appliquée | mise en œuvre | achevée | achevé | terminé | terminée | clôturée | close',
  ru: 'постоянно | на постоянной основе | непрерывно | в процессе | текущая | подлежит определению | будет определено | будет определен | будет установлен | не определен | не определено | не установлен | уточняется | не применимо | неприменимо | не применяется | нет | н/п | н/д | немедленно | незамедлительно | ежегодно | ежеквартально | краткосрочная | среднесрочная | долгосрочная | выполнено | выполнена | завершено | завершена | закрыта',
  es: 'continuo | continua | permanente | en curso | por determinar | por definir | por confirmar | por fijar | pendiente | sin fecha | sin determinar | no fijada | no se aplica | no aplica | no procede | no disponible | n.a. | s/f | ninguna | ninguno | inmediato | inmediata | inmediatamente | anual | cada año | trimestral | corto plazo | mediano plazo | medio plazo | largo plazo | aplicada | terminada | concluida | completada | cerrada',
});
const openings: readonly string[] = Object.values(openWords)
  .flat()
  .map((word) => fold(word));
const lengthOfTime =
  /(?<!\p{L})(?:\d{1,3}|one|two|three|six|twelve|un|deux|trois|six|douze|dos|tres|seis|doce)[\s-]?(?:-\s?\d{1,3}\s?)?(?:days?|weeks?|months?|years?|jours?|semaines?|mois|ans?|annees?|dias?|semanas?|mes(?:es)?|anos?|дн\p{L}*|недел\p{L}*|месяц\p{L}*|год\p{L}*|лет)(?!\p{L})|\d{1,3}(?:个月|天|周|年)|\d{1,3}\s(?:يوما?|اسبوعا?|اسابيع|شهرا?|اشهر|سنه|سنوات)|شهرين|سنتين/u;

function saysNoDate(plain: string): boolean {
  const bare = plain.replaceAll(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '');
  const whole = openings.some((word) => bare === word || plain === word || opensWith(bare, word));
  return whole || lengthOfTime.test(plain);
}

function opensWith(text: string, word: string): boolean {
  return (
    text.startsWith(word) &&
    (isHan(word) ? word.length > 1 : word.length > 2 && !/^\p{L}/u.test(text.slice(word.length)))
  );
}

function isHan(word: string): boolean {
  return /^\p{Script=Han}/u.test(word);
}
