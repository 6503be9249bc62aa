// The rules on last period, in Spanish.
import type { StatusCode } from '../../core/recommendation/codes';
import type { MessageSet } from '../message-set';
import { culpritNames } from '../wording';
import { fields, terms, wording } from './words';

const { number, quote, apart } = wording;

const statuses: Readonly<Record<StatusCode, string>> = { ...terms.acceptance, ...terms.implementation };

const culprits: Readonly<Record<'duplicate' | 'no-identity' | 'no-status' | 'for-information', string>> = {
  duplicate: 'En más de una fila',
  'no-identity': 'Sin signatura o sin número',
  'no-status': 'Sin estado en alguno de los dos períodos',
  'for-information': 'A título informativo en uno solo de los dos períodos',
};

export const periodRules = {
  'status-regressed': {
    title: 'Retroceso respecto del período anterior',
    sentence: ({ was, now }) =>
      now === null
        ? `El estado era ${quote(statuses[was])} en el período anterior y ahora la celda está vacía. Indique el estado.`
        : `El estado era ${quote(statuses[was])} en el período anterior y ahora es ${quote(statuses[now])}. Corríjalo o explique en la evaluación qué ocurrió.`,
    why: 'Un estado que retrocede es lo primero por lo que pregunta un órgano rector. O es un descuido, o el documento debe explicarlo.',
  },
  'acceptance-withdrawn': {
    title: 'Aceptada en el período anterior, ahora no pertinente',
    sentence: ({ was }) =>
      `La aceptación era ${quote(statuses[was])} en el período anterior y ahora es ${quote(statuses.not_relevant)}. Explique el motivo en la evaluación.`,
    why: 'Se retira lo que se había aceptado. Sin un motivo, parece que la recomendación se ha abandonado.',
  },
  'stage-skipped': {
    title: 'Aplicada de una sola vez',
    sentence: ({ was }) =>
      `El estado era ${quote(statuses[was])} en el período anterior y ahora es ${quote(statuses.implemented)}. Compruebe que es correcto y que la evaluación dice qué se hizo.`,
    why: 'Puede ser cierto, pero quien leyó el documento anterior se preguntará cómo se hizo tanto en un solo período.',
  },
  'recommendation-vanished': {
    title: 'Abierta en el período anterior, ya no está en la tabla',
    sentence: ({ report, number: of, lastPeriod }) =>
      `La recomendación ${apart(of)} de ${apart(report)} estaba abierta en ${quote(lastPeriod)} y ya no tiene fila. Añada su fila, o corrija la signatura o el número de la que la representa.`,
    why: 'Una recomendación abierta se puede cerrar, pero no omitir. Sin su fila desaparece del documento sin que nadie lo haya decidido.',
  },
  'change-note-inconsistent': {
    title: 'Nota sobre el cambio ausente o contradicha',
    sentence: (data) => {
      switch (data.because) {
        case 'other-status':
          return `El estado anterior indicado es ${quote(statuses[data.noted])}, pero en ${quote(data.lastPeriod)} consta ${quote(statuses[data.was])}. Corríjalo.`;
        case 'other-column':
          return `La nota da como estado anterior ${quote(statuses[data.noted])}, pero la columna ${quote(fields[data.field])} dice ${quote(statuses[data.was])}. Corrija una de las dos.`;
        case 'changed':
          return `La nota dice que nada ha cambiado, pero el estado era ${quote(statuses[data.was])} y ahora es ${quote(statuses[data.now])}. Corrija la nota.`;
        case 'not-new':
          return `La nota dice que la recomendación es nueva, pero ya figura en ${quote(data.lastPeriod)}. Escriba cuál era entonces su estado.`;
        case 'not-there':
          return `La nota habla de un estado anterior, pero la recomendación no figura en ${quote(data.lastPeriod)}. Corrija la nota, o la signatura o el número.`;
        case 'missing':
          return 'No se dice qué ha cambiado desde el período anterior, aunque otras filas llevan una nota. Escriba si la recomendación es nueva, ha cambiado o sigue igual.';
      }
    },
    why: 'El documento promete decir qué ha cambiado desde el período anterior. Quien ponga los dos documentos uno al lado del otro advertirá una nota errónea o ausente.',
  },
  'roll-forward-mismatch': {
    title: 'Las recomendaciones abiertas no cuadran',
    sentence: ({ counts, culprits: groups, lastPeriod }) => {
      const made = counts.openBefore + counts.new + counts.reopened - counts.closed - counts.vanished;
      const named = groups.map((group) => `${culprits[group.because]}: ${culpritNames(group, wording)}.`).join(' ');
      return `A partir de ${quote(lastPeriod)}: abiertas, ${number(counts.openBefore)}; nuevas, ${number(counts.new)}; reabiertas, ${number(counts.reopened)}; cerradas, ${number(counts.closed)}; desaparecidas, ${number(counts.vanished)}. El saldo debería ser ${number(made)} y es ${number(counts.openNow)}. ${named} Corrija esas filas.`;
    },
    why: 'El lector suma las cifras de los dos documentos. Si no concuerdan, hay recomendaciones contadas dos veces o ninguna.',
  },
} satisfies Partial<MessageSet['rules']>;
