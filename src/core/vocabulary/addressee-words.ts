// Whom a recommendation speaks to: words for executive heads and for legislative or governing bodies.
import type { AddresseeCode } from '../recommendation/codes';
import { fold, foldings } from './fold';
import { isForInformation } from './other-words';
import { listedAll, type Words } from './words';

export const executiveWords: Words = listedAll({
  ar: 'الرئيس التنفيذي | الرؤساء التنفيذيون | الرؤساء التنفيذيين | رئيس تنفيذي | رؤساء تنفيذيون | المدير العام | المدير التنفيذي | الأمين العام | الإدارة | الأمانة',
  zh: '行政首长 | 执行首长 | 各组织行政首长 | 总干事 | 秘书长 | 执行主任 | 管理层 | 秘书处',
  en: 'executive head | executive heads | head of the organization | management | director general | director-general | secretary-general | executive director | executive | secretariat | EH | E',
  fr: 'chef de secrétariat | chefs de secrétariat | chef du secrétariat | directeur général | directrice générale | secrétaire général | secrétaire générale | directeur exécutif | secrétariat | direction | administration',
  ru: 'исполнительный глава | исполнительные главы | исполнительный руководитель | исполнительные руководители | административный руководитель | административные руководители | генеральный директор | генеральный секретарь | директор-исполнитель | руководство | секретариат',
  es: 'jefe ejecutivo | jefes ejecutivos | jefa ejecutiva | director general | directora general | secretario general | secretaria general | director ejecutivo | directora ejecutiva | secretaría | administración',
});

export const legislativeWords: Words = listedAll({
  ar: 'الهيئة التشريعية | الهيئات التشريعية | هيئة تشريعية | الجهاز التشريعي | الأجهزة التشريعية | الهيئة الإدارية | الهيئات الإدارية | مجلس الإدارة | مجالس الإدارة | هيئة الإدارة | هيئات الإدارة | الأجهزة الرياسية | الأجهزة الرئاسية',
  zh: '立法机构 | 立法机关 | 理事机构 | 管理机构 | 立法/管理机构 | 立法和管理机构 | 领导机构 | 立法/理事机构 | 立法和理事机构 | 立法机关和理事机构 | 理事会',
  en: 'legislative body | legislative bodies | legislative/governing body | legislative/governing bodies | legislative and governing bodies | governing body | governing bodies | legislative organ | legislative organs | council | member states | legislative | LB | GB | L',
  fr: 'organe délibérant | organes délibérants | organe directeur | organes directeurs | organe législatif | organes législatifs | organe de gouvernance | organes de gouvernance | conseil | états membres',
  ru: 'руководящий орган | руководящие органы | директивный орган | директивные органы | законодательный орган | законодательные органы | совет | государства-члены',
  es: 'órgano legislativo | órganos legislativos | órganos legislativos y rectores | órgano rector | órganos rectores | órgano deliberante | órganos deliberantes | consejo | estados miembros',
});

const otherWords: Words = listedAll({
  ar: 'الأمين العام للأمم المتحدة | الجمعية العامة | أخرى | جهة أخرى',
  zh: '联合国秘书长 | 大会 | 首协会 | 其他 | 其它 | 不适用',
  en: 'secretary-general of the united nations | united nations secretary-general | un secretary-general | general assembly | CEB | other | others | other organizations | N/A',
  fr: "secrétaire général de l'organisation des nations unies | secrétaire général de l'ONU | assemblée générale | CCS | autre | autres",
  ru: 'генеральный секретарь организации объединенных наций | генеральный секретарь ООН | генеральная ассамблея | КСР | другие | прочие',
  es: 'secretario general de las naciones unidas | asamblea general | JJE | otro | otros | otra',
});

const exact = new Map<string, AddresseeCode>();
for (const [code, words] of [
  ['executive', executiveWords],
  ['legislative', legislativeWords],
  ['other', otherWords],
] as const) {
  for (const word of Object.values(words).flat()) if (!exact.has(fold(word))) exact.set(fold(word), code);
}

/** Folded words long enough to be looked for inside a longer title, such as "Executive heads of the organizations". */
const inside = [...exact].filter(([word]) => word.length >= (/\p{Script=Han}/u.test(word) ? 4 : 9));

/** `null` for words that name nobody we know; both at once, as in "E/L", is the legislative body's: it decides. */
export function readAddressee(text: string): AddresseeCode | null {
  const forms = foldings(text);
  for (const form of forms) {
    const code = exact.get(form) ?? exact.get(form.replace(/^(?:the|l'|le |la |les |el |los |las )\s*/u, ''));
    if (code !== undefined) return code;
  }
  const [plain] = forms;
  if (plain === undefined || plain.length > 90) return null;
  if (/^e\s*[/&+,]\s*l$|^l\s*[/&+,]\s*e$/.test(plain)) return 'legislative';
  if (isForInformation(text)) return 'other';
  const met = new Set(inside.filter(([word]) => plain.includes(word)).map(([, code]) => code));
  return met.has('legislative')
    ? 'legislative'
    : met.has('other')
      ? 'other'
      : met.has('executive')
        ? 'executive'
        : null;
}
