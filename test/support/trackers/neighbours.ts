// Trackers beside much that is none: task lists, catalogues, summaries, earlier statuses, columns of one name.
import type { TrackerDrawing } from './drawing';

const office: TrackerDrawing = {
  name: 'en-office-file',
  sheets: [
    {
      name: 'Tasks',
      drawing: `
Task | Description | Owner | Due date | Status
Room | Book the large room for the session. | Registry | 2024-03-01 | Completed
Paper | Send the paper to the translators. | Council | 2024-04-01 | In progress
Badges | Order badges for the delegates. | Security | 2024-04-15 | Not started`,
      header: 'A1:E1',
    },
    {
      name: 'Texts',
      drawing: `
Symbol | No. | Addressee | Recommendation
JIU/REP/2020/5 | 1 | Executive heads | Keep a register of risks.
JIU/REP/2020/5 | 2 | Governing bodies | Review the register once a year.`,
      header: 'A1:D1',
    },
    {
      name: 'Summary',
      drawing: `
Status | Number of recommendations | Share
Implemented | 1 | 50
In progress | 1 | 50
Total | 2 | 100`,
      header: 'A1:C1',
    },
    {
      name: 'Answers',
      drawing: `
Symbol | No. | Recommendation | Status | Status | Previous status | Comments
JIU/REP/2020/5 | 1 | Keep a register of risks. | Accepted | Implemented | In progress | The register is kept.
JIU/REP/2020/5 | 2 | Review the register once a year. | Not accepted | | Under consideration | Reviewed by the audit committee.
JIU/REP/2020/5 | 4 | Name an owner for each risk. | Accepted | In progress | Not started | Half are named.`,
      header: 'A1:G1',
    },
  ],
};

const before: TrackerDrawing = {
  name: 'es-situacion-anterior',
  sheets: [
    {
      name: 'Seguimiento',
      drawing: `
Informe | Rec. | Recomendación | ¿Aceptada? | Situación anterior | Situación actual | Respuesta de la administración | Finalizada el
JIU/REP/2015/3 | 1 | Publicar los resúmenes en las seis lenguas. | Sí, aceptada | No iniciada | En curso | Tres lenguas hechas. |
JIU/REP/2015/3 | 4 | Dar cuenta del gasto en prensa. | Aceptada | En curso | Aplicada | Informe de gasto publicado. | 15 de mayo de 2023
JIU/REP/2015/4 | 2 | Consultar a los donantes. | No procede | | | No hay donantes. |`,
      header: 'A1:H1',
    },
    {
      name: 'Listas',
      drawing: `
Aceptada
No aceptada
No procede`,
      hidden: true,
    },
  ],
};

const words: TrackerDrawing = {
  name: 'fr-oui-non',
  sheets: [
    {
      name: 'Réponses',
      drawing: `
Rapport | N° rec. | Recommandation | Suite donnée | < | < | État | < | < | Incidences financières | Décision
^ | ^ | ^ | acceptée | rejetée | à l'examen | non entamée | en cours | exécutée | ^ | ^
JIU/REP/2018/2 | 1 | Noter les progrès de la parité. | oui | non | non | non | non | oui | Néant | WHA72/5
JIU/REP/2018/2 | 3 | Créer un fonds pour la parité. | non | oui | non | | | | 200 000 | WHA72/5
JIU/REP/2018/7 | 2 | Simplifier les avis de vacance. | oui | non | non | non | oui | non | Néant | 
JIU/REP/2018/7 | 5 | Raccourcir les entretiens. | non | non | oui | | | | | `,
      header: 'A1:K2',
    },
  ],
};

const beside: TrackerDrawing = {
  name: 'ar-lawhatan',
  sheets: [
    {
      name: 'لوحتان',
      drawing: `
رمز التقرير | رقم التوصية | التوصية | القبول | حالة التنفيذ |  | رمز التقرير | رقم التوصية | التوصية | القبول | حالة التنفيذ
JIU/REP/2014/1 | 1 | إعداد خطة للمباني. | مقبولة | نفذت | | JIU/REP/2014/6 | 1 | تقييم البرامج الكبرى. | مقبولة | قيد التنفيذ
JIU/REP/2014/1 | 2 | عرض الخطة على المجلس. | مقبولة | قيد التنفيذ | | JIU/REP/2014/6 | 4 | نشر نتائج التقييم. | لم تقبل |
JIU/REP/2014/1 | 5 | تأجير المكاتب الخالية. | لا تنطبق | | | JIU/REP/2014/6 | 9 | تدريب المقيمين. | مقبولة | لم تبدأ`,
      header: 'A1:K1',
      rightToLeft: true,
    },
    {
      name: 'ملخص',
      drawing: `
الحالة | عدد التوصيات
نفذت | 1
قيد التنفيذ | 2`,
      rightToLeft: true,
    },
  ],
};

const meeting: TrackerDrawing = {
  name: 'zh-wu-genzong',
  sheets: [
    {
      name: '任务',
      drawing: `
任务 | 内容 | 负责人 | 期限 | 状态
会议室 | 预订大会议室。 | 甲 | 2024年3月1日 | 已落实
文件 | 把文件送交翻译。 | 乙 | 2024年4月1日 | 进行中
胸牌 | 订制代表胸牌。 | 丙 | 2024年4月15日 | 未开始`,
      header: 'A1:E1',
    },
  ],
};

export const neighbours = [office, before, words, beside, meeting] as const;
