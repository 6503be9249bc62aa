// The rules on days and how long something takes, in Spanish.
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
  from === 'issued' ? `el informe se publicó el ${day(since)}` : `el informe es de ${year(since)}`;

export const dateRules = {
  'date-invalid': {
    title: 'Fecha que no se puede leer',
    sentence: ({ field, written, impossible, meant }) => {
      if (meant !== null)
        return `${quote(written)} no cuenta como fecha. Si se trata del ${day(meant)}, escriba esa fecha.`;
      if (impossible) return `El día ${quote(written)} no existe. Corrija la fecha.`;
      return `${quote(written)} no es una fecha. En la columna ${quote(fields[field])} escriba una fecha o deje la celda vacía.`;
    },
    why: 'Los plazos y la antigüedad se calculan a partir de estas columnas. Lo que no se lee como fecha queda fuera sin que nadie lo advierta.',
  },
  'date-in-future': {
    title: 'Fecha de finalización posterior a la fecha de referencia',
    sentence: ({ date, asOf }) =>
      `La fecha de finalización, ${day(date)}, es posterior a la fecha de referencia, ${day(asOf)}. Corrija la fecha o deje la celda vacía hasta que concluya el trabajo.`,
    why: 'El documento dice lo que estaba hecho en la fecha de referencia. Lo que concluye después corresponde al documento siguiente.',
  },
  'date-before-issue': {
    title: 'Finalización anterior a la publicación del informe',
    sentence: ({ done, issued: since, from }) =>
      from === 'issued'
        ? `La fecha de finalización es el ${day(done)}, pero el informe se publicó el ${day(since)}. Compruebe ambas fechas.`
        : `La fecha de finalización es el ${day(done)}, pero el informe es de ${year(since)}. Compruebe la fecha y la signatura.`,
    why: 'Lo que concluyó antes de que apareciera el informe no se hizo por él. Lo más frecuente es que una de las dos fechas sea un error.',
  },
  'deadline-passed': {
    title: 'Pendiente después del plazo',
    sentence: ({ day: deadline, from, canBeRevised }) => {
      const passed =
        from === 'text'
          ? `La recomendación fija como plazo el ${day(deadline)} y sigue pendiente.`
          : `El plazo, que era el ${day(deadline)}, ha vencido y la recomendación sigue pendiente.`;
      return canBeRevised
        ? `${passed} Actualice el estado o fije un plazo revisado.`
        : `${passed} Actualice el estado o diga en la evaluación cuándo se aplicará.`;
    },
    why: 'Los órganos rectores preguntan primero por lo que está atrasado. Un plazo que vence sin explicación parece descuido.',
  },
  'open-too-long': {
    title: 'Pendiente desde hace mucho tiempo',
    sentence: ({ years, ...since }) =>
      `Pendiente desde hace más de ${plural(years, { one: '# año', many: '# de años', other: '# años' })}: ${issued(since)}. Actualice el estado o diga en la evaluación qué lo impide.`,
    why: 'Los auditores enumeran lo que sigue pendiente durante años y los órganos rectores preguntan por qué. La respuesta debe estar en la evaluación.',
  },
  'consideration-too-long': {
    title: 'En examen desde hace mucho tiempo',
    sentence: ({ months, ...since }) =>
      `En examen desde hace más de ${plural(months, { one: '# mes', many: '# de meses', other: '# meses' })}: ${issued(since)}. Decida si se acepta o diga en la evaluación qué espera la decisión.`,
    why: 'El examen es una etapa, no una respuesta. Una recomendación que permanece mucho tiempo en él parece haber quedado de lado.',
  },
} satisfies Partial<MessageSet['rules']>;
