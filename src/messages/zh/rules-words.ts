// The rules on what the words of a row say, in Chinese.
import type { Language, StatusCode } from '../../core/recommendation/codes';
import type { DataOf } from '../../core/rules/index';
import type { MessageSet } from '../message-set';
import { terms, wording } from './words';

const { quote } = wording;

const statuses: Readonly<Record<StatusCode, string>> = { ...terms.acceptance, ...terms.implementation };

const names: Readonly<Record<Language, string>> = {
  ar: '阿拉伯文',
  zh: '中文',
  en: '英文',
  fr: '法文',
  ru: '俄文',
  es: '西班牙文',
};

const says: Readonly<Record<DataOf<'assessment-contradicts-status'>['says'], string>> = {
  'to-come': '提到尚未到来的工作',
  unfinished: '提到未完成的工作',
  'not-begun': '称尚未着手',
  begun: '称工作已经开始',
  done: '称工作已经完成',
};

/** The sentence the words stand in, where they are not all of it. */
const around = (words: string, clause: string) => (clause.length > words.length + 1 ? `（见${quote(clause)}）` : '');

export const wordRules = {
  'assessment-contradicts-status': {
    title: '评估意见与落实情况不符',
    sentence: ({ status, says: told, words, clause }) =>
      `落实情况为${quote(statuses[status])}，但评估意见${says[told]}：${quote(words)}${around(words, clause)}。请更正落实情况或评估意见。`,
    why: '评估意见与落实情况说法不一，读者会对两者都产生怀疑。哪一个正确，只有了解情况的人才能判断。',
  },
  'assessment-contradicts-acceptance': {
    title: '评估意见与接受情况不符',
    sentence: ({ words, clause, partly }) => {
      const advice = partly
        ? `请改为${quote(terms.acceptance.partially_accepted)}，或修改评估意见。`
        : '请更正接受情况，或修改评估意见。';
      return `该建议为${quote(terms.acceptance.accepted)}，但评估意见有所保留：${quote(words)}${around(words, clause)}。${advice}`;
    },
    why: '建议一经接受，就应全部落实。只写在评估意见里的保留，往往在有人追问时才被发现。',
  },
  'assessment-refers-elsewhere': {
    title: '评估意见引用了另一行',
    sentence: ({ words }) => `${quote(words)}把读者引向另一行。请写出完整的评估意见，或注明所指的报告和建议。`,
    why: '各行经排序、筛选或分附件印出后，“上文”就不在上面了。',
  },
  'text-addressee-mismatch': {
    title: '案文的对象与建议对象不符',
    sentence: ({ words, addressee }) =>
      `案文要求${quote(words)}采取行动，但建议对象为${quote(terms.addressee[addressee])}。请更正建议对象，或对照报告核对案文。`,
    why: '建议对象决定一项建议列入哪个附件，由谁作出决定。',
  },
  'text-language': {
    title: '案文语文与其他各行不同',
    sentence: ({ found, usual }) =>
      `该案文为${names[found]}，本列其他案文为${names[usual]}。请改用${names[usual]}正式案文。`,
    why: '一份附件只用一种语文印发。另一种语文的案文多半是从报告的其他语文版本复制来的。',
  },
} satisfies Partial<MessageSet['rules']>;
