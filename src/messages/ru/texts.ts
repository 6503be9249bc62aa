// Putting official texts into the tracker, in Russian.
import type { TextsMessages } from '../texts-messages';
import { wording } from './words';

const { number, plural } = wording;

export const texts: TextsMessages = {
  pulled: ({ written, same, without, left }, file) =>
    `Официальные тексты вставлены в ${plural(written, { one: '# ячейку', few: '# ячейки', many: '# ячеек', other: '# ячейки' })}; уже совпадают: ${number(same)}; без официального текста: ${number(without)}; оставлены как есть: ${number(left)}. Записан файл: ${file}`,
};
