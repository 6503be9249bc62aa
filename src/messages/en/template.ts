// Why an office's own template was not filled, in English.
import type { MessageSet } from '../message-set';
import { listOpenings, templateMessages } from '../template-messages';
import { wording } from './words';

const { plural, choice } = wording;

export const template: MessageSet['template'] = templateMessages(
  {
    unfit: {
      'not-a-document': (file) => `${file} is not a Word document, so it was not filled. Choose a .docx or .dotx file.`,
      'old-or-protected': (file) =>
        `${file} is protected by a password or in the format of Word 97 to 2003, so it was not filled. Open it in Word, save it as a Word document (.docx) without a password, and choose that file.`,
      macros: (file) =>
        `${file} contains macros, so it was not filled. Save it in Word as a document without macros (.docx), and choose that file.`,
      damaged: (file) =>
        `${file} cannot be read, so it was not filled. Open it in Word, save it again, and choose the saved file.`,
      'no-placeholders': (file) =>
        `${file} has no placeholders, so there is nothing to fill. Write fields such as {organization} or {total} where their values belong, save it, and choose it again.`,
    },
    notFilled: (file, count) =>
      `${file} was not filled: ${plural(count, { one: '# placeholder does', other: '# placeholders do' })} not fit. Correct the template in Word, save it, and choose it again.`,
    troubles: {
      'unknown-field': ({ name, near }, { field }) =>
        near === null
          ? `There is no field ${field(name)}. Take a name from the sample template or from the list of fields.`
          : `There is no field ${field(name)}. Did you mean ${field(near)}?`,
      'outside-list': ({ name, lists }, as) =>
        `${as.field(name)} has a value only inside a list. Put it after ${choice(listOpenings(lists, as))} and before the end of that list.`,
      'list-as-field': ({ name }, { field, opening, closing }) =>
        `${field(name)} is a list and cannot be printed by itself. Put ${opening(name)} where an entry begins and ${closing(name)} where it ends.`,
      'condition-as-field': ({ name }, { field, opening, closing }) =>
        `${field(name)} is a condition and prints nothing. Put ${opening(name)} before and ${closing(name)} after what it is to show.`,
      'not-closed': ({ name }, { opening, closing }) =>
        `${opening(name)} is never closed. Put ${closing(name)} where it ends.`,
      'not-opened': ({ name }, { opening, closing }) =>
        `${closing(name)} closes what was never opened. Put ${opening(name)} where it begins, or take it out.`,
      crossed: ({ name, closed }, { opening, closing }) =>
        `${opening(name)} is followed by ${closing(closed)} before its own end. Put ${closing(name)} there first.`,
      misplaced: ({ name }, { opening, closing }) =>
        `${opening(name)} and ${closing(name)} stand in places that cannot be repeated together. Put both into one table row, or each into a paragraph of its own.`,
      'double-brace': () => 'Braces stand twice. One on each side is enough, as in {total}.',
      brace: ({ brace }) =>
        brace === '{'
          ? 'A brace { opens a field that no } closes. Write } after the name of the field.'
          : 'A brace } closes a field that no { opens. Write { before the name of the field.',
    },
    places: {
      body: 'In the text',
      table: 'In a table',
      header: 'In the header',
      footer: 'In the footer',
      notes: 'In the notes',
      properties: 'In the document properties',
    },
    at: (place, around) => (around === '' ? `${place}.` : `${place}: ${around}.`),
    told: (trouble, at) => `${trouble} ${at}`,
  },
  wording,
);
