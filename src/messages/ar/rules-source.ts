// The rules on the shared source, in Arabic.
import type { DataOf } from '../../core/rules/index';
import type { MessageSet } from '../message-set';
import { culpritNames } from '../wording';
import { terms, wording } from './words';

const { plural, list, number, quote, apart } = wording;

const numbers = (all: readonly string[]) =>
  culpritNames({ names: all.slice(0, 12), count: all.length }, { list, number, apart });

const firstPlace = ({ said, official }: DataOf<'text-differs'>['first']) => {
  if (said === '') return `في النص الرسمي أيضاً ${quote(official)}.`;
  if (official === '') return `لا ترد عبارة ${quote(said)} في النص الرسمي.`;
  return `في الخلية ${quote(said)}، وفي النص الرسمي ${quote(official)}.`;
};

export const sourceRules = {
  'report-unknown': {
    title: 'تقرير غير وارد في النصوص الرسمية',
    sentence: ({ report, meant }) =>
      meant === null
        ? `لا يرد ${apart(report)} في النصوص الرسمية. تحقق من الرمز، أو حدِّث النصوص الرسمية.`
        : `لا يرد ${apart(report)} في النصوص الرسمية، وهذا العنوان فيها هو عنوان ${apart(meant)}. تحقق من الرمز.`,
    why: 'ما لا يرد في النصوص الرسمية لا يمكن مقارنته بها. وكثيراً ما يكون في الرمز خطأ، وأحياناً تكون النصوص أقدم من التقرير.',
  },
  'recommendation-unknown': {
    title: 'توصية غير واردة في النصوص الرسمية',
    sentence: ({ report, number: own, known }) =>
      known.length === 0
        ? `لا ترد في النصوص الرسمية أي توصية من ${apart(report)}. حدِّثها، أو تحقق من الرمز.`
        : `ليس في النصوص الرسمية توصية رقمها ${apart(own)} من ${apart(report)}، بل ${numbers(known)} فقط. تحقق من الرقم.`,
    why: 'الرقم الذي لا يوجد في التقرير لا يدل القارئ على شيء، وتكون التوصية الفعلية عندئذ ناقصة.',
  },
  'recommendation-missing': {
    title: 'توصيات غير واردة في الجدول',
    sentence: ({ report, numbers: missing }) => {
      const several = `لا ترد في الجدول التوصيات ${numbers(missing)} من ${apart(report)}. أضف ما لم يُغلق منها.`;
      return plural(missing.length, {
        zero: several,
        one: `لا ترد في الجدول التوصية ${numbers(missing)} من ${apart(report)}. أضفها إن لم تكن قد أُغلقت.`,
        two: `لا ترد في الجدول التوصيتان ${numbers(missing)} من ${apart(report)}. أضف ما لم يُغلق منهما.`,
        few: several,
        many: several,
        other: several,
      });
    },
    why: 'التوصية التي لم يدرجها أحد لا يتابعها أحد، ولا تدخل في أي مجموع.',
  },
  'addressee-differs': {
    title: 'الجهة الموجهة إليها تختلف عن الرسمية',
    sentence: ({ addressee, official, byColumn }) => {
      const now = quote(terms.addressee[addressee]);
      if (official === 'other')
        return `التوصية في الجدول موجهة إلى ${now}، وفي النصوص الرسمية إلى جهة أخرى. تحقق من الجهة الموجهة إليها.`;
      const right = quote(terms.addressee[official]);
      return byColumn
        ? `النص في عمود ${now}، لكن الجهة الرسمية هي ${right}. انقله إلى العمود الآخر.`
        : `الجهة الموجهة إليها هي ${now}، لكن الجهة الرسمية هي ${right}. صحِّحها.`;
    },
    why: 'توزع المرفقات التوصيات بحسب الجهة الموجهة إليها. وبجهة خاطئة تقع التوصية في مرفق غير مرفقها.',
  },
  'text-differs': {
    title: 'النص يختلف عن النص الرسمي',
    sentence: ({ first, places }) => {
      const more = plural(places - 1, {
        zero: 'لا اختلاف غيره',
        one: 'وهناك اختلاف آخر في موضع واحد',
        two: 'وهناك اختلاف آخر في موضعين',
        few: 'وهناك اختلاف آخر في # مواضع',
        many: 'وهناك اختلاف آخر في # موضعاً',
        other: 'وهناك اختلاف آخر في # موضع',
      });
      return `${firstPlace(first)}${places > 1 ? ` ${more}.` : ''} ضع النص الرسمي، أو تجاوز عن ذلك مع ذكر السبب.`;
    },
    why: 'تطبع المرفقات النص كأن التقرير قاله. وقد تقلب كلمة واحدة متغيرة معنى التوصية إلى ضده.',
  },
  'title-differs': {
    title: 'العنوان يختلف عن العنوان الرسمي',
    sentence: ({ title, official }) =>
      `العنوان الرسمي هو ${quote(official)}، وفي الجدول ${quote(title)}. ضع العنوان الرسمي، أو تحقق من الرمز.`,
    why: 'يبحث القارئ عن التقرير بعنوانه. والعنوان المختلف يدل في الغالب على أن الرمز رمز تقرير آخر.',
  },
} satisfies Partial<MessageSet['rules']>;
