// The day by which a recommendation's own text asks for something, in six languages: "by the end of 2022",
// "no later than 2022", "2021 年 12 月之前", "d'ici à fin 2022". "From 2023" and "in the 2030 Agenda" are none.
import { addDays, type Day } from '../recommendation/day';
import { fold } from './fold';
import { memoised } from './memoised';
import { timeSpans, type TimeSpan } from './time-spans';

type Script = 'latin' | 'cyrillic' | 'arabic' | 'han';

interface DeadlineWords {
  /** Right in front of a span they make it a deadline. */
  readonly before: RegExp;
  /** The same, where the span is narrower than a year: "pour fin 2022", but "le budget pour 2022". */
  readonly beforeNarrow?: RegExp;
  /** Right behind a span they make it a deadline. */
  readonly after: RegExp;
  /** "In 2023, heads should" or "heads should, in 2023,": at the head of the sentence, or behind what says "should". */
  readonly opening: RegExp;
  readonly should: RegExp;
}

const words: Readonly<Record<Script, readonly DeadlineWords[]>> = {
  latin: [
    {
      before:
        /(?<!\p{L})(?:by|before|no later than|not later than|at the latest(?: by| in| on)?|latest by|prior to|on or before)\s$/u,
      after: /^,? at the latest(?!\p{L})/u,
      opening: /^(?:in|during|in the course of|over) $/u,
      should: /(?<!\p{L})(?:should|must|shall)(?!\p{L})/u,
    },
    {
      before:
        /(?<!\p{L})(?:d'ici(?: au?)?|avant|au plus tard(?: au?| en| dans| pour| d'ici au?)?|pas plus tard qu(?:e|'en|'au?))\s$/u,
      beforeNarrow: /(?<!(?:prevu|programme|fixe|annonce|inscrit)e?s?\s)(?<!\p{L})pour\s$/u,
      after: /^,? au plus tard(?!\p{L})/u,
      opening: /^(?:en|au cours de|dans le courant de|pendant) $/u,
      should: /(?<!\p{L})(?:devrai\p{L}*|doi(?:t|vent)|devr(?:a|ont)|il convient|il faut)(?!\p{L})/u,
    },
    {
      before:
        /(?<!\p{L})(?:antes del?(?: que (?:finalice|termine|concluya|acabe|expire))?|a mas tardar(?: en| al?| para| antes del?)?|(?:no mas tarde|no despues) del?|de aqui al?|como (?:maximo|muy tarde)(?: en| al?| para)?|(?<=(?:^|[,;:.(]|deber\p{L}*|deben?)\s?)para)\s$/u,
      beforeNarrow: /(?<!(?:previst|programad|fijad|planificad|anunciad)[oa]s?\s)(?<!\p{L})para\s$/u,
      after: /^,? (?:a mas tardar|como maximo|como muy tarde)(?!\p{L})/u,
      opening: /^(?:en|durante|en el curso de|a lo largo de) $/u,
      should: /(?<!\p{L})(?:deber\p{L}*|deben?|habr\p{L}* de)(?!\p{L})/u,
    },
  ],
  cyrillic: [
    {
      before:
        /(?<!\p{L})(?:к|(?<!(?:период|стратег|план|программ|повест|график|бюджет)\p{L}*\s|\d(?:\s?г\p{L}*\.?)?\s)до|не поз(?:днее|же)(?: чем)?(?: к| в| до)?|самое позднее(?: к| в)?|не далее(?: как)?(?: к| в)?)\s$/u,
      after: /^\s?г\p{L}*\.?,? (?:самое позднее|не позднее)(?!\p{L})/u,
      opening: /^(?:в|в течение) $/u,
      should: /(?<!\p{L})(?:следует|необходимо|долж\p{L}*|надлежит|рекомендуется)(?!\p{L})/u,
    },
  ],
  arabic: [
    {
      before:
        /(?<!\p{L})[وف]?(?:بحلول|قبل(?: حلول)?|(?:في )?(?:موعد|اجل|تاريخ) (?:لا (?:يتجاوز|يتعدي)|اقصاه|غايته)|لا (?:يتجاوز|يتعدي)(?: ذلك)?|علي الا (?:يتجاوز|يتعدي)(?: ذلك)?)\s$/u,
      beforeNarrow: /(?<!\p{L})(?:[وف]?ب|مع\s)$/u,
      after: /^،?,? (?:علي ابعد تقدير|كحد اقصي|علي اقصي تقدير|كموعد اقصي|في اقصي تقدير)(?!\p{L})/u,
      opening: /^(?:و?في|خلال) $/u,
      should: /(?<!\p{L})(?:[وف]?ينبغي|يتعين|يجب|علي)(?!\p{L})/u,
    },
  ],
  han: [
    {
      before:
        /(?:不[迟晚]于|不得[迟晚]于|[至最]迟(?:应?[于在到])?|最晚(?:应?[于在到])?|(?<!(?:从|自|由)[^,.;]{0,12}|\d年?[^,.;]{0,6}|[达得直受感看收遇提找回想碰])到)$/u,
      after: /^(?:[之以]前(?!的)|前(?![后往景任述夕瞻沿的]|提(?![交供出高请])))/u,
      opening: /^(?:在|于)?$/u,
      should: /(?<![供响相适反效回对答感呼])应(?![用急邀付答承]|[^,.;]{0,8}(?:请求|要求|邀请))|须|需要/u,
    },
  ],
};

