// Putting official texts into the tracker, in French.
import type { TextsMessages } from '../texts-messages';
import { wording } from './words';

const { number, plural } = wording;

export const texts: TextsMessages = {
  pulled: ({ written, same, without, left }, file) =>
    `Textes officiels repris dans ${plural(written, { one: '# cellule', many: '# de cellules', other: '# cellules' })}\u00a0; déjà identiques\u00a0: ${number(same)}\u00a0; sans texte officiel\u00a0: ${number(without)}\u00a0; laissés tels quels\u00a0: ${number(left)}. Fichier écrit\u00a0: ${file}`,
};
