// Texts of recommendations with their own subject: e executive heads, l governing bodies, - neither for certain.
export const addressed = {
  en: `
e | The executive heads of United Nations system organizations should, by the end of 2024, adopt a common form.
e | Executive heads who have not yet done so should name a focal point and inform their governing bodies.
e | By December 2025, the Director-General should submit a plan to the Executive Board.
e | The executive head of each organization must publish the results of the survey.
e | In consultation with staff, the executive heads should revise the rules.
l | The legislative bodies of the organizations should request the executive heads to report every year.
l | Governing bodies that have not done so should decide on the matter by 2025.
l | The legislative/governing bodies should examine the report prepared by the executive heads.
l | The Executive Board should include the item in its agenda.
- | Members of the Chief Executives Board should agree on a definition.
- | At the request of the governing bodies, executive heads should submit a report.
- | The Secretary-General should appoint a coordinator.
- | Adopt a policy and report to the governing bodies.
`,
  zh: `
e | 联合国系统各组织的行政首长应在 2024 年底前通过统一格式。
e | 尚未指定联络点的执行首长应尽快指定，并通报理事机构。
e | 总干事应在 2025 年 12 月前向管理机构提交计划。
e | 各行政首长须公布调查结果。
e | 已部署相应应用程序的组织的行政首长应对外公布代码。
l | 联合国系统各组织的立法机构应请行政首长每年提交报告。
l | 尚未作出决定的理事机构应在 2025 年前作出决定。
l | 各组织的立法/管理机构应审议行政首长编写的报告。
l | 立法机关和理事机构应将该项目列入议程。
- | 联合国系统行政首长协调理事会成员应商定一个定义。
- | 秘书长应任命一名协调员。
- | 通过一项政策，并向理事机构报告。
`,
  fr: `
e | Les chefs de secrétariat des organismes des Nations Unies devraient, d’ici à la fin de 2024, adopter un modèle commun.
e | Les chefs de secrétariat qui ne l’ont pas encore fait devraient désigner un point focal et en informer les organes délibérants.
e | Le Directeur général devrait présenter un plan au Conseil d’administration.
e | D’ici à 2025, les chefs de secrétariat doivent publier les résultats.
e | Le chef de secrétariat de chaque organisme devrait réviser les règles.
l | Les organes délibérants des organismes devraient prier les chefs de secrétariat de faire rapport chaque année.
l | Les organes directeurs qui ne l’ont pas fait devraient se prononcer d’ici à 2025.
l | Les organes délibérants et directeurs devraient examiner le rapport établi par les chefs de secrétariat.
l | Le Conseil d’administration devrait inscrire la question à son ordre du jour.
- | Les membres du Conseil des chefs de secrétariat devraient convenir d’une définition.
- | À la demande des organes délibérants, les chefs de secrétariat devraient présenter un rapport.
- | Le Secrétaire général devrait nommer un coordonnateur.
`,
  es: `
e | Los jefes ejecutivos de las organizaciones deberían aprobar un modelo común a más tardar a finales de 2024.
e | Los jefes ejecutivos que aún no lo hayan hecho deberían designar un coordinador e informar a los órganos rectores.
e | El Director General debería presentar un plan a la Junta Ejecutiva.
e | Antes de 2025, los jefes ejecutivos deben publicar los resultados.
e | La jefa ejecutiva debería revisar las normas.
l | Los órganos legislativos de las organizaciones deberían pedir a los jefes ejecutivos que informen cada año.
l | Los órganos rectores que no lo hayan hecho deberían decidir antes de 2025.
l | Los órganos legislativos y rectores deberían examinar el informe de los jefes ejecutivos.
l | La Junta Ejecutiva debería incluir el tema en su programa.
- | Los miembros de la Junta de los Jefes Ejecutivos deberían acordar una definición.
- | A petición de los órganos rectores, los jefes ejecutivos deberían presentar un informe.
- | El Secretario General debería nombrar a un coordinador.
`,
  ru: `
e | Исполнительным главам организаций системы Организации Объединенных Наций следует к концу 2024 года утвердить единую форму.
e | Исполнительные главы, которые еще не сделали этого, должны назначить координатора и сообщить об этом руководящим органам.
e | Генеральному директору следует представить план Исполнительному совету.
e | К 2025 году исполнительным главам надлежит опубликовать результаты.
e | Следует исполнительным руководителям организаций пересмотреть правила.
l | Директивным органам организаций следует просить исполнительных глав ежегодно представлять доклад.
l | Руководящие органы, которые еще не сделали этого, должны принять решение до 2025 года.
l | Руководящим и директивным органам следует рассмотреть доклад, подготовленный исполнительными главами.
l | Исполнительному совету следует включить этот пункт в повестку дня.
- | Членам Координационного совета руководителей следует согласовать определение.
- | По просьбе руководящих органов исполнительным главам следует представить доклад.
- | Генеральному секретарю следует назначить координатора.
`,
  ar: `
e | ينبغي للرؤساء التنفيذيين لمؤسسات منظومة الأمم المتحدة أن يعتمدوا نموذجاً موحداً بحلول نهاية عام 2024.
e | ينبغي للرؤساء التنفيذيين أن يعينوا جهة تنسيق وأن يبلغوا الهيئات التشريعية بذلك.
e | ينبغي للمدير العام أن يقدم خطة إلى مجلس الإدارة.
e | يتعين على الرؤساء التنفيذيين نشر النتائج قبل عام 2025.
e | على الرئيس التنفيذي تنقيح القواعد.
l | ينبغي للهيئات التشريعية أن تطلب إلى الرؤساء التنفيذيين تقديم تقرير سنوي.
l | ينبغي للهيئات الإدارية التي لم تفعل ذلك أن تتخذ قراراً قبل عام 2025.
l | ينبغي للهيئات التشريعية والإدارية أن تنظر في التقرير الذي أعده الرؤساء التنفيذيون.
l | ينبغي لمجلس الإدارة أن يدرج البند في جدول أعماله.
- | ينبغي لأعضاء مجلس الرؤساء التنفيذيين أن يتفقوا على تعريف.
- | ينبغي للأمين العام أن يعين منسقاً.
- | اعتماد سياسة وإبلاغ الهيئات التشريعية بها.
`,
};