/** A year told by what follows it: "by 2022 General Assembly resolution", "the 2030 Agenda". */
const named =
  /^\s(?:agenda|session|sessions|meeting|conference|report|resolution|review|framework|budget|biennium|edition|general assembly|work ?plan|census)(?!\p{L})/u;

const hasYear = /(?:19|20)\d\d|[\u0660-\u0669\u06f0-\u06f9]{4}|[０-９]{4}|[一二三四五六七八九〇零○]{4}\s?年/u;

/**
 * The first day by which the text asks for something: what it says of later years is what follows from that.
 * `null` when it names none. A month is its last day, a year alone its 31 December.
 */
export const findDeadline: (text: string) => Day | null = memoised(findOnce, 4000);

function findOnce(text: string): Day | null {
  if (!hasYear.test(text)) return null;
  let goal: Day | null = null;
  for (const span of timeSpans(withDigits(fold(text)))) {
    const day = span === 'impossible' ? null : deadlineIn(span);
    if (day === null || span === 'impossible') continue;
    if (!span.bare || day !== horizon) return day;
    goal = day;
  }
  return goal;
}

/** "By 2030" is the horizon of the Sustainable Development Goals more often than a recommendation's own deadline. */
const horizon = '2030-12-31';

function deadlineIn(span: TimeSpan): Day | null {
  const script = scriptOf(span);
  for (const language of words[script]) {
    if (isAskedBy(span, language)) return lastDayBefore(span);
    if (opensSentence(span, language)) return span.last;
  }
  return null;
}

function isAskedBy(span: TimeSpan, { before, beforeNarrow, after }: DeadlineWords): boolean {
  if (span.bare && named.test(span.after)) return false;
  if (after.test(span.after)) return true;
  return before.test(span.before) || (!span.bare && beforeNarrow?.test(span.before) === true);
}

function opensSentence(span: TimeSpan, { opening, should }: DeadlineWords): boolean {
  if (/^(?:的|起|[^,.;]{0,10}(?:基础上|以后|之后|以来))/u.test(span.after)) return false;
  const start = /(?:^|[.;:)]\s?)(?<words>[^.;:)]*)$/u.exec(span.before)?.groups?.['words'] ?? '';
  const asked = should.exec(start);
  if (asked) return opening.test(start.slice(asked.index + asked[0].length).replace(/^,?\s?/u, ''));
  if (!opening.test(start) || !/^(?:,|\s?г\p{L}*|[内中期])/u.test(span.after)) return false;
  return should.test(/^[^.;]*/u.exec(span.after)?.[0] ?? '');
}

/**
 * The English "before 2023" ends with 2022. In the other languages "before" is how official translations say "by", and
 * nothing should be called late a year too soon.
 */
function lastDayBefore(span: TimeSpan): Day {
  if (!span.bare || !/(?<!\p{L})(?:before|prior to)\s$/u.test(span.before)) return span.last;
  return addDays(span.first, -1);
}

/** By the letters beside the span: a Chinese text may hold Latin names. */
function scriptOf({ before, after }: TimeSpan): Script {
  const near = before.slice(-24) + after.slice(0, 24);
  if (/\p{Script=Han}/u.test(near)) return 'han';
  if (/\p{Script=Arabic}/u.test(near)) return 'arabic';
  return /\p{Script=Cyrillic}/u.test(near) ? 'cyrillic' : 'latin';
}

const numerals = '〇一二三四五六七八九';

/** Years and months in Chinese numerals: 二〇二二年十二月. */
function withDigits(folded: string): string {
  if (!folded.includes('年')) return folded;
  return folded
    .replaceAll(/[一二三四五六七八九〇零○]{4}(?=年)/gu, (year) =>
      year.replaceAll(/./gu, (numeral) => String(digitOf(numeral))),
    )
    .replaceAll(/(?<=年)(?:十[一二]?|[一二三四五六七八九])(?=月)/gu, (month) =>
      month.startsWith('十') ? String(10 + digitOf(month.at(1) ?? '〇')) : String(digitOf(month)),
    );
}

function digitOf(numeral: string): number {
  return Math.max(0, numerals.indexOf(numeral));
}
