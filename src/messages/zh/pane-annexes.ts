// What the Annexes step says in Chinese.
import type { MessageSet } from '../message-set';
import { recommendations, wording } from './words';

const { number, plural, list, choice, quote, apart } = wording;

const reports = (count: number) => plural(count, { other: '#份报告' });
const ways = { sheets: '作为工作表插入', copy: '复制到 Word', online: '保存到 OneDrive' };

export const paneAnnexes: MessageSet['paneAnnexes'] = {
  made: (count) => `已生成${number(count)}份`,
  empty: {
    title: '生成文件的附件',
    sentence: '根据跟踪表生成附件、提议决定和含数字的段落，可用六种语文中的任何一种。',
    button: '读取此跟踪表',
  },
  chosen: (count) => (count === 0 ? '请选择文件所需内容' : `已为文件选择${number(count)}项`),
  noDate: {
    sentence: '文件须有截止日期。',
    advice: '文件反映某一天的情况。请在此设定截止日期；不会自动采用当天日期。',
  },
  list: '可生成的内容',
  inShort: {
    reports: (count, total) => `${reports(count)}，${recommendations(total)}`,
    listed: (total, open) => `${recommendations(total)}，其中${number(open)}项未完成`,
    open: (count, open) => `${reports(count)}，${number(open)}项未完成`,
    decided: (count, total) => `列出${reports(count)}的${recommendations(total)}`,
    figures: (total) => `${recommendations(total)}的数据`,
    requests: (lines) => plural(lines, { other: '#项请求' }),
    reviews: (lines) => plural(lines, { other: '#项审查' }),
    nothing: '没有可列出的建议',
    noRequests:
      '尚不能生成：工作簿中没有请求清单。请添加一张含“请求”“截止日期”和“答复日期”各列的工作表，然后重新检查。',
    noReviews: '尚不能生成：工作簿中没有审查清单。请添加一张含“编号”“标题”和“计划年份”各列的工作表，然后重新检查。',
  },
  preview: {
    open: '预览',
    openOf: (output) => `预览：${output}`,
    title: (output) => `预览：${output}`,
    back: '返回附件',
    keys: '点选文字即到其单元格。方向键移动，Enter 键转到单元格，Esc 键返回。',
    preparing: '正在准备预览…',
    part: (part, parts) => `第${number(part)}部分，共${number(parts)}部分`,
    parts: '显示的部分',
    previous: '上一部分',
    next: '下一部分',
    goTo: (cell) => `转到 ${apart(cell)}`,
    fillIn: (setting) => `填写：${setting}`,
    notes: '脚注',
    form: '显示为',
    asPaper: 'Word 文件',
    asSheet: '工作表',
  },
  content: {
    title: '收录内容',
    whole: '全部建议',
    addressees: '建议对象',
    years: '报告年份',
    allYears: '所有年份',
    openOnly: '仅限未完成的建议',
    order: '顺序',
    orders: { 'newest-first': '新报告在前', 'oldest-first': '旧报告在前' },
    language: '文件语文',
    asTracker: (language) => `与跟踪表相同（${language}）`,
    reset: '恢复为全部建议',
  },
  settings: {
    title: '文件信息',
    complete: '齐全',
    missing: (count) => `缺${number(count)}项`,
    intro: '保存在此工作簿中，供下一份文件使用。所缺之处在文件中留空待填。',
    labels: {
      organization: '组织',
      governingBody: '理事机构',
      session: '届会',
      documentSymbol: '文件文号',
      previousDocumentSymbol: '上一份文件文号',
      executiveHead: '行政首长职衔',
      otherAddressee: '其他对象',
      previousReportingDate: '上期截止日期',
    },
    hints: {
      documentSymbol: '印在每页页眉的文号。',
      executiveHead: '例如：总干事。',
      otherAddressee: '建议向其他对象提出时，指的是哪一机构的首长。',
    },
    keep: '保存这些信息',
    undo: '撤销改动',
  },
  warnings: {
    title: '提交之前',
    none: '没有缺漏，也没有会印出的错误。',
    findings: (title, count) => `${title}：${number(count)}`,
    lead: '以下各项会印出。点选即可查看检查结果。',
    blanks: (names) => `${plural(names.length, { other: '有#处留空待填' })}：${list(names)}。`,
    fill: '填写',
    of: (outputs) => `见：${list(outputs)}`,
  },
  out: {
    title: '生成文件',
    word: (count) => (count === 1 ? '生成 Word 文件' : `将${number(count)}项生成 Word 文件`),
    ready: (file) => `${quote(file)}已就绪。`,
    save: (file) => `保存${quote(file)}`,
    saveOnline: '保存到 OneDrive',
    sheets: (count) => `插入${number(count)}张工作表`,
    copy: (count) => (count === 1 ? '复制到 Word' : `将${number(count)}项复制到 Word`),
    template: '使用本机构模板…',
    sample: '示例模板',
    about: {
      sheets: '新增可直接打印的工作表。再次插入时替换原表；您改动过的工作表保留不动。',
      copy: '表格和文字进入剪贴板，可粘贴到 Word 文件中。',
      template: '填写本机构 Word 文件（.docx）中的各个字段。',
    },
    noFiles: (some) =>
      `在此 Excel 中无法从这里保存文件。${some.length === 0 ? '请在 Windows 版或网页版 Excel 中打开工作簿。' : `可以${choice(some.map((way) => ways[way]))}。`}`,
    chooseFirst: '请先在上面至少选择一项。',
  },
  progress: {
    preparing: (done, total) => `正在准备：${number(done)}/${number(total)}`,
    stopped: '准备工作已停止。',
    goOn: '继续准备',
    word: '正在生成 Word 文件…',
    template: '正在填写模板…',
    sample: '正在生成示例模板…',
    online: '正在保存到 OneDrive…',
    sheets: '正在生成工作表…',
  },
  told: {
    saved: (file) => `已存入“下载”文件夹：${apart(file)}。`,
    notSaved: {
      sentence: '此 Excel 不允许加载项保存文件。',
      advice: '请改为复制到 Word，或作为工作表插入。',
    },
    copied: '内容已复制到剪贴板。请粘贴到 Word 文件中。',
    notCopied: {
      sentence: '此 Excel 不允许加载项使用剪贴板。',
      advice: '请打开预览，选取文字后复制并粘贴到 Word，或作为工作表插入。',
    },
    online: (file) => `已保存到 OneDrive：${apart(file)}。`,
    openOnline: '打开',
    inserted: (count, first) =>
      count === 1
        ? `内容已列入工作表${quote(first)}。`
        : `内容已列入${number(count)}张工作表，第一张为${quote(first)}。`,
    takenBack: '工作表已撤回。',
    edited: '有工作表之后已有改动，保持现状。',
  },
  online: {
    'sign-in': { sentence: '您尚未登录 OneDrive。', advice: '请在出现提示时登录，然后再次保存。' },
    'no-network': { sentence: '无法连接 OneDrive。', advice: '请检查网络连接，然后再次保存。文件仍在此处备用。' },
    'not-allowed': {
      sentence: '贵组织不允许加载项保存到 OneDrive。',
      advice: '请改为在此处保存文件，或联系管理员。',
    },
    'no-room': { sentence: '您的 OneDrive 空间已满。', advice: '请腾出空间后再次保存，或在此处保存文件。' },
    failed: { sentence: 'OneDrive 未接受该文件。', advice: '请稍后再次保存。文件仍在此处备用。' },
  },
};
