// Said where a name belongs and none is known yet.
import { fold } from './fold';
import { listedAll, type Words } from './words';

const undecidedWords: Words = listedAll({
  ar: 'يحدد لاحقا | يحدد فيما بعد | لم يحدد | لم يحدد بعد',
  zh: '待定 | 未定 | 尚未确定 | 待确定 | 另定',
  en: 'TBD | TBC | to be determined | to be decided | to be confirmed | to be defined | not assigned | unassigned | nobody | none',
  fr: 'à déterminer | à définir | à préciser | à confirmer | non attribué | non désigné | personne | aucun',
  ru: 'будет определен | будет определено | уточняется | не назначен | не определен | подлежит определению',
  es: 'por determinar | por definir | por confirmar | sin asignar | no asignado | nadie | ninguno',
});

const undecided = new Set(
  Object.values(undecidedWords)
    .flat()
    .map((word) => fold(word)),
);
const longest = 40;

export function saysUndecided(text: string): boolean {
  return text.length <= longest && undecided.has(fold(text).replace(/[\s.?]{1,5}$/, ''));
}
