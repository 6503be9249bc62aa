// The rules in Russian: a plain heading, what is wrong and what to do, and why it matters.
import type { StatusCode } from '../../core/recommendation/codes';
import type { DataOf } from '../../core/rules/index';
import type { Input } from '../../core/rules/rule';
import type { MessageSet } from '../message-set';
import { differInSpaces } from '../wording';
import { entryRules } from './rules-entries';
import { wordRules } from './rules-words';
import { dateRules } from './rules-dates';
import { periodRules } from './rules-periods';
import { sourceRules } from './rules-source';
import { fields, terms, wording } from './words';

const { plural, list, choice, quote, apart } = wording;

const statuses: Readonly<Record<StatusCode, string>> = { ...terms.acceptance, ...terms.implementation };

const nearest = (word: string | null) => (word === null ? '' : ` Возможно, имелось в виду ${quote(word)}.`);

const wordedDifferently = ({ word, standard, because }: DataOf<'implementation-nonstandard'>) => {
  if (differInSpaces(word, standard))
    return `В ${quote(word)} лишние или недостающие пробелы. Напишите ${quote(standard)}.`;
  switch (because) {
    case 'drop-down':
      return `В списке этого столбца стоит ${quote(standard)}, а в ячейке ${quote(word)}. Выберите слово из списка.`;
    case 'majority':
      return `В остальной таблице пишется ${quote(standard)}, а здесь ${quote(word)}. Используйте одну формулировку.`;
    case 'label':
      return `Обычная формулировка — ${quote(standard)}, а в ячейке ${quote(word)}. Используйте одну формулировку.`;
  }
};

const noInput: Readonly<Record<Input, string>> = {
  'reporting-date': 'Отчетная дата неизвестна. Укажите ее и проверьте снова.',
  'last-period': 'Нет данных за прошлый период. Выберите книгу за прошлый период.',
  'shared-source': 'Нет официальных текстов. Выберите файл, в котором они содержатся.',
};

export const notRun: MessageSet['notRun'] = (because) => {
  switch (because.kind) {
    case 'no-column':
      return `В таблице нет столбца ${choice(because.fields.map((field) => quote(fields[field])))}.`;
    case 'not-for-scheme':
      return 'Орган, чьи статусы используются, не учитывает эти сведения.';
    case 'switched-off':
      return 'Отключено в этой книге.';
    case 'no-input':
      return noInput[because.input];
  }
};

const whyWords = 'Слово, которого не знают расчеты, нигде не учитывается: строка выпадает из всех итогов документа.';
const whyOneWording =
  'Для фильтров, сводных таблиц и формул два написания — это два статуса. Одна формулировка для каждого статуса сохраняет цифры вместе.';

