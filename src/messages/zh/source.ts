// The shared source, in Chinese.
import type { CatalogueProblem } from '../../core/catalogue/problem';
import type { CatalogueWords, SourceMessages } from '../source-messages';
import { positionOf, sayingProblem } from '../source-messages';
import { wording } from './words';

const { number, plural, list, day, quote, apart } = wording;

const minutes = (seconds: number) => plural(Math.ceil(seconds / 60), { other: '#分钟后' });

const reportName = (name: string) => {
  const position = positionOf(name);
  return position === null ? apart(name) : `第${number(position)}份报告`;
};

const recommendationName = (name: string) => {
  const position = positionOf(name);
  return position === null ? `建议${apart(name)}` : `第${number(position)}项建议`;
};

const where = ({ report, recommendation, line }: CatalogueProblem) => {
  const parts = [
    ...(line === null ? [] : [`第${number(line)}行`]),
    ...(report === null ? [] : [reportName(report)]),
    ...(recommendation === null ? [] : [recommendationName(recommendation)]),
  ];
  return parts.length === 0 ? '' : `${parts.join('，')}：`;
};

const catalogue: CatalogueWords = {
  'not-json': () => '其 JSON 内容格式有误或不完整。请向发布方索取完整的副本。',
  'not-csv': (problem) => `${where(problem)}引号有开无合。请在该处更正。`,
  'other-format': ({ found }) =>
    found === ''
      ? `其中没有注明格式为 ${apart('recommendation-catalogue/1')}。请核对是否为所需文件。`
      : `其格式为${quote(found)}，而不是 ${apart('recommendation-catalogue/1')}。请核对是否为所需文件。`,
  'no-columns': ({ found }) => `缺少以下各列：${apart(found)}。请在首行中如此命名。`,
  'no-recommendations': () => '其中没有任何建议。请核对是否为所需文件。',
  missing: (problem) => `${where(problem)}缺少${quote(problem.entry ?? '')}。请补充。`,
  'wrong-type': (problem) => `${where(problem)}${quote(problem.found)}不能用于${quote(problem.entry ?? '')}。请更正。`,
  'unknown-addressee': (problem) =>
    `${where(problem)}${quote(problem.found)}不是建议对象。请填写 executive、legislative 或 other。`,
  'number-invalid': (problem) => `${where(problem)}${quote(problem.found)}不是编号。请填写 3 或 3(a)。`,
  'day-invalid': (problem) => `${where(problem)}${quote(problem.found)}不是日期。请写成 2022-03-31 的形式。`,
  'address-invalid': (problem) => `${where(problem)}${quote(problem.found)}不是网址。请更正。`,
  'duplicate-report': (problem) => `${where(problem)}该报告出现两次。请只保留一份。`,
  'duplicate-recommendation': (problem) => `${where(problem)}该建议出现两次。请只保留一项。`,
  contradiction: (problem) =>
    `${where(problem)}${quote(problem.entry ?? '')}中的${quote(problem.found)}与前面某行不一致。请统一。`,
};

const sayCatalogue = (problem: CatalogueProblem) => catalogue[problem.what](problem);

