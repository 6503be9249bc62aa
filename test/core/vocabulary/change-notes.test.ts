import { describe, expect, it } from 'vitest';
import { readChangeNote } from '../../../src/core/vocabulary/change-notes';

/** Short enough to be read: the kind, then the codes of what was the case before. */
function read(text: string): string | null {
  const note = readChangeNote(text);
  if (note?.kind !== 'previous') return note?.kind ?? null;
  const codes = note.statuses.map(({ acceptance, implementation }) =>
    [acceptance, implementation].filter((code) => code !== null).join('|'),
  );
  return codes.join(' + ');
}

describe('readChangeNote', () => {
  it.each([
    ['之前为“正在落实”', 'in_progress'],
    ['之前为“尚未启动”。', 'not_started'],
    ['此前为：正在审议', 'under_consideration'],
    ['Previously “In progress”', 'in_progress'],
    ['previously: in progress', 'in_progress'],
    ['Previous status: Not started (March 2021)', 'not_started'],
    ['Was "Under consideration"', 'under_consideration'],
    ['Formerly accepted, in progress', 'accepted + in_progress'],
    ['In progress → Implemented', 'in_progress'],
    ['Status changed from “In progress” to “Implemented”', 'in_progress'],
    ['由“正在落实”改为“已落实”', 'in_progress'],
    ['Passée de « non commencée » à « en cours »', 'not_started'],
    ['Статус изменен с «не начато» на «выполняется»', 'not_started'],
    ['De «en curso» a «aplicada»', 'in_progress'],
    ['من «قيد النظر» إلى «مقبولة»', 'under_consideration'],
    ["Précédemment « en cours d'application »", 'in_progress'],
    ['auparavant : en cours', 'in_progress'],
    ['Précédemment : sans objet', 'not_relevant|overtaken'],
    ['Ранее: «в процессе выполнения»', 'in_progress'],
    ['ранее – в процессе выполнения', 'in_progress'],
    ['Предыдущий статус: не начато', 'not_started'],
    ['Anteriormente: «en curso»', 'in_progress'],
    ['anteriormente, en curso', 'in_progress'],
    ['Antes: en estudio', 'under_consideration'],
    ['سابقاً: ”قيد التنفيذ“', 'in_progress'],
    ['كانت في السابق ”قيد التنفيذ“', 'in_progress'],
    ['<div>之前为“正在落实”</div>', 'in_progress'],
    ['Previously: in progress. Assessment updated', 'in_progress'],
  ])('knows what was before: %s', (text, codes) => {
    expect(read(text)).toBe(codes);
  });

  it.each(['新建议', '新', 'New', 'new recommendation.', 'Nouvelle recommandation', 'Новая', 'Nueva', 'توصية جديدة'])(
    'knows what is new: %s',
    (text) => {
      expect(read(text)).toBe('new');
    },
  );

  it.each([
    '无变化',
    '与之前状态相比无变化',
    'No change',
    'No change from previous status.',
    'Unchanged',
    'Pas de changement par rapport à la situation précédente',
    'Situation inchangée',
    'Без изменений по сравнению с предыдущим статусом',
    'Sin cambios respecto de la situación anterior',
    'لا تغيير عن الحالة السابقة',
  ])('knows that nothing changed: %s', (text) => {
    expect(read(text)).toBe('unchanged');
  });

  it.each([
    '与之前状态相比无变化\n评估已更新',
    '无变化，评估已更新',
    'No change; assessment updated',
    'No change, assessment updated.',
    'Aucun changement. Évaluation actualisée',
    'Без изменений, оценка обновлена',
    'Sin cambios; evaluación actualizada',
    'No change but assessment updated',
    'لا تغيير، حُدِّث التقييم',
  ])('knows that only the assessment changed: %s', (text) => {
    expect(read(text)).toBe('unchanged-updated');
  });

  it.each([
    '',
    '-',
    'New York office consulted',
    'Newly appointed focal point',
    'Previously discussed with the auditors',
    'Was',
    'Previously: see above',
    'No change except the target date',
    'Assessment updated',
    'Moved from Geneva to New York',
    'De la sede a las oficinas',
    'Nouvelles orientations adoptées',
    'In progress',
    `No change ${'and so on '.repeat(40)}`,
  ])('leaves other words alone: %s', (text) => {
    expect(read(text)).toBeNull();
  });
});
