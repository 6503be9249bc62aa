// How far a recommendation has come. "Not implemented", as the Board of Auditors says, is `not_started`; "partially
// implemented" has no code of its own and is `in_progress`. Forms of which the word list was not sure are taken where
// nothing else can be meant: ru "утратила актуальность", zh 因事态发展而过时.
// Left out on purpose: closed, open, pending, outstanding, 已完成 (they do not say which), single letters.
import type { ImplementationCode } from '../recommendation/codes';
import type { StatusTerm } from './scheme';
import { statusTerm } from './status-term';

export const implementationTerms: Readonly<Record<ImplementationCode, StatusTerm<ImplementationCode>>> = {
  not_started: statusTerm('not_started', {
    ar: 'لم يبدأ التنفيذ | لم يبدأ تنفيذها | لم يبدأ بعد | لم تبدأ | لم تبدأ بعد | لم يشرع في تنفيذها | لم تنفذ | غير منفذة | غير منفذ | لم ينفذ | لم يتم التنفيذ',
    zh: '尚未启动 | 未开始 | 尚未开始 | 未启动 | 尚未着手 | 未着手 | 没有执行 | 未执行 | 尚未执行 | 未落实 | 尚未落实 | 未实施 | 尚未实施',
    en: 'Not started | not yet started | not begun | not commenced | no action taken | to be started | NS | not implemented | not yet implemented | unimplemented | NI',
    fr: 'Non commencée | pas encore commencée | mise en œuvre non commencée | non entamée | non entamé | pas commencé | pas commencée | non commencé | non engagée | à lancer | non appliquée | non appliquées | non appliqué | non mise en œuvre | non mises en œuvre | non exécutée | non exécuté',
    ru: 'Не начато | выполнение не начато | не начата | не начаты | осуществление не начато | к выполнению не приступали | к выполнению еще не приступили | не выполнена | не выполнены | не выполнено | не осуществлена | не осуществлены | не реализована | не реализовано',
    es: 'No iniciada | no iniciadas | no iniciado | aplicación no iniciada | sin iniciar | sin comenzar | no comenzada | por iniciar | no aplicada | no aplicadas | no aplicado | sin aplicar | no implementada | no ejecutada | incumplida',
  }),
  in_progress: statusTerm('in_progress', {
    ar: 'قيد التنفيذ | يجري التنفيذ | يجري تنفيذها | جار تنفيذها | جاري تنفيذها | جاري التنفيذ | جار التنفيذ | في طور التنفيذ | ~نفذت جزئيا | ~منفذة جزئيا',
    zh: '正在落实 | 进行中 | 正在执行 | 正在落实中 | 落实中 | 执行中 | 实施中 | 正在实施 | 正在进行 | ~部分落实 | ~部分执行 | ~已部分落实',
    en: 'In progress | under implementation | ongoing | on-going | on going | underway | under way | under-way | being implemented | implementation in progress | work in progress | started | IP | UI | U/I | WIP | ~partially implemented | ~partly implemented | ~implemented in part | ~PI',
    fr: "En cours | en cours d'application | en cours d'exécution | en cours de mise en œuvre | en cours de réalisation | application en cours | mise en œuvre en cours | entamée | entamé | commencée | ~partiellement appliquée | ~partiellement mise en œuvre | EC",
    ru: 'В процессе выполнения | выполняется | выполняются | находится в процессе выполнения | в процессе осуществления | осуществляется | в стадии выполнения | в стадии осуществления | в ходе выполнения | реализуется | в работе | ~выполнена частично | ~частично выполнена',
    es: 'En curso | en curso de aplicación | en vías de aplicación | en proceso de aplicación | en proceso | en ejecución | en marcha | aplicándose | en curso de ejecución | ~parcialmente aplicada | ~aplicada parcialmente | ~parcialmente implementada | EC',
  }),
  implemented: statusTerm('implemented', {
    ar: 'نُفِّذت | تم تنفيذ التوصية | تم تنفيذها | تم التنفيذ | منفذة | منفذ | نفذت بالكامل | نفذت تماما | منفذة بالكامل | أنجزت',
    zh: '已落实 | 已得到落实 | 得到落实 | 全面落实 | 已全面落实 | 充分落实 | 已充分落实 | 充分执行 | 已充分执行 | 已执行 | 已实施 | 落实完毕',
    en: 'Implemented | fully implemented | implemented fully | completed | complete | done | closed - implemented | closed (implemented) | implemented and closed | IMP | FI',
    fr: 'Mise en œuvre | mises en œuvre | mis en œuvre | appliquée | appliquées | appliqué | intégralement appliquée | pleinement appliquée | pleinement mise en œuvre | entièrement mise en œuvre | appliquées pleinement | exécutée | exécutées | exécuté | réalisée | réalisé',
    ru: 'Выполнена | выполнены | выполнено | выполнен | осуществлена | осуществлены | осуществлено | реализована | реализованы | реализовано | полностью выполнена | выполнена полностью | исполнена | исполнено | завершена | завершено',
    es: 'Aplicada | aplicadas | aplicado | plenamente aplicada | aplicada plenamente | totalmente aplicada | aplicada en su totalidad | implementada | implementadas | implementado | ejecutada | ejecutado | cumplida | cumplido | puesta en práctica',
  }),
  overtaken: statusTerm('overtaken', {
    ar: 'تجاوزتها الأحداث | تجاوزها الزمن | لم تعد ذات موضوع | لم تعد منطبقة',
    zh: '因事态发展而过时 | 因情况变化而过时 | 已过时 | 时过境迁 | 不再适用 | 已时过境迁',
    en: 'Overtaken by events | OBE | overtaken | superseded | no longer relevant | no longer applicable | obsolete | lapsed',
    fr: 'Devenue caduque | devenues caduques | caduque | caduques | rendue caduque par les événements | dépassée par les événements | devenue sans objet | sans objet',
    ru: 'Утратила актуальность | утратили актуальность | потеряла актуальность | более не актуальна | неактуальна | неактуальна ввиду изменения обстоятельств | устарела',
    es: 'Superada por los acontecimientos | superadas por los acontecimientos | superada | ha quedado sin efecto | ya no procede | no procede | obsoleta',
  }),
};
