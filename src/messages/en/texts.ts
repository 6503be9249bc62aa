// Putting official texts into the tracker, in English.
import type { TextsMessages } from '../texts-messages';
import { wording } from './words';

const { number, plural } = wording;

export const texts: TextsMessages = {
  pulled: ({ written, same, without, left }, file) =>
    `Official texts put in ${plural(written, { one: '# cell', other: '# cells' })}; the same already: ${number(same)}; without an official text: ${number(without)}; left alone: ${number(left)}. Written: ${file}`,
};
