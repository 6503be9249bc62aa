// The rules on what a row holds or lacks, in Spanish.
import type { StatusCode } from '../../core/recommendation/codes';
import type { StatementTopic } from '../../core/vocabulary/statement-words';
import type { MessageSet } from '../message-set';
import { differInSpaces } from '../wording';
import { fields, terms, wording } from './words';

const { number, plural, choice, quote, apart } = wording;

const statuses: Readonly<Record<StatusCode, string>> = { ...terms.acceptance, ...terms.implementation };

const topics: Readonly<Record<StatementTopic, string>> = {
  relevance: 'si la recomendación es pertinente',
  financial: 'cuáles son las repercusiones financieras',
  humanResources: 'cuáles son las repercusiones para los recursos humanos',
};

export const entryRules = {
  'progress-contradicts-status': {
    title: 'El avance contradice el estado',
    sentence: ({ percent, implementation }) =>
      `El avance es del ${number(percent)}\u00a0%, pero el estado es ${quote(statuses[implementation])}. Corrija uno de los dos.`,
    why: 'Lo aplicado está hecho al 100\u00a0%, y lo hecho al 100\u00a0% está aplicado. Quien lea las dos columnas preguntará cuál es la correcta.',
  },
  'assessment-missing': {
    title: 'Falta la evaluación',
    sentence: ({ refused }) =>
      refused === null
        ? 'No se dice qué se ha hecho. Escriba la evaluación.'
        : `La recomendación consta como ${quote(statuses[refused])}, pero no se da ninguna razón. Indíquela en la evaluación.`,
    why: 'La evaluación es lo que lee un órgano rector. Espera, sobre todo, saber por qué no se sigue una recomendación.',
  },
  'assessment-unchanged': {
    title: 'Evaluación igual a la del período anterior',
    sentence: ({ lastPeriod }) =>
      `Es palabra por palabra lo que dice ${quote(lastPeriod)}, y la recomendación sigue abierta. Diga qué ha ocurrido desde entonces.`,
    why: 'Un texto sin cambios da a entender que nadie ha vuelto a mirarla. Si no ha ocurrido nada, el lector querrá saber por qué.',
  },
  'statement-missing': {
    title: 'Falta indicar la pertinencia o las repercusiones',
    sentence: ({ field, missing }) =>
      `La celda para ${quote(fields[field])} no dice ${choice(missing.map((topic) => topics[topic]))}. Añádalo, aunque no haya nada que señalar.`,
    why: 'Los órganos rectores preguntan de cada recomendación si es pertinente y qué supone para el presupuesto y el personal. Si una fila no responde y las demás sí, se preguntará por ella.',
  },
  'responsible-missing': {
    title: 'Nadie figura como responsable',
    sentence: () =>
      'La recomendación está abierta, pero nadie figura como responsable. Escriba la dependencia o el funcionario.',
    why: 'Sin un nombre no se sabe a quién pedir información actualizada, y la recomendación sigue abierta año tras año.',
  },
  'responsible-variant': {
    title: 'Un mismo responsable escrito de varias formas',
    sentence: ({ name, usual, times }) =>
      differInSpaces(name, usual)
        ? `${quote(name)} tiene espacios de más o de menos. Escriba ${quote(usual)}.`
        : `${quote(name)} parece ser el mismo responsable que ${quote(usual)}, que figura en ${plural(times, { one: '# fila', many: '# de filas', other: '# filas' })}. Si lo es, use una sola grafía.`,
    why: 'Los filtros, los recuentos y las solicitudes de actualización toman dos grafías por dos personas.',
  },
  'addressee-missing': {
    title: 'Falta el destinatario',
    sentence: () => 'No se dice a quién va dirigida la recomendación. Escriba el jefe ejecutivo o el órgano rector.',
    why: 'Los anexos se dividen por destinatario. Una recomendación sin él no figura en ninguno.',
  },
  'title-inconsistent': {
    title: 'Varios títulos para un mismo informe',
    sentence: ({ report, title, other, times, titleOf }) => {
      const wrongSymbol =
        titleOf === null ? '' : ` Es el título de ${apart(titleOf)}: quizá la signatura esté equivocada.`;
      return `El título de ${apart(report)} es aquí ${quote(title)}, pero ${quote(other)} en ${plural(times, { one: '# fila más', many: '# de filas más', other: '# filas más' })}. Use un solo título.${wrongSymbol}`;
    },
    why: 'Un documento imprime cada informe con un solo título. Con dos, sus filas quedan bajo dos epígrafes, como si hubiera dos informes.',
  },
  'decision-missing': {
    title: 'Falta la decisión del órgano rector',
    sentence: ({ because }) =>
      because === 'accepted'
        ? 'La recomendación va dirigida al órgano rector y está aceptada, pero no consta ninguna decisión. Escriba la signatura de la decisión, si la hay.'
        : 'La recomendación va dirigida al órgano rector y está cerrada, pero no consta ninguna decisión. Escriba la signatura de la decisión, si la hay.',
    why: 'Lo que se dirige al órgano rector se resuelve con su decisión. Una fila cerrada sin decisión cuenta como pendiente de presentar.',
  },
  'text-markup': {
    title: 'Etiquetas en el texto',
    sentence: ({ field, markup }) =>
      `La celda para ${quote(fields[field])} contiene etiquetas como ${quote(markup)}, que se imprimirían tal cual. Quítelas.`,
    why: 'Las etiquetas y los códigos que acompañan a un texto copiado aparecen letra por letra en los anexos.',
  },
} satisfies Partial<MessageSet['rules']>;
