// Putting official texts into the tracker, in Arabic.
import type { TextsMessages } from '../texts-messages';
import { wording } from './words';

const { number, apart } = wording;

export const texts: TextsMessages = {
  pulled: ({ written, same, without, left }, file) =>
    `الخلايا التي وُضعت فيها النصوص الرسمية: ${number(written)}؛ المطابقة من قبل: ${number(same)}؛ بلا نص رسمي: ${number(without)}؛ المتروكة كما هي: ${number(left)}. كُتب الملف: ${apart(file)}`,
};
