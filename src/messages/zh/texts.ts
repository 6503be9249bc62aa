// Putting official texts into the tracker, in Chinese.
import type { TextsMessages } from '../texts-messages';
import { cells, recommendations, wording } from './words';

const { number, plural, day, quote, apart } = wording;

const rows = (count: number) => plural(count, { other: '#行' });
const reports = (count: number) => plural(count, { other: '#份报告' });

const sources: TextsMessages['sources'] = {
  title: '正式文本的来源',
  offered: '本组织备好的来源',
  kind: '其他来源',
  address: '网址',
  addressHint: 'JSON、CSV 或 Excel 文件的网址，以 https:// 开头。',
  listLink: '列表的网址',
  listHint: '打开列表时浏览器显示的网址，其中含有 /Lists/。',
  workbookLink: '工作簿的路径',
  workbookHint: '见 SharePoint 或 OneDrive 中该工作簿的详细信息，以 .xlsx 结尾。',
  missing: '请先填写网址。',
  sheet: '工作表',
  noSheets: '此工作簿没有其他工作表。请选择另一种来源。',
  chooseFile: '选择文件…',
  read: '读取此来源',
  reading: (name) => `正在读取${quote(name)}…`,
  change: '更换来源…',
  again: '重新读取来源',
  remove: '不用来源',
  close: '关闭',
};

const put: TextsMessages['put'] = {
  open: (count) => `在${cells(count)}中采用正式文本…`,
  one: '采用正式文本',
  title: (count) => `将更改${cells(count)}`,
  note: '文本前的编号保留。其他内容不变，之后可以撤回。',
  titles: (count) => `报告标题也采用（${cells(count)}）`,
  include: (name) => `为 ${apart(name)} 采用`,
  none: '尚未勾选。请至少勾选一个单元格。',
  apply: (count) => `在${cells(count)}中采用正式文本`,
  done: (count) => `已在${cells(count)}中采用正式文本。`,
  partly: (written, wanted) => `${cells(wanted)}中已有${number(written)}个采用正式文本。`,
  because: {
    'no-column': '跟踪表没有相应的列。请先添加。',
    'does-not-fit': '文本超出单元格容量，或标题无法与单元格的其他内容分开。请手工填写。',
    'shared-cell': '此单元格由几项建议共用，而其正式文本各不相同。请为每项建议单列一格。',
  },
};

const add: TextsMessages['add'] = {
  open: (count) => `将${recommendations(count)}添加为行…`,
  title: (count) => `将插入${rows(count)}`,
  note: '格式沿用上一行，状态和意见留空。之后可以撤回。',
  newReports: (count, ofReports) => `跟踪表中没有的${reports(ofReports)}的${recommendations(count)}也添加`,
  below: (sheet, row) => `${quote(sheet)}第${number(row)}行之下`,
  apply: (count) => `插入${rows(count)}`,
  done: (count) => `已插入${rows(count)}。`,
  left: (count) => `${rows(count)}未插入，因为其上一行已有改动。请重新检查。`,
  takenBack: (count) => `已移除${rows(count)}。`,
  notTakenBack: (count) => `${rows(count)}之后已有改动，保持现状。`,
  because: {
    'no-block': '跟踪表没有此报告的位置。请先手工添加该报告。',
    'no-column': '跟踪表没有此类对象的列。请手工添加该行。',
    'no-text': '来源没有此语文的文本。请选择其他语文。',
    'too-long': '文本超出单元格容量。请手工添加该行，并缩短文本。',
  },
};

const publish: TextsMessages['publish'] = {
  open: '用此跟踪表编制目录…',
  title: '此跟踪表的目录',
  intro: '将此跟踪表的标题和文本存为文件，供其他跟踪表采用其正式文本。',
  publisher: '发布者',
  version: '版本',
  versionHint: '例如日期。',
  missing: '请填写。',
  holds: (count, ofReports) => `目录将含${reports(ofReports)}的${recommendations(count)}。`,
  left: (count) => `未收入${rows(count)}：`,
  because: {
    'no-symbol': (count) => `没有报告文号：${number(count)}`,
    'no-number': (count) => `没有编号：${number(count)}`,
    'no-text': (count) => `没有文本：${number(count)}`,
    'no-addressee': (count) => `没有建议对象：${number(count)}`,
    twice: (count) => `重复：${number(count)}`,
  },
  save: (form) => `存为 ${form}`,
  copy: (form) => `复制为 ${form}`,
  copied: '目录已复制到剪贴板。请粘贴到文本文件中并保存。',
  fileName: '目录',
  neither: '请在 Windows 版或网页版 Excel 中打开此工作簿，再保存目录。',
  close: '关闭',
};

export const texts: TextsMessages = {
  pulled: ({ written, same, without, left }, file) =>
    `已在${plural(written, { other: '#个单元格' })}中采用正式文本；原已相同：${number(same)}；没有正式文本：${number(without)}；未作改动：${number(left)}。已写入：${file}`,
  step: {
    noSource: '尚无来源',
    differ: (count) => plural(count, { other: '#项不同' }),
    noneDiffers: '没有不同',
  },
  start: {
    title: '采用正式文本',
    sentence: '将跟踪表的标题和文本与正式来源对照，逐字显示不同之处，并在您需要的地方采用正式文本。',
    button: '选择来源…',
  },
  sources,
  summary: ({ differ, known }) => {
    if (known === 0) return '来源中没有这些建议。';
    if (differ === 0) return `${recommendations(known)}的文本均与来源相同。`;
    return `${recommendations(known)}中有${number(differ)}项的文本与来源不同。`;
  },
  from: (name, publisher, version, pulledOn) => {
    const known = [publisher, version === '' ? '' : `版本 ${version}`].filter((part) => part !== '').map(apart);
    const read = pulledOn === null ? '' : `，${day(pulledOn)}读取`;
    return `${quote(name)}${known.length === 0 ? '' : `（${known.join('，')}）`}${read}`;
  },
  lastPulled: ({ name, version, pulledOn }, language) =>
    `此工作簿的文本最近一次于${day(pulledOn)}取自${quote(name)}${version === '' ? '' : `，版本 ${apart(version)}`}（${language}）。`,
  language: '文本的语文',
  ownLanguage: (name) => `${name}（与跟踪表相同）`,
  kinds: {
    different: '不同',
    missing: '此处缺失',
    same: '相同',
    unknown: '来源中没有',
    'no-text': '无此语文',
    title: '标题',
    addressee: '建议对象',
    new: '新建议',
  },
  kindsLabel: '显示',
  search: '查找文本',
  nothingMatches: '没有相符的文本。',
  list: '对照的文本',
  explained: {
    different: '单元格的内容与来源不同。',
    missing: '单元格为空；来源有此文本。',
    same: '单元格的内容与来源相同。',
    unknown: '来源中没有此项建议。请查看其文号和编号。',
    'no-text': '来源没有所选语文的文本。请在上方选择其他语文。',
    title: '报告标题与来源所载不同。',
    new: '来源有此项建议，跟踪表没有。',
  },
  addressee: (here, there) => `跟踪表为${quote(here)}，来源为${quote(there)}。如来源无误，请更正单元格。`,
  official: '正式文本',
  put,
  add,
  publish,
};
