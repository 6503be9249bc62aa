// Why an office's own template was not filled, in French.
import type { MessageSet } from '../message-set';
import { listOpenings, templateMessages } from '../template-messages';
import { wording } from './words';

const { plural, choice } = wording;

export const template: MessageSet['template'] = templateMessages(
  {
    unfit: {
      'not-a-document': (file) =>
        `${file} n’est pas un document Word et n’a pas été rempli. Choisissez un fichier .docx ou .dotx.`,
      'old-or-protected': (file) =>
        `${file} est protégé par un mot de passe ou enregistré au format de Word 97-2003 et n’a pas été rempli. Ouvrez-le dans Word, enregistrez-le comme document Word (.docx) sans mot de passe, puis choisissez ce fichier.`,
      macros: (file) =>
        `${file} contient des macros et n’a pas été rempli. Enregistrez-le dans Word comme document sans macros (.docx), puis choisissez ce fichier.`,
      damaged: (file) =>
        `${file} est illisible et n’a pas été rempli. Ouvrez-le dans Word, enregistrez-le de nouveau, puis choisissez le fichier enregistré.`,
      'no-placeholders': (file) =>
        `${file} ne contient aucun champ : il n’y a rien à remplir. Écrivez des champs tels que {organization} ou {total} là où leurs valeurs doivent figurer, enregistrez-le, puis choisissez-le de nouveau.`,
    },
    notFilled: (file, count) =>
      `${file} n’a pas été rempli : ${plural(count, { one: '# champ ne convient', many: '# de champs ne conviennent', other: '# champs ne conviennent' })} pas. Corrigez le modèle dans Word, enregistrez-le, puis choisissez-le de nouveau.`,
    troubles: {
      'unknown-field': ({ name, near }, { field }) =>
        near === null
          ? `Le champ ${field(name)} n’existe pas. Prenez un nom dans l’exemple de modèle ou dans la liste des champs.`
          : `Le champ ${field(name)} n’existe pas. S’agit-il de ${field(near)} ?`,
      'outside-list': ({ name, lists }, as) =>
        `${as.field(name)} n’a de valeur qu’à l’intérieur d’une liste. Placez-le après ${choice(listOpenings(lists, as))} et avant la fin de cette liste.`,
      'list-as-field': ({ name }, { field, opening, closing }) =>
        `${field(name)} est une liste et ne s’imprime pas telle quelle. Placez ${opening(name)} là où commence un élément et ${closing(name)} là où il se termine.`,
      'condition-as-field': ({ name }, { field, opening, closing }) =>
        `${field(name)} est une condition et n’imprime rien. Placez ${opening(name)} avant et ${closing(name)} après ce qu’elle doit faire apparaître.`,
      'not-closed': ({ name }, { opening, closing }) =>
        `${opening(name)} n’est jamais fermé. Placez ${closing(name)} là où il se termine.`,
      'not-opened': ({ name }, { opening, closing }) =>
        `${closing(name)} ferme ce qui n’a jamais été ouvert. Placez ${opening(name)} là où cela commence, ou supprimez-le.`,
      crossed: ({ name, closed }, { opening, closing }) =>
        `${opening(name)} est suivi de ${closing(closed)} avant sa propre fin. Placez d’abord ${closing(name)} à cet endroit.`,
      misplaced: ({ name }, { opening, closing }) =>
        `${opening(name)} et ${closing(name)} se trouvent à des endroits qui ne peuvent être répétés ensemble. Placez-les dans une même ligne de tableau, ou chacun dans son propre paragraphe.`,
      'double-brace': () => 'Les accolades sont doublées. Une seule de chaque côté suffit, comme dans {total}.',
      brace: ({ brace }) =>
        brace === '{'
          ? 'Une accolade { ouvre un champ qu’aucune } ne ferme. Écrivez } après le nom du champ.'
          : 'Une accolade } ferme un champ qu’aucune { n’ouvre. Écrivez { avant le nom du champ.',
    },
    places: {
      body: 'Dans le texte',
      table: 'Dans un tableau',
      header: 'Dans l’en-tête',
      footer: 'Dans le pied de page',
      notes: 'Dans les notes',
      properties: 'Dans les propriétés du document',
    },
    at: (place, around) => (around === '' ? `${place}.` : `${place} : ${around}.`),
    told: (trouble, at) => `${trouble} ${at}`,
  },
  wording,
);
