// The rules on days and how long something takes, in Arabic.
import type { Day } from '../../core/recommendation/day';
import type { MessageSet } from '../message-set';
import { fields, wording } from './words';

const { plural, day, quote } = wording;

/** The year a symbol tells. */
const year = (since: Day) => since.slice(0, 4);

interface Since {
  readonly since: Day;
  readonly from: 'issued' | 'symbol';
}
const issued = ({ since, from }: Since) =>
  from === 'issued' ? `صدر التقرير في ${day(since)}` : `التقرير من عام ${year(since)}`;

export const dateRules = {
  'date-invalid': {
    title: 'تاريخ لا يمكن قراءته',
    sentence: ({ field, written, impossible, meant }) => {
      if (meant !== null) return `لا يُحسب ${quote(written)} تاريخاً. إن كان المقصود ${day(meant)}، فاكتب هذا التاريخ.`;
      if (impossible) return `لا يوجد في التقويم يوم ${quote(written)}. صحِّح التاريخ.`;
      return `${quote(written)} ليس تاريخاً. اكتب تاريخاً في عمود ${quote(fields[field])}، أو اترك الخلية فارغة.`;
    },
    why: 'من هذه الأعمدة تُحسب المواعيد والمدد. وما لا يُقرأ تاريخاً يسقط من الحساب دون أن يلاحظ أحد.',
  },
  'date-in-future': {
    title: 'تاريخ إنجاز لاحق لتاريخ الإبلاغ',
    sentence: ({ date, asOf }) =>
      `تاريخ الإنجاز هو ${day(date)}، أي بعد تاريخ الإبلاغ، ${day(asOf)}. صحِّح التاريخ، أو اترك الخلية فارغة إلى أن ينجز العمل.`,
    why: 'تبين الوثيقة ما أُنجز حتى تاريخ الإبلاغ. وما يُنجز بعده مكانه الوثيقة التالية.',
  },
  'date-before-issue': {
    title: 'إنجاز سابق لصدور التقرير',
    sentence: ({ done, issued: since, from }) =>
      from === 'issued'
        ? `تاريخ الإنجاز هو ${day(done)}، لكن التقرير صدر في ${day(since)}. تحقق من التاريخين.`
        : `تاريخ الإنجاز هو ${day(done)}، لكن التقرير من عام ${year(since)}. تحقق من التاريخ ومن الرمز.`,
    why: 'ما أُنجز قبل صدور التقرير لم يُنجز بسببه. والأغلب أن أحد التاريخين كُتب خطأ.',
  },
  'deadline-passed': {
    title: 'مفتوحة بعد انقضاء موعدها',
    sentence: ({ day: deadline, from, canBeRevised }) => {
      const passed =
        from === 'text'
          ? `تحدد التوصية موعداً هو ${day(deadline)}، وقد انقضى وهي لا تزال مفتوحة.`
          : `انقضى الموعد المستهدف، ${day(deadline)}، والتوصية لا تزال مفتوحة.`;
      return canBeRevised
        ? `${passed} حدِّث الحالة، أو حدِّد موعداً مستهدفاً منقَّحاً.`
        : `${passed} حدِّث الحالة، أو اذكر في التقييم متى ستُنفَّذ.`;
    },
    why: 'أول ما تسأل عنه هيئات الإدارة هو ما فات موعده. والموعد الذي ينقضي دون توضيح يبدو إهمالاً.',
  },
  'open-too-long': {
    title: 'مفتوحة منذ مدة طويلة',
    sentence: ({ years, ...since }) =>
      `مفتوحة منذ أكثر من ${plural(years, { zero: '# سنة', one: 'سنة واحدة', two: 'سنتين', few: '# سنوات', many: '# سنة', other: '# سنة' })}: ${issued(since)}. حدِّث الحالة، أو اذكر في التقييم ما يعوق التنفيذ.`,
    why: 'يورد مراجعو الحسابات ما بقي مفتوحاً لسنوات، وتسأل هيئات الإدارة عن السبب. وينبغي أن يكون الجواب في التقييم.',
  },
  'consideration-too-long': {
    title: 'قيد النظر منذ مدة طويلة',
    sentence: ({ months, ...since }) =>
      `قيد النظر منذ أكثر من ${plural(months, { zero: '# شهر', one: 'شهر واحد', two: 'شهرين', few: '# أشهر', many: '# شهراً', other: '# شهر' })}: ${issued(since)}. قرِّر هل تُقبل التوصية، أو اذكر في التقييم ما ينتظره القرار.`,
    why: 'النظر مرحلة وليس جواباً. والتوصية التي تبقى فيها طويلاً تبدو مهملة.',
  },
} satisfies Partial<MessageSet['rules']>;
