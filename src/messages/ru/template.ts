// Why an office's own template was not filled, in Russian.
import type { MessageSet } from '../message-set';
import { listOpenings, templateMessages } from '../template-messages';
import { wording } from './words';

const { plural, choice } = wording;

export const template: MessageSet['template'] = templateMessages(
  {
    unfit: {
      'not-a-document': (file) => `${file} — не документ Word и поэтому не заполнен. Выберите файл .docx или .dotx.`,
      'old-or-protected': (file) =>
        `${file} защищен паролем или сохранен в формате Word 97–2003 и поэтому не заполнен. Откройте его в Word, сохраните как документ Word (.docx) без пароля и выберите этот файл.`,
      macros: (file) =>
        `${file} содержит макросы и поэтому не заполнен. Сохраните его в Word как документ без макросов (.docx) и выберите этот файл.`,
      damaged: (file) =>
        `${file} не читается и поэтому не заполнен. Откройте его в Word, сохраните заново и выберите сохраненный файл.`,
      'no-placeholders': (file) =>
        `В файле ${file} нет ни одного поля, заполнять нечего. Впишите поля, например {organization} или {total}, туда, где должны стоять их значения, сохраните файл и выберите его снова.`,
    },
    notFilled: (file, count) =>
      `${file} не заполнен: ${plural(count, { one: '# поле не подходит', few: '# поля не подходят', many: '# полей не подходят', other: '# поля не подходят' })}. Исправьте шаблон в Word, сохраните его и выберите снова.`,
    troubles: {
      'unknown-field': ({ name, near }, { field }) =>
        near === null
          ? `Поля ${field(name)} нет. Возьмите имя из образца шаблона или из перечня полей.`
          : `Поля ${field(name)} нет. Возможно, имеется в виду ${field(near)}?`,
      'outside-list': ({ name, lists }, as) =>
        `${as.field(name)} имеет значение только внутри списка. Поместите его после ${choice(listOpenings(lists, as))} и до конца этого списка.`,
      'list-as-field': ({ name }, { field, opening, closing }) =>
        `${field(name)} — список, сам по себе он не печатается. Поставьте ${opening(name)} там, где элемент начинается, и ${closing(name)} там, где он заканчивается.`,
      'condition-as-field': ({ name }, { field, opening, closing }) =>
        `${field(name)} — условие, оно ничего не печатает. Поставьте ${opening(name)} перед тем, что следует показать, и ${closing(name)} после него.`,
      'not-closed': ({ name }, { opening, closing }) =>
        `${opening(name)} нигде не закрыт. Поставьте ${closing(name)} там, где он заканчивается.`,
      'not-opened': ({ name }, { opening, closing }) =>
        `${closing(name)} закрывает то, что не было открыто. Поставьте ${opening(name)} там, где оно начинается, или удалите эту метку.`,
      crossed: ({ name, closed }, { opening, closing }) =>
        `После ${opening(name)} до его конца стоит ${closing(closed)}. Сначала поставьте там ${closing(name)}.`,
      misplaced: ({ name }, { opening, closing }) =>
        `${opening(name)} и ${closing(name)} стоят в местах, которые нельзя повторить вместе. Поместите их в одну строку таблицы или каждый в отдельный абзац.`,
      'double-brace': () => 'Скобки поставлены дважды. Достаточно одной с каждой стороны, как в {total}.',
      brace: ({ brace }) =>
        brace === '{'
          ? 'Скобка { открывает поле, которое не закрыто скобкой }. Поставьте } после имени поля.'
          : 'Скобка } закрывает поле, которое не открыто скобкой {. Поставьте { перед именем поля.',
    },
    places: {
      body: 'В тексте',
      table: 'В таблице',
      header: 'В верхнем колонтитуле',
      footer: 'В нижнем колонтитуле',
      notes: 'В сносках',
      properties: 'В свойствах документа',
    },
    at: (place, around) => (around === '' ? `${place}.` : `${place}: ${around}.`),
    told: (trouble, at) => `${trouble} ${at}`,
  },
  wording,
);
