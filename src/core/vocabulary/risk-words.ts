// How grave a risk is called, so that the gravest comes first. Registers use these words in any of the six languages;
// others, such as a number of their own, have no rank.
import { fold } from './fold';
import { listedAll, type Words } from './words';

/** The gravest first. */
const levels: readonly Words[] = [
  listedAll({
    ar: 'حرجة | حرج | بالغة',
    zh: '极高 | 重大 | 严重',
    en: 'critical | extreme | very high | severe',
    fr: 'critique | extrême | très élevé | très élevée',
    ru: 'критический | критическая | очень высокий | очень высокая',
    es: 'crítico | crítica | extremo | muy alto | muy alta',
  }),
  listedAll({
    ar: 'عالية | عال | عالٍ | مرتفعة | مرتفع',
    zh: '高 | 较高',
    en: 'high | h | major | significant',
    fr: 'élevé | élevée | haut | haute | fort | important',
    ru: 'высокий | высокая | высокое | значительный',
    es: 'alto | alta | elevado | elevada | importante',
  }),
  listedAll({
    ar: 'متوسطة | متوسط',
    zh: '中 | 中等',
    en: 'medium | moderate | m | average',
    fr: 'moyen | moyenne | modéré | modérée',
    ru: 'средний | средняя | среднее | умеренный | умеренная',
    es: 'medio | media | mediano | mediana | moderado | moderada',
  }),
  listedAll({
    ar: 'منخفضة | منخفض | ضعيفة',
    zh: '低 | 较低',
    en: 'low | l | minor',
    fr: 'faible | bas | basse | mineur',
    ru: 'низкий | низкая | низкое | незначительный',
    es: 'bajo | baja | menor',
  }),
  listedAll({
    ar: 'لا توجد | منعدمة | طفيفة',
    zh: '无 | 极低',
    en: 'very low | negligible | none',
    fr: 'très faible | négligeable | aucun',
    ru: 'очень низкий | очень низкая | отсутствует',
    es: 'muy bajo | muy baja | insignificante | ninguno',
  }),
];

const ranks = new Map(
  levels.flatMap((words, rank) =>
    Object.values(words).flatMap((list) => list.map((word) => [fold(word), rank] as const)),
  ),
);

/** 0 for the gravest; `null` for a word that is none of these. "High risk" and "2 - High" are as "High". */
export function riskRank(text: string): number | null {
  const plain = fold(text);
  const bare = plain
    .replace(/^\d+\s*[-–—.:)]\s*/u, '')
    .replace(/^(?:risque|риск|riesgo|مخاطر|风险)\s*|\s*(?:risk|risque|риск|مخاطر|风险)$/gu, '')
    .trim();
  return ranks.get(plain) ?? ranks.get(bare) ?? null;
}
