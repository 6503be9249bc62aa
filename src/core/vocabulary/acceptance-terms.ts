// What an organization says when asked whether it accepts a recommendation. The label to write comes first: the feminine
// singular where the noun is feminine (ar, fr, ru, es). Chinese labels as printed in WO/PBC/34/6. Forms of which the
// word list was not sure are taken where nothing else can be meant by them: ru "не относится к организации".
// Left out on purpose: "noted" and its like (not "accepted"), NA without a stroke, single letters, "agreed with".
import type { AcceptanceCode } from '../recommendation/codes';
import type { StatusTerm } from './scheme';
import { statusTerm } from './status-term';

export const acceptanceTerms: Readonly<Record<AcceptanceCode, StatusTerm<AcceptanceCode>>> = {
  accepted: statusTerm('accepted', {
    ar: 'مقبولة | قبلت | مقبول | مقبولات | تم قبولها | تم القبول | موافق عليها | وافقت عليها | تمت الموافقة عليها | مؤيدة | تأييدها',
    zh: '已接受 | 接受 | 予以接受 | 已予接受 | 被接受 | 获接受 | 采纳 | 已采纳 | 同意 | 赞同 | 已同意 | 接納 | 已接納',
    en: 'Accepted | accept | accepts | approved | agreed | agree | agrees with | concur | concurs | concurred | supported | fully accepted | acc. | ACC',
    fr: "Acceptée | acceptées | accepté | acceptés | approuvée | approuvées | approuvé | approuvés | agréée | agréées | d'accord | acc. | a été acceptée | ont été acceptées | pleinement acceptée",
    ru: 'Принята | приняты | принято | принят | принятая | принятые | принимается | принимаются | одобрена | одобрены | одобрено | поддержана | поддержаны | согласны | согласовано | принята полностью',
    es: 'Aceptada | aceptadas | aceptado | aceptados | se acepta | se ha aceptado | se aceptó | se han aceptado | aprobada | aprobadas | aprobado | de acuerdo | conforme | refrendada | acept.',
  }),
  partially_accepted: statusTerm('partially_accepted', {
    ar: 'مقبولة جزئياً | مقبولة جزئيا | مقبول جزئيا | قبلت جزئيا | قبول جزئي | مقبولة مع تعديلات | تأييدها معدلة',
    zh: '部分接受 | 已部分接受 | 部分采纳 | 有保留地接受 | 原则上接受 | 部分同意',
    en: 'Partially accepted | partly accepted | accepted in part | accepted partially | partial acceptance | partially agreed | accepted with modifications | accepted with reservations | accepted in principle | partial | PA',
    fr: 'Partiellement acceptée | partiellement accepté | partiellement acceptées | acceptée partiellement | acceptée en partie | acceptation partielle | acceptée avec réserve | acceptée avec réserves | acceptée dans son principe',
    ru: 'Принята частично | частично принята | приняты частично | частично приняты | принято частично | частично принято | частичное принятие | принята с оговорками | принята в принципе',
    es: 'Parcialmente aceptada | parcialmente aceptado | parcialmente aceptadas | aceptada parcialmente | aceptada en parte | aceptación parcial | aceptada con reservas | aceptada en principio',
  }),
  not_accepted: statusTerm('not_accepted', {
    ar: 'غير مقبولة | غير مقبول | لم تقبل | لم يتم قبولها | مرفوضة | مرفوض | رفضت | رفضها | غير موافق عليها',
    zh: '未予接受 | 不接受 | 未接受 | 未获接受 | 未被接受 | 不予接受 | 拒绝 | 已拒绝 | 拒绝接受 | 不采纳 | 未采纳 | 未予采纳 | 不同意',
    en: 'Not accepted | rejected | reject | not agreed | disagreed | disagree | declined | not approved | not supported | does not accept | has not been accepted | REJ',
    fr: "Non acceptée | non acceptées | non accepté | non acceptés | rejetée | rejetées | rejeté | rejetés | refusée | refusées | refusé | pas acceptée | n'a pas été acceptée | n'ont pas été acceptées | non approuvée",
    ru: 'Не принята | не приняты | не принято | не принят | не принимается | отклонена | отклонены | отклонено | отвергнута | отвергнуто | не одобрена | не одобрено | не согласны',
    es: 'No aceptada | no aceptadas | no aceptado | no aceptados | no se acepta | no se ha aceptado | rechazada | rechazadas | rechazado | denegada | no aprobada',
  }),
  not_relevant: statusTerm('not_relevant', {
    ar: 'غير ذات صلة | غير ذي صلة | غير ذات صلة بالمنظمة | لا صلة لها بالمنظمة | لا تنطبق | لا ينطبق | غير منطبقة | غير منطبق',
    zh: '不相关 | 与产权组织不相关 | 与国际电联不相关 | 与本组织不相关 | 与本组织无关 | 无关 | 不适用 | 不涉及本组织',
    en: 'Not relevant | not applicable | N/A | N.A. | irrelevant | non-relevant | not relevant to the organization | not applicable to the organization',
    fr: "Sans objet | non pertinente | non pertinent | non pertinentes | non pertinents | pas pertinente | ne concerne pas l'organisation | non applicable | non applicables | inapplicable | s.o. | S/O | SO",
    ru: 'Не относится к организации | неактуальна | не актуальна | неактуально | неприменима | не применима | неприменимо | не применимо | не имеет отношения к организации | не имеет отношения | н/п',
    es: 'No pertinente | no pertinentes | no procede | no aplicable | no aplicables | no se aplica | no concierne a la organización | N/A | n. a. | NP',
  }),
  under_consideration: statusTerm('under_consideration', {
    ar: 'قيد النظر | قيد الدراسة | قيد البحث | يجري النظر فيها | تحتاج إلى مزيد من النظر | موضع نظر',
    zh: '正在审议 | 需进一步审议 | 需要进一步审议 | 审议中 | 待审议 | 正在审议中 | 正在考虑 | 考虑中 | 研究中 | 正在研究 | 待定审议',
    en: 'Under consideration | under review | under study | being considered | further consideration needed | further consideration | need for further consideration | for further consideration | pending consideration | UC',
    fr: "À l'examen | en cours d'examen | à l'étude | en examen | à examiner plus avant | en attente d'examen | en cours d'étude",
    ru: 'На рассмотрении | находится на рассмотрении | рассматривается | изучается | в стадии рассмотрения | требует дальнейшего рассмотрения',
    es: 'En estudio | en examen | objeto de examen | se está examinando | se está estudiando | en consideración | bajo consideración | en curso de examen | pendiente de examen',
  }),
};