export const source: SourceMessages = {
  kinds: {
    address: '网址',
    file: '文件',
    sheet: '此工作簿中的工作表',
    list: 'SharePoint 列表',
    workbook: 'SharePoint 或 OneDrive 中的工作簿',
  },
  problem: sayingProblem({
    'address-invalid': ({ address }) => `${quote(address)}不是网址。网址以 https:// 开头。`,
    'address-insecure': ({ host }) =>
      `${apart(host)} 通过 http 传送的内容可能在途中被改动。请使用以 https:// 开头的网址。`,
    'address-with-password': ({ host }) =>
      `${apart(host)} 的网址中含有用户名或密码。请将其删去，或将文本存为文件后选择该文件。`,
    'redirect-insecure': ({ host, to }) =>
      `${apart(host)} 通过 http 转到 ${apart(to)}，文本可能在途中被改动。请索取 https 网址。`,
    unreachable: ({ host }) =>
      `无法连接 ${apart(host)}。请检查网络；如网络正常，请向管理员了解该服务器是否允许加载项读取（CORS）。`,
    'timed-out': ({ host, seconds }) =>
      `${apart(host)} 在${plural(seconds, { other: '#秒' })}内没有任何响应。请稍后再试。`,
    'cut-short': ({ host }) => `${apart(host)} 的传送中断。请再试一次。`,
    'too-large': ({ name, megabytes }) => `${quote(name)}超过${number(megabytes)} MB。请索取年份或语文较少的副本。`,
    'not-found': ({ name, host }) => `在 ${apart(host)} 上找不到${quote(name)}。请核对网址。`,
    'sign-in-needed': ({ host }) =>
      `${apart(host)} 要求登录，但未接受您的登录。请重新登录，或将文本存为文件后选择该文件。`,
    forbidden: ({ host }) => `您无权在 ${apart(host)} 上读取这一来源。请向其所有者申请读取权限。`,
    busy: ({ host, seconds }) => `${apart(host)} 繁忙。请${seconds === null ? '稍后' : minutes(seconds)}再试。`,
    'server-failed': ({ host, status }) => `${apart(host)} 自身出现故障（${apart(String(status))}）。请稍后再试。`,
    refused: ({ host, status }) => `${apart(host)} 拒绝了这一请求（${apart(String(status))}）。请核对网址。`,
    'answer-unexpected': ({ host }) => `${apart(host)} 的答复无法使用。请再试一次；如仍如此，请告知管理员。`,
    empty: ({ name }) => `${quote(name)}是空的。请核对是否为所需来源。`,
    'web-page': ({ name }) =>
      `${quote(name)}是一个网页，多为登录页或查看页。请使用文件本身的网址，或将其保存后选择该文件。`,
    undecodable: ({ name }) => `无法识别${quote(name)}中的字符。请另存为 JSON、.xlsx 或 CSV UTF-8 格式。`,
    'workbook-unreadable': ({ name, because }) =>
      ({
        'not-a-workbook': `${quote(name)}不是 Excel 工作簿（.xlsx），或已损坏。请用 Excel 重新保存。`,
        encrypted: `${quote(name)}受密码或标签保护。请保存一份不受保护的副本。`,
        'old-format': `${quote(name)}是旧版 Excel 格式（.xls）。请另存为 .xlsx。`,
      })[because],
    'file-unreadable': ({ name }) => `${quote(name)}已无法读取：文件已被移动或改动。请重新选择。`,
    catalogue: ({ name, problem }) => `${quote(name)}无法使用。${sayCatalogue(problem)}`,
    'link-not-understood': ({ link, wanted }) =>
      wanted === 'list'
        ? `${quote(link)}不是 SharePoint 列表的网址。请在浏览器中打开该列表并复制网址，其中含有 /Lists/。`
        : `从${quote(link)}看不出工作簿所在位置。请在 SharePoint 中打开其详细信息并复制路径，该路径以 .xlsx 结尾。`,
    'no-such-list': ({ link }) => `${quote(link)}处没有您可以读取的列表。请核对网址。`,
    'no-such-library': ({ link }) => `${quote(link)}处没有您可以读取的文档库。请核对网址。`,
    'column-missing': ({ column, columns }) =>
      `列表中没有${quote(column)}列，只有：${list(columns.map(apart))}。请让管理员更正这一来源的列设置。`,
    'column-formatted': ({ column }) => `${quote(column)}列中是带格式的文本。请在列表设置中将其改为纯文本。`,
    'sign-in-failed': ({ code }) => `登录失败（${apart(code)}）。请再试一次；如仍如此，请将此代码告知管理员。`,
    'sign-in-closed': () => '登录尚未完成即被关闭。请登录以读取这一来源。',
    'sign-in-blocked': () => '登录窗口未能打开。请允许 Excel 弹出窗口，然后再试。',
    'consent-needed': () => '贵组织尚未允许此加载项读取 SharePoint。请向管理员申请许可。',
    cancelled: () => '已取消。未作任何改动。',
  }),
  catalogue: sayCatalogue,
  deploymentInvalid: (entry) =>
    `此加载项的部署文件${entry === '' ? '' : `在${quote(entry)}处`}有误，未予采用。请告知管理员。`,
  received: (megabytes, of) =>
    of === null ? `已接收${number(megabytes)} MB` : `已接收${number(megabytes)} MB，共${number(of)} MB`,
  entries: (count) => plural(count, { other: '已读取#行' }),
  waiting: (seconds) => plural(seconds, { other: '#秒后再次请求该来源' }),
  from: (name, date) => `${quote(name)}，${day(date)}`,
  copy: (date) => `未能读取来源。现使用保存在此计算机上的${day(date)}副本。`,
  answeredBy: (host) => `答复来自 ${apart(host)}。`,
};
