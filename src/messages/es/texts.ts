// Putting official texts into the tracker, in Spanish.
import type { TextsMessages } from '../texts-messages';
import { wording } from './words';

const { number, plural } = wording;

export const texts: TextsMessages = {
  pulled: ({ written, same, without, left }, file) =>
    `Textos oficiales puestos en ${plural(written, { one: '# celda', many: '# de celdas', other: '# celdas' })}; ya iguales: ${number(same)}; sin texto oficial: ${number(without)}; dejados como estaban: ${number(left)}. Archivo escrito: ${file}`,
};
