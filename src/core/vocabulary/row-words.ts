// Rows of a tracker that are no recommendations: totals and percentages under the columns, notes below the table.
import { fold } from './fold';
import { listedAll, type Words } from './words';

const totalWords: Words = listedAll({
  ar: 'المجموع | الإجمالي | المجموع الكلي | إجمالي | العدد | النسبة | النسبة المئوية | المجموع الفرعي',
  zh: '总计 | 合计 | 共计 | 小计 | 总数 | 总和 | 百分比 | 占比 | 比例 | 比率',
  en: 'total | totals | grand total | subtotal | sub-total | sum | count | number of recommendations | percentage | percent | per cent | share | average | rate | %',
  fr: 'total | totaux | total général | sous-total | somme | nombre | pourcentage | part | moyenne | taux',
  ru: 'итого | всего | общее количество | подытог | сумма | количество | доля | процент | проценты | процентов | в процентах',
  es: 'total | totales | total general | subtotal | suma | número | porcentaje | porcentajes | promedio | tasa',
});

const noteWords: Words = listedAll({
  ar: 'ملاحظة | ملاحظات | المصدر | حاشية | الحواشي | مفتاح | بيان الرموز',
  zh: '注 | 注释 | 说明 | 备注 | 资料来源 | 图例 | 附注',
  en: 'note | notes | source | sources | legend | key | footnote | footnotes | abbreviations | nb | n.b. | prepared by',
  fr: 'note | notes | source | sources | légende | remarque | nb | n.b. | abréviations',
  ru: 'примечание | примечания | источник | источники | условные обозначения | сноска',
  es: 'nota | notas | fuente | fuentes | leyenda | abreviaturas | nb | n.b.',
});

const totals = new Set(
  Object.values(totalWords)
    .flat()
    .map((word) => fold(word)),
);
const notes = new Set(
  Object.values(noteWords)
    .flat()
    .map((word) => fold(word)),
);

/** "Total", "Total:", "Total 2022", "合计（51）", "Total accepted": the word alone or at the head of a short label. */
export function isTotalLabel(text: string): boolean {
  const label = fold(text);
  if (label === '' || label.length > 60) return false;
  if (totals.has(label.replace(/[\s:.()%]+$/u, '')) || label === '%') return true;
  const word = /^(?<word>[\p{L}-]+(?: general| general[ea])?)\s*(?:[:：=(%-]|\d)/u.exec(label)?.groups?.['word'];
  if (word !== undefined && totals.has(word)) return true;
  return (
    /^(?:total|totals|grand total|subtotal|total general|итого|всего|المجموع|الاجمالي)(?: |$)/u.test(label) ||
    /^(?:总计|合计|共计|小计)/u.test(label)
  );
}

/** "Note: …", "注：…", "* …", "1/ …": how a line below a table begins. */
export function isNote(text: string): boolean {
  const line = fold(text.slice(0, 60));
  if (/^(?:\*|†|‡|\d{1,2}\/\s|[a-c]\/\s)/u.test(line)) return true;
  const word = /^(?<word>[\p{L}. ]{1,24}?)\s*(?:\d{1,2})?\s*[:：.-]/u.exec(line)?.groups?.['word'];
  return notes.has(line) || (word !== undefined && notes.has(word));
}
