// Notes of what changed since last period, typed in six languages: "new", "previously: in progress", "no change,
// assessment updated". After terms.md section 5 and WO/PBC/34/6. A status is taken for what its word means, whichever
// column the note stands beside: papers note an implementation status beside the acceptance.
import type { AcceptanceCode, ImplementationCode } from '../recommendation/codes';
import { fold } from './fold';
import { memoised } from './memoised';
import { statusWord } from './status-reading';
import { type Lines, listed } from './words';

/** A status word; one that is a word of both kinds ("sans objet") has both codes and means either. */
export interface NamedStatus {
  readonly word: string;
  readonly acceptance: AcceptanceCode | null;
  readonly implementation: ImplementationCode | null;
}

export type ChangeNote =
  | { readonly kind: 'new' }
  /** What was the case before; more than one where the note names acceptance and implementation. */
  | { readonly kind: 'previous'; readonly statuses: readonly NamedStatus[] }
  | { readonly kind: 'unchanged' }
  /** The status is the same, the assessment is not. */
  | { readonly kind: 'unchanged-updated' };

/** A longer text is a comment that happens to begin like a note. */
const longest = 200;

/** `null` when the text is no note of one of these kinds. */
export const readChangeNote: (text: string) => ChangeNote | null = memoised(readOnce, longest);

function readOnce(text: string): ChangeNote | null {
  // Markup around a note may make it longer than it reads.
  if (text.length > 4 * longest) return null;
  const plain = trimmed(fold(text.replaceAll(/<[^<>]*>/g, ' ')));
  if (plain === '' || plain.length > longest) return null;
  const bare = trimmed(plain.replace(updated, ' '));
  if (newNote.test(bare)) return { kind: 'new' };
  if (unchanged.test(bare) && !reserve.test(bare)) return { kind: bare === plain ? 'unchanged' : 'unchanged-updated' };
  const statuses = statusesIn(bare);
  return statuses === null ? null : { kind: 'previous', statuses };
}

/** Alternatives are folded words, written as one line a language. */
function anyOf(lines: Lines): string {
  const words = Object.values(lines).flatMap((line) => listed(line).map((word) => fold(word)));
  // The longest first: "previous status" must not be read as "previous".
  return words
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
}

const edge = String.raw`[\s.,;:'"/()|·•*-]*`;
const edges = new RegExp(`^${edge}|(?<![)])[\\s.,;:'"/|·•*-]+$`, 'gu');

function trimmed(text: string): string {
  return text.replaceAll(edges, '').trim();
}

const updated = new RegExp(
  `[\\s.,;:/()-]*(?:and |but |et |mais |y |pero |и |но |و|但)?(?:${anyOf({
    ar: 'حدث التقييم | تم تحديث التقييم | تقييم محدث | مع تحديث التقييم',
    zh: '评估已更新 | 评估更新 | 已更新评估 | 但评估已更新 | 更新了评估',
    en: 'assessment updated | updated assessment | assessment has been updated | the assessment has been updated | assessment was updated',
    fr: "évaluation actualisée | évaluation mise à jour | l'évaluation a été actualisée | l'évaluation a été mise à jour",
    ru: 'оценка обновлена | обновленная оценка',
    es: 'evaluación actualizada | se ha actualizado la evaluación | la evaluación se ha actualizado',
  })})(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Arabic}])`,
  'u',
);

const newNote = new RegExp(
  `^(?:${anyOf({
    ar: 'توصية جديدة | جديدة | جديد',
    zh: '新建议 | 新 | 新增 | 新增建议 | 新的建议 | 本期新增',
    en: 'new | new recommendation | new this period | new since the previous report | new in this report',
    fr: 'nouvelle | nouveau | nouvelle recommandation',
    ru: 'новая | новая рекомендация | новое',
    es: 'nueva | nuevo | recomendación nueva | nueva recomendación',
  })})$`,
  'u',
);

const unchanged = new RegExp(
  `^(?:${anyOf({
    ar: 'لا تغيير | لا تغير | لم تتغير الحالة | لم يتغير | دون تغيير | بدون تغيير',
    zh: '无变化 | 没有变化 | 无变动 | 状态未变 | 状态无变化 | 未变 | 与上期相同 | 与之前相同',
    en: 'no change | no changes | no status change | no change in status | unchanged | status unchanged | same as before',
    fr: 'pas de changement | aucun changement | sans changement | situation inchangée | état inchangé | inchangé | inchangée',
    ru: 'без изменений | изменений нет | статус не изменился | не изменился | не изменилась',
    es: 'sin cambios | sin cambio | no ha habido cambios | sin variación | sin variaciones',
  })}|与.{1,16}相比,?(?:无|没有|未发生|未有)(?:任何)?(?:变化|变动))(?:$|[^\\p{L}]|(?<=\\p{Script=Han}))`,
  'u',
);

/** "No change, except that...": what follows says the contrary. */
const reserve =
  /\b(?:but|except|however|mais|sauf|hormis|excepto|salvo|pero)\b|кроме|однако|но |除|但|سوي|لكن|باستثناء/u;

const before = new RegExp(
  `^(?:${anyOf({
    ar: 'سابقاً | كانت في السابق | كان في السابق | في السابق | الحالة السابقة | كانت سابقاً | كانت',
    zh: '之前为 | 之前是 | 此前为 | 此前是 | 原为 | 上期为 | 之前状态为 | 之前状态 | 上期状态 | 上期状态为 | 上一报告期为 | 原状态为 | 之前 | 此前',
    en: 'previously | previously reported as | previous status | previous status was | previous | formerly | was | status last period | last period | earlier',
    fr: 'précédemment | auparavant | était | situation précédente | état précédent | statut précédent | anciennement',
    ru: 'ранее | предыдущий статус | прежний статус | прежде | была | было',
    es: 'anteriormente | antes | previamente | situación anterior | estado anterior | estaba | era',
  })})(?!\\p{Script=Latin}|\\p{Script=Cyrillic}|\\p{Script=Arabic})${edge}(?<status>.+)$`,
  'u',
);

/** From one status to the next; both must be known, so that no other sentence is taken for a note. */
const moves = [
  /^(?<status>.+?)\s*(?:→|⇒|->|=>)\s*(?<now>.+)$/u,
  /^(?:\p{L}+ ){0,3}?(?:from|de|с|من) (?<status>.+?) (?:to|a|на|الي) (?<now>.+)$/u,
  /^(?:状态|状况)?(?:已)?[由从](?<status>.+?)(?:改为|变为|转为|更新为)(?<now>.+)$/u,
];

function statusesIn(note: string): readonly NamedStatus[] | null {
  for (const move of moves) {
    const { status = '', now = '' } = move.exec(note)?.groups ?? {};
    const statuses = namedIn(now) && namedIn(status);
    if (statuses) return statuses;
  }
  return namedIn(before.exec(note)?.groups?.['status'] ?? '');
}

/** One status, or several with signs in between; `null` when any of it is no status. */
function namedIn(text: string): readonly NamedStatus[] | null {
  const whole = named(text);
  if (whole) return [whole];
  const parts = text.split(/[,;/+]| - /u).map((part) => named(part));
  const known = parts.filter((part) => part !== null);
  return parts.length > 1 && known.length === parts.length ? known : null;
}

function named(text: string): NamedStatus | null {
  const word = trimmed(text);
  const acceptance = statusWord('acceptance', word);
  const implementation = statusWord('implementation', word);
  return acceptance === null && implementation === null ? null : { word, acceptance, implementation };
}
