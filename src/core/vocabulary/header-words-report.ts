// Column headers that say which report a recommendation is of, which one it is, and whom it speaks to. `~` marks a
// word that other columns bear too, `~~` one that is mostly a running number: what stands under it decides.
// After terms.md section 2.
import type { Lines } from './words';

export const reportHeaders = {
  source: {
    ar: 'المصدر | جهة الرقابة | الجهة المصدرة | هيئة الرقابة',
    zh: '来源 | 提出机构 | 监督机构 | 审计机构 | 发布机构',
    en: 'source | oversight body | issued by | origin | issuing body | audit body | source of recommendation',
    fr: 'source | origine | organe de contrôle | émanant de | organe de surveillance',
    ru: 'источник | надзорный орган | орган надзора | кем вынесена',
    es: 'fuente | origen | órgano de supervisión | órgano de control | emitida por',
  },
  report: {
    ar: 'رمز التقرير | رمز الوثيقة | ~رمز | رقم التقرير | ~المرجع | مرجع التقرير | رقم الوثيقة | ~التقرير',
    zh: '报告文号 | 报告编号 | 文号 | 文件编号 | 文件号 | 报告号 | 报告文件号 | ~编号 | ~报告 | 报告代码 | 联检组报告',
    en: 'report symbol | symbol | document symbol | report no. | report number | report reference | report ref. | ~reference | ~ref. | ~reference no. | JIU report | ~report | JIU symbol | JIU reference | audit report no. | document reference | report code',
    fr: 'cote du rapport | cote | cote du document | n° du rapport | numéro du rapport | n° rapport | référence du rapport | ~référence | ~réf. | ~rapport | rapport du CCI',
    ru: 'условное обозначение доклада | условное обозначение | обозначение | обозначение доклада | номер доклада | № доклада | № отчета | номер отчета | номер документа | ~доклад | ~отчет | шифр доклада | доклад ОИГ | ссылка на доклад | ссылка на документ',
    es: 'signatura del informe | signatura | núm. del informe | número de informe | número del informe | n.º de informe | referencia del informe | ~referencia | ~ref. | ~informe | informe de la DCI',
  },
  reportTitle: {
    ar: 'عنوان التقرير | ~العنوان | اسم التقرير | ~التقرير',
    zh: '报告标题 | 报告题目 | 报告名称 | 标题 | 题目 | 联检组报告链接 | ~报告',
    en: 'report title | title | title of the report | name of the report | report name | audit title | ~report | ~subject | ~audit report',
    fr: 'titre du rapport | intitulé du rapport | titre | intitulé | ~rapport | nom du rapport | ~objet',
    ru: 'название доклада | наименование доклада | название отчета | наименование отчета | название | наименование | заголовок | ~доклад | ~отчет | ~тема',
    es: 'título del informe | título | nombre del informe | denominación | ~informe | ~asunto',
  },
  issued: {
    ar: 'تاريخ الإصدار | تاريخ الصدور | تاريخ النشر | تاريخ التقرير | ~سنة التقرير | ~السنة | ~سنة الإصدار',
    zh: '发布日期 | 印发日期 | 报告日期 | 发布 | 印发 | 发表日期 | 出版日期 | 报告年份 | ~年份 | ~年度 | ~日期',
    en: 'date of issue | issue date | date issued | report date | publication date | date of publication | date of report | issued | published | issued on | year of issue | report year | ~audit report year | ~year of report | ~year | ~date',
    fr: "date de publication | date de parution | date d'émission | date du rapport | publié le | année du rapport | année de publication | ~année | ~date",
    ru: 'дата издания | дата выпуска | дата публикации | дата доклада | дата отчета | год доклада | год выпуска | ~год | ~дата',
    es: 'fecha de publicación | fecha de emisión | fecha del informe | año del informe | año de publicación | ~año | ~fecha',
  },
  number: {
    ar: 'رقم التوصية | التوصية رقم | ~رقم | ~التوصية | ~~م | ~~الرقم التسلسلي | ~~مسلسل | ~~ت',
    zh: '建议编号 | 建议号 | 建议号码 | ~建议序号 | ~编号 | ~建议 | ~~序号 | ~~号',
    en: 'recommendation number | recommendation no. | rec. no. | rec. number | rec # | ~rec. | recommendation # | ~number | ~no. | ~# | ~recommendation | ~recommendation reference | ~~serial no. | ~~serial number | ~~s/n | ~~sl. no. | ~~item | ~~item no. | ~~line',
    fr: "numéro de la recommandation | recommandation n° | n° rec. | rec. n° | n° de recommandation | n° recommandation | n° de la recommandation | ~rec. | ~n° | ~numéro | ~recommandation | ~~n° d'ordre | ~~numéro d'ordre",
    ru: 'номер рекомендации | № рекомендации | рек. № | № рек. | ~рек. | ~№ | ~номер | ~рекомендация | ~~№ п/п | ~~п/п | ~~порядковый номер',
    es: 'número de la recomendación | número de recomendación | núm. de recomendación | n.º de recomendación | rec. núm. | núm. rec. | ~rec. | ~N.º | ~núm. | ~número | ~recomendación | ~~núm. de orden | ~~n.º de orden | ~~ítem',
  },
  text: {
    ar: 'نص التوصية | التوصية | التوصيات | مضمون التوصية | توصيات مراجع الحسابات الخارجي | توصية وحدة التفتيش المشتركة | ~النص',
    zh: '建议 | 建议内容 | 建议案文 | 建议全文 | 建议正文 | 联检组建议 | 审计建议 | ~内容 | ~案文 | 审计委员会的建议',
    en: 'recommendation | recommendations | recommendation text | text of the recommendation | full text of the recommendation | full recommendation | JIU recommendation | ~description | description of recommendation | recommendation of the Board | ~text | audit recommendation | recommendation description',
    fr: 'recommandation | recommandations | texte de la recommandation | libellé de la recommandation | libellé | énoncé de la recommandation | recommandation du CCI | recommandation du Commissaire aux comptes | ~texte | ~description',
    ru: 'рекомендация | рекомендации | текст рекомендации | содержание рекомендации | формулировка рекомендации | формулировка | рекомендация ОИГ | ~текст | ~содержание | ~описание',
    es: 'recomendación | recomendaciones | texto de la recomendación | recomendación de la DCI | recomendación del Auditor Externo | enunciado de la recomendación | ~texto | ~descripción',
  },
  addressee: {
    ar: 'الجهة الموجهة إليها التوصية | موجهة إلى | الموجهة إلى | موجه إلى | الجهة المعنية | المرسل إليه | الجهة المخاطبة',
    zh: '建议对象 | 针对 | 提给 | 对象 | 提交对象 | 针对对象 | 受文对象 | 收件方',
    en: 'addressed to | addressee | addressees | directed to | for action by | for decision by | E/L | recommendation addressed to | action by | addressed',
    fr: "adressée à | adressé à | destinataire | destinataires | à l'intention de | s'adresse à | pour décision",
    ru: 'адресат | адресована | адресовано | кому адресована | кому адресовано | адресат рекомендации',
    es: 'dirigida a | dirigido a | destinatario | destinataria | destinatarios',
  },
} as const satisfies Record<string, Lines>;
