// Putting official texts into the tracker, in Chinese.
import type { TextsMessages } from '../texts-messages';
import { wording } from './words';

const { number, plural } = wording;

export const texts: TextsMessages = {
  pulled: ({ written, same, without, left }, file) =>
    `已在${plural(written, { other: '#个单元格' })}中采用正式文本；原已相同：${number(same)}；没有正式文本：${number(without)}；未作改动：${number(left)}。已写入：${file}`,
};
