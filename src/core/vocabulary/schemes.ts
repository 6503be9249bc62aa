// The shipped status schemes, built from the terms: which codes a body uses and which label it writes for each.
import type { AcceptanceCode, ImplementationCode } from '../recommendation/codes';
import { acceptanceTerms } from './acceptance-terms';
import { implementationTerms } from './implementation-terms';
import type { Scheme, SchemeId } from './scheme';
import { relabelled } from './status-term';

function acceptance(...codes: readonly AcceptanceCode[]) {
  return codes.map((code) => acceptanceTerms[code]);
}
function implementation(...codes: readonly ImplementationCode[]) {
  return codes.map((code) => implementationTerms[code]);
}

/** The Board's own words, as in the annexes of A/74/177 and the reports on UNCCD; in ar, fr, ru, es after its usage. */
const boardTerms = [
  relabelled(implementationTerms.implemented, {
    ar: 'نُفِّذت',
    zh: '充分执行',
    en: 'Implemented',
    fr: 'Appliquée',
    ru: 'Выполнена',
    es: 'Aplicada',
  }),
  relabelled(implementationTerms.in_progress, {
    ar: 'قيد التنفيذ',
    zh: '正在执行',
    en: 'Under implementation',
    fr: "En cours d'application",
    ru: 'В процессе выполнения',
    es: 'En vías de aplicación',
  }),
  relabelled(implementationTerms.not_started, {
    ar: 'لم تُنفَّذ',
    zh: '没有执行',
    en: 'Not implemented',
    fr: 'Non appliquée',
    ru: 'Не выполнена',
    es: 'No aplicada',
  }),
  implementationTerms.overtaken,
];

export const schemes: Readonly<Record<SchemeId, Scheme>> = {
  jiu: {
    id: 'jiu',
    acceptance: acceptance('accepted', 'not_accepted', 'not_relevant', 'under_consideration'),
    implementation: implementation('not_started', 'in_progress', 'implemented'),
  },
  'board-of-auditors': { id: 'board-of-auditors', acceptance: [], implementation: boardTerms },
  general: {
    id: 'general',
    acceptance: acceptance('accepted', 'partially_accepted', 'not_accepted', 'not_relevant', 'under_consideration'),
    implementation: implementation('not_started', 'in_progress', 'implemented', 'overtaken'),
  },
};
