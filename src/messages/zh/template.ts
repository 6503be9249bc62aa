// Why an office's own template was not filled, in Chinese.
import type { MessageSet } from '../message-set';
import { listOpenings, templateMessages } from '../template-messages';
import { wording } from './words';

const { plural, choice } = wording;

export const template: MessageSet['template'] = templateMessages(
  {
    unfit: {
      'not-a-document': (file) => `${file}不是 Word 文件，未予填写。请选择 .docx 或 .dotx 文件。`,
      'old-or-protected': (file) =>
        `${file}受密码保护，或为 Word 97–2003 格式，未予填写。请在 Word 中打开，不设密码另存为 Word 文档（.docx），再选择该文件。`,
      macros: (file) => `${file}含有宏，未予填写。请在 Word 中另存为不含宏的文档（.docx），再选择该文件。`,
      damaged: (file) => `${file}无法读取，未予填写。请在 Word 中打开并重新保存，再选择保存后的文件。`,
      'no-placeholders': (file) =>
        `${file}中没有字段，无可填写。请在需要填值之处写入 {organization}、{total} 等字段，保存后重新选择。`,
    },
    notFilled: (file, count) =>
      `${file}未填写：${plural(count, { other: '有 # 处字段不符' })}。请在 Word 中改正模板，保存后重新选择。`,
    troubles: {
      'unknown-field': ({ name, near }, { field }) =>
        near === null
          ? `没有字段 ${field(name)}。请从示例模板或字段表中选用名称。`
          : `没有字段 ${field(name)}。是否指 ${field(near)}？`,
      'outside-list': ({ name, lists }, as) =>
        `${as.field(name)} 只有在列表内才有值。请将其置于 ${choice(listOpenings(lists, as))} 之后、该列表结束之前。`,
      'list-as-field': ({ name }, { field, opening, closing }) =>
        `${field(name)} 是列表，不能单独印出。请在每项开始处写 ${opening(name)}，结束处写 ${closing(name)}。`,
      'condition-as-field': ({ name }, { field, opening, closing }) =>
        `${field(name)} 是条件，本身不印出任何内容。请在要显示的内容之前写 ${opening(name)}，之后写 ${closing(name)}。`,
      'not-closed': ({ name }, { opening, closing }) => `${opening(name)} 没有结束。请在结束处写 ${closing(name)}。`,
      'not-opened': ({ name }, { opening, closing }) =>
        `${closing(name)} 没有相应的开始。请在开始处写 ${opening(name)}，或将其删去。`,
      crossed: ({ name, closed }, { opening, closing }) =>
        `${opening(name)} 尚未结束便出现 ${closing(closed)}。请先在该处写 ${closing(name)}。`,
      misplaced: ({ name }, { opening, closing }) =>
        `${opening(name)} 与 ${closing(name)} 所在之处不能一并重复。请将两者放在表格的同一行，或各自单独成段。`,
      'double-brace': () => '花括号写了两重。两边各写一个即可，如 {total}。',
      brace: ({ brace }) =>
        brace === '{' ? '有 { 而没有相应的 }。请在字段名之后写 }。' : '有 } 而没有相应的 {。请在字段名之前写 {。',
    },
    places: {
      body: '正文中',
      table: '表格中',
      header: '页眉中',
      footer: '页脚中',
      notes: '脚注中',
      properties: '文件属性中',
    },
    at: (place, around) => (around === '' ? `位置：${place}。` : `${place}：${around}。`),
    told: (trouble, at) => `${trouble}${at}`,
  },
  wording,
);
