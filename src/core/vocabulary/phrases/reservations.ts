// How a comment takes back part of an acceptance: partly relevant, not realistic, with an exception, not agreed.
import type { Language } from '../../recommendation/codes';
import type { Lines } from '../words';
import { phrasesOf } from './phrase';

const reserved: Lines = {
  ar: `
    (ذات صلة/وجيهة/منطبقة/مقبولة/ذو صلة) جزئيا
    جزئيا (ذات صلة/منطبقة/مقبولة)
    غير (واقعي/واقعية/عملي/عملية/قابل للتطبيق/قابلة للتطبيق/قابلة للتنفيذ/مجدية/مجد)
    (باستثناء/ما عدا/فيما عدا)
    لا (توافق/يمكن قبول/تقبل/تنطبق/ينطبق)
    (يتعذر/تعذر) (تنفيذ/قبول/تطبيق)
    خارج (ولاية/اختصاص/نطاق ولاية)
    مع (تحفظ/تحفظات)
  `,
  zh: `
    部分(相关/接受/适用/同意/采纳)
    (不现实/不切实际/不可行/不具可行性/不切合实际)
    (除外/不在此列)
    (不同意/无法接受/不能接受/难以接受/不予接受/不赞同)
    (不适用/不适合)(于/本组织/我们)
    有保留(地/意见)
    超出[了]…(职权/授权/任务)
  `,
  en: `
    (partially/partly) (relevant/applicable/accepted/agreed/agrees/accepts)
    (relevant/applicable/accepted/agreed) in part
    (unrealistic/impractical/impracticable/unfeasible/infeasible/not realistic/not feasible/not practical/not practicable/not workable)
    (except/excepting) [for ](the/its/part/where/that/point/paragraph/subparagraph/those)
    with the exception of
    (does/do) not (agree/accept/concur/support/apply)
    cannot (agree/accept/support/be accepted)
    not applicable to
    (accepted/agreed) with (reservations/reservation/modifications)
    (has/have/with) reservations (about/on/concerning/regarding)
    (outside/beyond) (the/its) (mandate/remit/competence/authority)
  `,
  fr: `
    (partiellement/en partie) (pertinente/pertinent/applicable/acceptée/accepté/acceptable)
    (pertinente/applicable/acceptée/acceptable) (en partie/partiellement)
    (irréaliste/irréalisable/impraticable/pas réaliste/peu réaliste/pas réalisable/pas faisable/guère réaliste)
    (à l'exception (de/du/des/d')/sauf (en/pour/les/le/la)/excepté/hormis)
    (n'accepte/n'approuve/ne souscrit/n'est/ne partage/ne peut accepter/ne saurait accepter) pas (d'accord/à/cette/la/le/cet/l'avis)
    ne (peut/saurait) (accepter/souscrire/approuver)
    ne s'applique[nt] pas (à/au/aux)
    (sous/avec) (réserves/des réserves)
    (hors du/en dehors du/dépasse le/excède le) mandat
  `,
  ru: `
    (частично/отчасти) (актуальна/применима/принята/принимается/приемлема/согласны/относится)
    (принята/применима/актуальна) (частично/отчасти)
    (нереалистично/нереалистичен/нереалистична/нереально/нереален/нереальна/нереальны/нецелесообразна/нецелесообразно/неосуществимо/невыполнимо/неосуществима/нереалистичной/нереалистичным)
    не (представляется возможным/реалистично/осуществимо)
    за исключением
    не (согласен/согласна/согласно/согласны/может согласиться/может принять/поддерживает)
    (неприменим/неприменима/неприменимо/не применима/не применимо) (к/в)
    с оговорками
    (выходит/выходят) за рамки (мандата/полномочий/компетенции)
  `,
  es: `
    (parcialmente/en parte) (pertinente/aplicable/aceptada/aceptable/de acuerdo)
    (pertinente/aplicable/aceptada) (en parte/parcialmente)
    (poco realista/no es realista/irrealizable/inviable/no es viable/no resulta viable/impracticable/no es factible)
    (con la excepción de/con excepción de/a excepción de/salvo (en/los/las/el/la/por)/excepto)
    no (acepta/comparte/está de acuerdo/puede aceptar/suscribe)
    no se aplica[n] a
    (con/tiene) reservas
    (fuera/excede) (del/el) mandato
  `,
};

/** The same words where they take nothing back: "without exception", "besides". */
const harmless: Lines = {
  ar: `
    (دون/بدون/بلا) استثناء
    باستثناء (الحالات/حالات/الحالة)
    لا تنطبق (هذه القيود/القيود)
  `,
  zh: `
    (除此之外/无一例外/除外汇)
    (另有规定/另有约定)[的][情况]除外
    (特殊/例外/紧急)(情况/情形)除外
    (不再/并非)(不现实/不可行)
  `,
  en: `
    without exception
    with the exception of (emergencies/exceptional/cases)
    (not/no longer) (unrealistic/impractical/unfeasible)
  `,
  fr: `
    sans exception
    (sauf en cas/à l'exception des cas)
    n'est pas (irréaliste/irréalisable)
  `,
  ru: `
    без исключения
    за исключением (случаев/исключительных/чрезвычайных)
    не (нереалистично/нецелесообразно)
  `,
  es: `
    sin excepción
    (salvo en (caso/casos)/con excepción de los casos/a excepción de los casos)
    no es (inviable/irrealizable)
  `,
};

interface Expressions {
  readonly reserved: RegExp;
  readonly harmless: RegExp;
}
const compiled = new Map<Language, Expressions>();

export function reservationExpressions(language: Language): Expressions {
  const found = compiled.get(language);
  if (found) return found;
  const made = { reserved: phrasesOf(reserved[language]), harmless: phrasesOf(harmless[language]) };
  compiled.set(language, made);
  return made;
}
