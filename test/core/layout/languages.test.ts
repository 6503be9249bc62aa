// A plain tracker in each of the six languages, worded as offices word theirs.
import { describe, expect, test } from 'vitest';
import { drawSheet } from '../../support/sheet-drawing';
import { lines, recognised } from '../../support/recognised';

const cases = [
  {
    language: 'en',
    asOf: '2024-03-31',
    drawing: `
Follow-up to recommendations of the Joint Inspection Unit
Status as at 31 March 2024

No. | JIU report | Title | Rec. no. | Addressee | Text of the recommendation | Accepted? | Implementation status | Management comments | Owner | Due date
1 | JIU/REP/2023/4 | Mental health | 1 | Executive heads | The executive heads should adopt a plan for well-being. | Accepted | In progress | A draft plan exists. | HR | 45657
2 | JIU/REP/2023/4 | Mental health | 2 | Legislative bodies | The legislative bodies should review the plan each year. | Not relevant |  | Already done by the council. | Council secretariat | 45657
3 | JIU/REP/2022/4 | Racism | 1 | Executive heads | The executive heads should publish figures on complaints. | ACCEPTED | implemented. | Published every year. | HR | 45291`,
    expected: [
      'JIU/REP/2023/4 1 executive accepted in_progress',
      'JIU/REP/2023/4 2 legislative not_relevant -',
      'JIU/REP/2022/4 1 executive accepted implemented',
    ],
    fields: {
      report: 'B',
      reportTitle: 'C',
      number: 'D',
      addressee: 'E',
      text: 'F',
      acceptance: 'G',
      implementation: 'H',
      assessment: 'I',
      responsible: 'J',
      targetDate: 'K',
    },
  },
  {
    language: 'fr',
    asOf: '2023-06-30',
    drawing: `
Suivi des recommandations du CCI - situation au 30 juin 2023

Cote du rapport | Intitulé | Rec. n° | Destinataire | Recommandation | ACCEPTATION | ETAT D'AVANCEMENT DE LA MISE EN OEUVRE | Observations de la direction | Service responsable | Échéance
JIU/REP/2021/3 | Cybersécurité | Rec. 1 | Chefs de secrétariat | Les chefs de secrétariat devraient établir un rapport complet. | Acceptée | en cours d'application | Le rapport est en préparation. | Informatique | 31 décembre 2023
JIU/REP/2021/3 | Cybersécurité | Rec. 2 | Organes délibérants | Les organes délibérants devraient examiner ce rapport. | non acceptée |  | Le conseil ne l'a pas jugé utile. | Secrétariat | 31 décembre 2023
JIU/REP/2021/2 | Pays sans littoral | Rec. 7 | Organe directeur | Les organes directeurs devraient donner des directives. | sans objet |  | Ne concerne pas l'organisation. | Programmes | 2023`,
    expected: [
      'JIU/REP/2021/3 1 executive accepted in_progress',
      'JIU/REP/2021/3 2 legislative not_accepted -',
      'JIU/REP/2021/2 7 legislative not_relevant -',
    ],
    fields: {
      report: 'A',
      reportTitle: 'B',
      number: 'C',
      addressee: 'D',
      text: 'E',
      acceptance: 'F',
      implementation: 'G',
      assessment: 'H',
      responsible: 'I',
      targetDate: 'J',
    },
  },
  {
    language: 'es',
    asOf: '2022-12-31',
    drawing: `
Recomendaciones de la DCI: situación al 31 de diciembre de 2022
Signatura | Título del informe | N.º | Dirigida a | Recomendación | Aceptación | Estado de la aplicación | Medidas adoptadas | Dependencia responsable
JIU/REP/2020/7 | Cadenas de bloques | 1 | Órganos rectores | Los órganos rectores deberían incluir esta técnica en la estrategia. | 1 - Aceptada | 2 - En curso | Se prepara una estrategia. | Informática
JIU/REP/2020/7 | Cadenas de bloques | 2 | Jefes ejecutivos | Los jefes ejecutivos deberían examinar los casos de uso. | 1 - Aceptada | 3 - Plenamente aplicada | Se examinaron todos. | Informática
JIU/REP/2020/5 | Gestión de riesgos | 1 | Órganos legislativos | Los órganos legislativos deberían examinar los riesgos cada año. | 3 - En estudio |  | Se está examinando. | Finanzas`,
    expected: [
      'JIU/REP/2020/7 1 legislative accepted in_progress',
      'JIU/REP/2020/7 2 executive accepted implemented',
      'JIU/REP/2020/5 1 legislative under_consideration -',
    ],
    fields: {
      report: 'A',
      reportTitle: 'B',
      number: 'C',
      addressee: 'D',
      text: 'E',
      acceptance: 'F',
      implementation: 'G',
      assessment: 'H',
      responsible: 'I',
    },
  },
  {
    language: 'ru',
    asOf: '2023-12-31',
    drawing: `
Ход выполнения рекомендаций ОИГ по состоянию на 31 декабря 2023 года

№ п/п | Условное обозначение | Название доклада | Номер рекомендации | Кому адресована | Текст рекомендации | Статус принятия | Ход выполнения | Принятые меры | Ответственное подразделение | Срок выполнения
1 | JIU/REP/2021/5 | Этика | 2 | Директивные органы | Директивным органам следует обновить круг ведения комитетов. | принята | Выполнено | Круг ведения обновлен. | Финансы | 31.12.2023
2 | JIU/REP/2021/5 | Этика | 3 | Исполнительные главы | Исполнительным главам следует утвердить новый порядок. | Не принята |  | Порядок уже существует. | Этика | 31.12.2023
3 | JIU/REP/2019/3 | Гендер | № 1 | Исполнительные главы | Исполнительным главам следует сообщать о ходе работы. | Принята | В процессе выполнения | Отчет готовится. | Кадры | 30 июня 2024 г.`,
    expected: [
      'JIU/REP/2021/5 2 legislative accepted implemented',
      'JIU/REP/2021/5 3 executive not_accepted -',
      'JIU/REP/2019/3 1 executive accepted in_progress',
    ],
    fields: {
      report: 'B',
      reportTitle: 'C',
      number: 'D',
      addressee: 'E',
      text: 'F',
      acceptance: 'G',
      implementation: 'H',
      assessment: 'I',
      responsible: 'J',
      targetDate: 'K',
    },
  },
  {
    language: 'ar',
    asOf: '2022-03-31',
    drawing: `
متابعة توصيات وحدة التفتيش المشتركة
الحالة في 31 آذار/مارس 2022

م | رمز التقرير | عنوان التقرير | رقم التوصية | موجّهة إلى | نص التوصية | حالة القبول | حالة التنفيذ | تعليقات الإدارة | الوحدة المسؤولة
١ | JIU/REP/2021/3 | الأمن السيبراني | ١ | الرؤساء التنفيذيون | ينبغي للرؤساء التنفيذيين إعداد تقرير شامل عن الأمن السيبراني. | مقبولة | قيد التنفيذ | يجري إعداد التقرير. | تكنولوجيا المعلومات
٢ | JIU/REP/2021/3 | الأمن السيبراني | ٢ | الهيئات التشريعية | ينبغي للهيئات التشريعية النظر في هذا التقرير. | غير مقبولة |  | لم تر الهيئة حاجة إليه. | الأمانة
٣ | JIU/REP/2020/5 | إدارة المخاطر | ٤ | الرؤساء التنفيذيون | ينبغي للرؤساء التنفيذيين مراجعة المخاطر كل سنة. | قُبلت | نُفِّذت | تمت المراجعة. | المالية`,
    expected: [
      'JIU/REP/2021/3 1 executive accepted in_progress',
      'JIU/REP/2021/3 2 legislative not_accepted -',
      'JIU/REP/2020/5 4 executive accepted implemented',
    ],
    fields: {
      report: 'B',
      reportTitle: 'C',
      number: 'D',
      addressee: 'E',
      text: 'F',
      acceptance: 'G',
      implementation: 'H',
      assessment: 'I',
      responsible: 'J',
    },
  },
  {
    language: 'zh',
    asOf: '2021-12-31',
    drawing: `
联检组建议跟踪（截至2021年12月底）
编号 | 文号 | 报告名称 | 建议号 | 提交对象 | 建议内容 | 是否接受 | 执行状况 | 管理层答复 | 责任部门 | 完成期限
1 | JIU／REP／2020／6 | 使用多种语文 | 建议一 | 理事机构 | 理事机构应请各组织首长制定战略。 | 已接受。 | 正在执行 | 战略草案已提交。 | 语言司 | 2022年底
2 | JIU／REP／2020／6 | 使用多种语文 | 建议三 | 行政首长 | 行政首长应任命一名协调员。 | ①已接受 | 已充分执行 | 协调员已任命。 | 人力部 | 2022年底
3 | JIU／REP／2020／2 | 学习政策 | 第8号建议 | 执行首长 | 各组织首长应批准学习框架。 | 不适用 |  | 与本组织职责不符。 | 人力部 | 2023年底`,
    expected: [
      'JIU/REP/2020/6 1 legislative accepted in_progress',
      'JIU/REP/2020/6 3 executive accepted implemented',
      'JIU/REP/2020/2 8 executive not_relevant -',
    ],
    fields: {
      report: 'B',
      reportTitle: 'C',
      number: 'D',
      addressee: 'E',
      text: 'F',
      acceptance: 'G',
      implementation: 'H',
      assessment: 'I',
      responsible: 'J',
      targetDate: 'K',
    },
  },
];

describe.each(cases)('a tracker in $language', ({ language, asOf, drawing, expected, fields }) => {
  const found = recognised(drawSheet(drawing));
  test('its rows', () => {
    expect(lines(found.rows)).toEqual(expected);
  });
  test('its columns', () => {
    expect(found.fields).toEqual(fields);
  });
  test('its language, scheme and day', () => {
    expect([found.language, found.scheme, found.asOf]).toEqual([language, 'jiu', asOf]);
  });
});
