// Trackers in which several difficulties meet, as they do in workbooks that many hands have kept.
import type { TrackerDrawing } from './drawing';

const repeated: TrackerDrawing = {
  name: 'en-printed',
  sheets: [
    {
      name: 'Printout',
      drawing: `
 | Office of Oversight
 | Legend: | IP = in progress | NS = not started
 | Cut-off date: | 31 December 2023

 | S/N | Reference | Rec # | Issue | Recommendation | Mgmt. acceptance | Impl. status | Due | Rsponsible unit
 | 1 | JIU/REP/2020/1 | R1 | Funding | Fund investigations from one budget line. | Accepted | IP | 2024 | Oversight
 | 2 | JIU/REP/2020/1 | R4 | Charter | Review the charter every three years. | Accepted | Implemented | 2022 | Oversight
 | Subtotal | 2
 | 3 | JIU/REP/2020/2 | R2 | Interns | Pay interns for travel to the duty station. | Rejected | N/A | | HR
Page 2
 | S/N | Reference | Rec # | Issue | Recommendation | Mgmt. acceptance | Impl. status | Due | Rsponsible unit
 | 4 | JIU/REP/2020/2 | R3 | Mentors | Give every intern a mentor. | Accepted | NS | 2025 | HR
 | 5 | JIU/REP/2021/4 | R1 | Exit | Ask leavers for their reasons. | Under review | | 2025 | HR
 | Grand total | 5
 | (*) Due dates are those first agreed.`,
      header: 'B5:J5',
    },
  ],
};

const bilingual: TrackerDrawing = {
  name: 'fr-bilingue',
  sheets: [
    {
      name: 'Suivi - Follow-up',
      drawing: `
Tableau de suivi / Follow-up table
Cote / Symbol | Rec. n° / Rec. no. | Recommandation / Recommendation | Acceptation / Acceptance | Mise en œuvre / Implementation | Point focal / Focal point
JIU/REP/2017/3 | 1 | Comparer les tarifs aériens chaque année. | Acceptée | Appliquée | Voyages
JIU/REP/2017/3 | 2 | Payer les indemnités à l'avance. | Non acceptée | | Finances

JIU/REP/2017/5 | 4 | Recenser les normes de sûreté. | Acceptée | En cours d'exécution | Sûreté
JIU/REP/2017/5 | 6 | Former les agents de sûreté. | Acceptée | Pas encore commencée | Sûreté
Légende : une ligne par recommandation.`,
      header: 'A2:F2',
    },
  ],
};

const addressees: TrackerDrawing = {
  name: 'es-destinatarios',
  sheets: [
    {
      name: 'Cuadro',
      drawing: `
Recomendaciones de la DCI | < | < | < | <
Recomendaciones | < | Aceptación | Aplicación | Observaciones de la administración
Jefes ejecutivos | Órganos legislativos | ^ | ^ | ^
JIU/REP/2021/1: Fiscalización | < | < | < | <
Recomendación 1: Publicar el plan de inspección. | | Aceptada | En curso | El plan está listo.
 | Recomendación 2: Aprobar el plan de inspección. | Aceptada | Aplicada | Aprobado en mayo.
JIU/REP/2020/3: Locales comunes | < | < | < | <
Recomendación 3: Medir el uso de los locales. | | No aceptada | | No hay locales comunes.
 | Recomendación 7: Pedir cifras de ahorro. | En examen | | Se examinará.`,
      header: 'A2:E3',
    },
  ],
};

const oneColumn: TrackerDrawing = {
  name: 'ru-odna-grafa',
  sheets: [
    {
      name: 'Список',
      drawing: `
Сводка рекомендаций на 30 июня 2022 года
№ | Рекомендация | Статус | Принятые меры | Срок
Доклад JIU/REP/2019/3 «Снижение риска бедствий» | < | < | < | <
2 | Включить риск бедствий в план. | Выполнена | Включен. | 2021
3 | Сообщать о расходах на защиту. | В процессе выполнения | Форма готовится. | 2023
Доклад JIU/REP/2019/7 «Конфликт интересов» | < | < | < | <
1 | Опросить сотрудников о конфликтах интересов. | Отклонена | Опрос уже был. |
4 | Обновить форму заявления. | Выполнена | Новая форма действует. | 2022
5 | Хранить заявления десять лет. | На рассмотрении | |
Итого | 5 | | |`,
      header: 'A2:E2',
    },
  ],
};

const numbered: TrackerDrawing = {
  name: 'zh-biaotou',
  sheets: [
    {
      name: '一览表',
      drawing: `
各监督机构建议一览表（截至2022年12月底）
来源 | 报告 | < | 建议 | < | 状况 | < | 目标日期
^ | 文号 | 标题 | 号 | 内容 | 接受 | 执行 | ^
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8)
联检组 | JIU/REP/2018/3 | 南南合作 | 第3号 | 行政首长应编制南南合作的预算。 | 同意 | 执行中 | ２０２３年
联检组 | JIU/REP/2018/3 | 南南合作 | 第5号 | 立法机构应审议南南合作的预算。 | 同意 | 已执行 | 2021年6月30日

内部审计 | IA/2021/06 | 差旅 | 一 | 出差前两周订票。 | 不同意 | | 2022年
内部审计 | IA/2021/06 | 差旅 | 二 | 每季度核对机票退款。 | 部分同意 | 尚未开始 | 2023年底
小计 | | | 4
注：来源为各机构的报告。`,
      header: 'A2:H4',
    },
  ],
};

const digits: TrackerDrawing = {
  name: 'ar-arqam',
  sheets: [
    {
      name: 'التوصيات',
      drawing: `
حالة التوصيات حتى ٣١ كانون الأول/ديسمبر ٢٠٢٢

الرقم التسلسلي | رقم التوصية | التوصية | موجهة إلى | القبول | الحالة الراهنة | تاريخ الاستحقاق | ملاحظات الإدارة
JIU/REP/2018/6 إمكانية الوصول | < | < | < | < | < | < | <
١ | التوصية ٢ | وضع خطة لمبان ميسرة. | الرئيس التنفيذي | موافق عليها | جاري التنفيذ | ٣٠ حزيران/يونيه ٢٠٢٤ | الخطة تعد.
٢ | التوصية ٥ | طلب تقرير عن المباني. | مجلس الإدارة | موافق عليها | تم التنفيذ | ١٥ آذار/مارس ٢٠٢١ | قدم.
JIU/REP/2016/9 السلامة على الطرق | < | < | < | < | < | < | <
٣ | التوصية ١(أ) | وضع سياسة للسلامة على الطرق. | الرئيس التنفيذي | مرفوضة | | | توجد سياسة.
٤ | التوصية ١(ب) | تدريب السائقين كل سنة. | الرئيس التنفيذي | قيد الدراسة | | ٢٠٢٥ | تدرس التكلفة.
الإجمالي | ٤
المصدر: سجلات الأمانة.`,
      header: 'A3:H3',
      rightToLeft: true,
    },
  ],
};

export const harder = [repeated, bilingual, addressees, oneColumn, numbered, digits] as const;
