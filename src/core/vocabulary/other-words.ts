// Words of status cells that are no status of their own: nothing to tell, somebody else's business, or not clear enough
// to take for a status. After terms.md sections 1.1 to 1.4.
import { fold, foldings } from './fold';
import { listedAll, type Words } from './words';

/** Said instead of leaving the cell blank. */
export const noInformationWords: Words = listedAll({
  ar: 'لم تقدم معلومات | لا توجد معلومات | لا معلومات',
  zh: '未提供信息 | 未提供资料 | 无信息 | 暂无信息 | 无资料',
  en: 'no information provided | no information | no info | not reported | nil | not provided',
  fr: 'aucune information fournie | aucune information | non communiqué | n.c. | néant | non renseigné',
  ru: 'информация не представлена | нет информации | нет данных | н/д',
  es: 'no se ha facilitado información | sin información | sin datos | s/d',
});

/** The row is somebody else's and shown for information. */
export const informationWords: Words = listedAll({
  ar: 'للعلم | للاطلاع | للعلم فقط | للعلم والإحاطة',
  zh: '仅供参考 | 供参考 | 仅供了解',
  en: 'for information only | for information | information only | FYI | info',
  fr: "pour information | pour information seulement | à titre d'information | à titre d'information seulement",
  ru: 'для информации | к сведению | только для информации | исключительно для информации',
  es: 'a título informativo | para información | solo para información | solo a efectos informativos',
});

/**
 * Words that name a status to one reader and another to the next: noted is not accepted; closed does not say how;
 * pending may be "no action yet" or "no decision yet"; letters are also traffic lights. They are asked about.
 */
const unclearWords: Words = listedAll({
  ar: 'أحيط بها علما | أحيط علما | أغلقها مراجعو الحسابات | أغلقت | مغلقة | معلقة | مفتوحة | متبقية | لم تنفذ بعد | منتهية | متأخرة | أخضر | أصفر | أحمر | قبلت الإدارة المخاطر',
  zh: '注意到 | 已注意到 | 已完成 | 未完成 | 待执行 | 待落实 | 未结 | 悬而未决 | 已结案 | 已关闭 | 已了结 | 已结 | 逾期 | 绿 | 黄 | 红 | 管理层接受风险',
  en: 'noted | taken note of | closed | open | pending | outstanding | unresolved | closed by the auditors | closed by the external auditor | verified and closed | considered closed | closure requested | overdue | late | NA | A | C | G | I | O | R | green | amber | red | yellow | risk accepted',
  fr: 'prise en note | il en est pris acte | pris acte | dont il est pris acte | close | classée | clôturée | en suspens | en attente | ouverte | en retard | vérifié | vert | orange | rouge | risque accepté',
  ru: 'принята к сведению | принято к сведению | закрыта | закрытая | открытая | невыполненная | снята с контроля | просрочена | зеленый | желтый | красный | риск принят',
  es: 'se tomó nota | tomada nota | cerrada | abierta | pendiente | pendiente de aplicación | archivada | concluida | vencida | verde | ámbar | rojo | riesgo aceptado',
});

function foldedSet(words: Words): ReadonlySet<string> {
  return new Set(Object.values(words).flatMap((list) => list.map((word) => fold(word))));
}
const noInformation = foldedSet(noInformationWords);
const unclear = foldedSet(unclearWords);
const information = Object.values(informationWords)
  .flat()
  .map((word) => fold(word));
const informationSet = new Set(information);

export function saysNothing(text: string): boolean {
  const plain = fold(text);
  return /^[-_.…/\\\s]*$/u.test(plain) || foldings(text).some((form) => noInformation.has(form));
}

export function isUnclear(text: string): boolean {
  return foldings(text).some((form) => unclear.has(form));
}

/** The whole text says so, or it opens with the phrase: "For information only. Addressed to the Secretary-General". */
export function isForInformation(text: string): boolean {
  if (text === '') return false;
  const plain = fold(text);
  return informationSet.has(plain) || information.some((phrase) => opensWith(plain, phrase));
}

function opensWith(text: string, phrase: string): boolean {
  if (phrase.length < 3 || phrase === 'info' || !text.startsWith(phrase)) return false;
  return /^(?:$|\s*[.,;:!(-]|\s+only\b)/u.test(text.slice(phrase.length));
}