export const rules: MessageSet['rules'] = {
  ...entryRules,
  ...wordRules,
  ...dateRules,
  ...periodRules,
  ...sourceRules,
  'report-symbol-invalid': {
    title: 'Условное обозначение неизвестной формы',
    sentence: ({ because, written, example }) => {
      if (because === 'missing')
        return 'Условное обозначение доклада не указано. Напишите обозначение, напечатанное на докладе.';
      if (because === 'typing')
        return `${quote(written)} набрано не так, как обозначение напечатано на докладе. Исправьте написание.`;
      const form = example === null ? '' : `, например ${apart(example)}`;
      return `${quote(written)} не является обозначением известной формы. Напишите его так, как оно напечатано на докладе${form}.`;
    },
    why: 'Рекомендацию узнают по обозначению доклада и номеру. Обозначение, написанное иначе, во всех таблицах и сравнениях считается другим докладом.',
  },
  'recommendation-number-invalid': {
    title: 'Номер рекомендации не указан или неверен',
    sentence: ({ because, written }) =>
      because === 'missing'
        ? 'У рекомендации нет номера. Напишите номер, под которым она стоит в докладе.'
        : `${quote(written)} — не номер рекомендации. Напишите целое число, для части — с буквой: 3 или 3(a).`,
    why: 'Обозначение и номер вместе говорят, о какой рекомендации идет речь. Без номера ее нельзя назвать в решении и найти через год.',
  },
  'duplicate-recommendation': {
    title: 'Рекомендация внесена более одного раза',
    sentence: ({ report, number, times }) =>
      `Рекомендация ${apart(number)} доклада ${apart(report)} стоит в ${plural(times, { one: '# строке', few: '# строках', many: '# строках', other: '# строки' })}. Оставьте одну или исправьте обозначение либо номер остальных.`,
    why: 'Рекомендация, внесенная дважды, считается дважды, а две строки со временем могут разойтись.',
  },
  'acceptance-missing': {
    title: 'Принятие не указано',
    sentence: () => 'Не сказано, принята ли рекомендация. Укажите принятие.',
    why: 'О принятии руководящий орган спрашивает прежде всего. Пустая ячейка нигде не учитывается, и итоги документа не сходятся.',
  },
  'acceptance-unrecognised': {
    title: 'Принятие не распознано',
    sentence: ({ word, nearest: meant }) =>
      `${quote(word)} — неизвестная формулировка принятия.${nearest(meant)} Напишите одно из слов этой таблицы.`,
    why: whyWords,
  },
  'acceptance-nonstandard': { title: 'Принятие сформулировано иначе', sentence: wordedDifferently, why: whyOneWording },
  'implementation-missing': {
    title: 'Ход выполнения не указан',
    sentence: ({ acceptance }) =>
      acceptance === null
        ? 'Не сказано, как выполняется рекомендация. Укажите статус.'
        : `Статус принятия — ${quote(statuses[acceptance])}, но не сказано, как рекомендация выполняется. Укажите статус.`,
    why: 'У принятой рекомендации должен быть статус выполнения. Пустая ячейка выглядит так, будто за ней никто не следил.',
  },
  'implementation-unrecognised': {
    title: 'Ход выполнения не распознан',
    sentence: ({ word, nearest: meant }) =>
      `${quote(word)} — неизвестный статус.${nearest(meant)} Напишите одно из слов этой таблицы.`,
    why: whyWords,
  },
  'implementation-nonstandard': {
    title: 'Ход выполнения сформулирован иначе',
    sentence: wordedDifferently,
    why: whyOneWording,
  },
  'implementation-without-acceptance': {
    title: 'Статус выполнения без принятия',
    sentence: ({ acceptance, implementation }) =>
      `Статус выполнения — ${quote(statuses[implementation])}, а принятия — ${quote(statuses[acceptance])}. Исправьте один из них.`,
    why: 'Выполнения ждут только от принятой рекомендации. Два столбца противоречат друг другу, и читатель спросит, какой из них верен.',
  },
  'marks-conflicting': {
    title: 'Отмечено несколько статусов сразу',
    sentence: ({ codes }) =>
      `Отмечены одновременно ${list(codes.map((code) => quote(statuses[code])))}. Оставьте одну отметку.`,
    why: 'У рекомендации в каждый момент один статус. С двумя отметками она считается дважды или не считается вовсе.',
  },
  'mark-unrecognised': {
    title: 'Не отметка и не пустая ячейка',
    sentence: ({ code, word }) =>
      code === null
        ? `${quote(word)} — не отметка. Поставьте X там, где статус верен, а остальные ячейки оставьте пустыми.`
        : `${quote(word)} — не отметка. Поставьте X, если статус — ${quote(statuses[code])}, иначе оставьте ячейку пустой.`,
    why: 'В столбцах с отметками учитываются только отметки. Слова и числа в них нигде не учитываются.',
  },
  'text-missing': {
    title: 'Нет текста рекомендации',
    sentence: () => 'Текст рекомендации отсутствует. Скопируйте его из доклада.',
    why: 'В приложениях печатается текст. Без него читатель не узнает, что было рекомендовано.',
  },
  'cell-error': {
    title: 'Ошибка формулы в таблице',
    sentence: ({ field, error }) =>
      `В ячейке ${quote(fields[field])} стоит ${apart(error)}. Исправьте формулу или напишите само значение.`,
    why: 'Ошибка в одной ячейке переходит во все цифры, где она используется, и печатается как есть.',
  },
};
