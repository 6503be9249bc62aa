// Correcting what was recognised, in Chinese.
import type { LayoutMessages } from '../layout-messages';
import { cells, wording } from './words';

const { number, plural, quote } = wording;

export const layout: LayoutMessages = {
  kept: '更正内容保存在此工作簿中，供同事使用。',
  correct: '更正',
  done: '完成',
  reset: '恢复为识别结果',
  read: (sheet) => `读取${quote(sheet)}`,
  leftOut: '不读取',
  headerRow: '表头行',
  useRow: '使用此行',
  badRow: (last) => `请填写1至${number(last)}之间的行号。`,
  notInTracker: '此跟踪表中没有',
  choose: '选择栏目',
  addField: '添加栏目',
  words: {
    keptTitle: '此工作簿保存的含义',
    forget: '不再保存此含义',
    title: (count) => plural(count, { other: '有#个状态用语未能识别' }),
    sentence: '请说明每个用语的含义，只需一次，此工作簿会保存。',
    inCells: (count) => `见于${cells(count)}`,
    meaning: (word) => `${quote(word)}的含义`,
    use: (label) => `选用${quote(label)}`,
    asBlank: '视为空白',
    leave: '保持原样',
    keep: (count) => plural(count, { other: '保存#个含义' }),
  },
  unfit: {
    title: '工作簿已有变动：其中保存的部分更正不再适用。现显示新的识别结果。',
    sheet: (name) => `工作表${quote(name)}已不存在。`,
    headerRow: (sheet, row) =>
      row === null ? `${quote(sheet)}中的表头已不存在。` : `${quote(sheet)}中的表头原在第${number(row)}行。`,
    column: (sheet, what, header) =>
      header === ''
        ? `${what}：${quote(sheet)}中的相应列已不存在。`
        : `${what}：${quote(sheet)}中的${quote(header)}列已不存在。`,
    useNew: '采用新的识别结果',
    correctIt: '进行更正',
  },
  pointing: {
    title: '此工作簿确有跟踪表？',
    sentence: '请指明起始位置：工作表以及列标题所在的行。',
    sheet: '工作表',
    read: '从此行读取',
    nothing: '在该行之下没有找到任何建议。',
    columns: '请指明哪一列是建议，哪一列是其状态。',
  },
};
