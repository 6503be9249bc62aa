// Whom the text of a recommendation itself asks to act: the subject of its "should". Bodies that are neither executive
// heads nor governing bodies, such as the Chief Executives Board, are no subject here.
import type { Language } from '../../recommendation/codes';
import type { Lines } from '../words';
import { holds } from './find-phrases';
import { phrasesOf } from './phrase';
import { type PlainText, plainText } from './plain-text';
import { covered } from './sentences';

const executive: Lines = {
  ar: `
    (الرؤساء/للرؤساء/رؤساء/لرؤساء) (التنفيذيين/التنفيذيون)
    (الرئيس/للرئيس) التنفيذي
    (المدير/للمدير) (العام/التنفيذي)
  `,
  zh: '(行政首长/执行首长/总干事/执行主任)',
  en: '(executive head[s]/director[-][ ]general/executive director[s])',
  fr: '(chef[s] de secrétariat/chef du secrétariat/directeur général/directrice générale/directeur[s] exécutif[s]/directrice exécutive)',
  ru: '(исполнительн* глав*/исполнительн* руководител*/административн* руководител*/генеральн* директор*)',
  es: '(jefe[s] ejecutivo[s]/jefa[s] ejecutiva[s]/director general/directora general/director ejecutivo/directora ejecutiva/directores ejecutivos)',
};

const legislative: Lines = {
  ar: `
    (الهيئات/للهيئات/هيئات/الهيئة/للهيئة/الأجهزة/للأجهزة/أجهزة/الجهاز/للجهاز) (التشريعية/التشريعي/الإدارية/الرئاسية/الرياسية)
    (مجالس/مجلس/لمجالس/لمجلس) الإدارة
  `,
  zh: '(立法/理事/管理/领导)(机构/机关)',
  en: '((legislative/governing) (body/bodies/organ/organs)/executive board[s])',
  fr: "(organe[s] délibérant[s]/organe[s] directeur[s]/organe[s] législatif[s]/organe[s] de (gouvernance/direction)/conseil[s] d'administration)",
  ru: '((руководящ*/директивн*/законодательн*) (орган*/и)/исполнительн* совет*)',
  es: '(órgano[s] (legislativo[s]/rector[es]/deliberante[s]/de gobierno)/órganos legislativos y rectores/junta ejecutiva/consejo[s] de administración)',
};

/** Other bodies, in whose names the words above occur. */
const others: Lines = {
  ar: '(مجلس الرؤساء التنفيذيين/لمجلس الرؤساء التنفيذيين)',
  zh: '(行政首长协调理事会/行政首长协调委员会/首协会)',
  en: '(chief executives board/board of chief executives)',
  fr: '(conseil des chefs de secrétariat)',
  ru: '(координационн* совет* руководителей)',
  es: '(junta de los jefes ejecutivos/junta de jefes ejecutivos)',
};

/** "Should" and its like; where it comes after the subject, only what stands before it is looked at. */
const should: Lines = {
  ar: `
    (ينبغي/يتعين/يجب/يوصى/تُدعى/يُدعى/يُطلب/يُرجى/يتوجب)
    ^على
  `,
  zh: '(应/须)',
  en: '(should/must/shall/ought to/are requested/is requested/are invited/is invited/are urged/need to)',
  fr: '(devrait/devraient/doit/doivent/sont invités/est invité/sont priés/est prié)',
  ru: '(следует/должны/должен/должно/надлежит/рекомендуется/предлагается/необходимо)',
  es: '(debería/deberían/debe/deben/deberá/deberán/tendría que/tendrían que/habría de/habrían de)',
};

/** 应 inside other words. */
const notShould = /[相响适反供对效回感顺]应|应(?:用|对(?![外其所各本])|急|付|收|计|聘|邀|变|运|届)/gu;

/** Verb first, then whom it asks: the subject follows "should". */
const verbFirst: ReadonlySet<Language> = new Set<Language>(['ar']);
/** Either order is usual. */
const eitherOrder: ReadonlySet<Language> = new Set<Language>(['ru']);

export type Subject = 'executive' | 'legislative';
export interface SubjectReading {
  readonly subject: Subject;
  /** As typed. */
  readonly words: string;
}

interface Expressions {
  readonly executive: RegExp;
  readonly legislative: RegExp;
  readonly others: RegExp;
  readonly should: RegExp;
}
const compiled = new Map<Language, Expressions>();

function expressionsOf(language: Language): Expressions {
  const found = compiled.get(language);
  if (found) return found;
  const made = {
    executive: phrasesOf(executive[language]),
    legislative: phrasesOf(legislative[language]),
    others: phrasesOf(others[language]),
    should: phrasesOf(should[language]),
  };
  compiled.set(language, made);
  return made;
}

/** How far behind "should" its subject may stand, in characters. */
const reachOfVerb = 120;
/** The subject stands near the beginning of a recommendation. */
const farthest = 600;

/** `null` unless the text's subject is certainly one of the two. */
export function readSubject(text: string, language: Language): SubjectReading | null {
  const source = text.slice(0, farthest);
  const typed = plainText(source);
  const by = expressionsOf(language);
  const plain = covered(typed.plain, by.others);
  const said = [...placesIn(plain, by.executive, 'executive'), ...placesIn(plain, by.legislative, 'legislative')];
  const [first, ...rest] = nearest(said, plain, by.should, language);
  if (!first) return null;
  const alone = rest.every(({ subject }) => subject === first.subject);
  // Two candidates: the one in front has it only where nothing but a name stands before it.
  if (!alone && !opensText(plain.slice(0, first.from))) return null;
  return { subject: first.subject, words: cite(source, typed, first) };
}

interface SaidAt {
  readonly subject: Subject;
  readonly from: number;
  readonly to: number;
}

function placesIn(plain: string, expression: RegExp, subject: Subject): SaidAt[] {
  if (!holds(plain, expression)) return [];
  return [...plain.matchAll(expression)].map(({ index, 0: words }) => ({
    subject,
    from: index,
    to: index + words.length,
  }));
}

/** Those in the subject's place, in reading order. */
function nearest(said: readonly SaidAt[], plain: string, should: RegExp, language: Language): readonly SaidAt[] {
  if (said.length === 0) return [];
  const at = covered(plain, notShould).search(should);
  if (at < 0) return [];
  const ordered = [...said].sort((a, b) => a.from - b.from);
  const before = ordered.filter(({ from }) => from < at);
  const after = ordered.filter(({ from }) => from > at && from < at + reachOfVerb);
  if (verbFirst.has(language)) return after;
  return before.length > 0 || !eitherOrder.has(language) ? before : after;
}

/** "At the request of the governing bodies, executive heads should": named first, yet not the subject. */
const onlyNamed =
  /request|accordance|behalf|response|pursuant|demande|conform|reponse|peticion|solicitud|respuesta|просьб|соответстви|ответ|طلب|وفقا|استجابه|根据|按照|要求|经/u;

function opensText(before: string): boolean {
  return before.length < 40 && !before.includes(',') && !onlyNamed.test(before);
}

function cite(source: string, { at }: PlainText, { from, to }: SaidAt): string {
  return source.slice(at(from), at(to)).trim();
}
