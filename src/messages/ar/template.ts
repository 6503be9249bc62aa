// Why an office's own template was not filled, in Arabic.
import type { MessageSet } from '../message-set';
import { listOpenings, templateMessages } from '../template-messages';
import { wording } from './words';

const { number, choice, apart } = wording;
const word = apart('Word');
const docx = apart('.docx');

export const template: MessageSet['template'] = templateMessages(
  {
    unfit: {
      'not-a-document': (file) => `${file} ليس وثيقة ${word}، فلم يُملأ. اختر ملفاً بصيغة ${docx} أو ${apart('.dotx')}.`,
      'old-or-protected': (file) =>
        `${file} محمي بكلمة سر أو محفوظ بصيغة ${apart('Word 97–2003')}، فلم يُملأ. افتحه في ${word} واحفظه وثيقة ${word} (${docx}) بلا كلمة سر، ثم اختر ذلك الملف.`,
      macros: (file) =>
        `${file} يحتوي على وحدات ماكرو، فلم يُملأ. احفظه في ${word} وثيقة بلا وحدات ماكرو (${docx})، ثم اختر ذلك الملف.`,
      damaged: (file) => `تتعذر قراءة ${file}، فلم يُملأ. افتحه في ${word} واحفظه من جديد، ثم اختر الملف المحفوظ.`,
      'no-placeholders': (file) =>
        `لا حقول في ${file}، فليس فيه ما يُملأ. اكتب حقولاً مثل ${apart('{organization}')} أو ${apart('{total}')} حيث ينبغي أن تظهر قيمها، واحفظه ثم اختره من جديد.`,
    },
    notFilled: (file, count) =>
      `لم يُملأ ${file}. عدد الحقول غير الصالحة: ${number(count)}. صحِّح النموذج في ${word} واحفظه ثم اختره من جديد.`,
    troubles: {
      'unknown-field': ({ name, near }, { field }) =>
        near === null
          ? `لا يوجد حقل باسم ${field(name)}. خذ الاسم من النموذج الإرشادي أو من قائمة الحقول.`
          : `لا يوجد حقل باسم ${field(name)}. هل المقصود ${field(near)}؟`,
      'outside-list': ({ name, lists }, as) =>
        `لا قيمة للحقل ${as.field(name)} إلا داخل قائمة. ضعه بعد ${choice(listOpenings(lists, as))} وقبل نهاية تلك القائمة.`,
      'list-as-field': ({ name }, { field, opening, closing }) =>
        `${field(name)} قائمة لا تُطبع بذاتها. ضع ${opening(name)} حيث يبدأ كل بند و${closing(name)} حيث ينتهي.`,
      'condition-as-field': ({ name }, { field, opening, closing }) =>
        `${field(name)} شرط لا يُطبع. ضع ${opening(name)} قبل ما ينبغي إظهاره و${closing(name)} بعده.`,
      'not-closed': ({ name }, { opening, closing }) =>
        `لا نهاية لما يبدأ عند ${opening(name)}. ضع ${closing(name)} حيث ينتهي.`,
      'not-opened': ({ name }, { opening, closing }) =>
        `لا بداية لما ينتهي عند ${closing(name)}. ضع ${opening(name)} حيث يبدأ، أو احذف هذه العلامة.`,
      crossed: ({ name, closed }, { opening, closing }) =>
        `يأتي ${closing(closed)} بعد ${opening(name)} وقبل نهايته. ضع ${closing(name)} هناك أولاً.`,
      misplaced: ({ name }, { opening, closing }) =>
        `يقع ${opening(name)} و${closing(name)} في موضعين لا يمكن تكرارهما معاً. ضعهما في صف واحد من الجدول، أو كلاً منهما في فقرة مستقلة.`,
      'double-brace': () => `الأقواس مكررة. يكفي قوس واحد من كل جانب، كما في ${apart('{total}')}.`,
      brace: ({ brace }) =>
        brace === '{'
          ? 'قوس يفتح حقلاً ولا قوس يغلقه. اكتب القوس الثاني بعد اسم الحقل.'
          : 'قوس يغلق حقلاً ولا قوس يفتحه. اكتب القوس الأول قبل اسم الحقل.',
    },
    places: {
      body: 'في النص',
      table: 'في جدول',
      header: 'في رأس الصفحة',
      footer: 'في تذييل الصفحة',
      notes: 'في الحواشي',
      properties: 'في خصائص الوثيقة',
    },
    at: (place, around) => (around === '' ? `الموضع: ${place}.` : `${place}: ${around}.`),
    told: (trouble, at) => `${trouble} ${at}`,
  },
  wording,
);
