// Column headers that say what became of a recommendation, now and in the last period. `~` as in header-words-report.
import type { Lines } from './words';

export const statusHeaders = {
  acceptance: {
    ar: 'حالة القبول | القبول | هل قبلت التوصية؟ | قبول التوصية | وضع القبول | القرار و/أو الإجراء المقترح | ~الحالة',
    zh: '接受情况 | 是否接受建议 | 是否接受 | 接受与否 | 接受状况 | 接受状态 | 建议接受情况 | 采纳情况 | ~状态',
    en: 'acceptance | acceptance status | status of acceptance | acceptance of recommendation | accepted? | acceptance/rejection | accepted or not | accept/reject | management acceptance | ~status | ~management decision',
    fr: "acceptation | état de l'acceptation | statut d'acceptation | situation de l'acceptation | acceptation de la recommandation | acceptée ? | suite réservée | ~statut",
    ru: 'принятие | статус принятия | принята ли рекомендация | принятие рекомендации | состояние принятия | принятие рекомендаций | ~статус',
    es: 'aceptación | situación de la aceptación | estado de aceptación | estado de la aceptación | aceptación de la recomendación | ¿aceptada? | ~estado',
  },
  implementation: {
    ar: 'حالة التنفيذ | حالة تنفيذ التوصية | حالة تنفيذ التوصيات | ~الحالة | الحالة الحاضرة | وضع التنفيذ | التنفيذ | الحالة الراهنة | الوضع الحالي | حالة التوصية',
    zh: '落实情况 | 执行情况 | 实施情况 | 执行状况 | 落实状况 | 落实状态 | 建议落实情况 | 状态 | 现状 | 落实进展情况 | 当前状态 | 执行现状',
    en: 'implementation status | status of implementation | implementation | status | current status | ~stage | status after verification | recommendation status | implementation stage | stage of implementation | status of recommendation',
    fr: "état d'avancement de la mise en œuvre | état de mise en œuvre | état de la mise en œuvre | mise en œuvre | état d'application | état de l'application | situation | état | statut | avancement | état d'avancement | application | degré d'application | stade d'exécution",
    ru: 'ход выполнения | состояние выполнения | статус выполнения | состояние осуществления | ход осуществления | выполнение | осуществление | статус | состояние | текущий статус | статус рекомендации | выполнение рекомендации',
    es: 'estado de aplicación | estado de la aplicación | situación de la aplicación | aplicación | situación | estado | estado de ejecución | implementación | estado de implementación | grado de aplicación | situación actual | estado actual',
  },
  previousAcceptance: {
    ar: 'حالة القبول السابقة | القبول السابق',
    zh: '之前接受情况 | 上期接受情况 | 上一报告期接受情况',
    en: 'previous acceptance | prior acceptance | acceptance last period | previous acceptance status | acceptance in the previous report',
    fr: 'acceptation précédente | acceptation antérieure',
    ru: 'предыдущий статус принятия | принятие в предыдущем отчете',
    es: 'aceptación anterior | estado anterior de aceptación',
  },
  previousImplementation: {
    ar: 'الحالة السابقة | الحالة في التقرير السابق | حالة التنفيذ السابقة',
    zh: '之前状态 | 上一报告期状况 | 上期状态 | 上期落实情况 | 之前落实情况 | 上一报告期状态 | 上一报告期落实情况',
    en: 'previous status | prior status | former status | status last period | last status | status in the previous report | status in the last report | previous implementation | previous implementation status | prior implementation status | status as previously reported',
    fr: "situation précédente | état précédent | statut précédent | situation antérieure | situation lors du rapport précédent | état d'avancement précédent | mise en œuvre précédente",
    ru: 'предыдущий статус | предыдущее состояние | статус в предыдущем отчете | прежний статус | предыдущий статус выполнения',
    es: 'situación anterior | estado anterior | situación en el informe anterior | estado de aplicación anterior',
  },
  changeNote: {
    ar: 'التغيير منذ التقرير السابق | التغير منذ الفترة السابقة | التغيير | التغير عن الحالة السابقة | التغيرات',
    zh: '与之前状态相比 | 与上期相比 | 上一个报告期以来的变化 | 上期以来的变化 | 变化 | 变化情况 | 状态变化',
    en: 'status vis-à-vis the previous report | change since last period | change since the previous report | change since last report | change | changes | movement | change of status | status change | change from previous status | compared with previous status',
    fr: 'évolution depuis le dernier rapport | changement par rapport au rapport précédent | évolution | changement | changements | changement depuis le dernier rapport | par rapport à la situation précédente',
    ru: 'изменения с предыдущего отчетного периода | изменение статуса | изменение | изменения | по сравнению с предыдущим статусом',
    es: 'cambios desde el informe anterior | cambio desde el informe anterior | variación | cambio | cambios | respecto de la situación anterior',
  },
  assessment: {
    ar: 'تقييم الإدارة | تقييم الإدارة/جهة الاتصال | تعليقات الإدارة | رد الإدارة | ردود الإدارة | ملاحظات الإدارة | الإجراء المتخذ | الإجراءات المتخذة | التقييم | ~تعليقات | التقدم المحرز',
    zh: '管理层/联络点评估 | 管理层评估 | 管理层意见 | 管理层评论 | 管理层答复 | 管理层回应 | 已采取的行动 | 采取的行动 | 评估 | 评估意见 | 行政部门的答复 | 行政部门的回应 | 意见 | 评论 | ~进展 | 进展情况 | 落实进展',
    en: "management response | management responses | assessment: management/focal point | management assessment | assessment | management comments | management's comments | comments by management | ~comments | ~comment | action taken | actions taken | action taken to implement | progress made | progress report | ~response | ~update | administration's response | response of the administration | status update | self-assessment",
    fr: "mesures prises | mesures prises et situation | réponse de la direction | réponse de l'administration | observations de la direction | observations de l'administration | évaluation de la direction/du point focal | évaluation de la direction | évaluation | commentaires de la direction | ~commentaires | progrès accomplis | ~réponse",
    ru: 'оценка руководства/координатора | оценка руководства | оценка | замечания руководства | комментарии руководства | ответ руководства | ответ администрации | принятые меры | ~ответ | ~комментарии | достигнутый прогресс',
    es: 'medidas adoptadas | medidas adoptadas, situación y marco temporal | medidas tomadas | observaciones de la administración | respuesta de la administración | respuesta de la dirección | evaluación de la administración/del coordinador | evaluación de la administración | evaluación | ~comentarios | ~respuesta | progresos realizados',
  },
  progress: {
    ar: 'نسبة الإنجاز | نسبة التنفيذ | التقدم المحرز (%) | ~التقدم | ~الإنجاز',
    zh: '完成百分比 | 进度 | 进度（%） | 完成率 | 落实进度 | 完成度 | ~进展',
    en: 'progress % | % complete | % completed | percentage completed | percent complete | completion rate | ~progress | percentage of completion | % implemented | ~completion',
    fr: "avancement (%) | taux d'avancement | % réalisé | taux de réalisation | pourcentage d'avancement | ~progrès",
    ru: 'степень выполнения | процент выполнения | % выполнения | прогресс | степень готовности',
    es: 'porcentaje de avance | avance | % de ejecución | grado de avance | porcentaje de ejecución | ~progreso',
  },
} as const satisfies Record<string, Lines>;
