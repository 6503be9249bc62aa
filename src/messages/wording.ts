// The grammar every sentence is made with: plurals, numbers, lists, days, quotations, and values kept apart from the
// direction of the sentence around them. Norms: CLDR plural rules by Intl, Unicode directional isolates (UAX #9).
import type { Day } from '../core/recommendation/day';
import type { Language } from './language';
import { directionOf, locales } from './language';

/** The plural categories of each language (CLDR 48); a message must give a form for every one of its own. */
export interface PluralCategories {
  readonly ar: 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
  readonly zh: 'other';
  readonly en: 'one' | 'other';
  readonly fr: 'one' | 'many' | 'other';
  readonly ru: 'one' | 'few' | 'many' | 'other';
  readonly es: 'one' | 'many' | 'other';
}

/** `#` in a form stands for the number. */
export type Forms<L extends Language> = Readonly<Record<PluralCategories[L], string>>;

export interface Wording<L extends Language> {
  readonly number: (value: number) => string;
  readonly plural: (count: number, forms: Forms<L>) => string;
  /** "a, b and c". */
  readonly list: (items: readonly string[]) => string;
  /** "a, b or c". */
  readonly choice: (items: readonly string[]) => string;
  /** "31 March 2022". */
  readonly day: (day: Day) => string;
  /** What a cell holds, in this language's quotation marks, shortened when very long. */
  readonly quote: (text: string) => string;
  /** A cell, symbol or name that must not be torn apart or turned round by the text about it. */
  readonly apart: (text: string) => string;
}

const marks: Readonly<Record<Language, readonly [string, string]>> = {
  ar: ['«', '»'],
  zh: ['“', '”'],
  en: ['“', '”'],
  fr: ['«\u00a0', '\u00a0»'],
  ru: ['«', '»'],
  es: ['«', '»'],
};

const longestQuotation = 80;

export function wordingOf<L extends Language>(language: L): Wording<L> {
  const locale = locales[language];
  const numbers = new Intl.NumberFormat(locale);
  const rules = new Intl.PluralRules(locale);
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const choices = new Intl.ListFormat(locale, { type: 'disjunction' });
  const apart = (text: string) => isolate(language, text);
  const number = (value: number) => numbers.format(value);
  return {
    number,
    plural: (count, forms) => {
      // Intl names its categories for all languages together; ours are checked against it in the tests.
      const category = rules.select(count) as PluralCategories[L];
      return forms[category].replace('#', number(count));
    },
    list: (items) => lists.format(items),
    choice: (items) => choices.format(items),
    day: dayWriter(language),
    quote: (text) => `${marks[language][0]}${apart(shortened(text))}${marks[language][1]}`,
    apart,
  };
}

/** Names some of a group; how many there are where not all are named. */
export function culpritNames(
  { names, count }: { readonly names: readonly string[]; readonly count: number },
  { list, number, apart }: Pick<Wording<Language>, 'list' | 'number' | 'apart'>,
): string {
  const some = list(names.map(apart));
  return count > names.length ? `${some}\u00a0… (${number(count)})` : some;
}

/** True when two wordings differ in nothing but spaces, which a quotation of both would not show. */
export function differInSpaces(one: string, other: string): boolean {
  return one !== other && one.replaceAll(/\s+/g, '') === other.replaceAll(/\s+/g, '');
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;
const leftToRight = /[A-Za-z0-9\u00c0-\u058f\u0900-\u1fff\u2e80-\ud7ff\uf900-\ufaff]/;

/** Wraps in isolates only what runs against the sentence, so that plain sentences stay plain text. */
function isolate(language: Language, text: string): string {
  const against = directionOf(language) === 'rtl' ? leftToRight : rightToLeft;
  return against.test(text) ? `\u2068${text}\u2069` : text;
}

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  const letters = Array.from(line);
  return letters.length <= longestQuotation ? line : `${letters.slice(0, longestQuotation - 1).join('')}…`;
}

/** Papers in Arabic name each month twice, which Intl does not. */
const arabicMonths = [
  'كانون الثاني/يناير',
  'شباط/فبراير',
  'آذار/مارس',
  'نيسان/أبريل',
  'أيار/مايو',
  'حزيران/يونيه',
  'تموز/يوليه',
  'آب/أغسطس',
  'أيلول/سبتمبر',
  'تشرين الأول/أكتوبر',
  'تشرين الثاني/نوفمبر',
  'كانون الأول/ديسمبر',
];

function dayWriter(language: Language): (day: Day) => string {
  const form = new Intl.DateTimeFormat(locales[language], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return (day) => {
    const written = form.format(new Date(`${day}T00:00:00Z`));
    const [year, month, date] = day.split('-').map(Number);
    switch (language) {
      case 'ar':
        return `${String(date)} ${arabicMonths[(month ?? 1) - 1] ?? ''} ${String(year)}`;
      case 'fr':
        return date === 1 ? written.replace(/^1 /, '1er ') : written;
      case 'ru':
        return written.replace(/\sг\.$/, ' года');
      case 'zh':
      case 'en':
      case 'es':
        return written;
    }
  };
}
